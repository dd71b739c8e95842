import type { Source } from '../../../engine/citation.ts'
import type { Day } from '../../../engine/day.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import { endBySpan } from '../../time-limits/time-limit.ts'
import type { Line } from '../assessment.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, missing, say, unread } from '../lines.ts'
import type { Regime } from '../regime.ts'
import { complaintLimits as limits } from '../regimes/luat-02-2011.ts'
import { arises } from '../regimes/unread.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'
import { rolled } from './time-limit.ts'
import { estimatedBeyond } from './working-day-steps.ts'

const topic = 'complaint'
type Decision = NonNullable<CaseFacts['decision']>

/** By when may the person complain, to whom, what excuses lateness, and when is a court open? */
export function complaintOf(facts: CaseFacts, form: Form, regime: Regime, calendar: Calendar): readonly Line[] {
  const { decision, on } = facts
  const right = rightOf(facts, regime)
  // Workers complain by labour law, whose days are not those of Luật Khiếu nại.
  if (facts.subject === 'nguoi-lao-dong') return right
  if (on < limits.enacted.from) return [ask(topic, 'complaint-law-not-read', limits.first.sources)]
  const court = [...amended(on), ...courtOf(form, regime)]
  if (decision === undefined)
    return [
      ...right,
      say(topic, 'complaint-days', limits.first.sources, { facts: { days: limits.first.days } }),
      ...court,
    ]
  return [...right, ...days(facts, decision, form, calendar), ...handling(on), ...court]
}

function rightOf({ subject }: CaseFacts, { complaintRight: stand }: Regime): readonly Line[] {
  if (!isKnown(stand)) return [unread(topic, 'complaintRight', stand)]
  if (subject === 'nguoi-lao-dong') return [say(topic, 'worker-complains', stand.sources)]
  return [say(topic, 'may-complain', stand.sources)]
}

/** Both complaints: their last days, and whether one that was made came in time. */
function days(facts: CaseFacts, decision: Decision, form: Form, calendar: Calendar): readonly Line[] {
  const { receivedOn, firstSettlementOn, complainedOn, secondComplaintOn } = decision
  const second = form === 'buoc-thoi-viec' ? limits.secondAfterDismissal : limits.second
  return [
    ...(receivedOn === undefined
      ? [missing(topic, '/decision/receivedOn', limits.first.sources)]
      : by('first-complaint', receivedOn, limits.first, facts, complainedOn, 'complainedOn', calendar)),
    ...(firstSettlementOn === undefined
      ? []
      : by('second-complaint', firstSettlementOn, second, facts, secondComplaintOn, 'secondComplaintOn', calendar)),
  ]
}

function by(
  code: 'first-complaint' | 'second-complaint',
  from: Day,
  limit: { readonly days: number; readonly sources: readonly Source[] },
  { on, rollOver, decision }: CaseFacts,
  made: Day | null | undefined,
  fact: 'complainedOn' | 'secondComplaintOn',
  calendar: Calendar,
): readonly Line[] {
  const { obstacles } = decision ?? {}
  const legalEnd = endBySpan(from, { days: limit.days }, obstacles)
  const due = rolled(legalEnd, rollOver, calendar)
  const place = code === 'first-complaint' ? '/decision/receivedOn' : '/decision/firstSettlementOn'
  const excused = obstacles !== undefined && obstacles.length > 0
  const said = say(topic, code, limit.sources, {
    facts: { from, days: limit.days, legalEnd, due, roll: rollOver ?? 'time-limits', excused },
    used: [place, '/decision/obstacles', '/rollOver'],
  })
  const line = estimatedBeyond(said, rollOver === 'none' ? undefined : due, calendar)
  const late = { facts: { code, made: made ?? undefined, due }, used: [`/decision/${fact}`, '/decision/obstacles'] }
  if (on <= due && made == null) return [line]
  if (made === undefined) return [line, missing(topic, `/decision/${fact}`, limit.sources)]
  if (made !== null && made <= due) return [line, say(topic, 'complaint-in-time', limit.sources, late)]
  if (obstacles === undefined) return [line, missing(topic, '/decision/obstacles', limits.obstacle.sources)]
  return [line, say(topic, made === null ? 'complaint-days-over' : 'complaint-late', limit.sources, late)]
}

/** A later law amended this one, and what it changed was not read. */
const amended = (on: Day): readonly Line[] =>
  on < limits.amended.from
    ? []
    : [
        ask(topic, 'complaint-law-amended', limits.amended.sources, {
          facts: { days: [limits.first.days, limits.second.days, limits.secondAfterDismissal.days].map(String) },
        }),
      ]

/** To whom, and what the body that settles must do by when. */
function handling(on: Day): readonly Line[] {
  const { acceptance, acceptanceFrom2026: later, settlement, settlementEffect, where } = limits
  return [
    say(topic, 'complaint-to', where.sources),
    on >= later.from
      ? say(topic, 'acceptance-working-days', later.sources, { facts: { days: later.workingDays } })
      : say(topic, 'acceptance-days', acceptance.sources, { facts: { days: acceptance.days } }),
    say(topic, 'settlement', settlement.sources, { facts: { days: settlement.days, complex: settlement.complex } }),
    say(topic, 'settlement-effect', settlementEffect.sources, { facts: { days: settlementEffect.days } }),
  ]
}

function courtOf(form: Form, { lawsuit: stand }: Regime): readonly Line[] {
  if (!arises(stand)) return []
  if (!isKnown(stand)) return [unread(topic, 'lawsuit', stand)]
  if (stand.value === 'anyone-disciplined') return [say(topic, 'lawsuit-anyone', stand.sources)]
  return stand.value === 'dismissed-civil-servant' && form === 'buoc-thoi-viec'
    ? [say(topic, 'court', stand.sources)]
    : []
}
