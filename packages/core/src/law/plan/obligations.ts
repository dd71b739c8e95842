import { type Day, day, plus } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { type Dates, datesAround } from './dates.ts'
import { duties, type PlacedDuty } from './document.ts'
import { groundsOfObligation, questionsOf } from './grounds.ts'
import { lastDay, lastDayIn } from './last-day.ts'
import type { Obligation, Period } from './obligation.ts'
import type { Doer, Plan, PlanEvent } from './schema.ts'
import { planWords } from './words.ts'

/** What is asked of a plan. */
export type Asked = Period & {
  /** events the caller knows of, beside those the plan's data records */
  readonly events?: readonly PlanEvent[]
  /** the working days to count with; left out, those of state bodies */
  readonly calendar?: Calendar
  /**
   * Which day decides whether a dated obligation belongs to the period. `legalEnd` never moves when a calendar is
   * decided late; `safeTarget` shows what must be finished within the period, and falls back on `legalEnd` while the
   * calendar is open. Either way consecutive periods show each dated obligation exactly once.
   */
  readonly belongsBy?: 'legalEnd' | 'safeTarget'
}

/** One deadline of one duty for one kind of body. */
type Charge = {
  readonly of: Plan
  readonly placed: PlacedDuty
  readonly deadline: PlacedDuty['deadlines'][number]
  readonly doer: Doer
  readonly kind: string
  readonly id: string
}

/**
 * What must each kind of body do under a plan in this period, and by when?
 *
 * A dated obligation belongs to the one period its `legalEnd` falls in (see {@link Asked}); obligations recur from the
 * day of the plan. One without a day (done all the time, by the yearly programme, as guided, since an event) stands in
 * every period that it touches, always under the same `id`. A duty that waits for an event appears once the event has
 * happened and stays, because the plan names no day and nothing here knows that it was done.
 *
 * Sorted by `legalEnd`, then by the plan's own order; those without a day come last. A duty of a body that was dissolved
 * is not dropped and not given to another body: it carries a question for a person.
 *
 * @throws {Refusal} `period-reversed`, or `event-unknown` for an event that the plan does not define
 * @example
 * ```ts
 * const november = obligations(plan6861, { from: day('2026-11-01'), through: day('2026-11-30') })
 * const report = november.find(({ task }) => task === 'III.1.b')
 * report?.legalEnd //=> '2026-11-14', a Saturday: "trước ngày 15/11" leaves the 15th out
 * report?.safeTarget //=> '2026-11-13'
 * ```
 */
export function obligations(of: Plan, asked: Asked): readonly Obligation[] {
  const { from, through } = asked
  if (from > through) throw new Refusal(planWords, 'period-reversed', { from, through })
  const events = knownEvents(of, asked.events ?? [])
  const all = chargesOf(of).flatMap((charge) => expand(charge, asked, events))
  // Sorting is stable: obligations of one day keep the plan's own order.
  return all.sort((a, b) => dueDay(a).localeCompare(dueDay(b)))
}

const never = day('9999-12-31')
const lastYear = 9998
const dueDay = (of: Obligation): string => (of.due === 'by-day' ? of.legalEnd : never)

function knownEvents(of: Plan, told: readonly PlanEvent[]): readonly PlanEvent[] {
  const strange = told.find(({ event }) => !of.events.some(({ id }) => id === event))
  if (strange) throw new Refusal(planWords, 'event-unknown', { event: strange.event })
  const recorded = of.since.events
  const added = told.filter(({ event, on }) => !recorded.some((each) => each.event === event && each.on === on))
  return [...recorded, ...added].sort((a, b) => a.on.localeCompare(b.on))
}

function chargesOf(of: Plan): readonly Charge[] {
  return duties(of).flatMap((placed) =>
    placed.duty.who.flatMap((doer) =>
      doer.bodies.flatMap((kind) =>
        placed.deadlines.map((deadline) => ({
          of,
          placed,
          deadline,
          doer,
          kind,
          id: [of.id, placed.place.ref, kind].join('/'),
        })),
      ),
    ),
  )
}

