import type { Source } from '../../../engine/citation.ts'
import { type Day, plus, type Span } from '../../../engine/day.ts'
import { weakest } from '../../../engine/weakest.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import { assumptions } from '../../time-limits/grounds.ts'
import { endBySpan } from '../../time-limits/time-limit.ts'
import type { LimitationOfAct, Line } from '../assessment.ts'
import { endOfAct, ladderOf } from '../case.ts'
import type { Act, CaseFacts } from '../facts.ts'
import { ask, caution, missing, say, unread } from '../lines.ts'
import type { Limitation, Regime, Role } from '../regime.ts'
import { regimeOn, regimesOf } from '../regimes/timeline.ts'
import type { Form } from '../slugs.ts'
import { type Cited, isKnown } from '../stand.ts'
import { type ClassRow, classesOf } from './limitation-classes.ts'
import { later, type NotCounted, notCounted } from './not-counted.ts'
import { toWorkingDay } from './working-day-steps.ts'

const topic = 'limitation'
type Found = { readonly rows: readonly LimitationOfAct[]; readonly lines: readonly Line[] }
type Class = keyof Limitation

/**
 * Thời hiệu: may this act still be disciplined, for each form? The period depends on the form, so that an act can be out
 * of time as khiển trách and in time as cảnh cáo. Where texts not read would give another end, both are shown.
 */
export function limitationOfAct(
  facts: CaseFacts,
  act: Act,
  at: number,
  regime: Regime,
  role: Role | undefined,
  calendar: Calendar,
): Found {
  const ladder = ladderOf(regime, role)
  const barred = neverBarred(act, at, regime, ladder)
  if (barred !== undefined) return barred
  const asked =
    act.neverBarred === undefined
      ? [missing(topic, `/acts/${at}/neverBarred`, regime.neverBarred['khai-tru'].sources, act.id)]
      : []
  const start = startOf(facts, act, at, regime)
  if (typeof start === 'object') return { rows: [{ forms: ladder, status: 'disputed' }], lines: [...asked, start] }
  const classes = classesOf(facts, act, at, regime, ladder)
  const found = classes.rows.map((row) => rowOf(facts, act, regime, start, row, calendar))
  return { rows: found.map(({ row }) => row), lines: [...asked, ...classes.lines, ...found.map(({ line }) => line)] }
}

function neverBarred(act: Act, at: number, regime: Regime, ladder: readonly Form[]): Found | undefined {
  const [kind] = act.neverBarred ?? []
  if (kind === undefined) return undefined
  const stand = regime.neverBarred[kind]
  const more = { act: act.id, facts: { kind }, used: [`/acts/${at}/neverBarred`] }
  if (!isKnown(stand))
    return { rows: [{ forms: ladder, status: 'disputed' }], lines: [unread(topic, 'neverBarred', stand, more)] }
  return {
    rows: [{ forms: ladder, end: null, status: 'in-time' }],
    lines: [say(topic, 'never-barred', stand.sources, more)],
  }
}

/** From which day the period runs, or what must be known first. */
function startOf(facts: CaseFacts, act: Act, at: number, regime: Regime): Day | Line {
  const place = `/acts/${at}/endedOn`
  const { endedOn } = act
  if (endedOn === undefined) return missing(topic, place, regime.limitation.sources, act.id)
  const ended = endOfAct(act)
  if (ended !== undefined) return ended
  const stand = regime.limitationFrom[endedOn === 'ongoing' ? 'ongoing' : 'unknown']
  const more = { act: act.id, used: [place] }
  if (!isKnown(stand)) return unread(topic, `limitationFrom`, stand, more)
  if (stand.value === 'detection')
    return act.detectedOn ?? missing(topic, `/acts/${at}/detectedOn`, stand.sources, act.id)
  if (stand.value === 'conclusion')
    return facts.handling?.concludedOn ?? missing(topic, '/handling/concludedOn', stand.sources, act.id)
  return ask(topic, 'start-not-listed', stand.sources, more)
}

/** Two readings of one period: by what was read for certain, and by what may hold besides. */
type Clock = {
  from: Day
  low: Day
  high: Day
  sources: readonly Source[]
  overBefore: Day | undefined
  extendedBy: number | undefined
}

function rowOf(
  facts: CaseFacts,
  act: Act,
  regime: Regime,
  start: Day,
  { kind, forms }: ClassRow,
  calendar: Calendar,
): { row: LimitationOfAct; line: Line } {
  const wording = regimeOn(facts.subject, start)
  const open = (line: Line) => ({ row: { forms, from: start, status: 'disputed' } as const, line })
  if (wording === undefined)
    return open(ask(topic, 'no-wording-on-day', [], { act: act.id, facts: { subject: facts.subject, day: start } }))
  if (!isKnown(wording.limitation))
    return open(unread(topic, 'limitation', wording.limitation, { act: act.id, facts: { forms } }))
  const clock = clockOf(facts, regime, wording.limitation, start, kind)
  const roll = facts.rollOver === 'all'
  const end = roll ? toWorkingDay(clock.low, calendar) : clock.low
  const high = roll ? toWorkingDay(clock.high, calendar) : clock.high
  const { status, reference } = statusOf(facts, regime, end, high)
  const from = clock.from
  const row = high === end ? { forms, from, end, status } : { forms, from, end, arguableEnd: high, status }
  const onLastDay = reference === end
  const more = {
    act: act.id,
    facts: {
      forms,
      from: clock.from,
      restarted: clock.from === start ? undefined : true,
      end,
      arguable: high === end ? undefined : high,
      status,
      reference,
      roll,
      over: clock.overBefore,
      extendedBy: clock.extendedBy,
    },
    used: ['/acts', '/pauses', '/handling/concludedOn', '/on', '/rollOver'],
    assumptions: [
      ...(roll ? [] : [assumptions.doesNotRoll]),
      ...(onLastDay ? [assumptions.limitationFirstDay] : []),
      ...(endIsInferred(act, start, wording) ? [assumptions.limitationFromEnd] : []),
    ],
  }
  if (status === 'disputed') {
    const paused = facts.pauses?.length ? regime.notCounted.sources : []
    const sources = [...clock.sources, ...regime.limitationUntil.sources, ...paused]
    return { row, line: ask(topic, 'limitation-disputed', sources, more) }
  }
  // That a period which was over does not revive is inferred.
  const make = clock.overBefore === undefined ? say : caution
  return {
    row,
    line: make(topic, status === 'in-time' ? 'limitation-in-time' : 'limitation-out-of-time', clock.sources, more),
  }
}

