import { sql } from 'kysely'
import { type Checkpoint, verifier } from '../audit/verify.ts'
import { everyRow, heads } from './queries/audit.ts'
import type { Database } from './schema.ts'
import type { Queries, Store } from './store.ts'

/** Every table with the columns that order it, and how many rows are carried at a time. */
const tables: {
  readonly [T in keyof Database]: { readonly key: readonly (keyof Database[T] & string)[]; rows?: number }
} = {
  api_key: { key: ['id'] },
  idempotency: { key: ['key_id', 'idem_key'] },
  feed: { key: ['id'] },
  inspection: { key: ['body', 'id'], rows: 20 },
  file: { key: ['body', 'inspection_id', 'sha256', 'role'], rows: 2 },
  record: { key: ['body', 'kind', 'id'] },
  record_version: { key: ['body', 'kind', 'id', 'version'] },
  case_assessment: { key: ['body', 'case_id', 'seq'], rows: 20 },
  number_series: { key: ['body', 'year'] },
  audit: { key: ['body', 'seq'] },
  audit_head: { key: ['body'] },
  subscription: { key: ['id'] },
  event: { key: ['body', 'id'] },
  delivery: { key: ['id'] },
  job: { key: ['id'] },
  job_part: { key: ['job_id', 'attempt', 'seq'], rows: 20 },
}
const rowsAtOnce = 200

type Row = Record<string, unknown>
export type Copied = { readonly rows: number; readonly ends: Checkpoint }

/** Why a copy was not made; nothing of it is left behind. */
export class NotCopied extends Error {}

/**
 * Everything of one store into another one that is empty: as it stood at one instant, all of it or nothing. The log is
 * carried row by row, so its chain is the same, and it is walked in the copy before that is kept.
 *
 * @param from a database that others may write to meanwhile
 * @returns how many rows, and the ends of the chains
 * @throws {NotCopied} when the target holds something, or the log is not intact
 */
export function copyAll(from: Queries, to: Store): Promise<Copied> {
  return from
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((source) =>
      to.write(async (target) => {
        let rows = 0
        for (const [table, { key, rows: stride = rowsAtOnce }] of Object.entries(tables)) {
          const held = await sql<Row>`select 1 from ${sql.table(table)} limit 1`.execute(target)
          if (held.rows.length > 0) throw new NotCopied(`the target is not empty: it has rows in ${table}`)
          for await (const page of pagesOf(source, table, key, stride)) {
            await insert(target, table, page)
            rows += page.length
          }
        }
        return { rows, ends: await intact(target) }
      }),
    )
}

async function* pagesOf(source: Queries, table: string, key: readonly string[], stride: number): AsyncGenerator<Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  for (let last: Row | undefined; ; ) {
    const after = last && sql`where (${columns}) > (${sql.join(key.map((column) => last?.[column]))})`
    const { rows } =
      await sql<Row>`select * from ${sql.table(table)} ${after ?? sql``} order by ${columns} limit ${sql.lit(stride)}`.execute(
        source,
      )
    if (rows.length > 0) yield rows
    last = rows.at(-1)
    if (rows.length < stride) return
  }
}

async function insert(target: Queries, table: string, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => sql`(${sql.join(names.map((name) => bound(row[name])))})`)
  const columns = sql.join(names.map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${columns}) values ${sql.join(values)}`.execute(target)
}

/** Bytes come as the driver of the source gives them, and are taken as a Buffer by both. */
function bound(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  return value instanceof Uint8Array ? Buffer.from(value) : value
}

async function intact(queries: Queries): Promise<Checkpoint> {
  const walk = verifier(await heads(queries))
  for await (const row of everyRow(queries)) walk.add(row)
  const { ends, faults } = walk.end()
  const [first] = faults
  if (first) throw new NotCopied(`the log is not intact: ${first.body} ${first.seq} ${first.fault}`)
  return ends
}
