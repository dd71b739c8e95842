import { nd30 } from '../../nd30.ts'
import type { Anatomy } from '../anatomy.ts'
import { judged, type Nd30Code, untold } from '../codes.ts'
import { atEdge, type Sheet } from '../frame.ts'
import type { Line } from '../lines.ts'
import { round, times } from '../measure.ts'
import { millimetres } from '../page.ts'
import type { Nd30Line } from '../report.ts'

/** Millimetres. */
const tolerance = 0.25
/** Lines that must share an edge before a wide margin is called one. */
const enough = 3

/**
 * The margins as the text really stands on each page, page numbers and what stands apart in a margin left out. Nothing
 * may stand outside the least margin. A wider one is found where lines fill the page; where none does, it is not told.
 */
export function margins({ sections }: Anatomy): Nd30Line[] {
  const sheets = sections.flatMap((section) => section.sheets).filter(({ lines }) => lines.length > 0)
  return [
    judge('margin-top', sheets, top(sheets)),
    judge('margin-bottom', sheets, bottom(sheets)),
    judge('margin-left', sheets, left),
    judge('margin-right', sheets, right),
  ]
}

/** A margin of one page: at least, at most so many millimetres; whether the page shows it. */
type Measured = { readonly least: number; readonly most: number; readonly shown: boolean; readonly line: Line }
type Side = 'top' | 'bottom' | 'left' | 'right'

function judge(
  code: Extract<Nd30Code, `margin-${Side}`>,
  sheets: readonly Sheet[],
  measure: (sheet: Sheet) => Measured,
): Nd30Line {
  const [least, most] = nd30.margin[sideOf(code)].allowed
  const asked = { least, most }
  const pages = sheets.map((sheet) => ({ sheet, ...measure(sheet) }))
  const told = ({ sheet, line, most: value }: (typeof pages)[number]) => {
    const [apart, ...more] = apartIn(sideOf(code), sheets)
    const aside = apart === undefined ? {} : { apart, more: more.length }
    return { page: sheet.page.number, found: { value: round(value), text: line.text, ...aside }, asked }
  }
  const narrow = pages.filter((page) => page.most < least - tolerance).sort((a, b) => a.most - b.most)[0]
  if (narrow) return judged(code, { ...told(narrow), faults: ['least'] })
  const wide = pages.filter((page) => page.shown && page.least > most + tolerance).sort((a, b) => b.least - a.least)[0]
  if (wide) return judged(code, { ...told(wide), faults: ['most'] })
  const nearest = pages.toSorted((a, b) => a.most - b.most)[0]
  if (nearest === undefined) return untold(code, 'no-text', { found: {}, asked })
  if (nearest.most <= most + tolerance) return judged(code, told(nearest))
  if (code === 'margin-bottom') return untold(code, 'page-not-full', told(nearest))
  if (nearest.least > most + tolerance) return untold(code, 'too-few-lines', told(nearest))
  return judged(code, told({ ...nearest, most: nearest.least }))
}

const sideOf = (code: string): Side => {
  const side = code.slice('margin-'.length)
  return side === 'top' || side === 'bottom' || side === 'left' ? side : 'right'
}

/** What stands apart in this margin, each text once: a code at the foot of every page is one. */
function apartIn(side: Side, sheets: readonly Sheet[]): readonly string[] {
  const lines = sheets.flatMap(({ page, apart }) =>
    apart.filter(({ y }) => (side === 'top' && y < page.height / 2) || (side === 'bottom' && y > page.height / 2)),
  )
  return [...new Set(lines.map(({ text }) => text))]
}

const by = (lines: readonly Line[], less: (a: Line, b: Line) => number): Line =>
  lines.reduce((a, b) => (less(a, b) <= 0 ? a : b))

function left(sheet: Sheet): Measured {
  const line = by(sheet.lines, (a, b) => a.x - b.x)
  const value = millimetres(line.x)
  return { least: value, most: value, shown: atEdge(sheet, 'left') >= enough, line }
}

function right(sheet: Sheet): Measured {
  const line = by(sheet.lines, (a, b) => b.end - a.end)
  const value = millimetres(sheet.page.width - line.end)
  return { least: value, most: value, shown: atEdge(sheet, 'right') >= enough, line }
}

/**
 * Above the first line a wider line spacing may stand inside the text: both readings are kept. A picture or a break may
 * push the text of one page down: the page that begins highest shows the margin.
 */
const top = (sheets: readonly Sheet[]) => {
  const highest = sheets.toSorted((a, b) => above(a) - above(b))[0]
  return (sheet: Sheet): Measured => {
    const line = first(sheet)
    const second = sheet.lines.find(({ y }) => y > line.y + 2)
    const pitch = Math.min(second ? second.y - line.y : 0, 1.5 * times.single * line.size)
    const spare = millimetres(Math.max(0, pitch - times.single * line.size))
    return { least: above(sheet) - spare, most: above(sheet), shown: sheet === highest, line }
  }
}

const first = ({ lines }: Sheet): Line => by(lines, (a, b) => a.y - b.y)
const above = (sheet: Sheet): number => {
  const line = first(sheet)
  return millimetres(line.y - times.ascent * line.size)
}

/**
 * Below the last line of a full page no room was left for what follows: three lines at most, since words are kept
 * together. Of several full pages the fullest shows the margin; one alone may end early for other reasons.
 */
const bottom = (sheets: readonly Sheet[]) => {
  const full = sheets.filter((sheet, i) => isText(sheet) && isText(sheets[i + 1]))
  const fullest = full.toSorted((a, b) => below(a) - below(b))[0]
  return (sheet: Sheet): Measured => {
    const line = lowest(sheet)
    const value = below(sheet)
    const kept = millimetres(3 * 1.5 * times.single * line.size + nd30.text.before.value)
    return { least: value - kept, most: value, shown: full.length > 1 && sheet === fullest, line }
  }
}

const lowest = ({ lines }: Sheet): Line => by(lines, (a, b) => b.y - a.y)
const below = (sheet: Sheet): number => {
  const line = lowest(sheet)
  return millimetres(sheet.page.height - line.y - times.descent * line.size)
}

/** Whether a page is running text from edge to edge. */
const isText = (sheet: Sheet | undefined): boolean =>
  sheet !== undefined && atEdge(sheet, 'left') > 10 && atEdge(sheet, 'right') > 10
