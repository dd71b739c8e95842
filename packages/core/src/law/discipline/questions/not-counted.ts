import type { Day } from '../../../engine/day.ts'
import type { ExcludedPeriod } from '../../time-limits/time-limit.ts'
import type { CaseFacts } from '../facts.ts'
import type { Regime } from '../regime.ts'
import { isKnown } from '../stand.ts'
import { lifted } from './may-be-considered.ts'

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** Time that does not count: for certain, and at most. The same list where the two are the same. */
export type NotCounted = { readonly certain: readonly ExcludedPeriod[]; readonly arguable: readonly ExcludedPeriod[] }

export function notCounted(
  facts: CaseFacts,
  regime: Regime,
  what: 'limitation' | 'timeLimit' = 'limitation',
): NotCounted {
  const { pauses = [], on } = facts
  if (pauses.length === 0) return nothingExcluded
  const periodsOf = (kinds: readonly string[] | undefined): readonly ExcludedPeriod[] =>
    pauses.flatMap((pause) => {
      if (kinds !== undefined && !kinds.includes(pause.kind)) return []
      const rule = regime.pauses[pause.kind]
      // Time in which the person was considered all the same counts like any other.
      if (pause.kind !== 'criminal' && isKnown(rule) && rule.value !== 'does-not-stop' && lifted(pause, rule.value))
        return []
      const through = pause.through ?? later(on, pause.from)
      return [{ from: pause.from, through }]
    })
  const stand = regime.notCounted
  if (!isKnown(stand)) return { certain: [], arguable: periodsOf(undefined) }
  const kinds = stand.value[what]
  // That another law puts discipline off is for a person to say: until then its time is arguable.
  const certain = periodsOf(kinds.filter((kind) => kind !== 'by-other-law'))
  return { certain, arguable: periodsOf(stand.value.more === undefined ? kinds : undefined) }
}

const nothing: readonly ExcludedPeriod[] = []
/** Both the same list: what counts by one reading counts by the other. */
const nothingExcluded = { certain: nothing, arguable: nothing } as const
