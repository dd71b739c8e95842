import { nd30 } from '../nd30.ts'
import type { Line } from './lines.ts'
import type { ReadPage } from './page.ts'
import { points } from './page.ts'

/** A page parted: its number, its text, and what stands in its margins apart from the text. */
export type Sheet = {
  readonly page: ReadPage
  /** the number of the page, where one is shown */
  readonly number: Line | undefined
  /** lines of the text from top to bottom */
  readonly lines: readonly Line[]
  /** lines in a margin that are no part of the text: a look-up code, a strip of a signing service */
  readonly apart: readonly Line[]
  readonly left: number
  readonly right: number
}

const numberForm = /^[-–—]?\s*(trang\s*)?(\d{1,4}|[ivxlc]{1,7})(\s*\/\s*\d{1,4})?\s*[-–—]?$/i

/** Part a page: which lines are its text, which its number, which stand apart. */
export function sheetOf(page: ReadPage, all: readonly Line[]): Sheet {
  const number = numberOf(page, all)
  const rest = all.filter((line) => line !== number)
  const apart = new Set([...apartBelow(page, rest), ...apartAbove(page, rest)])
  const lines = rest.filter((line) => !apart.has(line))
  return { page, number, lines, apart: [...apart], ...edges(page, lines) }
}

/** The first or last line of a page when it is a number, is alone on its baseline and stands off the text. */
function numberOf(page: ReadPage, lines: readonly Line[]): Line | undefined {
  const candidates = [lines[0], lines[lines.length - 1], lines.find((line) => line.y < points(20))]
  return candidates.find(
    (line) =>
      line !== undefined &&
      !line.boxed &&
      numberForm.test(line.text) &&
      (line.y < points(nd30.margin.top.allowed[1] + 5) || line.y > page.height - points(30)),
  )
}

/** Below the text: in the bottom margin, and far from the line above or smaller than any text may be. */
function apartBelow(page: ReadPage, lines: readonly Line[]): Line[] {
  const zone = page.height - points(nd30.margin.bottom.allowed[0])
  const found: Line[] = []
  for (const line of lines.toReversed()) {
    if (line.y < zone) break
    const above = lines.findLast((other) => other.y < line.y - 2)
    const far = above === undefined || line.y - above.y > 2.2 * line.size
    if (far || line.size < leastText) found.push(line)
    else if (found.length > 0) break
  }
  return found
}

/** Above the text: in the top margin, and smaller than any text may be (a signing service's strip, III.1.d: size 10). */
const apartAbove = (page: ReadPage, lines: readonly Line[]): Line[] =>
  lines.filter((line) => line.y < points(nd30.margin.top.allowed[0]) && line.size < leastText && page.height > 0)

/** The least size the decree gives any component (II.9.d, III.3), less rounding. */
const leastText = nd30.sizes.recipients[0] - 0.5

/** Points within which lines share an edge. */
const same = 1.2

/** Left and right edge of the text: where most full lines begin and end. */
function edges(page: ReadPage, lines: readonly Line[]): { left: number; right: number } {
  const own = lines.filter(({ shared, boxed }) => !shared && !boxed)
  const left = outermost(own.map(({ x }) => x))
  const right = -outermost(own.map(({ end }) => -end))
  return { left: Number.isFinite(left) ? left : 0, right: Number.isFinite(right) ? right : page.width }
}

/** The least value that at least two lines share, or the least. */
function outermost(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const shared = sorted.find((value, i) => (sorted[i + 1] ?? Number.POSITIVE_INFINITY) - value < same)
  return shared ?? sorted[0] ?? Number.NaN
}

/** How many lines of a page begin at its left edge, or end at its right. */
export const atEdge = ({ lines, left, right }: Sheet, side: 'left' | 'right'): number =>
  lines.filter(({ x, end }) => Math.abs(side === 'left' ? x - left : end - right) < same).length

/** Lines that must share an edge before it is trusted. */
const trustedFrom = 6

/** Pages of one paper share their edges: a page of lists or tables alone does not show its own. */
export const framed = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) => {
    const alike = sheets.filter((other) => Math.abs(other.page.width - sheet.page.width) < 2)
    const trusted = (side: 'left' | 'right'): Sheet[] => alike.filter((other) => atEdge(other, side) >= trustedFrom)
    const [left, right] = [trusted('left'), trusted('right')]
    return {
      ...sheet,
      left: left.length > 0 ? Math.min(...left.map((other) => other.left)) : sheet.left,
      right: right.length > 0 ? Math.max(...right.map((other) => other.right)) : sheet.right,
    }
  })
