import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Checkpoint, verifier } from '../audit/verify.ts'
import { openToRead, storeOf } from '../store/open.ts'
import { everyRow, heads } from '../store/queries/audit.ts'

const help = `Kiểm tra nhật ký, không cần máy chủ / Verify the log, no server needed

  npm run verify-log -- [--db FILE] [--checkpoint FILE]

In ra mốc hiện tại (JSON): cất ở nơi khác; lần sau đưa lại bằng --checkpoint để biết nhật ký có bị cắt hay viết lại.
Prints the checkpoint of now (JSON): keep it elsewhere and hand it back with --checkpoint to see cuts and rewrites.
DATABASE_URL, DATA_DIR: nơi lưu / where it is kept
0: nguyên vẹn / intact · 3: sai / not intact
`

const { values } = parseArgs({
  options: { db: { type: 'string' }, checkpoint: { type: 'string' }, help: { type: 'boolean' } },
})
if (values.help) {
  process.stdout.write(help)
  process.exit(0)
}
const kept: Checkpoint = values.checkpoint === undefined ? [] : JSON.parse(readFileSync(values.checkpoint, 'utf8'))
const { db: file } = values
const db = openToRead(file === undefined ? storeOf(process.env) : { kind: 'sqlite', file, shown: file })

// One view of the whole, while others write on.
const { ends, faults } = await db
  .transaction()
  .setIsolationLevel('repeatable read')
  .execute(async (queries) => {
    const walk = verifier(await heads(queries), kept)
    for await (const row of everyRow(queries)) walk.add(row)
    return walk.end()
  })
await db.destroy()
process.stdout.write(`${JSON.stringify(ends)}\n`)
for (const { body, seq, fault } of faults) process.stderr.write(`${body} ${seq}: ${fault}\n`)
process.stderr.write(faults.length === 0 ? 'nguyên vẹn / intact\n' : 'KHÔNG nguyên vẹn / NOT intact\n')
process.exitCode = faults.length === 0 ? 0 : 3
