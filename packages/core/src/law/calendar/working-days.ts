import { type Day, plus } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { type Calendar, dayAfter, indexIn, outside, stateCalendar, type WorkingDayTable } from './calendar.ts'
import type { CalendarRow } from './rows.ts'
import { calendarWords } from './words.ts'

/** @throws {Refusal} `no-calendar`, `not-a-day` */
function indexOf(of: Day, table: WorkingDayTable, calendar: Calendar): number {
  const index = indexIn(table, of)
  if (index < 0) throw outside(calendar, of)
  return index
}

/** Working days among the first days of the table; `before` is one longer than it, so that both its ends can be asked. */
const worked = ({ before }: WorkingDayTable, days: number): number => before[days] ?? 0

/**
 * Which working day is the n-th after (or, with a negative n, before) this day? The start day is not counted, whether
 * it is worked or not (Bộ luật Dân sự 2015 Điều 147 khoản 2). With 0 the answer is the start day itself.
 *
 * @param start any day of the calendar
 * @param n whole number of working days
 * @throws {Refusal} `no-calendar` when start or answer lies outside the calendar, `not-whole`, `not-a-day`
 * @example
 * ```ts
 * addWorkingDays(day('2024-04-26'), 3) //=> '2024-05-04', a Saturday worked in exchange for 29/4
 * addWorkingDays(day('2026-03-02'), -5) //=> '2026-02-23'
 * ```
 */
export function addWorkingDays(start: Day, n: number, calendar: Calendar = stateCalendar): Day {
  const { table } = calendar
  const index = indexOf(start, table, calendar)
  if (n === 0) return start
  if (!Number.isInteger(n)) throw new Refusal(calendarWords, 'not-whole', { value: n })
  const rank = n > 0 ? worked(table, index + 1) + n - 1 : worked(table, index) + n
  const found = table.workdays[rank]
  if (found === undefined) throw outside(calendar, n > 0 ? dayAfter(calendar) : start)
  return found
}

/**
 * How many working days lie in (after, through]? Negative when `through` comes before `after`.
 *
 * @throws {Refusal} `no-calendar` when either day lies outside the calendar, `not-a-day`
 * @example
 * ```ts
 * countWorkingDays(day('2025-01-24'), day('2025-02-10')) //=> 6, Tết lies between
 * ```
 */
export function countWorkingDays(after: Day, through: Day, calendar: Calendar = stateCalendar): number {
  const { table } = calendar
  return worked(table, indexOf(through, table, calendar) + 1) - worked(table, indexOf(after, table, calendar) + 1)
}

/**
 * Do state bodies work on this day?
 *
 * @throws {Refusal} `no-calendar` when the day lies outside the calendar, `not-a-day`
 * @example
 * ```ts
 * isWorkingDay(day('2026-01-10')) //=> true, a Saturday
 * isWorkingDay(day('2026-11-24')) //=> false, Ngày Văn hóa Việt Nam
 * ```
 */
export function isWorkingDay(of: Day, calendar: Calendar = stateCalendar): boolean {
  const { table } = calendar
  const index = indexOf(of, table, calendar)
  return worked(table, index + 1) > worked(table, index)
}

/**
 * The first working day on or after this day.
 *
 * @throws {Refusal} `no-calendar`, `not-a-day`
 * @example
 * ```ts
 * nextWorkingDay(day('2026-02-17')) //=> '2026-02-23', after Tết
 * ```
 */
export function nextWorkingDay(of: Day, calendar: Calendar = stateCalendar): Day {
  const { table } = calendar
  const found = table.workdays[worked(table, indexOf(of, table, calendar))]
  if (found === undefined) throw outside(calendar, dayAfter(calendar))
  return found
}

/**
 * The last working day on or before this day.
 *
 * @throws {Refusal} `no-calendar`, `not-a-day`
 * @example
 * ```ts
 * lastWorkingDay(day('2026-02-17')) //=> '2026-02-13', before Tết
 * ```
 */
export function lastWorkingDay(of: Day, calendar: Calendar = stateCalendar): Day {
  const { table } = calendar
  const found = table.workdays[worked(table, indexOf(of, table, calendar) + 1) - 1]
  if (found === undefined) throw outside(calendar, of)
  return found
}

/** Why a day is off: the row with its citation, or the weekend. */
export type DayOff = { readonly why: 'weekend' } | ({ readonly why: 'row' } & CalendarRow)

/**
 * Why do state bodies rest on this day? Undefined when they work.
 *
 * @throws {Refusal} `no-calendar`, `not-a-day`
 * @example
 * ```ts
 * dayOff(day('2026-11-22')) //=> { why: 'weekend' }
 * ```
 */
export function dayOff(of: Day, calendar: Calendar = stateCalendar): DayOff | undefined {
  if (isWorkingDay(of, calendar)) return undefined
  const row = calendar.rowOn(of)
  return row === undefined ? { why: 'weekend' } : { why: 'row', ...row }
}

/**
 * Which days in (after, through] do state bodies rest, and why?
 *
 * @throws {Refusal} `no-calendar`, `not-a-day`
 * @example
 * ```ts
 * daysOffIn(day('2026-11-20'), day('2026-11-24')).map((off) => off.day) //=> ['2026-11-21', '2026-11-22', '2026-11-24']
 * ```
 */
export function daysOffIn(after: Day, through: Day, calendar: Calendar = stateCalendar): readonly DayOffOn[] {
  const found: DayOffOn[] = []
  for (let at = plus(after, { days: 1 }); at <= through; at = plus(at, { days: 1 })) {
    const off = dayOff(at, calendar)
    if (off !== undefined) found.push({ ...off, day: at })
  }
  return found
}

export type DayOffOn = DayOff & { readonly day: Day }
