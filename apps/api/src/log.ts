import { destination, pino } from 'pino'
import type { Log } from './ports.ts'

/** Lines of JSON on standard output: events with facts, never bodies, names or keys. No request waits for them. */
export function jsonLog(): Log {
  const logger = pino({ base: null, messageKey: 'event' }, destination({ sync: false }))
  return (level, event, facts) => logger[level](facts, event)
}
