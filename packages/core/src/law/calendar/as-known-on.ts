import { type Day, day } from '../../engine/day.ts'
import { Calendar, once, outside } from './calendar.ts'
import { decisionDay } from './rows.ts'

/**
 * The calendar as it was known on a past day: what was decided later is not in it, and a year whose notice had not been
 * issued is outside its range.
 *
 * Where no source says when a notice was issued (2020, 2021), it counts from the first report of it: `reportedOn` on a
 * row instead of `decidedOn` tells so.
 *
 * @throws {Refusal} `no-calendar` when nothing was decided on that day
 * @example
 * ```ts
 * const then = asKnownOn(stateCalendar, day('2024-04-11'))
 * addWorkingDays(day('2024-04-26'), 1, then) //=> '2024-04-29' (the swap of 29/4 came on 12/4)
 * addWorkingDays(day('2024-04-26'), 1) //=> '2024-05-02'
 * ```
 */
export function asKnownOn(calendar: Calendar, on: Day): Calendar {
  const { years, instruments } = calendar.data
  const lastYear = years.findLast(
    (year) => (decisionDay(year.notices, instruments) ?? year.reported ?? '9999') <= on,
  )?.year
  if (lastYear === undefined) throw outside(calendar, on)
  const through = day(`${lastYear}-12-31`)
  return new Calendar({
    id: calendar.id,
    data: calendar.data,
    from: calendar.from,
    through,
    decidedThrough: through,
    knownOn: on,
    allRows: once(() =>
      calendar.allRows.filter((row) => row.day <= through && (row.decidedOn ?? row.reportedOn ?? '') <= on),
    ),
  })
}
