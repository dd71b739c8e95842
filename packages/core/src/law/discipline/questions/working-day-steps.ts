import { type Day, plus } from '../../../engine/day.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import { addWorkingDays, nextWorkingDay } from '../../calendar/working-days.ts'
import { assumptions } from '../../time-limits/grounds.ts'
import type { Line } from '../assessment.ts'

/** The n-th working day after (or before) a day. Undefined where the calendar of state bodies does not reach. */
export function workingDaysFrom(from: Day, days: number, calendar: Calendar): Day | undefined {
  // A working week has five days and Tết seven more: four days for each, and twenty, reach far enough.
  const reach = plus(from, { days: days > 0 ? days * 4 + 20 : days * 4 - 20 })
  const [first, last] = from < reach ? [from, reach] : [reach, from]
  return first < calendar.from || last > calendar.through ? undefined : addWorkingDays(from, days, calendar)
}

/** The first working day on or after a day; the day itself where the calendar does not reach. */
export const toWorkingDay = (day: Day, calendar: Calendar): Day =>
  day < calendar.from || day > calendar.through ? day : nextWorkingDay(day, calendar)

/** A day that rests on years whose holidays nobody has decided makes a caveat of its line. */
export const estimatedBeyond = (line: Line, day: Day | undefined, { decidedThrough, through }: Calendar): Line =>
  day === undefined || day <= decidedThrough || day > through || line.kind === 'question'
    ? line
    : { ...line, kind: 'caveat', known: 'unverified', assumptions: [...line.assumptions, assumptions.estimated] }
