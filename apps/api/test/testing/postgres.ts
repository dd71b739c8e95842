import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { openPostgres } from '../../src/store/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** the cluster of this run; empty where there is none, which was said aloud */
    postgres: string
  }
}

export const cluster = inject('postgres')

/** The address of an empty place of its own in the cluster. */
export async function emptyPostgres(): Promise<string> {
  const schema = `t${randomUUID().replaceAll('-', '')}`
  const store = await openPostgres(cluster)
  await sql.raw(`create schema ${schema}`).execute(store.queries)
  await store.close()
  return `${cluster}&options=-csearch_path%3D${schema}`
}
