import type { Operation } from './http/operation.ts'
import { bodyOperations } from './routes/bodies.ts'
import { calendarOperations } from './routes/calendars.ts'
import { feedOperations } from './routes/feeds.ts'
import { lawOperations } from './routes/law.ts'
import { planOperations } from './routes/plans.ts'

/** Everything the API does under `/v1`, in the order of its document. */
export const operations: readonly Operation[] = [
  ...planOperations,
  ...feedOperations,
  ...calendarOperations,
  ...lawOperations,
  ...bodyOperations,
]
