// @congvu/core/discipline: what the law on discipline says to a case, and why.

export type { Problem } from '../engine/problem.ts'
export type { Ruling } from '../engine/ruling.ts'
export { type AssessOptions, assess } from '../law/discipline/assess.ts'
export type {
  ActAssessment,
  Assessment,
  Concluded,
  LimitationOfAct,
  Line,
  Step,
  TimeLimitFound,
} from '../law/discipline/assessment.ts'
export { type Clock, type ClockState, clocksOf } from '../law/discipline/clocks.ts'
export { explain } from '../law/discipline/explain.ts'
export { CaseFacts } from '../law/discipline/facts.ts'
export { caseProgress, type Progress, type StepProgress, stepStates } from '../law/discipline/progress.ts'
export { type CaseReading, readCaseFacts } from '../law/discipline/read-case-facts.ts'
export { type Receipt, type Replay, receiptOf, replay } from '../law/discipline/receipt.ts'
export type { Regime, RegimeId } from '../law/discipline/regime.ts'
export { regimeById, regimeOn, regimes } from '../law/discipline/regimes/timeline.ts'
export {
  aggravations,
  exclusions as exclusionGrounds,
  type Form,
  forms as disciplineForms,
  type Group,
  groups as violationGroups,
  mitigations,
  neverBarredKinds,
  pauses as disciplinePauses,
  type Severity,
  type Subject,
  sectors as disciplineSectors,
  severities,
  subjects as disciplineSubjects,
} from '../law/discipline/slugs.ts'
