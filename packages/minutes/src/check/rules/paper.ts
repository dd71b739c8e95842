import { nd30 } from '../../nd30.ts'
import type { Anatomy } from '../anatomy.ts'
import { judged, untold } from '../codes.ts'
import { round } from '../measure.ts'
import { millimetres } from '../page.ts'
import type { Nd30Line } from '../report.ts'

/** Millimetres: 595 × 842 points, as many programs round A4, is within. */
const tolerance = 0.6

/** Is every page A4, and upright? Landscape is for tables that are not put in an annex: only a person sees that. */
export function paper({ sections }: Anatomy): Nd30Line[] {
  const { width, height } = nd30.page
  const pages = sections.flatMap(({ annex, sheets }) =>
    sheets.map(({ page }) => ({
      annex,
      page: page.number,
      across: millimetres(page.width),
      down: millimetres(page.height),
    })),
  )
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance
  const upright = (each: (typeof pages)[number]): boolean => near(each.across, width) && near(each.down, height)
  const turned = (each: (typeof pages)[number]): boolean => near(each.across, height) && near(each.down, width)
  const asked = { width, height }
  const measured = (each: (typeof pages)[number] | undefined) => ({
    width: round(each?.across ?? 0),
    height: round(each?.down ?? 0),
  })
  const wrong = pages.find((each) => !upright(each) && !turned(each))
  if (wrong) return [judged('paper', { page: wrong.page, found: measured(wrong), asked, faults: ['width'] })]
  const landscape = pages.find(turned)
  if (landscape) return [untold('paper', 'landscape', { page: landscape.page, found: measured(landscape), asked })]
  return [judged('paper', { found: measured(pages[0]), asked })]
}
