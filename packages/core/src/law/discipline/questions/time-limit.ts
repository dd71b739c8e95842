import type { Day, Span } from '../../../engine/day.ts'
import { stateCalendar } from '../../calendar/calendar.ts'
import { nextWorkingDay } from '../../calendar/working-days.ts'
import { assumptions } from '../../time-limits/grounds.ts'
import { endBySpan } from '../../time-limits/time-limit.ts'
import type { Line, TimeLimitFound } from '../assessment.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, missing, say, unread } from '../lines.ts'
import type { Regime } from '../regime.ts'
import { isKnown } from '../stand.ts'
import { notCounted } from './limitation.ts'

const topic = 'time-limit'

/** Thời hạn: by when must the decision be made, counted from the finding of the violation? */
export function timeLimitOfCase(facts: CaseFacts, regime: Regime): { found?: TimeLimitFound; lines: readonly Line[] } {
  const { timeLimit, timeLimitFrom } = regime
  if (!isKnown(timeLimit))
    return { lines: facts.subject === 'nguoi-lao-dong' ? [] : [unread(topic, 'timeLimit', timeLimit)] }
  const detected = facts.acts.flatMap(({ detectedOn }) => (detectedOn === undefined ? [] : [detectedOn])).toSorted()
  const undetected = facts.acts.findIndex(({ detectedOn }) => detectedOn === undefined)
  const asked = undetected < 0 ? [] : [missing(topic, `/acts/${undetected}/detectedOn`, timeLimitFrom.sources)]
  const [from] = detected
  if (from === undefined) return { lines: asked }

  const { certain, arguable } = notCounted(facts, regime, 'timeLimit')
  const ends = ({ base, extended }: { base: Span; extended: Span }) => ({
    base: endBySpan(from, base, certain),
    extended: endBySpan(from, extended, certain),
    arguable: endBySpan(from, extended, arguable),
  })
  const { base, extended, arguable: most } = ends(timeLimit.value)
  const long = facts.handling?.extended
  const due = rolled(long ? extended : base, facts.rollOver)
  const late = facts.on > due
  const found: TimeLimitFound = { from, base, extended, due, late }
  const more = {
    facts: { from, base, extended, due, late, extendedBy: long, roll: facts.rollOver ?? 'time-limits', on: facts.on },
    used: ['/acts', '/handling/extended', '/pauses', '/on', '/rollOver'],
    assumptions: [assumptions.byAnalogy, ...(due === (long ? extended : base) ? [] : [assumptions.rolls])],
  }
  const lines = [...asked, say(topic, late ? 'time-limit-late' : 'time-limit', timeLimit.sources, more)]
  if (late && long === undefined) lines.push(missing(topic, '/handling/extended', timeLimit.sources))
  if (late) lines.push(lateLine(regime))
  if (most !== extended)
    lines.push(
      unread(topic, 'notCounted', regime.notCounted as Extract<Regime['notCounted'], { notKnown: unknown }>, {
        facts: { most },
        used: ['/pauses'],
      }),
    ) // arguable differs only where it is not known
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

function lateLine({ lateStillDecides }: Regime): Line {
  return isKnown(lateStillDecides)
    ? say(topic, 'late-still-decides', lateStillDecides.sources)
    : unread(topic, 'lateStillDecides', lateStillDecides)
}

/** To the next working day, where the switch says so and the calendar knows it. */
export const rolled = (day: Day, rollOver: CaseFacts['rollOver']): Day =>
  rollOver === 'none' || day < stateCalendar.from || day > stateCalendar.through ? day : nextWorkingDay(day)
