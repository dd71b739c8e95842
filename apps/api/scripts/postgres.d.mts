/** What `postgres.mjs` gives, for the tests. */
export function hasPostgres(): boolean
export function startPostgres(): Promise<{
  readonly url: string
  restart(): Promise<void>
  stop(): Promise<void>
}>