function expand(charge: Charge, asked: Asked, events: readonly PlanEvent[]): readonly Obligation[] {
  const { of, deadline } = charge
  switch (deadline.kind) {
    case 'continuous':
      return standing(charge, asked, 'continuous', of.date)
    case 'programme':
      return standing(charge, asked, 'by-programme', of.date)
    case 'as-guided':
      return standing(charge, asked, 'as-guided', of.date)
    case 'event':
      return events
        .filter(({ event }) => event === deadline.event)
        .flatMap((event) => standing(charge, asked, 'since-event', event.on, event))
    default:
      return stretchesOf(charge, asked).flatMap((covers) => dated(charge, asked, covers))
  }
}

type Standing = Exclude<Obligation['due'], 'by-day'>

function standing(charge: Charge, asked: Period, due: Standing, since: Day, event?: PlanEvent): readonly Obligation[] {
  const covers = { from: later(asked.from, since), through: earlier(asked.through, charge.of.through ?? asked.through) }
  if (covers.from > covers.through) return []
  const id = event === undefined ? `${charge.id}/${due}` : `${charge.id}/${event.event}/${event.on}`
  const touched = { ...charge, lastDay: covers.through, ...(event && { event }) }
  return [
    {
      ...common(charge, id),
      due,
      ...(event && { event }),
      covers,
      estimated: false,
      questions: questionsOf(touched),
      grounds: groundsOfObligation(touched),
    },
  ]
}

function dated(charge: Charge, asked: Asked, covers: Period): readonly Obligation[] {
  const legalEnd = covers.through
  const dates = datesAround(charge.deadline, legalEnd, asked.calendar)
  const decides = asked.belongsBy === 'safeTarget' ? (dates.safeTarget ?? legalEnd) : legalEnd
  if (decides < asked.from || decides > asked.through) return []
  const touched = { ...charge, lastDay: legalEnd, dates }
  return [
    {
      ...common(charge, `${charge.id}/${legalEnd}`),
      due: 'by-day',
      legalEnd,
      ...shownDates(dates),
      covers,
      questions: questionsOf(touched),
      grounds: groundsOfObligation(touched),
    },
  ]
}

const shownDates = ({ rolledEnd, safeTarget, estimated }: Dates) => ({
  ...(rolledEnd !== undefined && { rolledEnd }),
  ...(safeTarget !== undefined && { safeTarget }),
  estimated,
})

function common({ of, placed, deadline, doer, kind }: Charge, id: string) {
  const { duty, place } = placed
  return {
    id,
    plan: of.id,
    task: place.ref,
    body: { kind, name: of.bodies.find((body) => body.kind === kind)?.name ?? doer.words, words: doer.words },
    with: (duty.with ?? []).map(({ words }) => words),
    requested: duty.requested ?? false,
    rule: deadline,
    ...(duty.deadline.kind === 'as-task' && { follows: duty.deadline.task }),
  }
}

/** The stretches of time a dated deadline names: each ends with its last day. They may fall outside the period asked for. */
function stretchesOf({ of, deadline }: Charge, { from, through }: Period): readonly Period[] {
  if (deadline.kind !== 'yearly') {
    const last = lastDay(deadline)
    return last === undefined ? [] : [{ from: of.date, through: last }]
  }
  const first = yearOf(later(from, of.date))
  // One year more: "before 1 January" ends the year before, and a safe target may lie in the year before its last day.
  const last = Math.min(yearOf(earlier(through, of.through ?? through)) + 1, lastYear)
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return years
    .map((year) => ({
      from: later(of.date, plus(lastDayIn(year - 1, deadline), { days: 1 })),
      through: lastDayIn(year, deadline),
    }))
    .filter((stretch) => stretch.through >= of.date && stretch.through <= (of.through ?? never))
}

const yearOf = (of: Day): number => Number(of.slice(0, 4))
const later = (a: Day, b: Day): Day => (a > b ? a : b)
const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
