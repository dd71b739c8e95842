import { z } from '@hono/zod-openapi'
import type { Entry } from '../audit/chain.ts'
import { record } from '../audit/record.ts'
import { bodyFor, bodyName, mayTouch, spaceOf } from '../auth/access.ts'
import type { Principal } from '../auth/keys.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Context } from '../http/operation.ts'
import { requireMatch } from '../http/precondition.ts'
import { BodyId } from '../inspections/draft.ts'
import { instant } from '../ports.ts'
import { findRecord, insertRecord, replaceRecord } from '../store/queries/records.ts'
import type { RecordKind, RecordRow } from '../store/schema.ts'
import { tell } from '../webhooks/events.ts'

// What every kind of record does alike: made under an id of its sender's, changed by who saw its last version, seen by its
// body's people, each change a version, a row in the log and an event.

const names: Readonly<Record<RecordKind, string>> = {
  deed: 'việc đã làm',
  case: 'hồ sơ kỷ luật',
  programme: 'chương trình kiểm tra',
  decision: 'quyết định kiểm tra',
}

export const oneRecord = z.strictObject({ id: z.uuid().regex(/^[0-9a-f-]{36}$/) })

/** What every record shows of itself. */
export const head = {
  id: z.uuid(),
  body: BodyId,
  version: z.int(),
  createdAt: z.string(),
  changedAt: z.string(),
}
export const headOf = ({ id, body, version, created_at, changed_at }: RecordRow) => ({
  id,
  body: bodyName(body),
  version,
  createdAt: created_at,
  changedAt: changed_at,
})

type May = (principal: Principal, body: string) => boolean

/** A record this key may see. Another body's is as if it were not there. @throws {ApiRefusal} `not-found` */
export async function loadRecord(
  { queries, principal }: Context,
  kind: RecordKind,
  id: string,
  may: May = mayTouch,
): Promise<RecordRow> {
  const row = await findRecord(queries, kind, id)
  const own = row && row.body === spaceOf(principal) + bodyName(row.body) && may(principal, bodyName(row.body))
  if (!own) throw new ApiRefusal('not-found', { what: names[kind] })
  return row
}

/** The same, to be changed: If-Match must name its version. */
export async function loadRecordToChange(context: Context, kind: RecordKind, id: string): Promise<RecordRow> {
  const row = await loadRecord(context, kind, id)
  requireMatch(context.headers, row.version)
  return row
}

/** @throws {ApiRefusal} `wrong-state` */
export function requireRecordState({ state }: RecordRow, wanted: string): void {
  if (state !== wanted) throw new ApiRefusal('wrong-state', { state, wanted })
}

type Fields = Pick<RecordRow, 'state' | 'year' | 'about' | 'document'>

/**
 * Makes a record (`If-None-Match: *`) or writes it anew (`If-Match`) while it stands in the state that new ones have.
 *
 * @throws {ApiRefusal} `precondition-failed`, `precondition-required`, `body-needed`, `body-not-allowed`,
 * `body-never-changes`, `wrong-state`
 */
export async function putRecord(
  context: Context,
  { kind, id, body: asked }: { kind: RecordKind; id: string; body: string | undefined },
  fields: Fields,
): Promise<{ readonly status: 200 | 201; readonly row: RecordRow }> {
  if (context.headers.get('if-none-match') === '*') {
    const body = bodyFor(context.principal, asked)
    if (await findRecord(context.queries, kind, id)) throw new ApiRefusal('precondition-failed')
    const at = instant(context.ports)
    const row = { body, kind, id, version: 1, ...fields, created_at: at, changed_at: at }
    await insertRecord(context.queries, row, context.principal.id)
    await told(context, row, `${kind}.create`)
    return { status: 201, row }
  }
  const row = await loadRecordToChange(context, kind, id)
  if (asked !== undefined && asked !== bodyName(row.body))
    throw new ApiRefusal('body-never-changes', { body: bodyName(row.body) })
  requireRecordState(row, fields.state)
  return { status: 200, row: await saveRecord(context, row, fields, `${kind}.put`) }
}

/** Saves a change as the next version, in the transaction at hand. */
export async function saveRecord(
  context: Context,
  row: RecordRow,
  change: Partial<Fields>,
  action: string,
  facts: Entry['facts'] = {},
): Promise<RecordRow> {
  const next = { ...row, ...change, version: row.version + 1, changed_at: instant(context.ports) }
  if (!(await replaceRecord(context.queries, next, context.principal.id))) throw new ApiRefusal('precondition-failed')
  await told(context, next, action, facts)
  return next
}

async function told(context: Context, row: RecordRow, action: string, facts: Entry['facts'] = {}): Promise<void> {
  await record(context, row, action, { version: row.version, ...facts })
  await tell(context, row, action)
}
