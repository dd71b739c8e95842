/** The tables, as Kysely sees them. The body (authority) leads every key of what belongs to one. */
export type Database = {
  api_key: ApiKeyRow
  idempotency: IdempotencyRow
  feed: FeedRow
  inspection: InspectionRow
  file: FileRow
  record: RecordRow
  record_version: RecordVersionRow
  case_assessment: CaseAssessmentRow
  number_series: { body: string; year: number; last: number }
  audit: AuditRow
  audit_head: { body: string; seq: number; hash: string }
  subscription: SubscriptionRow
  event: EventRow
  delivery: DeliveryRow
  job: JobRow
  job_part: JobPartRow
}

export type ApiKeyRow = {
  /** shown part of the key, by which it is found */
  id: string
  /** SHA-256 of the whole key, hexadecimal */
  hash: string
  name: string
  /** JSON array of scopes */
  scopes: string
  /** JSON array of bodies; null: every body */
  bodies: string | null
  /** 1 for a key without outside effect */
  test: number
  created_at: string
  expires_at: string | null
  revoked_at: string | null
}

export type IdempotencyRow = {
  key_id: string
  idem_key: string
  /** SHA-256 of method, path, precondition and body */
  request: string
  /** null while the first request is still at work in its own transaction */
  answer: string | null
  created_at: string
}

export type FeedRow = {
  id: string
  /** SHA-256 of the token in the feed's address */
  hash: string
  name: string
  /** kind of body in the plan whose duties are shown; null: all */
  body_kind: string | null
  key_id: string
  created_at: string
  revoked_at: string | null
}

export type AuditRow = {
  body: string
  seq: number
  at: string
  actor: string
  action: string
  subject: string
  /** JSON: facts of the act, never personal data */
  facts: string
  prev: string
  hash: string
}

/** Where an inspection stands. It moves forward only; see `inspections/steps.ts`. */
export const states = ['draft', 'concluded', 'signed', 'issued', 'superseded'] as const
export type State = (typeof states)[number]

export type InspectionRow = {
  body: string
  id: string
  /** counts changes; the ETag */
  version: number
  state: State
  /** given after signature, per body and year */
  number: number | null
  /** JSON: the record, its parts possibly missing while it is a draft */
  record: string
  /** JSON: what was declared of each member of the team */
  eligibility: string
  supersedes: string | null
  superseded_by: string | null
  /** why it supersedes another */
  reason: string | null
  follow_up_of: string | null
  /** the decision it was made under, where that is kept here */
  decision_id: string | null
  signed_on: string | null
  signed_how: string | null
  created_at: string
  changed_at: string
}

/** What is kept beside inspections: deeds under the plan, discipline cases, programmes, decisions. Each kind says its own states. */
export const recordKinds = ['deed', 'case', 'programme', 'decision'] as const
export type RecordKind = (typeof recordKinds)[number]

export type RecordRow = {
  body: string
  kind: RecordKind
  id: string
  /** counts changes; the ETag */
  version: number
  state: string
  /** the year it belongs to, where it belongs to one */
  year: number | null
  /** what it is about, to be searched: a place of the plan; the inspection a case came from; the programme of a decision */
  about: string | null
  /** JSON */
  document: string
  created_at: string
  changed_at: string
}

/** A version as it was: never changed, so that a correction hides nothing. */
export type RecordVersionRow = Pick<RecordRow, 'body' | 'kind' | 'id' | 'version' | 'state' | 'document'> & {
  key_id: string
  at: string
}

export type CaseAssessmentRow = {
  body: string
  case_id: string
  /** 1, 2, 3 … in a case */
  seq: number
  /** the version of the case whose facts were assessed */
  case_version: number
  /** the day for which the question was asked */
  facts_on: string
  /** JSON: core's receipt, facts and answer in it */
  receipt: string
  key_id: string
  at: string
}

export type FileRow = {
  body: string
  inspection_id: string
  sha256: string
  role: 'evidence' | 'signed'
  type: string
  size: number
  data: Uint8Array
  created_at: string
}

export type SubscriptionRow = {
  id: string
  url: string
  /** `whsec_…`: needed whole to sign, so it is kept whole */
  secret: string
  /** the one before, which still signs beside it until `old_secret_until` */
  old_secret: string | null
  old_secret_until: string | null
  /** JSON array of event types; null: all */
  types: string | null
  /** JSON array of bodies; null: all */
  bodies: string | null
  key_id: string
  created_at: string
  ended_at: string | null
  ended_why: 'revoked' | 'gone' | null
}

export type EventRow = {
  body: string
  /** `webhook-id` of every attempt to tell it */
  id: string
  type: string
  at: string
  /** the very text that is sent; no personal data */
  payload: string
}

export const deliveryStates = ['pending', 'delivered', 'dead'] as const

export type DeliveryRow = {
  id: string
  subscription_id: string
  body: string
  event_id: string
  state: (typeof deliveryStates)[number]
  attempts: number
  next_at: string
  /** a worker has it until then; after that it is anybody's */
  claimed_until: string | null
  last_status: number | null
  last_fault: string | null
  created_at: string
  changed_at: string
}

export const jobStates = ['pending', 'done', 'failed'] as const

/** Work that was asked for and is done by whichever worker is free. */
export type JobRow = {
  id: string
  kind: 'minutes' | 'dossier'
  /** JSON: what was asked */
  asked: string
  key_id: string
  /** JSON: who asked, with what they might do then */
  principal: string
  state: (typeof jobStates)[number]
  attempts: number
  next_at: string
  /** a worker has it until then; after that it is anybody's */
  claimed_until: string | null
  /** why it failed: a code */
  fault: string | null
  created_at: string
  changed_at: string
}

/** A piece of what came of a job, of one attempt. */
export type JobPartRow = { job_id: string; attempt: number; seq: number; data: Uint8Array }
