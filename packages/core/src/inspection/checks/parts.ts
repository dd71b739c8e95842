import type { Problem } from '../../engine/problem.ts'
import type { Province } from '../../provinces/province.ts'
import type { Inspection } from '../inspection.ts'

/** The fields of a record that have the right shape. A field with a wrong shape is absent: its own problem says so. */
export type Parts = Partial<Inspection>

/** Looks at what is there and tells everything that does not fit. */
export type Check = (parts: Parts, province: Province) => readonly Problem[]
