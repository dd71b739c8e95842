import { type Day, plus } from '../engine/day.ts'
import { Refusal } from '../engine/refusal.ts'
import { fixedDate } from '../law/time-limits/fixed-date.ts'
import { timeLimit } from '../law/time-limits/time-limit.ts'
import type { Recommendation } from './inspection.ts'

/** The last day for a remedy, and the last working day not after it where the calendar of that year is decided. */
export type RemedyDue = { readonly legalEnd: Day; readonly safeTarget?: Day }

/**
 * By when is a remedy due? A named day as it stands; a limit counted by the Civil Code and the state calendar.
 *
 * @throws {Refusal} `no-calendar` for a limit in working days that ends after the decided years
 * @example
 * ```ts
 * remedyDue({ limit: { from: day('2026-11-05'), workingDays: 10 } }).legalEnd //=> '2026-11-19'
 * ```
 */
export function remedyDue(due: Recommendation['due']): RemedyDue {
  try {
    const { legalEnd, safeTarget } = 'day' in due ? fixedDate({ by: due.day }) : timeLimit(due.limit)
    return { legalEnd, safeTarget }
  } catch (error) {
    const legalEnd = byWords(due)
    if (!(error instanceof Refusal) || legalEnd === undefined) throw error
    return { legalEnd }
  }
}

/** Days and months need no calendar of working days. */
function byWords(due: Recommendation['due']): Day | undefined {
  if ('day' in due) return due.day
  const { limit } = due
  if ('days' in limit) return plus(limit.from, { days: limit.days })
  return 'months' in limit ? plus(limit.from, { months: limit.months }) : undefined
}
