import { type Kysely, sql } from 'kysely'

/** Writes that share one commit at most: those after them do not wait for ever. */
const atOnce = 64

/**
 * Runs writes that come together in one transaction, each under a savepoint of its own: one that fails is undone alone,
 * and nobody is answered before the commit of all has reached the disk. A commit waits for the disk and SQLite lets one
 * write at a time, so that sharing it is what lets many write.
 */
export function groupCommit<T>(db: Kysely<T>): <R>(work: (queries: Kysely<T>) => Promise<R>) => Promise<R> {
  type Job = { readonly run: (queries: Kysely<T>) => Promise<() => void>; readonly fail: (error: unknown) => void }
  const waiting: Job[] = []
  let running = false

  async function together(jobs: readonly Job[]): Promise<void> {
    try {
      const tells = await db.transaction().execute(async (queries) => {
        const done: (() => void)[] = []
        for (const { run } of jobs) done.push(await run(queries))
        return done
      })
      for (const tell of tells) tell()
    } catch (error) {
      for (const { fail } of jobs) fail(error)
    }
  }

  async function runAll(): Promise<void> {
    while (waiting.length > 0) await together(waiting.splice(0, atOnce))
    running = false
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({
        fail: reject,
        run: async (queries) => {
          await sql`savepoint one`.execute(queries)
          try {
            const value = await work(queries)
            await sql`release one`.execute(queries)
            return () => resolve(value)
          } catch (error) {
            await sql`rollback to one`.execute(queries)
            await sql`release one`.execute(queries)
            return () => reject(error)
          }
        },
      })
      if (running) return
      running = true
      // Requests that have arrived by now come along.
      setImmediate(() => void runAll())
    })
}
