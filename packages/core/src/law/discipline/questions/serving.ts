import { plus } from '../../../engine/day.ts'
import type { Concluded, Line } from '../assessment.ts'
import { dayOfAct, weightOf } from '../case.ts'
import type { Act, CaseFacts } from '../facts.ts'
import { ask, say, unread } from '../lines.ts'
import type { Regime, Role } from '../regime.ts'
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
  acts: readonly Act[],
  common: Concluded<Form>,
  regime: Regime,
  role: Role | undefined,
): Common {
  const { effect, whileServing } = regime
  const same: Common = { concluded: common, lines: [] }
  if (facts.earlier === undefined || facts.earlier.length === 0) return same
  if (!isKnown(effect)) {
    const options = common.kind === 'question' ? common.options : [common.value]
    return {
      concluded: { kind: 'question', options },
      lines: [unread(topic, 'effect', effect, { used: ['/earlier'] })],
    }
  }
  const served = facts.earlier.filter(({ effectiveOn, endedOn, sameKindAs = [] }) =>
    acts.some((act) => {
      const day = dayOfAct(act)
      const end = plus(effectiveOn, effect.value)
      return (
        day !== undefined &&
        effectiveOn <= day &&
        day <= (endedOn !== undefined && endedOn < end ? endedOn : end) &&
        // A re-offence has its own article; both are not laid on one another.
        !sameKindAs.includes(act.id)
      )
    }),
  )
  const serving = served.toSorted((a, b) => weightOf(b.form) - weightOf(a.form))[0]
  if (serving === undefined) return same
  const used = [`/earlier/${facts.earlier.indexOf(serving)}`]
  const more = { facts: { form: serving.form, effectiveOn: serving.effectiveOn }, used }
  const open = (line: Line, options: readonly Form[]): Common => ({
    concluded: { kind: 'question', options },
    lines: [line],
  })
  if (common.kind === 'question') return open(ask(topic, 'serving-and-open', effect.sources, more), common.options)
  if (!isKnown(whileServing)) return open(unread(topic, 'whileServing', whileServing, more), [common.value])
  if (acts.length > 1)
    return open(ask(topic, 'serving-and-several', [...whileServing.sources, ...regime.severalActs.sources], more), [
      common.value,
    ])

  const heavier = weightOf(common.value) > weightOf(serving.form)
  const code = heavier ? 'one-degree-above-new' : 'one-degree-above-serving'
  const raised = above(heavier ? common.value : serving.form, code, whileServing.sources, regime, role, common.kind)
  const line = say(topic, 'serving', effect.sources, more)
  return { concluded: raised.concluded, lines: [line, ...raised.lines] }
}
