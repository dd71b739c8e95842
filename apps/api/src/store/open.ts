import { Kysely, SqliteDialect } from 'kysely'
import Sqlite from 'libsql'
import { databaseFile, dataFolder } from '../data-folder.ts'
import { openPostgres, postgresDialect } from './postgres.ts'
import type { Database } from './schema.ts'
import { openSqlite } from './sqlite.ts'
import type { Queries, Store } from './store.ts'

type Where =
  | { readonly kind: 'postgres'; readonly url: string; readonly shown: string }
  | { readonly kind: 'sqlite'; readonly file: string; readonly shown: string }

/**
 * Where everything is kept: `DATABASE_URL` names a PostgreSQL, without it a file in `DATA_DIR`. `shown` holds no password.
 *
 * @throws for an address of another kind
 */
export function storeOf(env: NodeJS.ProcessEnv): Where {
  const url = env.DATABASE_URL
  if (!url) {
    const file = databaseFile(dataFolder(env))
    return { kind: 'sqlite', file, shown: file }
  }
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error('DATABASE_URL must begin with postgres://')
  const { host, pathname } = new URL(url)
  return { kind: 'postgres', url, shown: `postgres://${host}${pathname}` }
}

export function openStore(env: NodeJS.ProcessEnv): Promise<Store> {
  const where = storeOf(env)
  return where.kind === 'postgres' ? openPostgres(where.url) : openSqlite(where.file)
}

/** The same data to be looked at only: not migrated, nothing written. */
export function openToRead(where: Where): Queries {
  const dialect =
    where.kind === 'postgres'
      ? postgresDialect(where.url)
      : new SqliteDialect({ database: new Sqlite(where.file, { readonly: true }) })
  return new Kysely<Database>({ dialect })
}
