import { plus } from '../../../engine/day.ts'
import type { Line } from '../assessment.ts'
import { dayOfAct } from '../case.ts'
import type { Act, CaseFacts } from '../facts.ts'
import { caution, missing, say, unread } from '../lines.ts'
import type { Regime } from '../regime.ts'
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
  const window = regime.repeatWithin
  if (facts.earlier === undefined) return open(missing('form', '/earlier', window.sources))
  const same = facts.earlier.filter(({ sameKindAs = [] }) => sameKindAs.includes(act.id))
  if (same.length === 0) return first
  const day = dayOfAct(act)
  if (day === undefined) return open(missing('form', `/acts/${at}/endedOn`, window.sources, act.id))
  const before = same.filter(({ effectiveOn }) => effectiveOn <= day)
  if (before.length === 0) return first
  if (!isKnown(window)) {
    const line = unread('form', 'repeatWithin', window, { act: act.id, used: ['/earlier'] })
    return { ...open(line), after: before.map(({ form }) => form) }
  }

  const within = before.filter(({ effectiveOn }) => day <= plus(effectiveOn, window.value))
  const more = { act: act.id, facts: { months: window.value.months, day }, used: ['/earlier', `/acts/${at}/endedOn`] }
  if (within.length > 0) {
    const after = within.map(({ form }) => form)
    const line = say('form', 'is-repeat', window.sources, { ...more, facts: { ...more.facts, after } })
    return { kind: 'repeat', after, aggravates: false, lines: [line] }
  }
  return isKnown(regime.laterRepeat)
    ? {
        ...first,
        aggravates: true,
        lines: [say('form', 'late-repeat-aggravates', regime.laterRepeat.sources, more)],
      }
    : { ...first, lines: [caution('form', 'late-repeat-not-said', regime.laterRepeat.sources, more)] }
}

const open = (line: Line): Repeat => ({ kind: 'open', after: [], aggravates: false, lines: [line] })
