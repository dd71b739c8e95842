import { type Day, plus } from '../../../engine/day.ts'
import { stateCalendar } from '../../calendar/calendar.ts'
import { addWorkingDays } from '../../calendar/working-days.ts'

/** The n-th working day after (or before) a day. Undefined where the calendar of state bodies does not reach. */
export function workingDaysFrom(from: Day, days: number): Day | undefined {
  // A working week has five days and Tết seven more: four days for each, and twenty, reach far enough.
  const reach = plus(from, { days: days > 0 ? days * 4 + 20 : days * 4 - 20 })
  const [first, last] = from < reach ? [from, reach] : [reach, from]
  return first < stateCalendar.from || last > stateCalendar.through ? undefined : addWorkingDays(from, days)
}
