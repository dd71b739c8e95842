// Many inspections, put into a store directly: what the API would have kept of them, without their log and events.
import { createHash } from 'node:crypto'
import Sqlite from 'libsql'
import pg from 'pg'
import { record } from './requests.mjs'

const body = 'so-noi-vu'
/** About 2 KB: who inspects whom under which decision, and one finding. */
const { schema, issuer, decision, inspected, team, findings } = record
const text = JSON.stringify({ schema, issuer, decision, inspected, team, findings: findings.slice(0, 1) })
const firstMs = Date.UTC(2020, 0, 1)
const apartMs = 150_000

/** The id of the inspection with this number, a UUID of version 4; PostgreSQL makes the same ones. */
export const idOf = (i) => {
  const hex = createHash('md5').update(String(i)).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
const idInPostgres = "overlay(overlay(md5(i::text) placing '4' from 13) placing '8' from 17)::uuid::text"
export const instantOf = (i) => new Date(firstMs + i * apartMs).toISOString()
export const recordBytes = Buffer.byteLength(text)

/** Inspections `from` to `to`, the last one not. */
export async function seed({ DATA_DIR: folder, DATABASE_URL: url }, from, to) {
  if (url) await seedPostgres(url, from, to)
  else seedSqlite(`${folder}/congvu.db`, from, to)
}

function seedSqlite(file, from, to) {
  const database = new Sqlite(file)
  database.exec('pragma journal_mode = WAL')
  database.exec('pragma synchronous = OFF')
  const insert = database.prepare(
    "insert into inspection (body, id, version, state, record, eligibility, created_at, changed_at) values (?, ?, 1, 'draft', ?, '[]', ?, ?)",
  )
  for (let i = from; i < to; ) {
    database.exec('begin')
    for (const until = Math.min(to, i + 20_000); i < until; i += 1)
      insert.run([body, idOf(i), text, instantOf(i), instantOf(i)])
    database.exec('commit')
  }
  database.exec('pragma synchronous = FULL')
  database.exec('pragma wal_checkpoint(TRUNCATE)')
  database.close()
}

async function seedPostgres(url, from, to) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const instant = `to_char(timestamp '2020-01-01' + i * interval '${apartMs} milliseconds', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  await client.query(
    `insert into inspection (body, id, version, state, record, eligibility, created_at, changed_at)
     select $1, ${idInPostgres}, 1, 'draft', $2, '[]', ${instant}, ${instant} from generate_series($3::int, $4::int) i`,
    [body, text, from, to - 1],
  )
  await client.query('vacuum analyze inspection')
  await client.query('checkpoint')
  await client.end()
}
