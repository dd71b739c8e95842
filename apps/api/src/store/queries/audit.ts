import { type Entry, type Link, link, start } from '../../audit/chain.ts'
import type { AuditRow } from '../schema.ts'
import type { Queries } from '../store.ts'

type Told = { readonly body: string; readonly entry: Entry }

/** What a transaction at work has to tell, until its end. */
const waiting = new WeakMap<Queries, Told[]>()

/** Appends to the chain of a body, in this order, in the transaction of what it tells of: at its end (`logged`). */
export async function append(queries: Queries, body: string, ...entries: readonly Entry[]): Promise<void> {
  const told = waiting.get(queries)
  if (told === undefined) return appendNow(queries, body, entries)
  told.push(...entries.map((entry) => ({ body, entry })))
}

/**
 * Does this work, then appends what it told to the log, all in the transaction at hand. Whoever appends to a chain makes
 * the others wait until its transaction has ended: done last, that is not long. Chains are taken in one order everywhere.
 */
export async function logged<T>(queries: Queries, work: (queries: Queries) => Promise<T>): Promise<T> {
  const told: Told[] = []
  waiting.set(queries, told)
  try {
    const value = await work(queries)
    for (const body of [...new Set(told.map((each) => each.body))].sort())
      await appendNow(
        queries,
        body,
        told.filter((each) => each.body === body).map(({ entry }) => entry),
      )
    return value
  } finally {
    waiting.delete(queries)
  }
}

/** The head's row is taken first, so that two appends to one chain come one after the other. */
async function appendNow(queries: Queries, body: string, entries: readonly Entry[]): Promise<void> {
  const take = queries
    .updateTable('audit_head')
    .set(({ eb }) => ({ seq: eb('seq', '+', entries.length) }))
    .where('body', '=', body)
    .returning(['seq', 'hash'])
  const head: Link =
    (await take.executeTakeFirst()) ?? (await begin(queries, body).then(() => take.executeTakeFirstOrThrow()))
  let last: Link = { seq: head.seq - entries.length, hash: head.hash }
  const rows = entries.map((entry) => {
    const row = link(body, last, entry)
    last = row
    return row
  })
  for (let i = 0; i < rows.length; i += rowsAtOnce)
    await queries
      .insertInto('audit')
      .values(rows.slice(i, i + rowsAtOnce))
      .execute()
  await queries.updateTable('audit_head').set({ hash: last.hash }).where('body', '=', body).execute()
}

/** A statement takes some thousands of values at most. */
const rowsAtOnce = 100

/** The head of a chain that has no row yet; whoever comes first makes it. */
const begin = (queries: Queries, body: string) =>
  queries
    .insertInto('audit_head')
    .values({ body, ...start })
    .onConflict((conflict) => conflict.column('body').doNothing())
    .execute()

/** A stretch of one chain, in its order. */
export const stretch = (queries: Queries, body: string, after: number, limit: number): Promise<AuditRow[]> =>
  queries
    .selectFrom('audit')
    .selectAll()
    .where('body', '=', body)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()

const stride = 1000

/** All rows of all chains, in the order of body and number, a stretch at a time. */
export async function* everyRow(queries: Queries): AsyncGenerator<AuditRow> {
  let last: Pick<AuditRow, 'body' | 'seq'> = { body: '', seq: 0 }
  for (;;) {
    const { body, seq } = last
    const rows = await queries
      .selectFrom('audit')
      .selectAll()
      .where((is) => is.or([is('body', '>', body), is.and([is('body', '=', body), is('seq', '>', seq)])]))
      .orderBy('body')
      .orderBy('seq')
      .limit(stride)
      .execute()
    yield* rows
    last = rows.at(-1) ?? last
    if (rows.length < stride) return
  }
}

/** The end of one chain. */
export const headOf = async (queries: Queries, body: string): Promise<Link> =>
  (await queries.selectFrom('audit_head').select(['seq', 'hash']).where('body', '=', body).executeTakeFirst()) ?? start

export const heads = (queries: Queries): Promise<{ body: string; seq: number; hash: string }[]> =>
  queries.selectFrom('audit_head').selectAll().orderBy('body').execute()
