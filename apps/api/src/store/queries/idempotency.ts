import type { Queries } from '../store.ts'

type Claim = {
  readonly key_id: string
  readonly idem_key: string
  readonly request: string
  readonly created_at: string
}

/**
 * Claims an idempotency key inside the transaction of its effect. A second claimant waits for the first one's
 * transaction and then sees what it answered.
 *
 * @returns undefined when the claim is ours
 */
export async function claim(queries: Queries, row: Claim) {
  const ours = await queries
    .insertInto('idempotency')
    .values({ ...row, answer: null })
    .onConflict((conflict) => conflict.columns(['key_id', 'idem_key']).doNothing())
    .returning('idem_key')
    .executeTakeFirst()
  if (ours) return undefined
  return queries
    .selectFrom('idempotency')
    .select(['request', 'answer'])
    .where('key_id', '=', row.key_id)
    .where('idem_key', '=', row.idem_key)
    .executeTakeFirstOrThrow()
}

export async function keepAnswer(queries: Queries, { key_id, idem_key }: Claim, answer: string): Promise<void> {
  await queries
    .updateTable('idempotency')
    .set({ answer })
    .where('key_id', '=', key_id)
    .where('idem_key', '=', idem_key)
    .execute()
}

/** Drops what is older than its keeping time. */
export async function forgetBefore(queries: Queries, at: string): Promise<void> {
  await queries.deleteFrom('idempotency').where('created_at', '<', at).execute()
}
