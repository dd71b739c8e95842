import { z } from '@hono/zod-openapi'
import { bodyName, seesWhole } from '../auth/access.ts'
import { WordedProblem } from '../errors/problem-json.ts'
import type { Answer, Context } from '../http/operation.ts'
import { etag } from '../http/precondition.ts'
import { filesOf } from '../store/queries/files.ts'
import { type InspectionRow, states } from '../store/schema.ts'
import { BodyId, Declared, type Draft } from './draft.ts'
import { judged } from './judged.ts'

export const Resource = z
  .strictObject({
    id: z.uuid(),
    body: BodyId,
    version: z.int(),
    state: z.enum(states),
    number: z.int().nullable(),
    createdAt: z.string(),
    changedAt: z.string(),
    supersedes: z.uuid().nullable(),
    supersededBy: z.uuid().nullable(),
    reason: z.string().nullable(),
    followUpOf: z.uuid().nullable(),
    decision: z.uuid().nullable(),
    signature: z.strictObject({ signedOn: z.string(), how: z.string() }).nullable(),
    eligibility: z.array(Declared),
    masked: z.boolean(),
    // Masked names are no names a record could hold, so the shape here is the draft's without its rules for text.
    record: z.looseObject({ schema: z.string() }).meta({ description: 'InspectionDraft, số chưa điền' }),
    problems: z.array(WordedProblem),
    evidence: z.strictObject({ missing: z.array(z.string()) }),
  })
  .meta({ id: 'InspectionResource' })

/** The record as it was stored: it went through the schema before it was. */
export const draftOf = ({ record }: InspectionRow): Draft => JSON.parse(record)

export const declaredOf = ({ eligibility }: InspectionRow): Declared[] => JSON.parse(eligibility)

/** An inspection as this key may see it: whole with `inspect`, names masked without. */
export async function resourceOf(
  row: InspectionRow,
  { queries, ports, principal }: Context,
): Promise<z.input<typeof Resource>> {
  const { draft, masked, problems, named } = judged(row, ports.province)
  const of = { body: row.body, inspection_id: row.id }
  const files = named.length > 0 ? await filesOf(queries, of, 'evidence') : []
  const held = new Set(files.map(({ sha256 }) => sha256))
  const whole = seesWhole(principal)
  return {
    id: row.id,
    body: bodyName(row.body),
    version: row.version,
    state: row.state,
    number: row.number,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    supersedes: row.supersedes,
    supersededBy: row.superseded_by,
    reason: whole ? row.reason : null,
    followUpOf: row.follow_up_of,
    decision: row.decision_id,
    signature:
      row.signed_on === null || row.signed_how === null ? null : { signedOn: row.signed_on, how: row.signed_how },
    eligibility: whole ? declaredOf(row) : [],
    masked: !whole,
    record: whole ? draft : masked,
    problems,
    evidence: { missing: named.filter((sha256) => !held.has(sha256)) },
  }
}

export const answerWith = async (status: number, row: InspectionRow, context: Context): Promise<Answer> => ({
  status,
  json: await resourceOf(row, context),
  headers: { ETag: etag(row.version), 'Content-Location': `/v1/inspections/${row.id}` },
})
