import type { ApiKeyRow } from '../schema.ts'
import type { Queries } from '../store.ts'

export const insertKey = async (queries: Queries, row: ApiKeyRow): Promise<void> => {
  await queries.insertInto('api_key').values(row).execute()
}

export const findKey = (queries: Queries, id: string): Promise<ApiKeyRow | undefined> =>
  queries.selectFrom('api_key').selectAll().where('id', '=', id).executeTakeFirst()

export const allKeys = (queries: Queries): Promise<ApiKeyRow[]> =>
  queries.selectFrom('api_key').selectAll().orderBy('created_at').orderBy('id').execute()

/** @returns false when there is no such key, or it was revoked before */
export async function revokeKey(queries: Queries, id: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('api_key')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
