import type { Entry } from '../audit/chain.ts'
import { record } from '../audit/record.ts'
import { bodyName, mayTouch, spaceOf } from '../auth/access.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Context } from '../http/operation.ts'
import { requireMatch } from '../http/precondition.ts'
import { instant } from '../ports.ts'
import { findHead, findInspection, type InspectionHead, replaceInspection } from '../store/queries/inspections.ts'
import type { InspectionRow } from '../store/schema.ts'
import { tell } from '../webhooks/events.ts'

/** An inspection this key may see. Another body's is as if it were not there. @throws {ApiRefusal} `not-found` */
export const load = async (context: Context, id: string): Promise<InspectionRow> =>
  own(context, await findInspection(context.queries, id))

/** What says whether it changed, without the record. @throws {ApiRefusal} `not-found` */
export const loadHead = async (context: Context, id: string): Promise<InspectionHead> =>
  own(context, await findHead(context.queries, id))

function own<R extends { readonly body: string }>({ principal }: Context, row: R | undefined): R {
  const space = spaceOf(principal)
  const may = row && row.body === space + bodyName(row.body) && mayTouch(principal, bodyName(row.body))
  if (!may) throw new ApiRefusal('not-found', { what: 'hồ sơ kiểm tra' })
  return row
}

/** The same, to be changed: If-Match must name its version. */
export async function loadToChange(context: Context, id: string): Promise<InspectionRow> {
  const row = await load(context, id)
  requireMatch(context.headers, row.version)
  return row
}

export function requireDraft({ state }: InspectionRow): void {
  if (state !== 'draft') throw new ApiRefusal('not-a-draft', { state })
}

/** Saves a change as the next version, with its row in the log and what integrations are told, in the transaction at hand. */
export async function save(
  context: Context,
  row: InspectionRow,
  change: Partial<InspectionRow>,
  action: string,
  facts: Entry['facts'] = {},
): Promise<InspectionRow> {
  const { queries, ports } = context
  const next = { ...row, ...change, version: row.version + 1, changed_at: instant(ports) }
  if (!(await replaceInspection(queries, next))) throw new ApiRefusal('precondition-failed')
  await record(context, next, action, { version: next.version, ...facts })
  await tell(context, next, action)
  return next
}
