import type { Operation } from './http/operation.ts'
import { accountOperations } from './routes/accounts.ts'
import { bodyOperations } from './routes/bodies.ts'
import { calendarOperations } from './routes/calendars.ts'
import { caseStepOperations } from './routes/case-steps.ts'
import { caseOperations } from './routes/cases.ts'
import { decisionOperations } from './routes/decisions.ts'
import { deedOperations } from './routes/deeds.ts'
import { disciplineOperations } from './routes/discipline.ts'
import { dossierOperations } from './routes/dossiers.ts'
import { feedOperations } from './routes/feeds.ts'
import { fileOperations } from './routes/inspection-files.ts'
import { partOperations } from './routes/inspection-parts.ts'
import { stepOperations } from './routes/inspection-steps.ts'
import { inspectionOperations } from './routes/inspections.ts'
import { jobOperations } from './routes/jobs.ts'
import { lawOperations } from './routes/law.ts'
import { keyOperations } from './routes/own-key.ts'
import { planOperations } from './routes/plans.ts'
import { programmeOperations } from './routes/programmes.ts'
import { webhookOperations } from './routes/webhooks.ts'

/** Everything the API does under `/v1`, in the order of its document. */
export const operations: readonly Operation[] = [
  ...planOperations,
  ...feedOperations,
  ...deedOperations,
  ...accountOperations,
  ...calendarOperations,
  ...lawOperations,
  ...disciplineOperations,
  ...caseOperations,
  ...caseStepOperations,
  ...bodyOperations,
  ...programmeOperations,
  ...decisionOperations,
  ...inspectionOperations,
  ...partOperations,
  ...fileOperations,
  ...stepOperations,
  ...dossierOperations,
  ...jobOperations,
  ...webhookOperations,
  ...keyOperations,
]
