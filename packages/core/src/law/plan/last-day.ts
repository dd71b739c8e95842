import { type Day, day, plus } from '../../engine/day.ts'
import type { Deadline } from './schema.ts'

/**
 * The last day on which a deadline can be met, by its words alone, days off left aside. None where it names no day or
 * comes round every year.
 *
 * "trong tháng" and "trong năm" end with the last day of the month or year (Điều 146 khoản 2, 3 Bộ luật Dân sự 2015, by
 * analogy); "trước ngày" leaves the day itself out.
 *
 * @example
 * ```ts
 * lastDay({ kind: 'within-month', year: 2019, month: 7 }) //=> '2019-07-31'
 * ```
 */
export function lastDay(deadline: Deadline): Day | undefined {
  switch (deadline.kind) {
    case 'within-year':
      return endOfMonth(deadline.year, 12)
    case 'within-quarter':
      return endOfMonth(deadline.year, deadline.quarter * 3)
    case 'within-month':
      return endOfMonth(deadline.year, deadline.month)
    case 'once':
      return deadline.edge === 'before' ? plus(deadline.day, { days: -1 }) : deadline.day
    default:
      return undefined
  }
}

/** The last day of a yearly deadline in one year. */
export function lastDayIn(year: number, { edge, month, day: date }: Extract<Deadline, { kind: 'yearly' }>): Day {
  const named = dayIn(year, month, date)
  return edge === 'before' ? plus(named, { days: -1 }) : named
}

const endOfMonth = (year: number, month: number): Day => plus(plus(dayIn(year, month, 1), { months: 1 }), { days: -1 })

const dayIn = (year: number, month: number, date: number): Day =>
  day(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
