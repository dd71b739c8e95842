import type { Inspection } from '@congvu/core'
import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Context } from '../http/operation.ts'
import { loadRecord } from '../records/collection.ts'
import { storedDecision } from '../records/programmes.ts'
import type { InspectionRow } from '../store/schema.ts'
import { requireReady } from './minutes.ts'
import { declaredOf } from './resource.ts'

/**
 * Whatever must hold of an inspection that is concluded.
 *
 * @throws {ApiRefusal} `not-ready`, `team-not-declared`, `member-in-doubt`, `decision-differs`
 */
export async function requireConcludable(row: InspectionRow, context: Context): Promise<Inspection> {
  const inspection = await requireReady(row, context)
  requireEligible(inspection, row)
  await requireDecided(inspection, row, context)
  return inspection
}

/** Every member declared, none in doubt. @throws {ApiRefusal} `team-not-declared`, `member-in-doubt` */
function requireEligible({ team }: Inspection, row: InspectionRow): void {
  const declared = declaredOf(row)
  for (const { name } of team) {
    const own = declared.find((each) => each.name.normalize('NFC') === name)
    if (!own) throw new ApiRefusal('team-not-declared', { name })
    if (!own.competent || own.underConsideration || own.conflictOfInterest)
      throw new ApiRefusal('member-in-doubt', { name })
  }
}

/** The minutes name the decision as it is kept. @throws {ApiRefusal} `decision-differs` */
async function requireDecided({ decision: said, inspected }: Inspection, row: InspectionRow, context: Context) {
  if (row.decision_id === null) return
  const { decision } = storedDecision(await loadRecord(context, 'decision', row.decision_id))
  const same =
    (['number', 'date', 'by', 'about'] as const).every((part) => said[part] === decision[part]) &&
    inspected.name === decision.inspected.name
  if (!same) throw new ApiRefusal('decision-differs', { number: decision.number })
}
