import type { Source } from '../../../engine/citation.ts'
import { day, plus } from '../../../engine/day.ts'
import type { Line } from '../assessment.ts'
import type { CaseFacts } from '../facts.ts'
import { caution, say, unread } from '../lines.ts'
import type { Regime } from '../regime.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'

const topic = 'consequences'

/** What does a decision with this form bring with it, as far as the texts are known? */
export function consequencesOf(facts: CaseFacts, form: Form, regime: Regime): readonly Line[] {
  const ends = form === 'buoc-thoi-viec' || form === 'sa-thai' || form === 'bai-nhiem'
  return [
    ...effect(facts, form, regime),
    ...(ends ? afterDismissal(facts, regime) : [...payStep(form, regime), ...ban(form, regime)]),
    ...rating(facts),
  ]
}

/** Erasure of a worker's discipline: Bộ luật Lao động 2019 Điều 126 khoản 1. */
const erasure: Partial<Record<Form, number>> = { 'khien-trach': 3, 'keo-dai-nang-luong': 6, 'cach-chuc': 36 }
const erasureSource: Source = { instrument: 'bl-45-2019', article: '126', clause: '1', known: 'text' }

function effect(facts: CaseFacts, form: Form, regime: Regime): readonly Line[] {
  if (facts.subject === 'nguoi-lao-dong') {
    const months = erasure[form]
    return months === undefined ? [] : [say(topic, 'erased-after', [erasureSource], { facts: { form, months } })]
  }
  if (!isKnown(regime.effect)) return [unread(topic, 'effect', regime.effect)]
  const party =
    facts.party !== undefined && facts.party !== null && form !== 'buoc-thoi-viec' && isKnown(regime.partyEffect)
  const from = (party ? facts.party?.effectiveOn : undefined) ?? facts.decision?.effectiveOn
  const end = from && plus(from, regime.effect.value)
  const sources = party ? [...regime.effect.sources, ...regime.partyEffect.sources] : regime.effect.sources
  return [
    say(topic, 'effect', sources, {
      facts: { months: regime.effect.value.months, from, end, party },
      used: ['/decision/effectiveOn', '/party/effectiveOn'],
    }),
  ]
}

function payStep(form: Form, { payStep: stand }: Regime): readonly Line[] {
  if (!isKnown(stand)) return [unread(topic, 'payStep', stand)]
  const months = stand.value[form]?.months
  return months === undefined ? [] : [say(topic, 'pay-step-later', stand.sources, { facts: { form, months } })]
}

function ban(form: Form, { appointmentBan: stand }: Regime): readonly Line[] {
  if (!isKnown(stand)) return [unread(topic, 'appointmentBan', stand)]
  const months = stand.value[form]?.months
  return months === undefined ? [] : [say(topic, 'appointment-ban', stand.sources, { facts: { form, months } })]
}

function afterDismissal({ subject }: CaseFacts, { applyAgainAfter: stand }: Regime): readonly Line[] {
  if (subject === 'nguoi-lao-dong') return []
  return isKnown(stand)
    ? [say(topic, 'apply-again', stand.sources, { facts: { months: stand.value.months } })]
    : [unread(topic, 'applyAgainAfter', stand)]
}

const ratingOfCivilServants = {
  from: day('2026-01-01'),
  source: { instrument: 'nd-335-2025', article: '20', clause: '4', point: 'c', known: 'secondary' },
} as const
const ratingOfEmployees = {
  from: day('2026-07-01'),
  sources: [
    { instrument: 'nd-233-2026', article: '12', clause: '4', point: 'c', known: 'text' },
    { instrument: 'nd-233-2026', article: '14', clause: '3', known: 'text' },
  ],
} as const

/** The year's rating of the person. */
function rating({ subject, on }: CaseFacts): readonly Line[] {
  if (subject === 'cong-chuc' && on >= ratingOfCivilServants.from)
    return [say(topic, 'rating', [ratingOfCivilServants.source])]
  if (subject === 'vien-chuc' && on >= ratingOfEmployees.from)
    return [say(topic, 'rating-once', ratingOfEmployees.sources)]
  if (subject === 'nguoi-lao-dong' || on < '2020-08-20') return []
  return [caution(topic, 'rating-believed', [{ instrument: 'nd-90-2020', known: 'unverified' }])]
}
