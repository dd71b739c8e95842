import { type Day, plus } from '../engine/day.ts'
import { Refusal } from '../engine/refusal.ts'
import { type DayOffOn, daysOffIn, isWorkingDay } from '../law/calendar/working-days.ts'
import { fixedDate } from '../law/time-limits/fixed-date.ts'
import { type Ending, timeLimit } from '../law/time-limits/time-limit.ts'
import type { Recommendation } from './inspection.ts'

/** The last day for a remedy with everything it rests on. */
export type DueExplained = Ending & {
  /** the day of the event, which is not counted; absent for a named day */
  readonly from?: Day
  /** days off within the limit: those a limit in working days passes over, with their reasons */
  readonly daysOff: readonly DayOffOn[]
  /** for a limit in days or months, and for a named day: days off matter at the end only */
  readonly passesOver: boolean
}

/**
 * By when is a remedy due, and why that day: trigger, rule, days passed over, the day to aim at?
 *
 * @returns a refusal `no-calendar` as data, where the calendar of those days is not decided
 * @example
 * ```ts
 * const due = explainDue({ limit: { from: day('2026-11-20'), workingDays: 3 } })
 * due instanceof Refusal || due.legalEnd //=> '2026-11-26': the weekend and Ngày Văn hóa Việt Nam are passed over
 * ```
 */
export function explainDue(due: Recommendation['due']): DueExplained | Refusal {
  try {
    if ('day' in due) return { ...fixedDate({ by: due.day }), daysOff: atEnd(due.day), passesOver: false }
    const { limit } = due
    const found = timeLimit(limit)
    const passesOver = 'workingDays' in limit
    return {
      ...found,
      from: limit.from,
      daysOff: passesOver ? daysOffIn(limit.from, found.legalEnd) : atEnd(found.legalEnd),
      passesOver,
    }
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** The run of days off around the end, so that the safe target and the rolled end are explained. */
function atEnd(end: Day): readonly DayOffOn[] {
  if (isWorkingDay(end)) return []
  let [before, after] = [end, end]
  while (!isWorkingDay(before)) before = plus(before, { days: -1 })
  while (!isWorkingDay(after)) after = plus(after, { days: 1 })
  return daysOffIn(before, after)
}
