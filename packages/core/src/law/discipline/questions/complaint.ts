import type { Source } from '../../../engine/citation.ts'
import { type Day, day, plus } from '../../../engine/day.ts'
import type { Line } from '../assessment.ts'
import type { CaseFacts } from '../facts.ts'
import { missing, say } from '../lines.ts'
import type { Form } from '../slugs.ts'
import { rolled } from './time-limit.ts'

const topic = 'complaint'
const law = (article: string, clause?: string): Source => ({
  instrument: 'luat-02-2011',
  article,
  ...(clause ? { clause } : {}),
  known: 'text',
})

/** Days of Luật Khiếu nại 2011. Whether Luật 136/2025/QH15 touched them was not seen. */
export const complaintLimits = {
  first: { days: 15, sources: [law('48')] },
  second: { days: 10, sources: [law('48')] },
  secondAfterDismissal: { days: 30, sources: [law('48')] },
  settlement: { days: 30, complex: 45, sources: [law('50')] },
  settlementEffect: { days: 30, sources: [law('57', '1')] },
  acceptance: { days: 10, sources: [law('50')] },
  acceptanceFrom2026: {
    from: day('2026-07-01'),
    workingDays: 7,
    sources: [
      { instrument: 'nd-124-2020', article: '16', clause: '1', known: 'text' },
      { instrument: 'nd-155-2026', article: '10', known: 'text' },
    ],
  },
} as const

/** By when may the person complain, to whom, and when is a court open? */
export function complaintOf(facts: CaseFacts, form: Form): readonly Line[] {
  const { decision, rollOver } = facts
  if (facts.subject === 'nguoi-lao-dong')
    return [say(topic, 'worker-complains', [{ instrument: 'bl-45-2019', article: '131', known: 'text' }])]
  if (decision === undefined)
    return [
      say(topic, 'complaint-days', complaintLimits.first.sources, { facts: { days: complaintLimits.first.days } }),
    ]
  if (decision.receivedOn === undefined) return [missing(topic, '/decision/receivedOn', complaintLimits.first.sources)]
  const second = form === 'buoc-thoi-viec' ? complaintLimits.secondAfterDismissal : complaintLimits.second
  const from2026 = facts.on >= complaintLimits.acceptanceFrom2026.from
  return [
    by('first-complaint', decision.receivedOn, complaintLimits.first, rollOver, '/decision/receivedOn'),
    ...(decision.firstSettlementOn
      ? [by('second-complaint', decision.firstSettlementOn, second, rollOver, '/decision/firstSettlementOn')]
      : []),
    from2026
      ? say(topic, 'acceptance-working-days', complaintLimits.acceptanceFrom2026.sources, {
          facts: { days: complaintLimits.acceptanceFrom2026.workingDays },
        })
      : say(topic, 'acceptance-days', complaintLimits.acceptance.sources, {
          facts: { days: complaintLimits.acceptance.days },
        }),
    say(topic, 'settlement', complaintLimits.settlement.sources, {
      facts: { days: complaintLimits.settlement.days, complex: complaintLimits.settlement.complex },
    }),
    ...(facts.subject === 'cong-chuc' && form === 'buoc-thoi-viec' ? [say(topic, 'court', [law('57', '3')])] : []),
  ]
}

function by(
  code: 'first-complaint' | 'second-complaint',
  from: Day,
  limit: { days: number; sources: readonly Source[] },
  rollOver: CaseFacts['rollOver'],
  place: string,
): Line {
  const legalEnd = plus(from, { days: limit.days })
  const due = rolled(legalEnd, rollOver)
  return say(topic, code, limit.sources, {
    facts: { from, days: limit.days, legalEnd, due, roll: rollOver ?? 'time-limits' },
    used: [place, '/rollOver'],
  })
}
