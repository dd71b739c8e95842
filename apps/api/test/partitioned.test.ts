import { sql } from 'kysely'
import { describe } from 'vitest'
import { openPostgres } from '../src/store/postgres.ts'
import { cluster, emptyPostgres } from './testing/postgres.ts'
import { storeContract } from './testing/store-contract.ts'

/** What belongs to a body: its keys begin with it, so PostgreSQL can keep it in parts. */
const ofBodies = ['inspection', 'file', 'record', 'record_version', 'case_assessment', 'audit', 'audit_head', 'event']
const parts = 4

/** The same tables, empty, in parts by body: what an operator does once, before the data come or while nobody writes. */
async function inParts(url: string): Promise<void> {
  const { queries, close } = await openPostgres(url)
  for (const table of ofBodies) {
    const statements = [
      `alter table ${table} rename to ${table}_whole`,
      `create table ${table} (like ${table}_whole including all) partition by hash (body)`,
      ...Array.from(
        { length: parts },
        (_, i) => `create table ${table}_${i} partition of ${table} for values with (modulus ${parts}, remainder ${i})`,
      ),
      `drop table ${table}_whole`,
    ]
    for (const statement of statements) await sql.raw(statement).execute(queries)
  }
  await close()
}

describe.skipIf(cluster === '')('PostgreSQL in parts', () => {
  let url = ''
  storeContract(
    'PostgreSQL whose tables are kept in parts by body',
    async () => {
      url = await emptyPostgres()
      await inParts(url)
      return openPostgres(url)
    },
    () => openPostgres(url),
  )
})
