import { plus, type Span } from '../../../engine/day.ts'
import type { Facts } from '../../../engine/words.ts'
import type { Concluded, Line } from '../assessment.ts'
import { dayOfAct, weightOf } from '../case.ts'
import type { Act, CaseFacts } from '../facts.ts'
import { ask, caution, say, unread } from '../lines.ts'
import type { Regime, Role } from '../regime.ts'
import { arises } from '../regimes/unread.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'
import { above, type Common } from './several-acts.ts'

const topic = 'common-form'

/**
 * A new violation while a decision is being served: lighter or equal, one degree above the form being served; heavier,
 * one degree above the form for the new act.
 */
export function formWhileServing(
  facts: CaseFacts,
  actsInQuestion: () => readonly Act[],
  common: Concluded<Form>,
  regime: Regime,
  role: Role | undefined,
  /** the form of an act, were it no re-offence */
  asFirst: (act: Act) => Concluded<Form>,
): Common {
  const { effect, whileServing } = regime
  const same: Common = { concluded: common, lines: [] }
  if (facts.earlier === undefined || facts.earlier.length === 0) return same
  if (!arises(effect)) return same
  if (!isKnown(effect))
    return {
      concluded: { kind: 'question', options: optionsOf(common) },
      lines: [unread(topic, 'effect', effect, { used: ['/earlier'] })],
    }
  const acts = actsInQuestion()
  const serving = servedAt(facts.earlier, acts, effect.value)
  if (serving === undefined) return same
  const used = [`/earlier/${facts.earlier.indexOf(serving)}`]
  const more = { facts: { form: serving.form, effectiveOn: serving.effectiveOn }, used }
  const open = (line: Line, options: readonly Form[]): Common => ({
    concluded: { kind: 'question', options: [...new Set(options)] },
    lines: [line],
  })
  if (common.kind === 'question') return open(ask(topic, 'serving-and-open', effect.sources, more), common.options)
  if (!isKnown(whileServing)) return open(unread(topic, 'whileServing', whileServing, more), [common.value])
  if (acts.length > 1)
    return open(ask(topic, 'serving-and-several', [...whileServing.sources, ...regime.severalActs.sources], more), [
      common.value,
    ])

  const raise = (form: Form): Common => {
    const heavier = weightOf(form) > weightOf(serving.form)
    const code = heavier ? 'one-degree-above-new' : 'one-degree-above-serving'
    return above(heavier ? form : serving.form, code, whileServing.sources, regime, role, common.kind)
  }
  const raised = raise(common.value)
  const line = say(topic, 'serving', effect.sources, more)
  if (serving.cancelled) {
    const cancelled = ask(topic, 'served-decision-cancelled', effect.sources, more)
    return open(cancelled, [common.value, ...optionsOf(raised.concluded)])
  }
  const again = acts.find(({ id }) => serving.sameKindAs?.includes(id))
  if (again === undefined) return { concluded: raised.concluded, lines: [line, ...raised.lines, ...endsOld(regime)] }
  return repeatedWhileServing(common, asFirst(again), raise, regime, more)
}

const endsOld = ({ newDecisionEndsOld: stand }: Regime): readonly Line[] =>
  isKnown(stand) ? [say(topic, 'new-decision-ends-old', stand.sources)] : []

type Earlier = NonNullable<CaseFacts['earlier']>[number]

/** The heaviest decision in effect on the day of one of these acts. */
function servedAt(earlier: readonly Earlier[], acts: readonly Act[], span: Span): Earlier | undefined {
  const days = acts.flatMap((act) => dayOfAct(act) ?? [])
  const served = earlier.filter(({ effectiveOn, endedOn }) => {
    const end = plus(effectiveOn, span)
    return days.some((day) => effectiveOn <= day && day <= end && day <= (endedOn ?? end))
  })
  return served.toSorted((a, b) => weightOf(b.form) - weightOf(a.form))[0]
}

/**
 * The same violation again while its decision is served: the article on re-offences and the rule on new violations both
 * speak of it, and none says which goes first. Where both lead to one form nothing is left to decide.
 */
function repeatedWhileServing(
  common: Extract<Concluded<Form>, { value: Form }>,
  first: Concluded<Form>,
  raise: (form: Form) => Common,
  { whileServing, repeatWithin }: Regime,
  more: { readonly facts: Facts; readonly used: readonly string[] },
): Common {
  const sources = [...whileServing.sources, ...repeatWithin.sources]
  const raised = optionsOf(first).flatMap((form) => optionsOf(raise(form).concluded))
  const options = [...new Set([common.value, ...raised])].toSorted((a, b) => weightOf(a) - weightOf(b))
  if (options.length === 1)
    return { concluded: common, lines: [caution(topic, 'repeat-while-serving-agrees', sources, more)] }
  const line = ask(topic, 'repeat-while-serving', sources, { ...more, facts: { ...more.facts, options } })
  return { concluded: { kind: 'question', options }, lines: [line] }
}

const optionsOf = (concluded: Concluded<Form>): readonly Form[] =>
  concluded.kind === 'question' ? concluded.options : [concluded.value]
