import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { LRUCache } from 'lru-cache'

/** Beyond the queries of the code, whose texts are few: lists of values make texts of their own. */
const statementsMax = 500

/** The same database; a query's text is read by SQLite once and not each time. */
export function preparedOnce(database: SqliteDatabase): SqliteDatabase {
  const held = new LRUCache<string, SqliteStatement>({ max: statementsMax })
  return {
    prepare: (text) => {
      const statement = held.get(text) ?? database.prepare(text)
      held.set(text, statement)
      return statement
    },
    close: () => database.close(),
  }
}
