import { Kysely, SqliteDialect, sql } from 'kysely'
import Sqlite from 'libsql'
import { groupCommit } from './group-commit.ts'
import { migrate } from './migrate.ts'
import { preparedOnce } from './prepared.ts'
import { logged } from './queries/audit.ts'
import type { Database } from './schema.ts'
import type { Store } from './store.ts'

/** `synchronous=FULL`: the journal reaches the disk before a commit returns. */
const full = 2

/**
 * A store in one file. The journal is write-ahead and every commit is forced to disk; both are checked, because a file
 * on a file system that refuses them would lose acknowledged writes in a power cut.
 *
 * @param file `:memory:` for tests
 */
export async function openSqlite(file: string): Promise<Store> {
  const database = new Sqlite(file)
  database.exec('pragma journal_mode = WAL')
  database.exec('pragma synchronous = FULL')
  database.exec('pragma busy_timeout = 5000')
  database.exec('pragma foreign_keys = ON')
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: preparedOnce(database) }) })
  await refuseWeakDisk(db, file)
  await migrate(db, 'sqlite')
  const together = groupCommit(db)
  return {
    kind: 'sqlite',
    queries: db,
    write: (work) => together((queries) => logged(queries, work)),
    close: () => db.destroy(),
  }
}

async function refuseWeakDisk(db: Kysely<Database>, file: string): Promise<void> {
  const journal = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)
  const durable = await sql<{ synchronous: number }>`pragma synchronous`.execute(db)
  const mode = journal.rows[0]?.journal_mode
  const wanted = file === ':memory:' ? 'memory' : 'wal'
  if (mode !== wanted || durable.rows[0]?.synchronous !== full)
    throw new Error(
      `${file} cannot be written durably here (journal ${mode}, synchronous ${durable.rows[0]?.synchronous})`,
    )
}
