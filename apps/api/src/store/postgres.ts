import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { migrate } from './migrate.ts'
import { logged } from './queries/audit.ts'
import type { Database } from './schema.ts'
import type { Queries, Store } from './store.ts'

/** What another transaction at the same time can cause: doing the whole again sees what it did. */
const passing: ReadonlySet<unknown> = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '23505', // unique_violation: somebody else's row came between our look and our insert
])
const triesMax = 6
/** How long a request waits for a connection while all are busy. */
const patienceMs = 30_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * A store in PostgreSQL 15 or newer, or what speaks like it. Several processes may open the same one: nothing is kept in
 * a process. Commits must be durable; that is asked of the server before anything is written.
 *
 * @param url `postgres://user:password@host/database`
 */
export async function openPostgres(url: string): Promise<Store> {
  const db = new Kysely<Database>({ dialect: postgresDialect(url) })
  try {
    await refuseWeakServer(db)
    await migrate(db, 'postgres')
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    kind: 'postgres',
    queries: db,
    write: (work) => withRetries(() => db.transaction().execute((queries) => logged(queries, work))),
    close: () => db.destroy(),
  }
}

export function postgresDialect(url: string): PostgresDialect {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: patienceMs })
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}

async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (!passing.has(code) || tries === triesMax) throw error
      await pause(Math.random() * 10 * 2 ** tries)
    }
  }
}

const wanted: Readonly<Record<string, (value: string) => boolean>> = {
  fsync: (value) => value === 'on',
  synchronous_commit: (value) => value !== 'off',
  server_encoding: (value) => value === 'UTF8',
}

async function refuseWeakServer(db: Queries): Promise<void> {
  for (const [name, good] of Object.entries(wanted)) {
    const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(db)
    const value = rows[0]?.value ?? ''
    if (!good(value)) throw new Error(`the server's ${name} is ${value}: acknowledged writes could be lost or altered`)
  }
}
