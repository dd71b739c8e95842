import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { foundation } from './migrations/0001-foundation.ts'
import { inspections } from './migrations/0002-inspections.ts'
import { byteOrder } from './migrations/0003-byte-order.ts'
import { webhooks } from './migrations/0004-webhooks.ts'
import { byteOrderOfWebhooks } from './migrations/0005-byte-order-of-webhooks.ts'
import { records } from './migrations/0006-records.ts'
import { byteOrderOfRecords } from './migrations/0007-byte-order-of-records.ts'
import { caseAssessments } from './migrations/0008-case-assessments.ts'
import { byteOrderOfCaseAssessments } from './migrations/0009-byte-order-of-case-assessments.ts'
import { inspectionDecision } from './migrations/0010-inspection-decision.ts'
import { webhookRotation } from './migrations/0011-webhook-rotation.ts'
import { listsByInstant } from './migrations/0012-lists-by-instant.ts'
import { jobs } from './migrations/0013-jobs.ts'
import { byteOrderOfJobs } from './migrations/0014-byte-order-of-jobs.ts'
import type { Store } from './store.ts'

type Migration = {
  readonly name: string
  readonly statements: readonly string[]
  /** runs on this kind of store alone */
  readonly only?: Store['kind']
}

/** In their order; a migration that has shipped is never edited. */
const migrations: readonly Migration[] = [
  foundation,
  inspections,
  byteOrder,
  webhooks,
  byteOrderOfWebhooks,
  records,
  byteOrderOfRecords,
  caseAssessments,
  byteOrderOfCaseAssessments,
  inspectionDecision,
  webhookRotation,
  listsByInstant,
  jobs,
  byteOrderOfJobs,
]

/** Any number, the same in every instance: who holds it migrates, the others wait. */
const migrationLock = 6_861_2019

const hashOf = ({ statements }: Migration): string => createHash('sha256').update(statements.join(';\n')).digest('hex')

/**
 * Brings a database to the newest shape, once, however many instances start together. All of it runs in one transaction
 * and each migration leaves its name and hash behind.
 *
 * @returns the names of those that ran
 * @throws when the database holds a migration this software does not know, or another text under a known name
 */
export function migrate<T>(
  db: Kysely<T>,
  kind: Store['kind'],
  steps: readonly Migration[] = migrations,
): Promise<readonly string[]> {
  return db.transaction().execute(async (tx) => {
    if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(tx)
    await sql`create table if not exists migration (name text primary key, hash text not null)`.execute(tx)
    // In SQLite a first statement that writes makes this the only writer until the end.
    await sql`delete from migration where false`.execute(tx)
    const { rows } = await sql<{ name: string; hash: string }>`select name, hash from migration order by name`.execute(
      tx,
    )
    const strange = rows.find((row) => steps.find(({ name }) => name === row.name) === undefined)
    if (strange) throw new Error(`the database is newer than this software: it has ${strange.name}`)
    const edited = steps.find((step) => rows.some((row) => row.name === step.name && row.hash !== hashOf(step)))
    if (edited) throw new Error(`migration ${edited.name} is not the one this database was made with`)
    const missing = steps.filter(({ name, only = kind }) => only === kind && !rows.some((row) => row.name === name))
    for (const step of missing) {
      for (const statement of step.statements) await sql.raw(statement).execute(tx)
      await sql`insert into migration (name, hash) values (${step.name}, ${hashOf(step)})`.execute(tx)
    }
    return missing.map(({ name }) => name)
  })
}
