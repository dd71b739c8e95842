import type { Bodies } from '../law/bodies/snapshot.ts'
import type { Register } from '../law/instruments/register.ts'
import type { BodiesMeant } from '../law/plan/implementation/bodies-of-plan.ts'
import type { Plan } from '../law/plan/schema.ts'
import type { Standard } from '../law/standards/standard.ts'

/** Everything that is one province's own. Another province is another value of this type: data, no code. */
export type Province = {
  /** code of the province: `56` */
  readonly code: string
  readonly name: string
  readonly plan: Plan
  readonly bodies: Bodies
  /** which of them the plan means by each kind of body it speaks of; a kind left out has no list here */
  readonly planBodies: BodiesMeant
  /** standards of the state, and those that rest on the province's plan */
  readonly standards: readonly Standard[]
  /** texts of the state, and the province's own */
  readonly instruments: Register
}
