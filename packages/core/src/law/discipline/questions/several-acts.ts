import type { Concluded, Line } from '../assessment.ts'
import { heaviest, ladderOf, weightOf } from '../case.ts'
import { ask, say, unread } from '../lines.ts'
import type { Regime, Role } from '../regime.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'

export type Common = { readonly concluded: Concluded<Form>; readonly lines: readonly Line[] }
const topic = 'common-form'

/** Two or more violations considered together: one decision, one form (một hình thức chung). */
export function formForSeveralActs(each: readonly Concluded<Form>[], regime: Regime, role: Role | undefined): Common {
  const [only] = each
  if (each.length === 1 && only !== undefined) return { concluded: only, lines: [] }
  const ladder = ladderOf(regime, role)
  const rule = regime.severalActs
  const forms = each.flatMap((one) => (one.kind === 'question' ? one.options : [one.value]))
  if (!isKnown(rule)) return question(forms, unread(topic, 'severalActs', rule))
  const open = each.some(({ kind }) => kind === 'question')
  if (open) return question(forms, ask(topic, 'acts-still-open', rule.sources))

  const worst = heaviest(forms, ladder)
  if (worst === undefined) return question(forms, ask(topic, 'form-not-on-list', rule.sources, { facts: { forms } }))
  const kind = each.some((one) => one.kind === 'caveat') ? 'caveat' : 'answer'
  if (rule.value === 'heaviest') {
    const line = say(topic, 'heaviest-form', rule.sources, { facts: { form: worst, forms } })
    return { concluded: { kind: line.kind === 'answer' ? kind : 'caveat', value: worst }, lines: [line] }
  }
  return above(worst, 'one-degree-above-heaviest', rule.sources, regime, role, kind)
}

/** One degree above a form. Nothing stands above the last form of the list. */
export function above(
  form: Form,
  code: 'one-degree-above-heaviest' | 'one-degree-above-serving' | 'one-degree-above-new',
  sources: Line['sources'],
  regime: Regime,
  role: Role | undefined,
  kind: 'answer' | 'caveat',
): Common {
  const stand = regime.forms[role ?? 'other']
  const ladder = ladderOf(regime, role)
  if (!isKnown(stand)) return question([form], unread(topic, 'forms', stand))
  const next = ladder[ladder.indexOf(form) + 1] ?? form
  if (role === undefined && !commonStep(form, regime))
    return question([form, next], ask(topic, 'leads-decides-degree', sources, { used: ['/leads'] }))
  const line = say(topic, code, [...sources, ...stand.sources], { facts: { form, next } })
  // That the next form of the list is "one degree above" even where it ends the person's work is inferred.
  const jump = next !== form && (next === 'buoc-thoi-viec' || next === 'bai-nhiem')
  const degree = jump || line.kind !== 'answer' ? 'caveat' : kind
  return {
    concluded: { kind: degree, value: next },
    lines: [jump ? { ...line, kind: 'caveat', assumptions: [byList] } : line],
  }
}

const byList = {
  code: 'degree-by-list',
  vi: '“Tăng lên một mức” hiểu là hình thức đứng liền sau trong danh mục; văn bản không nói rõ.',
  en: '"One degree above" is read as the next form of the list; the text does not say so.',
} as const

const commonStep = (form: Form, regime: Regime): boolean => {
  const next = (role: Role) => {
    const ladder = ladderOf(regime, role)
    return ladder[ladder.indexOf(form) + 1]
  }
  return next('leader') === next('other')
}

const question = (forms: readonly Form[], line: Line): Common => ({
  concluded: { kind: 'question', options: [...new Set(forms)].toSorted((a, b) => weightOf(a) - weightOf(b)) },
  lines: [line],
})
