// What a request costs while the store grows from 1,000 to 1,000,000 inspections, each request of another one: printed,
// and drawn.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { hasPostgres, startPostgres } from '../../apps/api/scripts/postgres.mjs'
import { median, table } from '../rounds.mjs'
import { drawn } from './curve.mjs'
import { closedLoop } from './load.mjs'
import { finding } from './requests.mjs'
import { idOf, instantOf, recordBytes, seed } from './seed.mjs'
import { authorized, startApi } from './servers.mjs'

const rounds = 5
const milliseconds = 1500
const warming = 3
const fewest = 1000

const kinds = {
  'one by id, names covered': (id, _, { reads }) => ({ path: `/v1/inspections/${id}`, headers: reads }),
  'a page of changes': (_, since, { reads }) => ({
    path: `/v1/inspections?limit=20&changedSince=${since}`,
    headers: reads,
  }),
  'a finding added': (id, _, { inspects }) => finding(`/v1/inspections/${id}`, inspects),
}

/** Which one is asked for next: never one after the other, and every run the same. */
function scattered(count) {
  let i = 0
  return () => {
    i += 1
    return (i * 7_368_787) % count
  }
}

/** Milliseconds of the server's CPU and, of the writes, of the clock; by kind. */
async function costs(env, keys, count) {
  const api = await startApi(env)
  const another = scattered(count)
  const found = []
  for (const [name, ask] of Object.entries(kinds)) {
    const expected = name === 'a finding added' ? 201 : 200
    const next = () => {
      const i = another()
      return ask(idOf(i), instantOf(i), keys)
    }
    const runs = []
    for (let round = -warming; round < rounds; round += 1) {
      const run = await closedLoop(api, next, { milliseconds, expected })
      if (round >= 0) runs.push(run)
    }
    found.push({ name, cpu: median(runs.map(({ cpu }) => cpu)), perSecond: median(runs.map((run) => run.perSecond)) })
  }
  await api.stop()
  return found
}

async function grow(engine, env, sizeOf, most) {
  const keys = { reads: authorized(env, 'read'), inspects: authorized(env, 'read,inspect') }
  const steps = []
  for (let [from, count] = [0, fewest]; count <= most; from = count, count *= 10) {
    await seed(env, from, count)
    steps.push({ engine, count, found: await costs(env, keys, count), megabytes: (await sizeOf()) / 1e6 })
  }
  return steps
}

async function sizeInPostgres(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query('select pg_database_size(current_database()) as size')
  await client.end()
  return Number(rows[0].size)
}

export async function storeGrowthBench({ most = 1_000_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-growth-'))
  const env = { DATA_DIR: folder, DATABASE_URL: '' }
  const all = [await grow('SQLite', env, () => statSync(join(folder, 'congvu.db')).size, most)]
  rmSync(folder, { recursive: true })
  if (hasPostgres()) {
    const { url, stop } = await startPostgres()
    all.push(await grow('PostgreSQL', { DATABASE_URL: url }, () => sizeInPostgres(url), most))
    await stop()
  }
  const rows = all
    .flat()
    .map(({ engine, count, found, megabytes }) => [
      engine,
      count.toLocaleString('en'),
      megabytes.toFixed(0),
      ...found.flatMap(({ cpu, perSecond }) => [cpu.toFixed(3), Math.round(perSecond)]),
    ])
  const head = ['store', 'inspections', 'MB', ...Object.keys(kinds).flatMap((name) => [`${name}: ms CPU`, 'a second'])]
  return {
    text: `Cost of a request while the store grows; records of ${recordBytes} bytes, each request another inspection; median of ${rounds} rounds\n\n${table(head, rows)}`,
    targets: all.flatMap(targetsOf),
    drawing: drawing(all[0]),
    shows: 'Milliseconds of CPU for a request by inspections in the store',
  }
}

const targetsOf = (steps) =>
  Object.keys(kinds).map((name, i) => ({
    promise: `${steps[0].engine}, ${name}: among ${steps.at(-1).count.toLocaleString('en')}, as part of ${fewest}`,
    most: 1.25,
    is: steps.at(-1).found[i].cpu / steps[0].found[i].cpu,
  }))

const drawing = (steps) =>
  drawn({
    title: 'Milliseconds of the server’s CPU for a request (SQLite)',
    under: 'inspections in the store',
    label: 'Milliseconds for a request by inspections in the store',
    counts: steps.map(({ count }) => count),
    lines: Object.keys(kinds).map((name, i) => ({ name, ms: steps.map(({ found }) => found[i].cpu) })),
  })
