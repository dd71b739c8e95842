// The minutes of 1, 3 and 30 pages, each engine in a process of its own that has made many; engines take turns.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { median, table } from '../rounds.mjs'
import { full, fullLimit, limit, makers, ours } from './makers.mjs'

const worker = fileURLToPath(new URL('./worker.mjs', import.meta.url))

async function told(child, message) {
  const answer = once(child, 'message')
  if (message) child.send(message)
  const [said] = await answer
  return said
}

/** Figures of each engine for documents of so many pages. The first round warms up, longer than the others. */
async function oneSize(pages, { warmUp, rounds, milliseconds }) {
  const children = new Map()
  for (const name of Object.keys(makers)) {
    const child = fork(worker, [name, pages])
    await told(child)
    children.set(name, { child, told: [] })
  }
  for (let round = 0; round <= rounds; round += 1)
    for (const { child, told: each } of children.values()) {
      const figures = await told(child, { milliseconds: round === 0 ? warmUp : milliseconds })
      if (round > 0) each.push(figures)
    }
  const figures = {}
  for (const [name, { child, told: each }] of children) {
    child.kill()
    figures[name] = { ...each.at(-1), ms: median(each.map(({ ms }) => ms)) }
  }
  if (figures[ours].pages !== Number(pages)) throw new Error(`${figures[ours].pages} pages are not ${pages}`)
  return figures
}

/** A round of an engine is at least one document: long ones are made a few times only. */
const lengths = {
  1: { warmUp: 2500, rounds: 3, milliseconds: 500 },
  3: { warmUp: 5000, rounds: 5, milliseconds: 700 },
  30: { warmUp: 5000, rounds: 3, milliseconds: 500 },
}

export async function warmBench() {
  const figures = {}
  for (const pages of Object.keys(lengths)) figures[pages] = await oneSize(pages, lengths[pages])
  const text = Object.entries(figures).map(([pages, each]) => warmTable(pages, each))
  return { text: text.join('\n\n'), targets: warmTargets(figures) }
}

function warmTable(pages, figures) {
  const rows = Object.entries(figures).map(([name, { ms, bytes, pages: made, megabytes }]) => [
    name,
    ms.toFixed(2),
    made,
    (bytes / 1024).toFixed(0),
    megabytes.toFixed(0),
    (ms / figures[ours].ms).toFixed(2),
    (figures.pdfmake.ms / ms).toFixed(1),
  ])
  return `Warm, ${pages} ${pages === '1' ? 'page' : 'pages'}: CPU of one document, median of rounds\n\n${table(
    ['engine', 'ms', 'pages', 'KB', 'peak MB', 'times ours', 'times faster than pdfmake'],
    rows,
  )}`
}

/** What the product promises, beside what was measured. */
function warmTargets(figures) {
  const times = (slow, fast) => figures[3][slow].ms / figures[3][fast].ms
  const subsetted = 'pdfkit, font subsetted before'
  return [
    { promise: '3 pages plain: times faster than pdfmake', least: 100, is: times('pdfmake', ours) },
    { promise: '3 pages plain: times faster than typst', least: 8, is: times('typst', ours) },
    { promise: `3 pages plain: times faster than ${subsetted}`, least: 15, is: times(subsetted, ours) },
    { promise: '3 pages with everything: times faster than pdfmake plain', least: 60, is: times('pdfmake', full) },
    { promise: '3 pages plain: times the limit', most: 3, is: times(ours, limit) },
    { promise: '3 pages with everything: times its limit', most: 3, is: times(full, fullLimit) },
    { promise: '1 page, plain: KB', most: 60, is: figures[1][ours].bytes / 1024 },
    {
      promise: '1 page, plain, own glyphs: KB',
      most: 30,
      is: figures[1]['@congvu/minutes, plain, own glyphs'].bytes / 1024,
    },
  ]
}
