import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../src/store/sqlite.ts'
import { storeContract } from './testing/store-contract.ts'

let file = ''
storeContract('SQLite in memory', () => openSqlite(':memory:'))
storeContract(
  'SQLite in a file',
  () => {
    file = join(mkdtempSync(join(tmpdir(), 'congvu-')), 'congvu.db')
    return openSqlite(file)
  },
  () => openSqlite(file),
)
