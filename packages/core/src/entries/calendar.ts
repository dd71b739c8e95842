// @congvu/core/calendar: days, the working days of state bodies, and why a day is off.

export {
  type Day,
  day,
  dayInVietnam,
  dayNumber,
  dayOf,
  isDay,
  type Moment,
  momentInVietnam,
  plus,
  type Span,
  weekday,
} from '../engine/day.ts'
export { dayInWords, hourInWords, momentInWords, shortDay } from '../engine/day-words.ts'
export { Refusal } from '../engine/refusal.ts'
export { asKnownOn } from '../law/calendar/as-known-on.ts'
export { type Calendar, generalCalendar, stateCalendar } from '../law/calendar/calendar.ts'
export { estimatedCalendar } from '../law/calendar/estimated.ts'
export type { CalendarRow } from '../law/calendar/rows.ts'
export {
  addWorkingDays,
  countWorkingDays,
  type DayOff,
  dayOff,
  daysOffIn,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
} from '../law/calendar/working-days.ts'
