import type { Source } from '../../engine/citation.ts'
import { type Day, plus } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { type Grounds, groundsOf } from '../../engine/ruling.ts'
import { type Calendar, stateCalendar } from '../calendar/calendar.ts'
import { lastWorkingDay } from '../calendar/working-days.ts'
import { type FixedDate, fixedDate } from '../time-limits/fixed-date.ts'
import { assumptions, sources } from '../time-limits/grounds.ts'
import { calendarOpen } from './remarks.ts'
import type { Deadline } from './schema.ts'

/** The days to work towards around the last day of a deadline, as far as the calendar says. */
export type Dates = {
  readonly rolledEnd?: Day
  readonly safeTarget?: Day
  /** true where they rest on, or wait for, a calendar that is not decided */
  readonly estimated: boolean
  readonly grounds: Grounds
}

/**
 * Which working days surround the last day of this deadline? A calendar that ends before them is no reason to say
 * nothing: the last day by the plan's words stands without one.
 */
export function datesAround(deadline: Deadline, legalEnd: Day, calendar: Calendar = stateCalendar): Dates {
  const words = wordsOf(deadline, legalEnd)
  const found = withinCalendar(() => fixedDate(words, calendar))
  if (found) return found
  const safeTarget = withinCalendar(() => lastWorkingDay(legalEnd, calendar))
  const exclusive = 'before' in words
  const analogy = analogyOf(words)
  return {
    ...(safeTarget !== undefined && { safeTarget }),
    estimated: true,
    grounds: groundsOf(analogy, { words: JSON.stringify(words), calendar: calendar.id }, [
      ...(analogy.length > 0 ? [assumptions.byAnalogy] : []),
      exclusive ? assumptions.before : assumptions.fixedDay,
      calendarOpen(legalEnd),
    ]),
  }
}

/** The rule of the Civil Code on ends of months and years, for words that need it. */
function analogyOf(words: FixedDate): readonly Source[] {
  if ('withinYear' in words) return [sources.endOfYear]
  return 'withinMonth' in words || 'endOfMonth' in words ? [sources.endOfMonth] : []
}

function withinCalendar<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-calendar') return undefined
    throw error
  }
}

function wordsOf(deadline: Deadline, legalEnd: Day): FixedDate {
  switch (deadline.kind) {
    case 'within-month':
      return { withinMonth: { year: deadline.year, month: deadline.month } }
    case 'within-quarter':
      return { endOfMonth: { year: deadline.year, month: deadline.quarter * 3 } }
    case 'within-year':
      return { withinYear: { year: deadline.year } }
    default:
      return 'edge' in deadline && deadline.edge === 'before'
        ? { before: plus(legalEnd, { days: 1 }) }
        : { by: legalEnd }
  }
}
