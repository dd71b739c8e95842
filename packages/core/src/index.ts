// Everything that @congvu/core answers, by name.

export { canonicalJson } from './engine/canonical-json.ts'
export { type Citation, type KnownHow, type Source, weakest } from './engine/citation.ts'
export {
  Day,
  day,
  dayInVietnam,
  dayNumber,
  dayOf,
  isDay,
  Moment,
  momentInVietnam,
  plus,
  type Span,
  weekday,
} from './engine/day.ts'
export { dayInWords, hourInWords, momentInWords, shortDay } from './engine/day-words.ts'
export { Line as TextLine, PersonName, Prose as TextProse } from './engine/fields.ts'
export { nearest, type Read, read } from './engine/issues.ts'
export { type Problem, pointer, problem, warning } from './engine/problem.ts'
export { Refusal } from './engine/refusal.ts'
export type { Assumption, Grounds, Ruling } from './engine/ruling.ts'
export { fold, tidy, tidyName } from './engine/text.ts'
export { type Facts, type Lang, list, type Wording, type Words } from './engine/words.ts'
export { type RemedyDue, remedyDue } from './inspection/due.ts'
export { type DueExplained, explainDue } from './inspection/explain-due.ts'
export {
  type Evidence,
  type Finding,
  Inspection,
  type InspectionDraft,
  type Recommendation,
} from './inspection/inspection.ts'
export {
  decisionProblems,
  InspectionDecision,
  type IssuedProgramme,
  type ItemState,
  itemStates,
  Programme,
  programmeProblems,
  programmeProgress,
} from './inspection/programme.ts'
export { type Reading, readInspection } from './inspection/read-inspection.ts'
export { type StarterAnswers, starterRecord, usualSigners } from './inspection/starter.ts'
export { type FoundBody, findBody } from './law/bodies/find-body.ts'
export type { Bodies, Department, Snapshot, Unit, UnitKind } from './law/bodies/snapshot.ts'
export { departmentsOn, predecessors, type Stood, stoodOn, successors, unitsOn } from './law/bodies/units.ts'
export { asKnownOn } from './law/calendar/as-known-on.ts'
export { type Calendar, generalCalendar, stateCalendar } from './law/calendar/calendar.ts'
export { CalendarData, Swap, YearOfDaysOff } from './law/calendar/calendar-data.ts'
export { estimatedCalendar } from './law/calendar/estimated.ts'
export type { CalendarRow } from './law/calendar/rows.ts'
export { type CalendarReading, withCalendar } from './law/calendar/with-calendar.ts'
export {
  addWorkingDays,
  countWorkingDays,
  type DayOff,
  dayOff,
  daysOffIn,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
} from './law/calendar/working-days.ts'
export { type AssessOptions, assess } from './law/discipline/assess.ts'
export type {
  ActAssessment,
  Assessment,
  Concluded,
  LimitationOfAct,
  Line,
  Step,
  TimeLimitFound,
} from './law/discipline/assessment.ts'
export { type Clock, type ClockState, clocksOf } from './law/discipline/clocks.ts'
export { explain } from './law/discipline/explain.ts'
export { CaseFacts } from './law/discipline/facts.ts'
export { caseProgress, type Progress, type StepProgress, stepStates } from './law/discipline/progress.ts'
export { type CaseReading, readCaseFacts } from './law/discipline/read-case-facts.ts'
export { type Receipt, type Replay, receiptOf, replay } from './law/discipline/receipt.ts'
export type { Regime, RegimeId } from './law/discipline/regime.ts'
export { regimeById, regimeOn, regimes } from './law/discipline/regimes/timeline.ts'
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
} from './law/discipline/slugs.ts'
export {
  type InspectingBody,
  type InspectionWord,
  inspectionWord,
  type TeamLimit,
  teamLimit,
} from './law/inspection-law/inspection-law.ts'
export { type MemberQuestion, memberQuestions } from './law/inspection-law/team-member.ts'
export { Instrument } from './law/instruments/instrument.ts'
export { nationalInstruments } from './law/instruments/national.ts'
export {
  asBasis,
  findInstrument,
  inForceOn,
  inVietnamese,
  numbered,
  type Register,
} from './law/instruments/register.ts'
export { withInstruments } from './law/instruments/with-instruments.ts'
export type { BodiesMeant, BodyOfPlan } from './law/plan/implementation/bodies-of-plan.ts'
export {
  type AccountAsked,
  type BodyAccount,
  type Consolidated,
  collectorsOf,
  consolidate,
  dueOnce,
  type ReportCounts,
} from './law/plan/implementation/consolidate.ts'
export { Deed, type DeedKind, type DoneBy } from './law/plan/implementation/deed.ts'
export { deedProblems } from './law/plan/implementation/deed-problems.ts'
export { type Fulfilment, fulfilmentStates } from './law/plan/implementation/fulfilment.ts'
export type { Sums } from './law/plan/implementation/sums.ts'
export type { Obligation, Period } from './law/plan/obligation.ts'
export { obligations } from './law/plan/obligations.ts'
export { Plan, plan } from './law/plan/plan.ts'
export { inWords as deadlineInWords } from './law/plan/wording.ts'
export { canShowViolation, citationsOn, findStandard, standardsOn } from './law/standards/catalogue.ts'
export { observations, type Standard, standardGroups } from './law/standards/standard.ts'
export { type FixedDate, fixedDate } from './law/time-limits/fixed-date.ts'
export { type ReportingPeriod, reportingPeriod } from './law/time-limits/reporting.ts'
export { type Ending, type ExcludedPeriod, type TimeLimitQuestion, timeLimit } from './law/time-limits/time-limit.ts'
export { caseTimeline } from './law/timeline/case-timeline.ts'
export type { Bar, BarKind, Mark, MarkKind, Timeline, TimelinePanel, TimelineRow } from './law/timeline/timeline.ts'
export { timelineSvg } from './law/timeline/timeline-svg.ts'
export { type YearAsked, yearTimeline } from './law/timeline/year-timeline.ts'
export { nationalVerbatim } from './law/verbatim/national.ts'
export { type Verbatim, verbatimOf } from './law/verbatim/verbatim.ts'
export { defaultProvince } from './provinces/index.ts'
export { khanhHoa } from './provinces/khanh-hoa/index.ts'
export { plan6861 } from './provinces/khanh-hoa/plan-6861.ts'
export { lawCheckedOn } from './provinces/law-checked-on.ts'
export { type LawTable, lawTables } from './provinces/law-tables.ts'
export type { Province } from './provinces/province.ts'
export { describe } from './words.ts'
