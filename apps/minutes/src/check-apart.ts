import { Worker } from 'node:worker_threads'
import { type Facts, type Problem, problem } from '@congvu/core'
import type { Nd30Report } from '@congvu/minutes'
import { errno } from '@congvu/terminal'

/** What one file may cost before it is put aside: a page takes some 50 ms and the whole some 200 MB. */
export type Allowance = { readonly seconds: number; readonly megabytes: number }
const allowance: Allowance = { seconds: 120, megabytes: 1024 }

type Answer =
  | { readonly report: Nd30Report }
  | { readonly refused: { readonly code: string; readonly facts: Facts } }
  | { readonly crash: string }

/**
 * The report on a file, made in a thread of its own that is stopped when it takes too long or too much memory, so that
 * no file can hold the machine up.
 */
export function checkApart(
  pdf: Uint8Array,
  signal: AbortSignal,
  { seconds, megabytes }: Allowance = allowance,
): Promise<Nd30Report | Problem> {
  const thread = new Worker(new URL('./check-worker.js', import.meta.url), {
    workerData: pdf,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  const heavy = problem('pdf-too-heavy', '', { seconds, megabytes })
  const most = process.memoryUsage.rss() + megabytes * 1024 * 1024
  const { promise, resolve, reject } = settling<Nd30Report | Problem>()
  // What a file unfolds to stands outside the thread's own heap: it is watched from here.
  const watch = setInterval(() => process.memoryUsage.rss() > most && resolve(heavy), 20)
  const clock = setTimeout(() => resolve(heavy), seconds * 1000)
  const onAbort = (): void => resolve(problem('interrupted', ''))
  signal.addEventListener('abort', onAbort)
  thread.once('message', (answer: Answer) => {
    if ('crash' in answer) reject(new Error(answer.crash))
    else resolve('report' in answer ? answer.report : problem(answer.refused.code, '', answer.refused.facts))
  })
  thread.once('error', (error) => (errno(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(heavy) : reject(error)))
  return promise.finally(() => {
    clearInterval(watch)
    clearTimeout(clock)
    signal.removeEventListener('abort', onAbort)
    return thread.terminate()
  })
}

/** A promise with its ends in hand. */
function settling<T>() {
  let [resolve, reject]: [(value: T) => void, (reason: unknown) => void] = [() => {}, () => {}]
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
