import type { JobPartRow, JobRow } from '../schema.ts'
import type { Queries } from '../store.ts'

type Attempt = Pick<JobRow, 'id' | 'attempts'>

export const insertJob = async (queries: Queries, row: JobRow): Promise<void> => {
  await queries.insertInto('job').values(row).execute()
}

export const findJob = (queries: Queries, id: string): Promise<JobRow | undefined> =>
  queries.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst()

/** How many jobs of a key are kept. */
export async function countJobs(queries: Queries, keyId: string): Promise<number> {
  const { n } = await queries
    .selectFrom('job')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('key_id', '=', keyId)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Writes down what came of an attempt. @returns false when another worker has the job by now */
export async function settleJob(
  queries: Queries,
  { id, attempts }: Attempt,
  change: Partial<JobRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await queries
    .updateTable('job')
    .set(change)
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const insertPart = async (queries: Queries, row: JobPartRow): Promise<void> => {
  await queries.insertInto('job_part').values(row).execute()
}

export const findPart = (queries: Queries, { id, attempts }: Attempt, seq: number): Promise<JobPartRow | undefined> =>
  queries
    .selectFrom('job_part')
    .selectAll()
    .where('job_id', '=', id)
    .where('attempt', '=', attempts)
    .where('seq', '=', seq)
    .executeTakeFirst()

/** What earlier attempts left behind. */
export const dropOtherParts = async (queries: Queries, { id, attempts }: Attempt): Promise<void> => {
  await queries.deleteFrom('job_part').where('job_id', '=', id).where('attempt', '!=', attempts).execute()
}

/** Drops jobs that ended before that instant, with what came of them. */
export async function forgetJobs(queries: Queries, before: string): Promise<void> {
  const ended = queries.selectFrom('job').select('id').where('state', '!=', 'pending').where('changed_at', '<', before)
  await queries.deleteFrom('job_part').where('job_id', 'in', ended).execute()
  await queries.deleteFrom('job').where('state', '!=', 'pending').where('changed_at', '<', before).execute()
}
