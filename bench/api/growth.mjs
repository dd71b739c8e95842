// What a request costs with 1,000 to 1,000,000 inspections in the store: a store and a server for each number, in turns,
// so that a machine that slows down slows all of them; printed, and drawn.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
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
const milliseconds = 700
const warming = 3
const fewest = 1000
const most = 1.25
/** How many inspections are asked for in every store, far from each other, so that as many answers are kept in each. */
const askedFor = 1000

const kinds = {
  'by id, answer kept': (id, _, { reads }) => ({ path: `/v1/inspections/${id}`, headers: reads }),
  'its files, row read': (id, _, { reads }) => ({ path: `/v1/inspections/${id}/evidence`, headers: reads }),
  'a page of changes': (_, since, { reads }) => ({
    path: `/v1/inspections?limit=20&changedSince=${since}`,
    headers: reads,
  }),
  'a finding added': (id, _, { inspects }) => finding(`/v1/inspections/${id}`, inspects),
}

/** Numbers of inspections, one after the other, over the whole store. */
function scattered(count) {
  let i = 0
  return () => {
    i += 1
    return Math.floor((((i * 7919) % askedFor) / askedFor) * count)
  }
}

/** Milliseconds of the server's CPU for one request, by kind and store. */
async function costs(stores, keys) {
  const running = []
  for (const { env, count } of stores) running.push({ api: await startApi(env), another: scattered(count) })
  const found = []
  for (const [name, ask] of Object.entries(kinds)) {
    const expected = name === 'a finding added' ? 201 : 200
    const spent = stores.map(() => [])
    for (let round = -warming; round < rounds; round += 1)
      for (const [at, { api, another }] of running.entries()) {
        const next = () => {
          const i = another()
          return ask(idOf(i), instantOf(i), keys)
        }
        const { cpu } = await closedLoop(api, next, { milliseconds, expected })
        if (round >= 0) spent[at].push(cpu)
      }
    found.push(spent.map(median))
  }
  for (const { api } of running) await api.stop()
  return stores.map((store, at) => ({ ...store, ms: found.map((each) => each[at]) }))
}

const keysOf = (env) => ({ reads: authorized(env, 'read'), inspects: authorized(env, 'read,inspect') })

/** One store that grows, and a copy of it at each number. */
async function grow(engine, env, largest, copy) {
  const keys = keysOf(env)
  const stores = []
  for (let [from, count] = [0, fewest]; count <= largest; from = count, count *= 10) {
    await seed(env, from, count)
    stores.push({ engine, count, ...(await copy(count)) })
  }
  return costs(stores, keys)
}

async function inSqlite(largest) {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-growth-'))
  const file = join(folder, 'congvu.db')
  const found = await grow('SQLite', { DATA_DIR: folder, DATABASE_URL: '' }, largest, (count) => {
    const apart = join(folder, String(count))
    mkdirSync(apart)
    copyFileSync(file, join(apart, 'congvu.db'))
    return { env: { DATA_DIR: apart, DATABASE_URL: '' }, megabytes: statSync(file).size / 1e6 }
  })
  rmSync(folder, { recursive: true })
  return found
}

async function inPostgres(largest) {
  const { url, stop } = await startPostgres()
  const named = (name) => url.replace('/postgres?', `/${name}?`)
  const asked = async (database, text) => {
    const client = new pg.Client({ connectionString: named(database) })
    await client.connect()
    const { rows } = await client.query(text)
    await client.end()
    return rows
  }
  await asked('postgres', 'create database growing')
  const found = await grow('PostgreSQL', { DATABASE_URL: named('growing') }, largest, async (count) => {
    await asked('postgres', `create database among${count} template growing`)
    const [{ size }] = await asked(`among${count}`, 'select pg_database_size(current_database()) as size')
    return { env: { DATABASE_URL: named(`among${count}`) }, megabytes: Number(size) / 1e6 }
  })
  await stop()
  return found
}

export async function storeGrowthBench({ most: largest = 1_000_000 } = {}) {
  const all = [await inSqlite(largest)]
  if (hasPostgres()) all.push(await inPostgres(largest))
  const rows = all
    .flat()
    .map(({ engine, count, ms, megabytes }) => [
      engine,
      count.toLocaleString('en'),
      megabytes.toFixed(0),
      ...ms.map((each) => each.toFixed(3)),
    ])
  return {
    text: `Milliseconds of the server's CPU for a request by inspections in the store; records of ${recordBytes} bytes; ${askedFor} of them, all over the
store, are asked for; one server a store, in turns, median of ${rounds} rounds\n\n${table(['store', 'inspections', 'MB', ...Object.keys(kinds)], rows)}`,
    targets: all.flatMap(targetsOf),
    drawing: drawing(all[0]),
    shows: 'Milliseconds of CPU for a request by inspections in the store',
  }
}

const targetsOf = (stores) =>
  Object.keys(kinds).map((name, i) => ({
    promise: `${stores[0].engine}, ${name}: among ${stores.at(-1).count.toLocaleString('en')}, as part of ${fewest}`,
    most,
    is: stores.at(-1).ms[i] / stores[0].ms[i],
  }))

const drawing = (stores) =>
  drawn({
    title: 'Milliseconds of the server’s CPU for a request (SQLite)',
    under: 'inspections in the store',
    label: 'Milliseconds for a request by inspections in the store',
    counts: stores.map(({ count }) => count),
    lines: Object.keys(kinds).map((name, i) => ({ name, ms: stores.map(({ ms }) => ms[i]) })),
  })
