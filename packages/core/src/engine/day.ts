import { UTCDateMini } from '@date-fns/utc'
import { add, isValid, parseISO } from 'date-fns'
import * as z from 'zod'
import { Refusal } from './refusal.ts'
import { engineWords } from './words.ts'

/**
 * A day of the calendar in Vietnam, written `YYYY-MM-DD`. It has no clock and no time zone.
 *
 * @example
 * ```ts
 * Day.safeParse('2026-02-30').success //=> false
 * ```
 */
export const Day = z.iso.date().brand<'Day'>().meta({ id: 'Day', description: 'Một ngày ở Việt Nam, YYYY-MM-DD' })
export type Day = z.infer<typeof Day>

/**
 * A minute of the clock on the wall in Vietnam, written `YYYY-MM-DDTHH:mm`.
 *
 * @example
 * ```ts
 * Moment.safeParse('2026-11-05T08:15').success //=> true
 * ```
 */
export const Moment = z.iso
  .datetime({ local: true, offset: false, precision: -1 })
  .check(({ value, issues }) => {
    // `local` of zod allows a zone as well; the clock on the wall has none.
    if (value.endsWith('Z'))
      issues.push({ code: 'custom', input: value, params: { code: 'not-a-moment', text: value } })
  })
  .brand<'Moment'>()
  .meta({ id: 'Moment', description: 'Một phút theo giờ Việt Nam, YYYY-MM-DDTHH:mm' })
export type Moment = z.infer<typeof Moment>

/** A calendar distance: what a text of law means by "ngày", "tháng", "năm". */
export type Span = { days?: number; months?: number; years?: number }

const vietnamOffset = 7 * 60 * 60 * 1000
const msPerDay = 86_400_000

/** Does this text name a day that exists? */
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
 * @example
 * ```ts
 * momentInVietnam(Date.UTC(2026, 10, 5, 1, 15)) //=> '2026-11-05T08:15'
 * ```
 */
export const momentInVietnam = (instant: number): Moment =>
  Moment.parse(new Date(instant + vietnamOffset).toISOString().slice(0, 16))

/**
 * The corresponding day after (or, with negative numbers, before) a span. Where the month reached has no such day, its
 * last day (Điều 148 khoản 3 Bộ luật Dân sự 2015).
 *
 * @example
 * ```ts
 * plus(day('2019-01-31'), { months: 1 }) //=> '2019-02-28'
 * ```
 */
export function plus(start: Day, span: Span): Day {
  const moved = add(new UTCDateMini(dayNumber(start) * msPerDay), span)
  return day(moved.toISOString().slice(0, 10))
}

/** Weekday of a day: 1 Monday … 7 Sunday, as in ISO 8601. */
export const weekday = (of: Day): number => isoWeekday(dayNumber(of))

/** Weekday of a day number: 1 Monday … 7 Sunday. Day 0 (1970-01-01) was a Thursday. */
export const isoWeekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The day on which a minute of the wall clock falls. */
export const dayOf = (moment: Moment): Day => day(moment.slice(0, 10))

/**
 * How many days lie between 1970-01-01 and this day? `NaN` when the text does not name a day.
 * Written for speed: one pass over ten characters, no allocation.
 */
export function dayNumber(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const date = digits(text, 8, 10)
  // The Gregorian calendar is asked about here from 1900; a year before that is a slip of the pen.
  if (!(year >= 1900 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return Number.NaN
  // Years counted from March, so that the leap day comes last; 306 and 719468 place 1970-01-01 at 0.
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  const leaps = ((y / 4) | 0) - ((y / 100) | 0) + ((y / 400) | 0)
  return 365 * y + leaps + (((153 * m + 2) / 5) | 0) + date - 719_469
}

/** The day with this number. The inverse of {@link dayNumber}. */
export const dayOfNumber = (number: number): Day => day(new Date(number * msPerDay).toISOString().slice(0, 10))

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
