// The API beside a bare Hono application that hands out the same bytes, both in processes of their own: CPU of the server
// for one request, in turns; then how long requests wait at half of what was answered.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, table } from '../rounds.mjs'
import { ask, closedLoop, openLoop } from './load.mjs'
import { apiFile, startApi, startBare } from './servers.mjs'

const rounds = 5
const milliseconds = 1500
const record = JSON.parse(readFileSync(new URL('../../examples/01-phuong-mot-cua.json', import.meta.url), 'utf8'))

function authorized(env, scopes) {
  const args = [apiFile('cli/key.js'), 'create', '--name', 'bench', '--scopes', scopes, '--bodies', 'so-noi-vu']
  const options = { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] }
  return { Authorization: `Bearer ${execFileSync(process.execPath, args, options).toString().trim()}` }
}

async function store(api, headers) {
  const path = `/v1/inspections/${randomUUID()}`
  const body = JSON.stringify({ body: 'so-noi-vu', record: { ...record, number: null } })
  const write = { ...headers, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
  const { status, bytes } = await ask(api, {
    method: 'PUT',
    path,
    headers: { ...write, 'Idempotency-Key': randomUUID(), 'If-None-Match': '*' },
    body,
  })
  if (status !== 201) throw new Error(`${path}: ${status} ${bytes}`)
  return path
}

export async function apiBench() {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-bench-'))
  const env = { DATA_DIR: folder }
  const reads = authorized(env, 'read')
  const inspects = authorized(env, 'read,inspect')
  const api = await startApi(env)
  const inspection = await store(api, inspects)
  const asked = {
    'obligations of a year': ['/v1/plans/6861/obligations?from=2026-01-01&through=2026-12-31', reads],
    'the calendar of a year': ['/v1/calendars/2026', reads],
    'an inspection, names covered': [inspection, reads],
    'an inspection, whole: a row in the log': [inspection, inspects],
  }
  const bodies = {}
  for (const [path, headers] of Object.values(asked))
    bodies[path] = (await ask(api, { path, headers })).bytes.toString()
  const file = join(folder, 'bodies.json')
  writeFileSync(file, JSON.stringify(bodies))
  const bare = await startBare(file)

  const rows = []
  const ratios = new Map()
  for (const [name, [path, headers]] of Object.entries(asked)) {
    const next = () => ({ path, headers })
    const spent = { api: [], bare: [] }
    const reached = []
    for (let round = -1; round < rounds; round += 1) {
      const ours = await closedLoop(api, next, { milliseconds })
      const theirs = await closedLoop(bare, next, { milliseconds })
      // The first round warms up.
      if (round < 0) continue
      spent.api.push(ours.cpu)
      spent.bare.push(theirs.cpu)
      reached.push(ours.perSecond)
    }
    const [ours, theirs, perSecond] = [median(spent.api), median(spent.bare), median(reached)]
    const { middle, p99 } = await openLoop(api, next, { milliseconds: 3000, perSecond: perSecond / 2 })
    ratios.set(name, theirs / ours)
    rows.push([name, bodies[path].length, ours, theirs, theirs / ours, Math.round(perSecond / 2), middle, p99])
  }
  await Promise.all([api.stop(), bare.stop()])
  rmSync(folder, { recursive: true })

  const digits = (value) => (typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(3) : value)
  const head = ['answer', 'bytes', 'ms CPU', 'ms CPU, bare', 'of bare', 'a second', 'ms, middle', 'ms, 99 %']
  const least = Math.min(ratios.get('obligations of a year'), ratios.get('the calendar of a year'))
  return {
    text: `API: CPU of the server for one request, median of ${rounds} rounds; then waiting times at half load\n\n${table(
      head,
      rows.map((row) => row.map(digits)),
    )}`,
    targets: [
      { promise: 'reference data: speed as part of a bare application', least: 0.8, is: least },
      {
        promise: 'an inspection by id, its key checked: the same',
        least: 0.5,
        is: ratios.get('an inspection, names covered'),
      },
    ],
  }
}
