import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Context } from '../http/operation.ts'
import { requireConcludable } from '../inspections/concludable.ts'
import { filesOf } from '../store/queries/files.ts'
import { findInspection } from '../store/queries/inspections.ts'
import { findRecord } from '../store/queries/records.ts'
import type { InspectionRow } from '../store/schema.ts'

/**
 * Could this inspection have come to where it stands step by step, here, with those it refers to?
 *
 * @throws {ApiRefusal} `state-unfit`, `refers-outside`, and what refuses to conclude it
 */
export async function requireAgreeing(context: Context, row: InspectionRow): Promise<void> {
  const { queries } = context
  const signed = await filesOf(queries, { body: row.body, inspection_id: row.id }, 'signed')
  if (
    !fitsState(
      row,
      signed.map(({ type }) => type),
    )
  )
    throw new ApiRefusal('state-unfit', { id: row.id, state: row.state })
  await requireReferred(context, row)
  if (row.state !== 'draft') await requireConcludable(row, context)
}

function fitsState(
  { state, number, signed_on, superseded_by }: InspectionRow,
  signedFiles: readonly string[],
): boolean {
  const isSigned = signed_on !== null
  if (signedFiles.length > 1 || signedFiles.some((type) => type !== 'application/pdf')) return false
  if ((signedFiles.length > 0 && !isSigned) || (number !== null && !isSigned)) return false
  if ((state === 'superseded') !== (superseded_by !== null)) return false
  switch (state) {
    case 'draft':
    case 'concluded':
      return !isSigned
    case 'signed':
      return isSigned && number === null
    case 'issued':
      return number !== null
    case 'superseded':
      return true
  }
}

async function requireReferred({ queries }: Context, row: InspectionRow): Promise<void> {
  const { id, body, supersedes, superseded_by, follow_up_of, decision_id, number } = row
  const outside = (to: string) => new ApiRefusal('refers-outside', { id, to })
  const other = async (to: string): Promise<InspectionRow> => {
    const found = await findInspection(queries, to)
    if (found?.body !== body) throw outside(to)
    return found
  }
  if (supersedes !== null) {
    const old = await other(supersedes)
    if (old.state === 'draft' || (number !== null && old.superseded_by !== id)) throw outside(supersedes)
  }
  if (superseded_by !== null) {
    const by = await other(superseded_by)
    if (by.supersedes !== id || by.number === null) throw outside(superseded_by)
  }
  if (follow_up_of !== null) await other(follow_up_of)
  if (decision_id !== null) {
    const decision = await findRecord(queries, 'decision', decision_id)
    if (decision?.body !== body || decision.state !== 'issued') throw outside(decision_id)
  }
}
