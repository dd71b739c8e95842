// @congvu/core/deadlines: when a limit of the law ends, and when a named date or a reporting period falls.

export { type Day, day } from '../engine/day.ts'
export { Refusal } from '../engine/refusal.ts'
export type { Assumption, Grounds } from '../engine/ruling.ts'
export { type FixedDate, fixedDate } from '../law/time-limits/fixed-date.ts'
export { type ReportingPeriod, reportingPeriod } from '../law/time-limits/reporting.ts'
export { type Ending, type ExcludedPeriod, type TimeLimitQuestion, timeLimit } from '../law/time-limits/time-limit.ts'
