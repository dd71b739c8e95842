// @congvu/core/inspection: the record of an inspection and its checks, programmes, and what the law says of a team.

export type { Problem } from '../engine/problem.ts'
export { type RemedyDue, remedyDue } from '../inspection/due.ts'
export { type DueExplained, explainDue } from '../inspection/explain-due.ts'
export {
  type Evidence,
  type Finding,
  Inspection,
  type InspectionDraft,
  type Recommendation,
} from '../inspection/inspection.ts'
export {
  decisionProblems,
  InspectionDecision,
  type IssuedProgramme,
  type ItemState,
  itemStates,
  Programme,
  programmeProblems,
  programmeProgress,
} from '../inspection/programme.ts'
export { type Reading, readInspection } from '../inspection/read-inspection.ts'
export { type StarterAnswers, starterRecord, usualSigners } from '../inspection/starter.ts'
export {
  type InspectingBody,
  type InspectionWord,
  inspectionWord,
  type TeamLimit,
  teamLimit,
} from '../law/inspection-law/inspection-law.ts'
export { type MemberQuestion, memberQuestions } from '../law/inspection-law/team-member.ts'
