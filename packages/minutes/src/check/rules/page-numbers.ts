import { nd30 } from '../../nd30.ts'
import type { Anatomy } from '../anatomy.ts'
import { judged, untold } from '../codes.ts'
import type { Sheet } from '../frame.ts'
import { type Line, middle } from '../lines.ts'
import { round } from '../measure.ts'
import { millimetres, points } from '../page.ts'
import type { Nd30Line } from '../report.ts'
import { typeFaults, typeFound } from '../typed.ts'

type Numbered = {
  readonly sheet: Sheet
  readonly ordinal: number
  readonly number: Line | undefined
  readonly annex: boolean
}

/** Page numbers: from the second page of the text and of each annex on, Arabic, in the middle of the top margin. */
export function pageNumbers({ sections }: Anatomy): Nd30Line[] {
  const pages = sections.flatMap(({ annex, sheets }) =>
    sheets.map((sheet, i): Numbered => ({ sheet, ordinal: i + 1, number: sheet.number, annex })),
  )
  return [shownOnes(pages), place(pages), type(pages)]
}

const digits = (line: Line): string => line.text.replace(/[^\p{L}\p{N}]/gu, '')

function shownOnes(pages: readonly Numbered[]): Nd30Line {
  const asked = { from: 2 }
  const first = pages[0]
  const told = ({ sheet, ordinal, number }: Numbered, fault: string) =>
    judged('page-number-shown', {
      page: sheet.page.number,
      found: { number: number?.text, ordinal },
      asked,
      faults: [fault],
    })
  if (first?.number) return told(first, 'first')
  const later = pages.filter(({ ordinal }) => ordinal > 1)
  const none = later.find(({ number }) => number === undefined)
  if (none) return told(none, 'missing')
  const wrong = later.find(
    ({ number, ordinal }) => number && /^\d+$/.test(digits(number)) && Number(digits(number)) !== ordinal,
  )
  return wrong ? told(wrong, 'ordinal') : judged('page-number-shown', { found: { pages: pages.length }, asked })
}

/** Millimetres from the middle of the text or of the page. */
const offCentre = 2.5

function place(pages: readonly Numbered[]): Nd30Line {
  const asked = { place: 'top-centre' }
  const placed = pages.flatMap(({ sheet, number }) => {
    if (number === undefined) return []
    const { page, left, right } = sheet
    // Ragged text shows no right edge: then any the decree allows will do.
    const edges = [right, ...nd30.margin.right.allowed.map((margin) => page.width - points(margin))]
    const centres = [page.width / 2, ...edges.map((edge) => (left + edge) / 2)]
    const off = centres.map((centre) => Math.abs(millimetres(middle(number) - centre)))
    const fromTop = millimetres(number.y)
    const above = sheet.lines.every(({ y }) => y > number.y)
    const faults = [
      ...(above && fromTop < nd30.margin.top.allowed[1] + 3 ? [] : ['top']),
      ...(Math.min(...off) <= offCentre ? [] : ['centre']),
    ]
    return [
      {
        page: page.number,
        found: { text: number.text, fromTop: round(fromTop), off: round(Math.min(...off)) },
        faults,
      },
    ]
  })
  const worst = placed.find(({ faults }) => faults.length > 0) ?? placed[0]
  if (worst) return judged('page-number-place', { ...worst, asked })
  return pages.length === 1
    ? judged('page-number-place', { found: { pages: 1 }, asked })
    : untold('page-number-place', 'not-found', { found: {}, asked })
}

function type(pages: readonly Numbered[]): Nd30Line {
  const [least, most] = nd30.sizes.pageNumber
  const { bold, italic } = nd30.pageNumber
  const asked = { least, most, bold, italic, arabic: true }
  const read = pages.flatMap(({ number }) => {
    if (number === undefined) return []
    // The decree asks for upright letters and does not speak of bold ones.
    const faults = typeFaults(number, { least, most, bold, italic }).filter((fault) => fault !== 'bold')
    const arabic = /^\d+$/.test(number.text) ? [] : ['arabic']
    return [{ page: number.page, found: typeFound(number), faults: [...faults, ...arabic] }]
  })
  const worst = read.find(({ faults }) => faults.length > 0) ?? read[0]
  if (worst) return judged('page-number-type', { ...worst, asked })
  return pages.length === 1
    ? judged('page-number-type', { found: { pages: 1 }, asked })
    : untold('page-number-type', 'not-found', { found: {}, asked })
}
