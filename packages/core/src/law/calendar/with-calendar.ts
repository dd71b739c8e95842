import { read } from '../../engine/issues.ts'
import type { Problem } from '../../engine/problem.ts'
import { type Calendar, calendarOf, stateCalendar } from './calendar.ts'
import { CalendarData } from './calendar-data.ts'
import { checkYears } from './check-calendar.ts'

/** A calendar made of data, with what is worth a second look; or everything wrong with the data. */
export type CalendarReading =
  | { readonly ok: true; readonly calendar: Calendar; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * How does the calendar read with these years added, or given anew? A notice of next year, or a correction of this one,
 * needs no new version of the package: the answer goes into any question that takes a calendar.
 *
 * @param input parsed JSON in the shape of {@link CalendarData}: years from 2019, each as its notice decided it, and the
 * notices with their day of issue and how they are known
 * @param base the calendar it is added to; its other years stay as they are
 * @example
 * ```ts
 * const reading = withCalendar({ schema: 'congvu.calendar/1', instruments: [], years: [] })
 * reading.ok ? [] : reading.problems.map((problem) => problem.pointer) //=> ['/years']
 * ```
 */
export function withCalendar(input: unknown, base: Calendar = stateCalendar): CalendarReading {
  const shape = read(CalendarData, input)
  if (!shape.ok) return shape
  const data = shape.value
  const found = checkYears(data, base.data)
  if (found.some(({ severity }) => severity === 'error')) return { ok: false, problems: found }
  return { ok: true, calendar: calendarOf(base.id, merged(base.data, data)), warnings: found }
}

/** What is given takes the place of a year or a text that was there. */
function merged(base: CalendarData, data: CalendarData): CalendarData {
  const texts = new Map([...base.instruments, ...data.instruments].map((text) => [text.id, text]))
  const years = new Map([...base.years, ...data.years].map((year) => [year.year, year]))
  return {
    schema: data.schema,
    instruments: [...texts.values()],
    // A year that is new follows the last one, or it was refused: they stay in order.
    years: [...years.values()],
  }
}
