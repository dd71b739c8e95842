import type { Group, Item, StrokeItem } from './pages.ts'
import { heightOf, type Slab, type TableFrame } from './slab.ts'

/** What stands side by side: each stack of slabs under its own left edge. */
export type Row = {
  readonly above: number
  readonly stacks: readonly (readonly Slab[])[]
  /** Points over and under the stacks. */
  readonly padding: number
  /** Stacks stand in the middle of the row's height; at its top otherwise. */
  readonly middle: boolean
  /** Where its upright lines stand, and nothing for a row without lines. */
  readonly borders: readonly number[]
  readonly breakAfter: boolean
  readonly table?: TableFrame
}

export const borderWidth = 0.5

/** A row as one slab, that can be parted between the lines of its stacks when no page holds it. */
export function rowSlab(row: Row): Slab {
  const heights = row.stacks.map((stack) => heightOf(stack, true))
  const height = Math.max(0, ...heights) + 2 * row.padding
  const items: Item[] = row.stacks.flatMap((stack, i) => {
    const slack = row.middle ? (height - 2 * row.padding - (heights[i] ?? 0)) / 2 : 0
    return groupsOf(stack, row.padding + slack)
  })
  return {
    above: row.above,
    height,
    items: [...items, ...linesOf(row.borders, height)],
    breakAfter: row.breakAfter,
    part: (room) => part(row, room),
    ...(row.table ? { table: row.table } : {}),
  }
}

const stroke = (from: readonly [number, number], to: readonly [number, number]): StrokeItem => ({
  kind: 'stroke',
  from,
  to,
  width: borderWidth,
  dotted: false,
})

/** The line over a row or under it. */
export const across = (borders: readonly number[], y: number): StrokeItem =>
  stroke([(borders[0] ?? 0) - borderWidth / 2, y], [(borders[borders.length - 1] ?? 0) + borderWidth / 2, y])

const linesOf = (borders: readonly number[], height: number): StrokeItem[] =>
  borders.length === 0 ? [] : [...borders.map((x) => stroke([x, 0], [x, height])), across(borders, height)]

function groupsOf(stack: readonly Slab[], top: number): Group[] {
  let y = top
  return stack.map(({ above, height, items }) => {
    const group: Group = { kind: 'group', y: y + above, items, artefact: false }
    y += above + height
    return group
  })
}

/** The row down to `room` points, and what is left of it. Nothing when no stack has a slab that fits. */
function part(row: Row, room: number): readonly [Slab, Slab] | undefined {
  const most = room - 2 * row.padding
  const cuts = row.stacks.map((stack) => {
    let height = 0
    const end = stack.findIndex((slab) => {
      height += slab.above + slab.height
      return height > most
    })
    return end < 0 ? stack.length : end
  })
  if (cuts.every((cut) => cut === 0)) return undefined
  const upper = row.stacks.map((stack, i) => stack.slice(0, cuts[i]))
  const lower = row.stacks.map((stack, i) => withoutSpace(stack.slice(cuts[i])))
  return [
    rowSlab({ ...row, stacks: upper, middle: false, breakAfter: true }),
    rowSlab({ ...row, stacks: lower, middle: false, above: 0 }),
  ]
}

const withoutSpace = ([first, ...others]: readonly Slab[]): Slab[] => (first ? [{ ...first, above: 0 }, ...others] : [])
