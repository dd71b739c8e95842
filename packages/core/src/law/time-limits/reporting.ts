import type { Source } from '../../engine/citation.ts'
import { type Day, day, plus } from '../../engine/day.ts'

/** A reporting period of administrative bodies: `number` counts months, quarters or halves of the year from 1. */
export type ReportingPeriod =
  | { readonly kind: 'month' | 'quarter' | 'half'; readonly year: number; readonly number: number }
  | { readonly kind: 'year'; readonly year: number }

const months = { month: 1, quarter: 3, half: 6, year: 12 } as const

/**
 * Which days does a periodic report cover? From the 15th of the month before the period to the 14th of its last month
 * (Nghị định 09/2019/NĐ-CP Điều 12, read on pages that quote it; half-years and years in texts that apply it).
 *
 * @throws {Refusal} `not-a-day` for a month, quarter or half that does not exist
 * @example
 * ```ts
 * reportingPeriod({ kind: 'year', year: 2025 }).through //=> '2025-12-14'
 * ```
 */
export function reportingPeriod(period: ReportingPeriod): {
  readonly from: Day
  readonly through: Day
  readonly source: Source
} {
  const number = period.kind === 'year' ? 1 : period.number
  const lastMonth = number * months[period.kind]
  const through = day(`${period.year}-${String(lastMonth).padStart(2, '0')}-14`)
  return {
    from: plus(through, { months: -months[period.kind], days: 1 }),
    through,
    source: { instrument: 'nd-09-2019', article: '12', known: 'secondary' },
  }
}
