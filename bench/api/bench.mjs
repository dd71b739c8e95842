// The API beside a bare Hono application that hands out the same bytes, both in processes of their own: CPU of the server
// for one request, in turns; then how long requests wait at half of what was answered.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, table } from '../rounds.mjs'
import { ask, closedLoop, openLoop } from './load.mjs'
import { bring } from './requests.mjs'
import { authorized, startApi, startBare } from './servers.mjs'

const rounds = 7
const milliseconds = 1500
/** Rounds that nobody counts: code is compiled by use, and ours is more. */
const warming = 3

const whole = 'an inspection, whole: a row in the log'
const covered = 'an inspection, names covered'

/** What both hand out, with the headers of the API but those of the connection. */
async function answersOf(api, asked) {
  const answers = {}
  for (const [path, sent] of Object.values(asked)) {
    const { bytes, headers } = await ask(api, { path, headers: sent })
    const { date, connection, 'keep-alive': _, 'content-length': length, ...given } = headers
    answers[path] = { text: bytes.toString(), headers: given }
  }
  return answers
}

/** Milliseconds of CPU for one request of each contender, in turns, and what the first one answered in a second. */
async function inTurns(contenders) {
  const spent = contenders.map(() => [])
  const reached = []
  for (let round = -warming; round < rounds; round += 1)
    for (const [i, [server, request]] of contenders.entries()) {
      const { cpu, perSecond } = await closedLoop(server, () => request, { milliseconds })
      if (round < 0) continue
      spent[i].push(cpu)
      if (i === 0) reached.push(perSecond)
    }
  return { cpu: spent.map(median), perSecond: median(reached) }
}

export async function apiBench() {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-bench-'))
  const env = { DATA_DIR: folder }
  const reads = authorized(env, 'read')
  const inspects = authorized(env, 'read,inspect')
  const api = await startApi(env)
  const inspection = await bring(api, inspects)
  const asked = {
    'obligations of a year': ['/v1/plans/6861/obligations?from=2026-01-01&through=2026-12-31', reads],
    'the calendar of a year': ['/v1/calendars/2026', reads],
    [covered]: [inspection, reads],
    [whole]: [inspection, inspects],
  }
  const answers = await answersOf(api, asked)
  const file = join(folder, 'answers.json')
  writeFileSync(file, JSON.stringify(answers))
  const bare = await startBare(file)

  const rows = []
  const ratios = new Map()
  for (const [name, [path, headers]] of Object.entries(asked)) {
    const request = { path, headers }
    const { cpu, perSecond } = await inTurns([
      [api, request],
      [bare, request],
      [bare, { path: `/headed${path}`, headers }],
    ])
    const [ours, theirs, headed] = cpu
    const { middle, p99 } = await openLoop(api, () => request, { milliseconds: 3000, perSecond: perSecond / 2 })
    ratios.set(name, { bare: theirs / ours, headed: headed / ours })
    const half = Math.round(perSecond / 2)
    const size = answers[path].text.length
    rows.push([name, size, ours, theirs, theirs / ours, headed, headed / ours, half, middle, p99])
  }
  await Promise.all([api.stop(), bare.stop()])
  rmSync(folder, { recursive: true })

  const digits = (value) => (typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(3) : value)
  const head = ['answer', 'letters', 'ms CPU', 'bare', 'of bare', 'headed', 'of it', 'a second', 'ms, middle', '99 %']
  const least = (which) => Math.min(...[...ratios].slice(0, 2).map(([, ratio]) => ratio[which]))
  return {
    text: `API: ms of the server's CPU for one request, median of ${rounds} rounds; then waiting times at half load
bare: the same bytes under a content type alone; headed: with every header of the API's answer
neither of them checks a key, asks a store, limits, counts or logs: what ours costs above them is that

${table(
  head,
  rows.map((row) => row.map(digits)),
)}`,
    targets: [
      { promise: 'reference data: speed as part of a bare application', least: 0.8, is: least('bare') },
      { promise: 'the same, beside one that gives the same headers', least: 0.8, is: least('headed') },
      { promise: 'an inspection by id, its key checked', least: 0.5, is: ratios.get(covered).bare },
      { promise: 'the same, seen whole, with a durable row in the log', least: 0.5, is: ratios.get(whole).bare },
    ],
  }
}
