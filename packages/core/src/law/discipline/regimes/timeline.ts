import type { Day } from '../../../engine/day.ts'
import type { Regime, RegimeId } from '../regime.ts'
import type { Subject } from '../slugs.ts'
import { labour } from './bl-45-2019.ts'
import { luat52Regimes } from './luat-52-2019.ts'
import { luat58Alone, nd27 } from './nd-27-2012.ts'
import { nd34 } from './nd-34-2011.ts'
import { nd35Regimes } from './nd-35-2005.ts'
import { nd71Regimes } from './nd-71-2023.ts'
import { nd112Regimes } from './nd-112-2020.ts'
import { nd145 } from './nd-145-2020.ts'
import { nd172Regimes } from './nd-172-2025.ts'
import { nd234 } from './nd-234-2026.ts'
import { nd235 } from './nd-235-2026.ts'
import { nd251Regimes } from './nd-251-2025.ts'
import { nq76Regimes } from './nq-76-2022.ts'

/**
 * Every wording, in the order of its days.
 *
 * @example
 * ```ts
 * regimes.every(({ from, until }) => until === undefined || from <= until) //=> true
 * ```
 */
export const regimes: readonly Regime[] = [
  ...nd35Regimes,
  nd34,
  luat58Alone,
  nd27,
  ...luat52Regimes,
  ...nd112Regimes,
  ...nq76Regimes,
  ...nd71Regimes,
  ...nd172Regimes,
  ...nd251Regimes,
  nd234,
  labour,
  nd145,
  nd235,
]

const bySubject: Readonly<Record<Subject, readonly Regime[]>> = {
  'can-bo': regimes.filter(({ subject }) => subject === 'can-bo'),
  'cong-chuc': regimes.filter(({ subject }) => subject === 'cong-chuc'),
  'vien-chuc': regimes.filter(({ subject }) => subject === 'vien-chuc'),
  'nguoi-lao-dong': regimes.filter(({ subject }) => subject === 'nguoi-lao-dong'),
}

/** The wordings for one kind of subject, in the order of their days. */
export const regimesOf = (subject: Subject): readonly Regime[] => bySubject[subject]

/**
 * The wording in force for a subject on a day; undefined before the first one.
 *
 * @example
 * ```ts
 * regimeOn('vien-chuc', day('2026-07-01'))?.id //=> 'nd-234-2026/vien-chuc'
 * regimeOn('vien-chuc', day('1999-01-01')) //=> undefined
 * ```
 */
export function regimeOn(subject: Subject, on: Day): Regime | undefined {
  const wordings = bySubject[subject]
  for (let i = wordings.length - 1; i >= 0; i -= 1) {
    const wording = wordings[i]
    if (wording !== undefined && wording.from <= on)
      return wording.until === undefined || on <= wording.until ? wording : undefined
  }
  return undefined
}

/**
 * The wording with this id, as an assessment names it; undefined where there is none.
 *
 * @example
 * ```ts
 * regimeById('nd-234-2026/vien-chuc')?.from //=> '2026-07-01'
 * ```
 */
export const regimeById = (id: RegimeId): Regime | undefined => regimes.find((regime) => regime.id === id)
