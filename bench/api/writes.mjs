// Findings added over HTTP beside the bare database writing the same rows: acknowledged writes in a second and CPU of the
// process for one, in turns, on SQLite and on PostgreSQL; then how long writes wait at half load.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasPostgres, startPostgres } from '../../apps/api/scripts/postgres.mjs'
import { median, table } from '../rounds.mjs'
import { ask, closedLoop, openLoop } from './load.mjs'
import { bring, finding } from './requests.mjs'
import { authorized, startApi, startBareStore } from './servers.mjs'

const rounds = 5
const milliseconds = 2000
const clients = 32
/** Drafts that take findings in turn: none grows long, and no two clients meet at one. */
const drafts = 600

/** How large the rows are that a finding writes, as the API writes them half way through. */
const sizesOf = ({ length }) => ({ record: length, answer: Math.ceil((length + 600) / 3) * 4 })

async function tryEngine(name, env, bareEnv) {
  const headers = authorized(env, 'read,inspect')
  authorized(bareEnv, 'read')
  const api = await startApi(env)
  const paths = []
  for (let i = 0; i < drafts; i += 1) paths.push(await bring(api, headers, { schema: 'congvu.inspection/1' }))
  let next = 0
  const another = () => finding(paths[next++ % drafts], headers)
  for (let i = 0; i < 12 * drafts; i += clients)
    await Promise.all(Array.from({ length: clients }, () => ask(api, another())))
  const { bytes } = await ask(api, { path: paths[0], headers })
  const sizes = sizesOf(JSON.stringify(JSON.parse(bytes).record))
  const bare = await startBareStore({ ...bareEnv, BENCH_SIZES: JSON.stringify(sizes) })
  const [ours, theirs] = [[], []]
  for (let round = -1; round < rounds; round += 1) {
    const one = await closedLoop(api, another, { milliseconds, clients, expected: 201 })
    const other = await bare.run(milliseconds)
    if (round < 0) continue
    ours.push(one)
    theirs.push(other)
  }
  const middle = (runs, what) => median(runs.map((run) => run[what]))
  const [perSecond, barePerSecond] = [middle(ours, 'perSecond'), middle(theirs, 'perSecond')]
  const half = { milliseconds: 5000, perSecond: perSecond / 2, expected: 201 }
  const waits = await openLoop(api, another, half)
  await Promise.all([api.stop(), bare.stop()])
  const cells = [
    perSecond,
    barePerSecond,
    perSecond / barePerSecond,
    middle(ours, 'cpu'),
    middle(theirs, 'cpu'),
    perSecond / 2,
    waits.middle,
    waits.p99,
  ]
  return { row: [name, sizes.record, ...cells.map((value) => value.toPrecision(3))], ratio: perSecond / barePerSecond }
}

export async function writesBench() {
  const folders = ['api', 'bare'].map((name) => mkdtempSync(join(tmpdir(), `congvu-${name}-`)))
  const found = [await tryEngine('SQLite', ...folders.map((folder) => ({ DATA_DIR: folder, DATABASE_URL: '' })))]
  for (const folder of folders) rmSync(folder, { recursive: true })
  if (hasPostgres()) {
    const [one, other] = [await startPostgres(), await startPostgres()]
    found.push(await tryEngine('PostgreSQL', { DATABASE_URL: one.url }, { DATABASE_URL: other.url }))
    await Promise.all([one.stop(), other.stop()])
  }
  const head = [
    'engine',
    'record, bytes',
    'a second',
    'bare',
    'of bare',
    'ms CPU',
    'bare',
    'half load',
    'ms, middle',
    '99 %',
  ]
  return {
    text: `Findings added over HTTP by ${clients} clients, each durable with its row in the log, its event and its kept answer, beside
the bare database writing the same rows in one transaction each; median of ${rounds} rounds\n\n${table(
      head,
      found.map(({ row }) => row),
    )}`,
    targets: found.map(({ row: [name], ratio }) => ({
      promise: `${name}: findings a second, as part of the bare database`,
      least: 0.6,
      is: ratio,
    })),
  }
}
