import type { Log } from '../ports.ts'

export type Worker = { readonly stop: () => Promise<void> }

/**
 * Does rounds of work for as long as it is not stopped, and waits where a round found nothing to do. Stopping waits for
 * the round under way.
 *
 * @param round how many pieces were done; one that throws is told of and tried again
 */
export function startLoop(event: string, round: () => Promise<number>, log: Log, idleMs = 1000): Worker {
  let stopping = false
  let wake: () => void = () => undefined
  const sleep = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, idleMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  async function once(): Promise<number> {
    try {
      return await round()
    } catch (error) {
      log('error', event, { error: error instanceof Error ? error.message : 'unknown' })
      return 0
    }
  }
  async function run(): Promise<void> {
    while (!stopping) if ((await once()) === 0 && !stopping) await sleep()
  }
  const running = run()
  return {
    stop: () => {
      stopping = true
      wake()
      return running
    },
  }
}
