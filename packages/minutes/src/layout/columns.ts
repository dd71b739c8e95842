import type { Columns } from '../document.ts'
import { pointsPerMillimetre } from '../text/tokens.ts'
import { Flow } from './flow.ts'
import type { Frame } from './frame.ts'
import { rowSlab } from './row.ts'
import { heightOf, type Slab } from './slab.ts'

/** Widths in points: those asked for, the rest shared; all shrunk alike when they ask for more than there is. */
export function widthsOf(asked: readonly (number | 'rest')[], total: number): number[] {
  const leastRest = 10
  const least = asked.reduce<number>((sum, width) => sum + (width === 'rest' ? leastRest : width), 0)
  const scale = Math.min(1, total / (least * pointsPerMillimetre))
  const fixed = asked.reduce<number>(
    (sum, width) => sum + (width === 'rest' ? 0 : width * pointsPerMillimetre * scale),
    0,
  )
  const rests = asked.filter((width) => width === 'rest').length
  return asked.map((width) => (width === 'rest' ? (total - fixed) / rests : width * pointsPerMillimetre * scale))
}

/** Columns as one slab; it is parted only when it is taller than a page. */
export function layColumns(block: Columns, frame: Frame): Slab {
  const widths = widthsOf(
    block.columns.map(({ width }) => width),
    frame.width,
  )
  let x = frame.x
  const stacks = block.columns.map(({ blocks }, i) => {
    const width = widths[i] ?? 0
    const flow = new Flow({ ...frame, x, width, align: 'left', firstIndent: 0, before: 0 })
    for (const inner of blocks) flow.add(inner)
    x += width
    return [...flow.slabs, ...flow.tail]
  })
  const breakAfter = !(block.keepWithNext ?? false)
  return rowSlab({
    above: block.before ?? 0,
    stacks: levelFeet(levelHeads(stacks)),
    padding: 0,
    middle: false,
    borders: [],
    breakAfter,
  })
}

type Stacks = readonly (readonly Slab[])[]

/** First lines stand on one baseline: "Số:" in 13 points beside a date in 14. */
function levelHeads(stacks: Stacks): Stacks {
  const standing = ([first]: readonly Slab[]): number | undefined =>
    first?.baseline === undefined ? undefined : first.above + first.baseline
  const lowest = Math.max(0, ...stacks.map((stack) => standing(stack) ?? 0))
  return stacks.map((stack) => {
    const [first, ...others] = stack
    const stands = standing(stack)
    return first && stands !== undefined ? [{ ...first, above: first.above + lowest - stands }, ...others] : stack
  })
}

/** Every stack that has a place to grow becomes as tall as the tallest. */
function levelFeet(stacks: Stacks): Stacks {
  const tallest = Math.max(0, ...stacks.map((stack) => heightOf(stack, true)))
  return stacks.map((stack) => {
    const at = stack.findIndex(({ grow }) => grow)
    const more = tallest - heightOf(stack, true)
    return stack.map((slab, i) => (i === at ? { ...slab, above: slab.above + more } : slab))
  })
}
