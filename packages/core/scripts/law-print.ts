// `npm run law:print` at the root; into a file: `npm run --silent law:print > law.md`.
import { lawTables } from './law-tables.ts'

process.stdout.write(`${lawTables().join('\n')}\n`)
