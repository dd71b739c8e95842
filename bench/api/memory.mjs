// A mixture of requests at an even pace for ten minutes: what the server holds, after a collection, every fifteen seconds.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, table } from '../rounds.mjs'
import { ask } from './load.mjs'
import { bring, finding } from './requests.mjs'
import { authorized, startApi } from './servers.mjs'

/** A record that becomes minutes without a photo. */
const printable = {
  ...JSON.parse(readFileSync(new URL('../../examples/07-khong-phat-hien.json', import.meta.url), 'utf8')),
  number: null,
}
const perSecond = 120
const everyMs = 15_000
const drafts = 200
/** Findings of a draft before another takes its place. */
const findingsMax = 20
/** What a process keeps by design has filled by then. */
const settledPart = 0.4

/** One request after the other: readings of all kinds, a list, the calendar, a PDF now and then, a finding every fourth. */
function mixture(api, { reads, inspects }, paths, ready) {
  let i = 0
  const counts = new Map(paths.map((path) => [path, 0]))
  const adds = async (at) => {
    const path = paths[at]
    if (counts.get(path) < findingsMax) {
      counts.set(path, counts.get(path) + 1)
      return finding(path, inspects)
    }
    counts.delete(path)
    const fresh = await bring(api, inspects, { schema: 'congvu.inspection/1' })
    paths[at] = fresh
    counts.set(fresh, 1)
    return finding(fresh, inspects)
  }
  return async () => {
    i += 1
    const at = i % drafts
    const path = paths[at]
    if (i % 100 === 0) return { path: ready, headers: { ...inspects, Accept: 'application/pdf' } }
    if (i % 4 === 0) return adds(at)
    if (i % 4 === 1) return { path, headers: reads }
    if (i % 4 === 2) return { path, headers: inspects }
    return i % 8 === 3
      ? { path: '/v1/inspections?limit=20', headers: reads }
      : { path: `/v1/calendars/${2020 + (i % 7)}`, headers: reads }
  }
}

export async function memoryBench({ minutes = 10 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-memory-'))
  const env = { DATA_DIR: folder, DATABASE_URL: '' }
  const keys = { reads: authorized(env, 'read'), inspects: authorized(env, 'read,inspect') }
  const api = await startApi(env)
  const paths = []
  for (let i = 0; i < drafts; i += 1) paths.push(await bring(api, keys.inspects, { schema: 'congvu.inspection/1' }))
  const next = mixture(api, keys, paths, await bring(api, keys.inspects, printable))
  const held = []
  const statuses = new Map()
  const began = performance.now()
  const all = new Set()
  let sent = 0
  for (let seen = 0; performance.now() - began < minutes * 60_000; ) {
    for (; sent < ((performance.now() - began) / 1000) * perSecond; sent += 1) {
      const one = next()
        .then((request) => ask(api, request))
        .then(({ status }) => statuses.set(status, (statuses.get(status) ?? 0) + 1))
        .finally(() => all.delete(one))
      all.add(one)
    }
    if (performance.now() - began > seen * everyMs) {
      const { heapUsed, external, rss } = await api.memory()
      held.push({
        seconds: Math.round((performance.now() - began) / 1000),
        heap: heapUsed / 1e6,
        external: external / 1e6,
        rss: rss / 1e6,
      })
      seen += 1
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await Promise.all(all)
  await api.stop()
  rmSync(folder, { recursive: true })

  const settled = held.slice(Math.floor(held.length * settledPart))
  const third = Math.max(1, Math.floor(settled.length / 3))
  const heldIn = (part) => median(part.map(({ heap, external }) => heap + external))
  const shown = held.filter((_, i) => i % 4 === 0 || i === held.length - 1)
  const cells = shown.map((each) => Object.values(each).map((value) => value.toFixed(0)))
  const told = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')
  return {
    text: `Memory over ${minutes} minutes, ${perSecond} requests a second, a quarter of them writes; MB after a collection; answers: ${told}\n\n${table(['second', 'heap', 'external', 'resident'], cells)}`,
    targets: [
      {
        promise: 'held at the end, as part of what was held once filled',
        most: 1.05,
        is: heldIn(settled.slice(-third)) / heldIn(settled.slice(0, third)),
      },
    ],
  }
}
