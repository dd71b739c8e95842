import type { Source } from '../../engine/citation.ts'
import { type Day, day, plus } from '../../engine/day.ts'
import type { Assumption } from '../../engine/ruling.ts'
import { type Calendar, stateCalendar } from '../calendar/calendar.ts'
import { assumptions, sources } from './grounds.ts'
import { type Ending, ending } from './time-limit.ts'

type Month = { readonly year: number; readonly month: number }
type Year = { readonly year: number }

/**
 * Words of plans and decisions that name a day:
 * `before` "trước ngày", `by` "chậm nhất ngày, muộn nhất, đến hết ngày", `withinMonth` "trong tháng", `withinYear`
 * "trong năm", `startOfMonth` "đầu tháng", `middleOfMonth` "giữa tháng", `endOfMonth` "cuối tháng", and the same of a
 * year: "đầu năm", "giữa năm", "cuối năm".
 */
export type FixedDate =
  | { readonly before: Day }
  | { readonly by: Day }
  | { readonly withinMonth: Month }
  | { readonly withinYear: Year }
  | { readonly startOfMonth: Month }
  | { readonly middleOfMonth: Month }
  | { readonly endOfMonth: Month }
  | { readonly startOfYear: Year }
  | { readonly middleOfYear: Year }
  | { readonly endOfYear: Year }

/**
 * When does a date fixed in words end? "Trước ngày" leaves the day itself out; the rest of the words follow Bộ luật
 * Dân sự 2015 Điều 146, by analogy. Whether a fixed day rolls over at a rest day is arguable: aim at `safeTarget`.
 *
 * @throws {Refusal} `no-calendar`, `not-a-day`
 * @example
 * ```ts
 * const report = fixedDate({ before: day('2026-11-15') })
 * report.legalEnd //=> '2026-11-14', a Saturday
 * report.safeTarget //=> '2026-11-13'
 * fixedDate({ withinMonth: { year: 2019, month: 7 } }).legalEnd //=> '2019-07-31'
 * ```
 */
export function fixedDate(words: FixedDate, calendar: Calendar = stateCalendar): Ending {
  const { legalEnd, source, reading } = lastDayOf(words)
  return ending({
    legalEnd,
    calendar,
    rolls: true,
    sources: source === undefined ? [] : [source],
    assumptions: [...(source === undefined ? [] : [assumptions.byAnalogy]), reading],
    facts: { words: JSON.stringify(words) },
  })
}

type LastDay = { readonly legalEnd: Day; readonly source?: Source; readonly reading: Assumption }

function lastDayOf(words: FixedDate): LastDay {
  const reading = assumptions.fixedDay
  if ('before' in words) return { legalEnd: plus(day(words.before), { days: -1 }), reading: assumptions.before }
  if ('by' in words) return { legalEnd: day(words.by), reading }
  return { legalEnd: namedDay(words), source: isOfMonth(words) ? sources.endOfMonth : sources.endOfYear, reading }
}

type NamedWords = Exclude<FixedDate, { readonly before: Day } | { readonly by: Day }>

const isOfMonth = (words: NamedWords): boolean => Object.keys(words).some((key) => key.endsWith('Month'))

/** Điều 146 khoản 2, 3: first, 15th and last day of a month; 1/1, 30/6 and 31/12 of a year. */
function namedDay(words: NamedWords): Day {
  if ('startOfMonth' in words) return inMonth(words.startOfMonth, 1)
  if ('middleOfMonth' in words) return inMonth(words.middleOfMonth, 15)
  if ('endOfMonth' in words) return lastOf(words.endOfMonth)
  if ('withinMonth' in words) return lastOf(words.withinMonth)
  if ('startOfYear' in words) return inMonth({ ...words.startOfYear, month: 1 }, 1)
  if ('middleOfYear' in words) return inMonth({ ...words.middleOfYear, month: 6 }, 30)
  return lastOf({ year: ('endOfYear' in words ? words.endOfYear : words.withinYear).year, month: 12 })
}

const inMonth = ({ year, month }: Month, date: number): Day =>
  day(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

const lastOf = (month: Month): Day => plus(plus(inMonth(month, 1), { months: 1 }), { days: -1 })
