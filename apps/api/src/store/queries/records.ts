import type { RecordKind, RecordRow, RecordVersionRow } from '../schema.ts'
import type { Queries } from '../store.ts'
import { beyond, ofEachBody, type PageAsked } from './page.ts'

export const findRecord = (queries: Queries, kind: RecordKind, id: string): Promise<RecordRow | undefined> =>
  queries.selectFrom('record').selectAll().where('id', '=', id).where('kind', '=', kind).executeTakeFirst()

export async function insertRecord(queries: Queries, row: RecordRow, keyId: string): Promise<void> {
  await queries.insertInto('record').values(row).execute()
  await keepVersion(queries, row, keyId)
}

/** @returns false when somebody else changed it since it was read */
export async function replaceRecord(queries: Queries, row: RecordRow, keyId: string): Promise<boolean> {
  const { body, kind, id, version, ...rest } = row
  const { numUpdatedRows } = await queries
    .updateTable('record')
    .set({ ...rest, version })
    .where('body', '=', body)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('version', '=', version - 1)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await keepVersion(queries, row, keyId)
  return true
}

async function keepVersion(queries: Queries, row: RecordRow, keyId: string): Promise<void> {
  const { body, kind, id, version, state, document, changed_at: at } = row
  await queries
    .insertInto('record_version')
    .values({ body, kind, id, version, state, document, key_id: keyId, at })
    .execute()
}

/** Every version of a record, oldest first. */
export const versionsOf = (queries: Queries, { body, kind, id }: RecordRow): Promise<RecordVersionRow[]> =>
  queries
    .selectFrom('record_version')
    .selectAll()
    .where('body', '=', body)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .orderBy('version')
    .execute()

/** A record with the versions it had elsewhere, vouched for by who brings it. */
export async function insertWithVersions(
  queries: Queries,
  row: RecordRow,
  versions: readonly RecordVersionRow[],
): Promise<void> {
  await queries.insertInto('record').values(row).execute()
  await queries.insertInto('record_version').values(versions).execute()
}

/** Every record of these kinds of a body, in the order in which they were made. */
export const recordsOfBody = (queries: Queries, body: string, kinds: readonly RecordKind[]): Promise<RecordRow[]> =>
  queries
    .selectFrom('record')
    .selectAll()
    .where('body', '=', body)
    .where('kind', 'in', kinds)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** Which records of a kind; what is left out narrows nothing. */
export type Narrowed = {
  readonly kind: RecordKind
  readonly year?: number | undefined
  readonly about?: string | undefined
  readonly state?: string | undefined
}

export const pageOfRecords = (queries: Queries, narrowed: Narrowed, asked: PageAsked): Promise<RecordRow[]> =>
  ofEachBody(asked, (each) => pageOfSome(queries, narrowed, each))

function pageOfSome(queries: Queries, narrowed: Narrowed, asked: PageAsked): Promise<RecordRow[]> {
  const { since, after, limit } = asked
  let query = within(queries, narrowed.kind, asked)
  for (const name of ['year', 'about', 'state'] as const) {
    const value = narrowed[name]
    if (value !== undefined) query = query.where(name, '=', value)
  }
  if (since !== undefined) query = query.where('changed_at', '>=', since)
  if (after !== undefined) query = query.where(beyond(after))
  return query.orderBy('changed_at').orderBy('id').limit(limit).execute()
}

type Space = Pick<PageAsked, 'bodies' | 'prefix'>

function within(queries: Queries, kind: RecordKind, { bodies, prefix }: Space) {
  const query = queries.selectFrom('record').selectAll().where('kind', '=', kind)
  return bodies ? query.where('body', 'in', bodies) : query.where('body', prefix === '' ? 'not like' : 'like', 'test:%')
}

/** Records of a body that are about one thing, in the order in which they were made. */
export const recordsAbout = (queries: Queries, kind: RecordKind, body: string, about: string): Promise<RecordRow[]> =>
  queries
    .selectFrom('record')
    .selectAll()
    .where('body', '=', body)
    .where('kind', '=', kind)
    .where('about', '=', about)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** Records of a year in one state, and those of any year that are about these. In the order of their ids. */
export const recordsOfYear = (
  queries: Queries,
  { kind, state, year, about }: { kind: RecordKind; state: string; year: number; about: readonly string[] },
  space: Space,
): Promise<RecordRow[]> =>
  within(queries, kind, space)
    .where('state', '=', state)
    .where((is) => is.or([is('year', '=', year), is('about', 'in', about.length > 0 ? about : [''])]))
    .orderBy('body')
    .orderBy('id')
    .execute()
