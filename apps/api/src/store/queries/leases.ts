import { sql } from 'kysely'
import type { Store } from '../store.ts'

/** Tables whose rows are work: `pending` until it is done, due at `next_at`, one worker's until `claimed_until`. */
export type WorkTable = 'delivery' | 'job'

/**
 * Takes work that is due, for this worker alone until `until`. Workers that ask together get different rows: PostgreSQL
 * passes over those another one is taking, SQLite lets one statement write at a time. Each taking counts as an attempt; who
 * writes down what came of it names that attempt, so that a worker which was too slow changes nothing any more.
 *
 * @returns the ids of what was taken
 */
export async function claimDue(
  { kind, queries }: Store,
  table: WorkTable,
  now: string,
  until: string,
  limit: number,
): Promise<readonly string[]> {
  const free = sql`select id from ${sql.table(table)} where state = 'pending' and next_at <= ${now}
    and (claimed_until is null or claimed_until < ${now}) order by next_at, id limit ${sql.lit(limit)}`
  // Looking first writes nothing while there is nothing to do.
  if ((await sql`${free}`.execute(queries)).rows.length === 0) return []
  const locked = kind === 'postgres' ? sql`${free} for update skip locked` : free
  const { rows } = await sql<{ id: string }>`update ${sql.table(table)}
    set claimed_until = ${until}, attempts = attempts + 1, changed_at = ${now}
    where id in (${locked}) returning id`.execute(queries)
  return rows.map(({ id }) => id)
}
