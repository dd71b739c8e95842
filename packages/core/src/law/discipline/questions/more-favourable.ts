import type { Concluded, Line } from '../assessment.ts'
import { dayOfAct, hasLeft, ladderOf, weightOf } from '../case.ts'
import type { Act, CaseFacts } from '../facts.ts'
import { ask, say } from '../lines.ts'
import type { Regime, Role } from '../regime.ts'
import { regimeOn } from '../regimes/timeline.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'

/** What a wording makes of an act. */
export type Outcome = {
  readonly regime: Regime
  readonly may: Concluded<boolean>
  readonly form: Concluded<Form>
  readonly lines: readonly Line[]
}

/**
 * An act before the governing text began is also weighed by the text of its day; the more favourable one holds. "More
 * favourable" is not defined: not disciplined, then the lighter form (inferred).
 */
export function moreFavourable(
  facts: CaseFacts,
  act: Act,
  governing: Regime,
  role: Role | undefined,
  weigh: (regime: Regime) => Outcome,
): Outcome {
  const now = weigh(governing)
  const day = dayOfAct(act)
  if (day === undefined || day >= governing.from) return now
  const left = hasLeft(facts) && isKnown(governing.reachesLeft) ? governing.reachesLeft : undefined
  if (left !== undefined && day < left.value.before)
    return withLine(
      now,
      say('governing', 'reaches-left', left.sources, {
        act: act.id,
        facts: { day, before: left.value.before },
        used: ['/status'],
      }),
    )
  const { transition } = governing
  const before = regimeOn(facts.subject, day)
  const used = ['/handling/openedOn']
  if (before === undefined)
    return withLine(now, ask('governing', 'no-earlier-text', transition.sources, { act: act.id, facts: { day }, used }))
  const then = weigh(before)
  const [heavy, light] = [weight(now), weight(then)]
  const told = { day, regime: before.id, from: governing.from }
  const more = { act: act.id, facts: told, used, assumptions: [byForm] }
  if (heavy === undefined || light === undefined) {
    // Nothing is milder than no discipline.
    if (heavy === -1) return now
    const open = withLine(now, ask('governing', 'earlier-text-open', transition.sources, more))
    return { ...open, form: { kind: 'question', options: union(now.form, then.form) } }
  }
  // An amending text that changes nothing for this act is not worth a word.
  if (light === heavy && before.instruments[0] === governing.instruments[0]) return now
  if (light >= heavy) return withLine(now, say('governing', 'earlier-text-not-milder', transition.sources, more))
  if (!isKnown(transition) || !transition.value.favourableEarlier) {
    const open = withLine(now, ask('governing', 'favourable-not-read', transition.sources, more))
    return { ...open, may: openMay(now, then), form: { kind: 'question', options: union(now.form, then.form) } }
  }
  if (then.form.kind !== 'question' && light >= 0 && !ladderOf(governing, role).includes(then.form.value)) {
    const gone = ask('governing', 'form-no-longer-exists', transition.sources, {
      ...more,
      facts: { ...more.facts, form: then.form.value },
    })
    return {
      ...withLine(then, gone),
      regime: governing,
      form: { kind: 'question', options: ladderOf(governing, role) },
    }
  }
  return withLine(then, say('governing', 'earlier-text-milder', transition.sources, more))
}

/** "More favourable" is not defined in the texts. */
const byForm = {
  code: 'favourable-by-form',
  vi: '“Có lợi hơn” hiểu là không bị kỷ luật, hoặc hình thức nhẹ hơn; văn bản không định nghĩa.',
  en: '"More favourable" is read as no discipline, or a lighter form; the text does not define it.',
} as const

const withLine = (outcome: Outcome, line: Line): Outcome => ({ ...outcome, lines: [line, ...outcome.lines] })

/** -1: not disciplined; else how heavy the form is; undefined while open. */
function weight({ may, form }: Outcome): number | undefined {
  if (may.kind === 'question') return undefined
  if (!may.value) return -1
  return form.kind === 'question' ? undefined : weightOf(form.value)
}

const openMay = (a: Outcome, b: Outcome): Concluded<boolean> =>
  a.may.kind !== 'question' && b.may.kind !== 'question' && a.may.value === b.may.value
    ? a.may
    : { kind: 'question', options: [true, false] }

const union = (a: Concluded<Form>, b: Concluded<Form>): readonly Form[] =>
  [...new Set([a, b].flatMap((each) => (each.kind === 'question' ? each.options : [each.value])))].toSorted(
    (x, y) => weightOf(x) - weightOf(y),
  )
