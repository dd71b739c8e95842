import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** What queries are asked of: a database, or a transaction in it. */
export type Queries = Kysely<Database>

/** The storage port. Everything else in the API knows this type only. */
export type Store = {
  readonly kind: 'sqlite' | 'postgres'
  /** questions outside a transaction */
  readonly queries: Queries
  /** all of it or nothing, durable when it returns */
  write<T>(work: (queries: Queries) => Promise<T>): Promise<T>
  close(): Promise<void>
}
