import type { Day, Span } from '../../../engine/day.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import { assumptions } from '../../time-limits/grounds.ts'
import { endBySpan } from '../../time-limits/time-limit.ts'
import type { Line, TimeLimitFound } from '../assessment.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, missing, say, unread } from '../lines.ts'
import type { Regime } from '../regime.ts'
import { arises } from '../regimes/unread.ts'
import { isKnown, notKnown } from '../stand.ts'
import { notCounted } from './not-counted.ts'
import { estimatedBeyond, toWorkingDay } from './working-day-steps.ts'

const topic = 'time-limit'

/** Thời hạn: by when must the decision be made, counted from the finding of the violation? */
export function timeLimitOfCase(
  facts: CaseFacts,
  regime: Regime,
  calendar: Calendar,
): { found?: TimeLimitFound; lines: readonly Line[] } {
  const { timeLimit, timeLimitFrom } = regime
  if (!isKnown(timeLimit)) return { lines: arises(timeLimit) ? [unread(topic, 'timeLimit', timeLimit)] : [] }
  const from = firstFound(facts)
  const undetected = facts.acts.findIndex(({ detectedOn }) => detectedOn === undefined)
  const asked = undetected < 0 ? [] : [missing(topic, `/acts/${undetected}/detectedOn`, timeLimitFrom.sources)]
  if (from === undefined) return { lines: asked }

  const { certain, arguable } = notCounted(facts, regime, 'timeLimit')
  const ends = ({ base, extended }: { base: Span; extended: Span }) => ({
    base: endBySpan(from, base, certain),
    extended: endBySpan(from, extended, certain),
    arguable: arguable === certain ? undefined : endBySpan(from, extended, arguable),
  })
  const { base, extended, arguable: most = extended } = ends(timeLimit.value)
  const long = facts.handling?.extended
  const due = rolled(long ? extended : base, facts.rollOver, calendar)
  const { day: reached, place, doneOn } = reachedBy(facts, regime)
  const late = reached > due
  const found: TimeLimitFound = { from, base, extended, due, late, ...(doneOn && { doneOn }) }
  const more = {
    facts: { from, base, extended, due, late, extendedBy: long, roll: facts.rollOver ?? 'time-limits', on: reached },
    used: ['/acts', '/handling/extended', '/pauses', place, '/rollOver'],
    assumptions: [assumptions.byAnalogy, ...(due === (long ? extended : base) ? [] : [assumptions.rolls])],
  }
  const line = say(topic, late ? 'time-limit-late' : 'time-limit', timeLimit.sources, more)
  const lines = [...asked, estimatedBeyond(line, facts.rollOver === 'none' ? undefined : due, calendar)]
  if (late && long === undefined) lines.push(missing(topic, '/handling/extended', timeLimit.sources))
  if (late && (long !== undefined || reached > rolled(extended, facts.rollOver, calendar))) lines.push(lateLine(regime))
  if (most !== extended) lines.push(notCountedLine(regime, most))
  if (
    isKnown(timeLimitFrom) &&
    timeLimitFrom.value === 'detection-or-conclusion' &&
    facts.handling?.concludedOn !== undefined
  )
    lines.push(
      ask(topic, 'detection-or-conclusion', timeLimitFrom.sources, {
        facts: { from, concludedOn: facts.handling.concludedOn },
      }),
    )
  return { found, lines }
}

function firstFound({ acts }: CaseFacts): Day | undefined {
  let first: Day | undefined
  for (const { detectedOn } of acts)
    if (detectedOn !== undefined && (first === undefined || detectedOn < first)) first = detectedOn
  return first
}

/**
 * The day on which the step that stops the time limit was taken: the decision was signed, or, under the earlier text, the
 * council met. Where it is not taken: the day planned for the meeting, or the day of the question.
 */
function reachedBy(facts: CaseFacts, { timeLimitUntil: until }: Regime): { day: Day; place: string; doneOn?: Day } {
  const { on, handling, decision } = facts
  const meets = isKnown(until) && until.value === 'council-meeting' ? handling?.councilMeetsOn : undefined
  if (meets !== undefined)
    return { day: meets, place: '/handling/councilMeetsOn', ...(meets <= on && { doneOn: meets }) }
  const signed = decision?.signedOn
  return signed !== undefined && signed <= on
    ? { day: signed, place: '/decision/signedOn', doneOn: signed }
    : { day: on, place: '/on' }
}

/** That other times may not count: a list that was not read, or the whole question. */
function notCountedLine({ notCounted: stand }: Regime, most: Day): Line {
  const more = { facts: { most }, used: ['/pauses'] }
  if (!isKnown(stand)) return unread(topic, 'notCounted', stand, more)
  const { vi, en } = stand.value.more ?? { vi: '', en: '' }
  return unread(topic, 'notCounted', notKnown(vi, en, ...stand.sources), more)
}

function lateLine({ lateStillDecides }: Regime): Line {
  return isKnown(lateStillDecides)
    ? say(topic, lateStillDecides.value ? 'late-still-decides' : 'late-ends-the-process', lateStillDecides.sources)
    : unread(topic, 'lateStillDecides', lateStillDecides)
}

/** To the next working day, where the switch says so and the calendar knows it. */
export const rolled = (day: Day, rollOver: CaseFacts['rollOver'], calendar: Calendar): Day =>
  rollOver === 'none' ? day : toWorkingDay(day, calendar)
