import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { foundation } from './migrations/0001-foundation.ts'
import { inspections } from './migrations/0002-inspections.ts'

type Migration = { readonly name: string; readonly statements: readonly string[] }

/** In their order; a migration that has shipped is never edited. */
export const migrations: readonly Migration[] = [foundation, inspections]

const hashOf = ({ statements }: Migration): string => createHash('sha256').update(statements.join(';\n')).digest('hex')

/**
 * Brings a database to the newest shape. Each migration runs in one transaction and leaves its name and hash behind.
 *
 * @throws when the database holds a migration this software does not know, or another text under a known name
 */
export async function migrate<T>(db: Kysely<T>, steps: readonly Migration[] = migrations): Promise<readonly string[]> {
  await sql`create table if not exists migration (name text primary key, hash text not null)`.execute(db)
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ name: string; hash: string }>`select name, hash from migration order by name`.execute(
      tx,
    )
    const strange = rows.find((row) => steps.find(({ name }) => name === row.name) === undefined)
    if (strange) throw new Error(`the database is newer than this software: it has ${strange.name}`)
    const edited = steps.find((step) => rows.some((row) => row.name === step.name && row.hash !== hashOf(step)))
    if (edited) throw new Error(`migration ${edited.name} is not the one this database was made with`)
    const missing = steps.filter(({ name }) => !rows.some((row) => row.name === name))
    for (const step of missing) {
      for (const statement of step.statements) await sql.raw(statement).execute(tx)
      await sql`insert into migration (name, hash) values (${step.name}, ${hashOf(step)})`.execute(tx)
    }
    return missing.map(({ name }) => name)
  })
}
