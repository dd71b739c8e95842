import type { Source } from '../../engine/citation.ts'
import { type Day, day, dayNumber, plus, type Span } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { type Assumption, type Grounds, groundsOf } from '../../engine/ruling.ts'
import { type Calendar, stateCalendar } from '../calendar/calendar.ts'
import { calendarWords } from '../calendar/words.ts'
import {
  addWorkingDays,
  countWorkingDays,
  dayOff,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
} from '../calendar/working-days.ts'
import { assumptions, sources } from './grounds.ts'

/** Time that does not count, both days included. */
export type ExcludedPeriod = { readonly from: Day; readonly through: Day }

type Length =
  | { readonly days: number; readonly workingDays?: never; readonly months?: never; readonly years?: never }
  | { readonly workingDays: number; readonly days?: never; readonly months?: never; readonly years?: never }
  | { readonly months: number; readonly days?: never; readonly workingDays?: never; readonly years?: never }
  | { readonly years: number; readonly days?: never; readonly workingDays?: never; readonly months?: never }

/** From which day how long a limit runs: in days, working days, months or years, one of them. */
export type TimeLimitQuestion = Length & {
  /** the day of the event; it is not counted */
  readonly from: Day
  readonly excluded?: readonly ExcludedPeriod[]
  readonly calendar?: Calendar
  /** a thời hạn (default) rolls over at rest days; a thời hiệu (limitation) does not */
  readonly kind?: 'thoi-han' | 'thoi-hieu'
}

/** When something ends: by the words, rolled over, and the day to aim at. */
export type Ending = {
  /** the last day by the words of the law */
  readonly legalEnd: Day
  /** the same, moved to the next working day when it is a rest day (Bộ luật Dân sự 2015 Điều 148 khoản 5) */
  readonly rolledEnd: Day
  /** the last working day not after `legalEnd` */
  readonly safeTarget: Day
  readonly grounds: Grounds
  /** true when one of these days rests on a calendar nobody has decided yet */
  readonly estimated: boolean
}

/**
 * When does a limit of so many days, working days, months or years end?
 *
 * The day of the event is not counted (Bộ luật Dân sự 2015 Điều 147); months and years end on the corresponding day, or
 * on the month's last (Điều 148); an end on a rest day rolls to the next working day for a thời hạn, not for a thời
 * hiệu. For state bodies the Civil Code is applied by analogy: the grounds say so.
 *
 * @throws {Refusal} `no-calendar` (its fact `day` is the day that was needed), `one-length`, `not-a-length`,
 * `period-reversed`, `not-a-day`
 * @example
 * ```ts
 * const limit = timeLimit({ from: day('2025-09-20'), days: 150 })
 * limit.legalEnd //=> '2026-02-17', the first day of Tết
 * limit.rolledEnd //=> '2026-02-23'
 * limit.safeTarget //=> '2026-02-13'
 * ```
 */
export function timeLimit(question: TimeLimitQuestion): Ending {
  const { from, excluded = [], calendar = stateCalendar, kind = 'thoi-han' } = question
  day(from)
  const [unit, length] = lengthOf(question)
  const periods = merged(excluded)
  const legalEnd = endOf(from, unit, length, periods, calendar)
  const leapDay = unit === 'years' && from.endsWith('-02-29') && legalEnd.endsWith('-02-28')
  const assumed: Assumption[] = [
    assumptions.byAnalogy,
    ...(unit === 'workingDays' ? [assumptions.workingDays] : []),
    ...(leapDay ? [assumptions.leapDay] : []),
    ...(periods.length > 0 ? [assumptions.excludedDays] : []),
    ...(kind === 'thoi-hieu' ? [assumptions.limitationFirstDay] : []),
  ]
  const cited: Source[] = [
    sources.firstDayNotCounted,
    countingRule[unit],
    ...(kind === 'thoi-hieu' ? [sources.limitation] : []),
  ]
  return ending({
    legalEnd,
    calendar,
    rolls: kind === 'thoi-han',
    sources: cited,
    assumptions: assumed,
    facts: { from, [unit]: length, kind, excluded: periods.map((each) => `${each.from}/${each.through}`) },
  })
}

