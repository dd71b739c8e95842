import { plus } from '../../../engine/day.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import type { Line } from '../assessment.ts'
import { hasLeft } from '../case.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, say, unread } from '../lines.ts'
import type { Regime } from '../regime.ts'
import { arises } from '../regimes/unread.ts'
import { isKnown } from '../stand.ts'
import { estimatedBeyond, workingDaysFrom } from './working-day-steps.ts'

const topic = 'procedure'

/** What holds for a person in service while discipline is considered: suspension, bans, retirement, a criminal file. */
export function meanwhile(facts: CaseFacts, regime: Regime, calendar: Calendar): readonly Line[] {
  if (hasLeft(facts)) return criminalFile(facts, regime, calendar)
  const { whileConsidered, retirementGoesOn } = regime
  return [
    ...suspension(facts, regime),
    ...(isKnown(whileConsidered)
      ? [say(topic, 'while-considered', whileConsidered.sources, { facts: { barred: whileConsidered.value } })]
      : []),
    ...(isKnown(retirementGoesOn)
      ? [say(topic, retirementGoesOn.value ? 'retirement-goes-on' : 'retirement-waits', retirementGoesOn.sources)]
      : []),
    ...criminalFile(facts, regime, calendar),
  ]
}

/** How long may work be suspended; did this suspension last longer? */
function suspension({ handling = {}, on }: CaseFacts, { suspension: stand }: Regime): readonly Line[] {
  const { suspendedFrom: from, suspendedThrough: through } = handling
  if (!arises(stand)) return []
  const used = ['/handling/suspendedFrom', '/handling/suspendedThrough']
  if (!isKnown(stand)) return from === undefined ? [] : [unread(topic, 'suspension', stand, { used })]
  const { days, atMost } = stand.value
  if (from === undefined) return [say(topic, 'suspension', stand.sources, { facts: { days, atMost } })]
  // Whether the first day of a suspension counts is not said: both last days are shown, the later one judges.
  const usual = plus(from, { days })
  const most = plus(from, { days: atMost })
  const last = through ?? on
  const facts = { from, days, atMost, usual, most, last }
  if (last > most) return [say(topic, 'suspension-too-long', stand.sources, { facts, used })]
  return [
    last > usual
      ? ask(topic, 'suspension-extended', stand.sources, { facts, used })
      : say(topic, 'suspension-by', stand.sources, { facts, used }),
  ]
}

/** A criminal case that ended without a judgment: when must its file come? */
function criminalFile(
  { pauses = [], judgment }: CaseFacts,
  { criminalFile: stand }: Regime,
  calendar: Calendar,
): readonly Line[] {
  if (judgment || !arises(stand)) return []
  return pauses.flatMap(({ kind, through }, i): readonly Line[] => {
    if (kind !== 'criminal' || through === undefined) return []
    const used = [`/pauses/${i}/through`]
    if (!isKnown(stand)) return [unread(topic, 'criminalFile', stand, { used })]
    const days = stand.value.workingDays
    const due = workingDaysFrom(through, days, calendar)
    const line = say(topic, 'criminal-file', stand.sources, { facts: { days, from: through, due }, used })
    return [estimatedBeyond(line, due, calendar)]
  })
}
