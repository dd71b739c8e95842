import { Refusal } from '@congvu/core'
import { isAlive, type Principal } from '../auth/keys.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Context } from '../http/operation.ts'
import { instant, type Ports } from '../ports.ts'
import { dropOtherParts, findJob, insertPart, settleJob } from '../store/queries/jobs.ts'
import { findKey } from '../store/queries/keys.ts'
import { claimDue } from '../store/queries/leases.ts'
import type { JobRow } from '../store/schema.ts'
import { JobAsked, make } from './kinds.ts'

/** Far longer than one piece takes: each piece that is written begins the time anew. */
const leaseMs = 120_000
const partBytes = 1024 * 1024
/** How long after an attempt that broke the next one comes; after the last there is none. */
const waitsMs = [5000, 60_000]
const attemptsMax = waitsMs.length + 1

/** Somebody else has the job by now: this worker was too slow. */
class Lost extends Error {}

/**
 * Does one job that is due, if there is one. However many workers ask, each job is one's at a time, and what came of it is
 * written with the rows of the log in one transaction: once, whichever of them ends first.
 *
 * @returns how many were taken
 */
export async function workDue(ports: Ports): Promise<number> {
  const now = ports.now()
  const [id] = await claimDue(ports.store, 'job', iso(now), iso(now + leaseMs), 1)
  const job = id === undefined ? undefined : await findJob(ports.store.queries, id)
  if (job) await work(ports, job)
  return job ? 1 : 0
}

const iso = (ms: number): string => new Date(ms).toISOString()

async function work(ports: Ports, job: JobRow): Promise<void> {
  if (job.attempts > attemptsMax) {
    // Its workers ended without a word: it may be what ends them.
    const at = { claimed_until: null, changed_at: instant(ports) }
    await ports.store.write((tx) => settleJob(tx, job, { ...at, state: 'failed', fault: 'gave-up' }))
    return
  }
  const principal: Principal = JSON.parse(job.principal)
  const { queries } = ports.store
  const context: Context = { ports, queries, principal, headers: new Headers(), requestId: job.id }
  try {
    if (!(await stillOpens(principal, context))) throw new ApiRefusal('bad-key')
    const { chunks, tell } = await make(JobAsked.parse(JSON.parse(job.asked)), context)
    await keep(ports, job, chunks)
    await ports.store.write(async (tx) => {
      const done = { state: 'done', fault: null, claimed_until: null, changed_at: instant(ports) } as const
      if (!(await settleJob(tx, job, done))) throw new Lost()
      await dropOtherParts(tx, job)
      await tell({ ...context, queries: tx })
    })
    ports.log('info', 'job', { job: job.id, kind: job.kind, attempt: job.attempts, state: 'done' })
  } catch (error) {
    if (!(error instanceof Lost)) await broke(ports, job, error)
  }
}

/** A key that was revoked or has expired since has nothing done for it any more. A token says of itself how long it holds. */
async function stillOpens({ id, token }: Principal, { queries, ports }: Context): Promise<boolean> {
  const key = token ? undefined : await findKey(queries, id)
  return token !== undefined || (key !== undefined && isAlive(key, instant(ports)))
}

/** Writes the pieces as they come; each says that this worker is still there. @throws {Lost} */
async function keep(ports: Ports, job: JobRow, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  let [seq, held, size]: [number, Uint8Array[], number] = [0, [], 0]
  const write = async () => {
    const row = { job_id: job.id, attempt: job.attempts, seq, data: Buffer.concat(held) }
    await ports.store.write(async (tx) => {
      if (!(await settleJob(tx, job, { claimed_until: iso(ports.now() + leaseMs) }))) throw new Lost()
      await insertPart(tx, row)
    })
    ;[seq, held, size] = [seq + 1, [], 0]
  }
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (size >= partBytes) await write()
  }
  if (size > 0) await write()
}

/** A refusal is an answer: it is kept. Anything else may pass: it is tried again. */
async function broke(ports: Ports, job: JobRow, error: unknown): Promise<void> {
  const wait = error instanceof Refusal ? undefined : waitsMs[job.attempts - 1]
  const fault = error instanceof Refusal ? error.code : 'internal-error'
  const message = error instanceof Error ? (error.stack ?? error.message) : 'unknown'
  ports.log('error', 'job', { job: job.id, kind: job.kind, attempt: job.attempts, error: message })
  const at = { claimed_until: null, changed_at: instant(ports) }
  const next = wait === undefined ? ({ state: 'failed', fault } as const) : { next_at: iso(ports.now() + wait) }
  await ports.store.write((tx) => settleJob(tx, job, { ...at, ...next }))
}
