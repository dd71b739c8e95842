import type { Source } from '../../../engine/citation.ts'
import { plus, type Span } from '../../../engine/day.ts'
import type { Facts } from '../../../engine/words.ts'
import type { Line } from '../assessment.ts'
import { dayOfAct } from '../case.ts'
import type { Act, CaseFacts } from '../facts.ts'
import { caution, missing, say, unread } from '../lines.ts'
import type { Regime } from '../regime.ts'
import { arises } from '../regimes/unread.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'

/** First violation, re-offence after some forms, or not known yet. `late`: the same act, after the time of re-offence. */
export type Repeat = {
  readonly kind: 'first' | 'repeat' | 'open'
  readonly after: readonly Form[]
  readonly aggravates: boolean
  readonly lines: readonly Line[]
}

const first: Repeat = { kind: 'first', after: [], aggravates: false, lines: [] }

/** Is this act a re-offence (tái phạm): the same violation within the regime's time after an earlier decision? */
export function repeatOf(facts: CaseFacts, act: Act, at: number, regime: Regime): Repeat {
  const { repeatWithin: window } = regime
  if (facts.earlier === undefined) return open(missing('form', '/earlier', window.sources))
  const same = facts.earlier.filter(({ sameKindAs = [] }) => sameKindAs.includes(act.id))
  if (same.length === 0) return first
  const day = dayOfAct(act)
  if (day === undefined) return open(missing('form', `/acts/${at}/endedOn`, window.sources, act.id))
  const before = same.filter(({ effectiveOn, cancelled }) => effectiveOn <= day && !cancelled)
  if (before.length === 0) return same.some(({ cancelled }) => cancelled) ? afterCancelled(act, window.sources) : first
  if (!isKnown(window)) {
    const line = unread('form', 'repeatWithin', window, { act: act.id, used: ['/earlier'] })
    return { ...open(line), after: before.map(({ form }) => form) }
  }

  const spanOf = (form: Form): Span | undefined =>
    window.value !== 'until-erased' ? window.value : isKnown(regime.erasedAfter) ? regime.erasedAfter.value[form] : {}
  const within = before.filter(({ form, effectiveOn }) => {
    const span = spanOf(form)
    return span !== undefined && day <= plus(effectiveOn, span)
  })
  const used = ['/earlier', `/acts/${at}/endedOn`]
  const [decision] = within.length > 0 ? within : before
  const { months = 0, years = 0 } = (decision && spanOf(decision.form)) ?? {}
  const more = { act: act.id, facts: { months: months + 12 * years, day }, used }
  if (within.length === 0) return late(regime, more)
  const after = within.map(({ form }) => form)
  const line = say('form', 'is-repeat', window.sources, { ...more, facts: { ...more.facts, after } })
  return { kind: 'repeat', after, aggravates: false, lines: [line] }
}

/** The same act, after the time of re-offence. */
function late({ laterRepeat: stand }: Regime, more: { act: string; facts: Facts; used: readonly string[] }): Repeat {
  if (isKnown(stand))
    return { ...first, aggravates: true, lines: [say('form', 'late-repeat-aggravates', stand.sources, more)] }
  if (!arises(stand)) return first
  return { ...first, lines: [caution('form', 'late-repeat-not-said', stand.sources, more)] }
}

/** That a decision which was cancelled makes no re-offence is inferred. */
const afterCancelled = ({ id }: Act, sources: readonly Source[]): Repeat => ({
  ...first,
  lines: [caution('form', 'cancelled-makes-no-repeat', sources, { act: id, used: ['/earlier'] })],
})

const open = (line: Line): Repeat => ({ kind: 'open', after: [], aggravates: false, lines: [line] })
