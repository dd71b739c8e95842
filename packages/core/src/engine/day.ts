import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import type { Day, Moment } from './day-shapes.ts'
import { Refusal } from './refusal.ts'
import { engineWords } from './words.ts'

export type { Day, Moment }

/** A calendar distance: what a text of law means by "ngày", "tháng", "năm". */
export type Span = { days?: number; months?: number; years?: number }

const vietnamOffset = 7 * 60 * 60 * 1000

/**
 * Does this text name a day that exists?
 *
 * @example
 * ```ts
 * isDay('2026-02-29') //=> false
 * ```
 */
export const isDay = (text: string): text is Day => Number.isInteger(dayNumber(text))

/**
 * Which day does this text name?
 *
 * @param text `YYYY-MM-DD`
 * @throws {Refusal} `not-a-day` when the text has another form or the day does not exist
 * @example
 * ```ts
 * day('2026-11-24') //=> '2026-11-24'
 * ```
 */
export function day(text: string): Day {
  if (isDay(text)) return text
  throw new Refusal(engineWords, 'not-a-day', { text })
}

/**
 * On which day in Vietnam (UTC+7, no summer time) does this instant fall?
 *
 * @param instant an ISO 8601 text with its offset or `Z`, or milliseconds since 1970-01-01T00:00Z
 * @throws {Refusal} `not-an-instant` when the text is not such an instant
 * @example
 * ```ts
 * dayInVietnam('2026-11-04T18:30:00Z') //=> '2026-11-05'
 * ```
 */
export function dayInVietnam(instant: string | number): Day {
  const zoned = typeof instant === 'number' || /T.*(Z|[+-]\d\d:?\d\d)$/.test(instant)
  const date = typeof instant === 'number' ? new Date(instant) : parseISO(instant)
  if (!zoned || !isValid(date)) throw new Refusal(engineWords, 'not-an-instant', { text: String(instant) })
  return day(new Date(date.getTime() + vietnamOffset).toISOString().slice(0, 10))
}

/**
 * Which minute does the clock on the wall in Vietnam show at this instant?
 *
 * @param instant milliseconds since 1970-01-01T00:00Z
 * @throws {Refusal} `not-a-day` when the day there lies outside the years 1900 to 9999
 * @example
 * ```ts
 * momentInVietnam(Date.UTC(2026, 10, 5, 1, 15)) //=> '2026-11-05T08:15'
 * ```
 */
export function momentInVietnam(instant: number): Moment {
  const date = dayInVietnam(instant)
  const clock = new Date(instant + vietnamOffset).toISOString().slice(11, 16)
  // A day that exists and hours as the machine writes them: the shape of a moment.
  return `${date}T${clock}` as Moment
}

/**
 * The corresponding day after (or, with negative numbers, before) a span. Where the month reached has no such day, its
 * last day (Điều 148 khoản 3 Bộ luật Dân sự 2015). Plain arithmetic, for speed; the tests compare it with date-fns.
 *
 * @example
 * ```ts
 * plus(day('2019-01-31'), { months: 1 }) //=> '2019-02-28'
 * ```
 */
export function plus(start: Day, { days = 0, months = 0, years = 0 }: Span): Day {
  const number = dayNumber(start)
  if (Number.isNaN(number)) day(start)
  const whole = months + 12 * years
  return dayOfNumber((whole === 0 ? number : monthsLater(start, whole)) + days)
}

/** Number of the corresponding day, or of the last one of its month. Written for speed: no object is made. */
function monthsLater(start: string, months: number): number {
  const index = digits(start, 0, 4) * 12 + digits(start, 5, 7) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return civilNumber(year, month, Math.min(digits(start, 8, 10), daysInMonth(year, month)))
}

/**
 * Weekday of a day: 1 Monday … 7 Sunday, as in ISO 8601.
 *
 * @example
 * ```ts
 * weekday(day('2026-11-22')) //=> 7
 * ```
 */
export const weekday = (of: Day): number => isoWeekday(dayNumber(of))

/** Weekday of a day number: 1 Monday … 7 Sunday. Day 0 (1970-01-01) was a Thursday. */
export const isoWeekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/**
 * The day on which a minute of the wall clock falls.
 *
 * @example
 * ```ts
 * dayOf(Moment.parse('2026-11-05T08:15')) //=> '2026-11-05'
 * ```
 */
export const dayOf = (moment: Moment): Day => day(moment.slice(0, 10))

/**
 * How many days lie between 1970-01-01 and this day? `NaN` when the text does not name a day.
 * Written for speed: one pass over ten characters, no allocation.
 *
 * @example
 * ```ts
 * dayNumber('1970-01-31') //=> 30
 * ```
 */
export function dayNumber(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const date = digits(text, 8, 10)
  // The Gregorian calendar is asked about here from 1900; a year before that is a slip of the pen.
  if (!(year >= 1900 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return Number.NaN
  return civilNumber(year, month, date)
}

/** Years counted from March, so that the leap day comes last; 719469 places 1970-01-01 at 0. */
function civilNumber(year: number, month: number, date: number): number {
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  const leaps = ((y / 4) | 0) - ((y / 100) | 0) + ((y / 400) | 0)
  return 365 * y + leaps + (((153 * m + 2) / 5) | 0) + date - 719_469
}

/**
 * The day with this number. The inverse of {@link dayNumber}.
 *
 * @throws {Refusal} `not-a-day` before 1900, after 9999, and for what is no whole number
 */
export function dayOfNumber(number: number): Day {
  if (!Number.isInteger(number) || number < firstNumber || number > lastNumber) return day(String(number))
  // Every number between the two names a day.
  return textOf(number) as Day
}

const firstNumber = /* @__PURE__ */ dayNumber('1900-01-01')
const lastNumber = /* @__PURE__ */ dayNumber('9999-12-31')

/** The four digits of a year, and the two of a month or a date. */
const two = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'))

function textOf(number: number): string {
  // Counted from 0000-03-01 in spans of 400 years, each of the same length; then back from March to January.
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const inEra = shifted - era * 146_097
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100))
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = ofEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${two[Math.floor(year / 100)]}${two[year % 100]}-${two[month]}-${two[date]}`
}

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
