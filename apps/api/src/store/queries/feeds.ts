import type { FeedRow } from '../schema.ts'
import type { Queries } from '../store.ts'

export const insertFeed = async (queries: Queries, row: FeedRow): Promise<void> => {
  await queries.insertInto('feed').values(row).execute()
}

/** The living feed whose token has this hash. */
export const feedOfHash = (queries: Queries, hash: string): Promise<FeedRow | undefined> =>
  queries.selectFrom('feed').selectAll().where('hash', '=', hash).where('revoked_at', 'is', null).executeTakeFirst()

/** @returns false when this key has no such living feed */
export async function revokeFeed(queries: Queries, id: string, keyId: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('feed')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('key_id', '=', keyId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
