import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import Sqlite from 'libsql'
import type { ChainedRow } from '../audit/chain.ts'
import { type Checkpoint, verifier } from '../audit/verify.ts'
import { databaseFile, dataFolder } from '../data-folder.ts'

const help = `Kiểm tra nhật ký, không cần máy chủ / Verify the log, no server needed

  npm run verify-log -- [--db FILE] [--checkpoint FILE]

In ra mốc hiện tại (JSON): cất ở nơi khác; lần sau đưa lại bằng --checkpoint để biết nhật ký có bị cắt hay viết lại.
Prints the checkpoint of now (JSON): keep it elsewhere and hand it back with --checkpoint to see cuts and rewrites.
0: nguyên vẹn / intact · 3: sai / not intact
`

const { values } = parseArgs({
  options: { db: { type: 'string' }, checkpoint: { type: 'string' }, help: { type: 'boolean' } },
})
if (values.help) {
  process.stdout.write(help)
  process.exit(0)
}
const database = new Sqlite(values.db ?? databaseFile(dataFolder(process.env)), { readonly: true })
const heads: Checkpoint = database
  .prepare('select body, seq, hash from audit_head order by body')
  .all() as Checkpoint[number][]
const kept: Checkpoint = values.checkpoint === undefined ? [] : JSON.parse(readFileSync(values.checkpoint, 'utf8'))

const walk = verifier(heads, kept)
for (const row of database.prepare('select * from audit order by body, seq').iterate()) walk.add(row as ChainedRow)
const { ends, faults } = walk.end()
process.stdout.write(`${JSON.stringify(ends)}\n`)
for (const { body, seq, fault } of faults) process.stderr.write(`${body} ${seq}: ${fault}\n`)
process.stderr.write(faults.length === 0 ? 'nguyên vẹn / intact\n' : 'KHÔNG nguyên vẹn / NOT intact\n')
process.exitCode = faults.length === 0 ? 0 : 3