type Unit = 'days' | 'workingDays' | 'months' | 'years'
const units: readonly Unit[] = ['days', 'workingDays', 'months', 'years']
const countingRule = {
  days: sources.endOfDays,
  workingDays: sources.workingWeek,
  months: sources.correspondingDay,
  years: sources.years,
} as const

function lengthOf(question: Partial<Record<Unit, number>>): readonly [Unit, number] {
  let unit: Unit | undefined
  for (const each of units) {
    if (question[each] === undefined) continue
    if (unit !== undefined) throw notOneLength(question)
    unit = each
  }
  if (unit === undefined) throw notOneLength(question)
  const length = question[unit]
  if (length === undefined || !Number.isInteger(length) || length < 1)
    throw new Refusal(calendarWords, 'not-a-length', { value: String(length) })
  return [unit, length]
}

function notOneLength(question: Partial<Record<Unit, number>>): Refusal {
  const given = units.filter((unit) => question[unit] !== undefined)
  return new Refusal(calendarWords, 'one-length', { given: given.length === 0 ? '0' : given.join(', ') })
}

/** Periods in order, those that touch or overlap made one, so that no day is left out twice. */
function merged(periods: readonly ExcludedPeriod[]): readonly ExcludedPeriod[] {
  const done: { from: Day; through: Day }[] = []
  for (const { from, through } of periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (day(through) < day(from)) throw new Refusal(calendarWords, 'period-reversed', { from, through })
    const last = done.at(-1)
    if (last === undefined || from > plus(last.through, { days: 1 })) done.push({ from, through })
    else if (through > last.through) last.through = through
  }
  return done
}

function endOf(from: Day, unit: Unit, length: number, periods: readonly ExcludedPeriod[], calendar: Calendar): Day {
  let extra = 0
  const moved = (): Day => {
    if (unit === 'workingDays') return addWorkingDays(from, length + extra, calendar)
    return plus(plus(from, { [unit]: length }), { days: extra })
  }
  for (const period of periods) {
    // A period before the event, or after the end reached so far, changes nothing.
    if (period.through <= from) continue
    if (period.from > moved()) break
    const dayBefore = period.from <= from ? from : plus(period.from, { days: -1 })
    extra +=
      unit === 'workingDays'
        ? countWorkingDays(dayBefore, period.through, calendar)
        : dayNumber(period.through) - dayNumber(dayBefore)
  }
  return moved()
}

/**
 * The last day by the words of a span of days, months or years, and nothing about working days: for periods that reach
 * beyond every calendar.
 *
 * @throws {Refusal} `period-reversed`, `not-a-day`
 * @example
 * ```ts
 * endBySpan(day('2026-08-10'), { years: 10 }) //=> '2036-08-10'
 * ```
 */
export function endBySpan(from: Day, span: Span, excluded: readonly ExcludedPeriod[] = []): Day {
  if (excluded.length === 0) return plus(from, span)
  const [unit, length] = lengthOf(span)
  return endOf(from, unit, length, merged(excluded), stateCalendar)
}

/** The three days of an end, with what they rest on. */
export function ending(found: {
  readonly legalEnd: Day
  readonly calendar: Calendar
  readonly rolls: boolean
  readonly sources: readonly Source[]
  readonly assumptions: readonly Assumption[]
  readonly facts: Grounds['facts']
}): Ending {
  const { legalEnd, calendar, rolls } = found
  const rests = !isWorkingDay(legalEnd, calendar)
  const rolledEnd = rolls && rests ? nextWorkingDay(legalEnd, calendar) : legalEnd
  const safeTarget = lastWorkingDay(legalEnd, calendar)
  const off = rests ? dayOff(legalEnd, calendar) : undefined
  const estimated = rolledEnd > calendar.decidedThrough
  return {
    legalEnd,
    rolledEnd,
    safeTarget,
    estimated,
    grounds: groundsOf(
      [...found.sources, ...(rests && rolls ? [sources.rollOver] : []), ...(off?.why === 'row' ? off.sources : [])],
      { ...found.facts, calendar: calendar.id, rollOver: rolls },
      [
        ...found.assumptions,
        ...(rolls ? (rests ? [assumptions.rolls] : []) : [assumptions.doesNotRoll]),
        ...(rolls && off?.why === 'row' && off.kind === 'swapped-off' ? [assumptions.swappedDayRolls] : []),
        ...(estimated ? [assumptions.estimated] : []),
      ],
    ),
  }
}
