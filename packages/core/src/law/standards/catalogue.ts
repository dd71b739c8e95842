import type { Source } from '../../engine/citation.ts'
import type { Day } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import type { Standard, StandardSource } from './standard.ts'
import { standardWords } from './words.ts'

/**
 * Which standard has this id?
 *
 * @throws {Refusal} `unknown-standard`
 * @example
 * ```ts
 * findStandard('TP-05', khanhHoa.standards).group //=> 'TP'
 * ```
 */
export function findStandard(id: string, standards: readonly Standard[]): Standard {
  const found = standards.find((standard) => standard.id === id)
  if (found === undefined) throw new Refusal(standardWords, 'unknown-standard', { item: id })
  return found
}

/**
 * Can an inspection show a violation of this standard? Not where self-evaluation is the only means.
 *
 * @example
 * ```ts
 * canShowViolation(findStandard('DD-01', khanhHoa.standards)) //=> false
 * canShowViolation(findStandard('TP-05', khanhHoa.standards)) //=> true
 * ```
 */
export const canShowViolation = ({ observe }: Standard): boolean => observe.some((means) => means !== 'self-evaluation')

const inForce = ({ from, until }: StandardSource, on: Day): boolean =>
  (from === undefined || from <= on) && (until === undefined || on <= until)

const order = { text: 0, secondary: 1, unverified: 2 } as const

/**
 * What may be cited for this standard on this day: its own sources first, then the rules beside it, the better known
 * before the less.
 *
 * @example
 * ```ts
 * const cited = citationsOn(findStandard('TP-05', khanhHoa.standards), day('2025-06-30'))
 * cited.some(({ instrument }) => instrument === 'luat-80-2025') //=> false, it is in force from 1/7/2025
 * ```
 */
export const citationsOn = ({ sources }: Standard, on: Day): readonly Source[] =>
  sources
    .filter((source) => inForce(source, on))
    .toSorted((a, b) => Number(a.role === 'anchor') - Number(b.role === 'anchor') || order[a.known] - order[b.known])
    .map(({ role: _role, from: _from, until: _until, ...source }) => source)

/**
 * The standards with a source in force on this day.
 *
 * @example
 * ```ts
 * standardsOn(day('2018-01-01'), khanhHoa.standards).some(({ id }) => id === 'AG-01') //=> false, the plan is of 2019
 * ```
 */
export const standardsOn = (on: Day, standards: readonly Standard[]): readonly Standard[] =>
  standards.filter(({ sources }) => sources.some((source) => source.role === 'source' && inForce(source, on)))