/** "The time of the violation": the laws before NĐ 71/2023 do not say whether an act that lasted counts from its end. */
function endIsInferred({ startedOn }: Act, start: Day, { limitationFrom: { ended } }: Regime): boolean {
  return (startedOn ?? start) < start && weakest(ended.sources.map(({ known }) => known)) === 'unverified'
}

/** The end by what is certain, and by what may hold besides: one where the same time is left out. */
function endsOf(start: Day, span: Span, { certain, arguable }: NotCounted): { readonly low: Day; readonly high: Day } {
  const low = endBySpan(start, span, certain)
  return { low, high: arguable === certain ? low : endBySpan(start, span, arguable) }
}

function clockOf(facts: CaseFacts, regime: Regime, limitation: Cited<Limitation>, start: Day, kind: Class): Clock {
  const out = notCounted(facts, regime)
  const clock: Clock = {
    from: start,
    ...endsOf(start, limitation.value[kind], out),
    sources: limitation.sources,
    overBefore: undefined,
    extendedBy: undefined,
  }
  reach(clock, facts, start, kind, out)
  restart(clock, facts, kind, out)
  extend(clock, facts, regime)
  return clock
}

/** A later wording may lengthen a period that is still running when it starts. It revives none that is over. */
function reach(clock: Clock, { subject, on }: CaseFacts, start: Day, kind: Class, out: NotCounted): void {
  for (const next of regimesOf(subject)) {
    if (next.from <= start || next.from > on || !isKnown(next.limitation)) continue
    const { low, high } = endsOf(start, next.limitation.value[kind], out)
    if (clock.high >= next.from) clock.high = later(clock.high, high)
    if (!isKnown(next.reachesRunning) || low <= clock.low) continue
    if (clock.low >= next.from) {
      clock.low = low
      clock.sources = [...clock.sources, ...next.reachesRunning.sources]
    } else clock.overBefore ??= next.from
  }
}

/** A new act inside the period starts it again, by the wording of that day. */
function restart(clock: Clock, { subject, acts }: CaseFacts, kind: Class, out: NotCounted): void {
  // The act itself lies no later than its period.
  const days = acts.flatMap((act) => act.startedOn ?? endOfAct(act) ?? []).toSorted()
  for (const day of days) {
    if (day <= clock.from || day > clock.high) continue
    const wording = regimeOn(subject, day)
    if (wording === undefined || !isKnown(wording.limitation)) continue
    const { low, high } = endsOf(day, wording.limitation.value[kind], out)
    clock.high = later(clock.high, high)
    if (!isKnown(wording.restartsOnNewAct) || day > clock.low) continue
    clock.from = day
    clock.low = later(clock.low, low)
    clock.sources = [...clock.sources, ...wording.restartsOnNewAct.sources]
  }
}

/**
 * When a time in which the person could not be disciplined ends and the period is over or short, it goes on for so many
 * days. That this also holds where it was over before that time began is not said.
 */
function extend(clock: Clock, { pauses = [], on }: CaseFacts, { limitationExtension: stand }: Regime): void {
  if (!isKnown(stand)) return
  for (const { kind, from, through = later(on, from) } of pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (!stand.value.after.includes(kind)) continue
    const end = plus(through, { days: stand.value.days })
    clock.high = later(clock.high, end)
    if (from > clock.low || end <= clock.low) continue
    clock.low = end
    clock.sources = [...clock.sources, ...stand.sources]
    clock.extendedBy = stand.value.days
  }
}

/** In time on the day at which the period stops; where the text does not say which day that is, on all of them or none. */
function statusOf(
  { on, handling }: CaseFacts,
  regime: Regime,
  end: Day,
  high: Day,
): { status: LimitationOfAct['status']; reference: Day } {
  const judge = (day: Day): LimitationOfAct['status'] =>
    day <= end ? 'in-time' : day > high ? 'out-of-time' : 'disputed'
  const until = regime.limitationUntil
  if (isKnown(until)) {
    const day =
      until.value === 'notice' ? handling?.noticeOn : until.value === 'conclusion' ? handling?.concludedOn : on
    return { status: judge(day ?? on), reference: day ?? on }
  }
  let first = on
  for (const day of [handling?.openedOn, handling?.noticeOn, handling?.concludedOn])
    if (day !== undefined && day < first) first = day
  const [early, late] = [judge(first), judge(on)]
  return { status: early === late ? late : 'disputed', reference: on }
}
