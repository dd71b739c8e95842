// Everything that @congvu/api answers, by name: the application, for whoever hosts it.

export { createApp } from './app.ts'
export type { Log, Ports } from './ports.ts'
export { openPostgres } from './store/postgres.ts'
export { openSqlite } from './store/sqlite.ts'
export type { Store } from './store/store.ts'
