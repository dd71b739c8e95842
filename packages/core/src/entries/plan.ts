// @congvu/core/plan: what a plan says and where, and who owes what by when under it.

export { type Day, day } from '../engine/day.ts'
export { Refusal } from '../engine/refusal.ts'
export type { Assumption, Grounds } from '../engine/ruling.ts'
export {
  duties as planDuties,
  find as findInPlan,
  type Place as PlaceInPlan,
  type PlacedDuty,
  text as planText,
} from '../law/plan/document.ts'
export type { Obligation, Period } from '../law/plan/obligation.ts'
export { type Asked as ObligationsAsked, obligations } from '../law/plan/obligations.ts'
export type { Plan } from '../law/plan/schema.ts'
export { inWords as deadlineInWords } from '../law/plan/wording.ts'
export { plan6861 } from '../provinces/khanh-hoa/plan-6861.ts'
