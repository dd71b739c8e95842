import { Day, InspectionDecision, type IssuedProgramme, Programme, TextLine, TextProse } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { spaceOf } from '../auth/access.ts'
import type { Context } from '../http/operation.ts'
import { findRecord } from '../store/queries/records.ts'
import type { RecordRow } from '../store/schema.ts'
import { head, headOf } from './collection.ts'

export const programmeStates = ['draft', 'issued'] as const
export const decisionStates = ['issued', 'revoked'] as const

/** What is known of a programme once it is issued. */
export const Issued = z.strictObject({ number: TextLine, date: Day, by: TextLine })

export const ProgrammeResource = z
  .strictObject({
    ...head,
    state: z.enum(programmeStates),
    programme: Programme,
    issued: Issued.nullable(),
    amends: z.uuid().nullable(),
  })
  .meta({ id: 'ProgrammeResource' })

export const DecisionResource = z
  .strictObject({
    ...head,
    state: z.enum(decisionStates),
    decision: InspectionDecision,
    reason: z.string().nullable(),
    inspections: z.array(z.strictObject({ id: z.uuid(), state: z.string() })),
  })
  .meta({ id: 'DecisionResource' })

/** What is stored of each. */
export const StoredProgramme = z.strictObject({
  programme: Programme,
  issued: Issued.optional(),
  amends: z.uuid().nullable(),
})
export const StoredDecision = z.strictObject({ decision: InspectionDecision, reason: TextProse.optional() })

type Document = Pick<RecordRow, 'document'>
export const storedProgramme = ({ document }: Document): z.infer<typeof StoredProgramme> => JSON.parse(document)
export const storedDecision = ({ document }: Document): z.infer<typeof StoredDecision> => JSON.parse(document)

export function programmeResource(row: RecordRow): z.input<typeof ProgrammeResource> {
  const { programme, issued = null, amends } = storedProgramme(row)
  return { ...headOf(row), state: row.state === 'issued' ? 'issued' : 'draft', programme, issued, amends }
}

type Made = { readonly id: string; readonly state: string }

export function decisionResource(row: RecordRow, made: readonly Made[]): z.input<typeof DecisionResource> {
  const { decision, reason = null } = storedDecision(row)
  const inspections = made.map(({ id, state }) => ({ id, state }))
  return { ...headOf(row), state: row.state === 'revoked' ? 'revoked' : 'issued', decision, reason, inspections }
}

/** The issued programme of a body that a decision names; none where it names none, or one that is not there. */
export async function programmeOf(
  { queries }: Context,
  body: string,
  { under }: InspectionDecision,
): Promise<IssuedProgramme | undefined> {
  if (under.kind !== 'programme') return undefined
  const row = await findRecord(queries, 'programme', under.programme)
  if (!row || row.body !== body) return undefined
  const { programme, issued } = storedProgramme(row)
  return issued && { programme, date: issued.date }
}

/** The body, as stored, that a decision on its way is of; undefined where that is for `putRecord` to refuse. */
export async function bodyOfDecision(
  { queries, principal, headers }: Context,
  id: string,
  asked: string | undefined,
): Promise<string | undefined> {
  const held = headers.get('if-none-match') === '*' ? undefined : await findRecord(queries, 'decision', id)
  const [only, ...others] = principal.bodies ?? []
  const named = asked ?? (others.length === 0 ? only : undefined)
  return held?.body ?? (named === undefined ? undefined : spaceOf(principal) + named)
}
