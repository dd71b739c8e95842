// A store and nothing else: the rows that one finding writes, as large as the API's, in one durable transaction each. No
// HTTP, no key, nothing judged, no text of a query made. In SQLite one after the other, as it lets one write at a time; in
// PostgreSQL over as many connections as the API has.
import { createHash, randomUUID } from 'node:crypto'
import Sqlite from 'libsql'
import pg from 'pg'

const connections = 10
const inspections = 300
const body = 'so-noi-vu'
const at = '2026-11-05T03:00:00.000Z'
const hash = 'a'.repeat(64)
const sizes = JSON.parse(process.env.BENCH_SIZES)
const record = 'á'.repeat(sizes.record / 2)
const answer = 'a'.repeat(sizes.answer)
const facts = `{"requestId":"${randomUUID()}","version":2}`
const ids = Array.from({ length: inspections }, () => randomUUID())

/** What a finding does to the store, each with its values: `?` in order. */
const writing = (id) => [
  [
    'insert into idempotency (key_id, idem_key, request, answer, created_at) values (?, ?, ?, ?, ?)',
    ['k', randomUUID(), hash, answer, at],
  ],
  [
    'update inspection set record = ?, version = version + 1, changed_at = ? where body = ? and id = ?',
    [record, at, body, id],
  ],
  ['update audit_head set seq = seq + 1, hash = ? where body = ? returning seq', [hash, body]],
  [
    'insert into audit (body, seq, at, actor, action, subject, facts, prev, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [body, undefined, at, 'k', 'inspection.finding', id, facts, hash, hash],
  ],
  [
    'insert into event (body, id, type, at, payload) values (?, ?, ?, ?, ?)',
    [body, `msg_${randomUUID()}`, 'inspection.changed', at, `{"data":{"id":"${id}","version":2}}`],
  ],
]
const inspection =
  "insert into inspection (body, id, version, state, record, eligibility, created_at, changed_at) values (?, ?, 1, 'draft', ?, '[]', ?, ?)"
const start = 'insert into audit_head (body, seq, hash) values (?, 0, ?)'

function sqlite(file) {
  const database = new Sqlite(file)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) database.exec(`pragma ${pragma}`)
  const held = new Map()
  const ask = (text, values) => {
    const statement = held.get(text) ?? database.prepare(text)
    held.set(text, statement)
    return statement.reader ? statement.get(values) : statement.run(values)
  }
  for (const id of ids) ask(inspection, [body, id, record, at, at])
  ask(start, [body, hash])
  return async (id) => {
    ask('begin', [])
    let seq
    for (const [text, values] of writing(id))
      seq =
        ask(
          text,
          values.map((value) => value ?? seq),
        )?.seq ?? seq
    ask('commit', [])
    // Messages from outside are heard.
    await new Promise(setImmediate)
  }
}

async function postgres(url) {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  const numbered = (text) => {
    let count = 0
    return text.replaceAll('?', () => `$${++count}`)
  }
  const named = (text, values) => ({
    name: createHash('md5').update(text).digest('hex'),
    text: numbered(text),
    values,
  })
  for (const id of ids) await pool.query(named(inspection, [body, id, record, at, at]))
  await pool.query(named(start, [body, hash]))
  return async (id) => {
    const client = await pool.connect()
    await client.query('begin')
    let seq
    for (const [text, values] of writing(id)) {
      const { rows } = await client.query(
        named(
          text,
          values.map((value) => value ?? seq),
        ),
      )
      seq = rows[0]?.seq ?? seq
    }
    await client.query('commit')
    client.release()
  }
}

const { DATABASE_URL: url, DATA_DIR: folder } = process.env
const write = url ? await postgres(url) : sqlite(`${folder}/congvu.db`)
let next = 0

process.on('message', async ({ run }) => {
  if (run === undefined) return
  const [cpu, began] = [process.cpuUsage(), performance.now()]
  let written = 0
  const writer = async () => {
    while (performance.now() - began < run) {
      next += 1
      await write(ids[next % inspections])
      written += 1
    }
  }
  await Promise.all(Array.from({ length: url ? connections : 1 }, writer))
  const { user, system } = process.cpuUsage(cpu)
  const took = performance.now() - began
  process.send({ cpu: (user + system) / 1000 / written, perSecond: (written / took) * 1000 })
})
process.channel.ref()
process.stdout.write(`${JSON.stringify({ url: 'none' })}\n`)
