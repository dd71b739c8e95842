import { Worker } from 'node:worker_threads'
import type { MakeOptions } from './make.ts'
import { type Job, type Outcome, one } from './one.ts'

export type PoolOptions = {
  readonly workers: number
  readonly make: MakeOptions
  readonly signal: AbortSignal
  /** called as each job ends, in no order, with its place among the jobs; a thread waits for it before its next job */
  readonly onOutcome: (outcome: Outcome, place: number) => Promise<void>
}

/** Do all jobs, so many at a time; after an abort begin no more and let those under way end. */
export async function runAll(jobs: readonly Job[], options: PoolOptions): Promise<void> {
  const { workers, make, signal, onOutcome } = options
  const queue = jobs.entries()
  const drain = async (run: (job: Job) => Promise<Outcome>) => {
    for (const [place, job] of queue) {
      if (signal.aborted) return
      await onOutcome(await run(job), place)
    }
  }
  if (workers === 1 || jobs.length === 1) return drain((job) => one(job, make))
  const threads = Array.from(
    { length: Math.min(workers, jobs.length) },
    () => new Worker(new URL('./worker.js', import.meta.url), { workerData: make }),
  )
  try {
    await Promise.all(threads.map((thread) => drain((job) => ask(thread, job))))
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

function ask(thread: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      thread.off('message', onMessage)
      thread.off('error', onError)
      thread.off('exit', onExit)
      end()
    }
    const onMessage = (outcome: Outcome) => settle(() => resolve(outcome))
    const onError = (error: unknown) => settle(() => reject(error))
    const onExit = (code: number) => settle(() => reject(new Error(`worker ended with ${code} at ${job.record}`)))
    thread.on('message', onMessage)
    thread.on('error', onError)
    thread.on('exit', onExit)
    thread.postMessage(job)
  })
}
