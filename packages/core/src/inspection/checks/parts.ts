import type { Problem } from '../../engine/problem.ts'
import type { Province } from '../../provinces/province.ts'
import type { Inspection } from '../inspection.ts'

/**
 * The fields of a record that have the right shape. A field with a wrong shape is absent, and a list may have lost
 * entries to theirs: their own problems say so.
 */
export type Parts = Partial<Inspection> & {
  /** lists that lost entries: nothing can be called missing from them */
  readonly incomplete?: ReadonlySet<string>
}

/** Is this list here with all its entries? */
export const isWhole = ({ incomplete }: Parts, ...lists: readonly (keyof Inspection)[]): boolean =>
  !lists.some((list) => incomplete?.has(list))

/** Looks at what is there and tells everything that does not fit. */
export type Check = (parts: Parts, province: Province) => readonly Problem[]
