// @congvu/core/implementation: what bodies did under a plan, whether in time, and the account of a year.

export type { BodiesMeant, BodyOfPlan } from '../law/plan/implementation/bodies-of-plan.ts'
export {
  type AccountAsked,
  type BodyAccount,
  type Consolidated,
  collectorsOf,
  consolidate,
  dueOnce,
  type ReportCounts,
} from '../law/plan/implementation/consolidate.ts'
export { Deed, type DeedKind, type DoneBy } from '../law/plan/implementation/deed.ts'
export { deedProblems } from '../law/plan/implementation/deed-problems.ts'
export { type Fulfilment, fulfilmentStates } from '../law/plan/implementation/fulfilment.ts'
export type { Sums } from '../law/plan/implementation/sums.ts'
