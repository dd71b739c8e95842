import { destination, pino } from 'pino'
import type { Log } from './ports.ts'

/** Lines about requests are written together: after so many bytes, or so many milliseconds. */
const together = { minLength: 8192, periodicFlush: 200 } as const

/**
 * Lines of JSON on standard output: events with facts, never bodies, names or keys. No request waits for them. Lines about
 * requests may reach the output a moment later, and a process that is killed takes these with it; everything else is
 * written at once. What must not be lost stands in the chained log, not here.
 */
export function jsonLog(): Log {
  const output = destination({ sync: false, ...together })
  const logger = pino({ base: null, messageKey: 'event' }, output)
  return (level, event, facts) => {
    logger[level](facts, event)
    if (event !== 'request') output.flush()
  }
}
