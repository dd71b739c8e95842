// From nothing to the first PDF on the disk: a fresh process for each, in turns, medians.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, table } from '../rounds.mjs'
import { rivals } from './engines.mjs'
import { plain } from './plain.mjs'
import { modelOf, records } from './records.mjs'

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url))
/** Subsetting a font is no part of a start: engines that get one are left out. */
const fromFiles = Object.keys(rivals).filter((name) => !name.includes('before'))
const command = 'congvu-minutes render'

/** Runs a program; its wall time in ms, and the largest memory it had in MB. */
function ran(args) {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', pathOf('./tell-memory.mjs'), ...args], {
    encoding: 'utf8',
  })
  const ms = performance.now() - began
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return { ms, megabytes: Number(/peak memory (\d+) KB/.exec(stderr)?.[1] ?? 0) / 1024 }
}

/** @returns ms and MB by engine, for one page and for thirty */
export function coldBench({ rounds = 7 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-cold-'))
  try {
    const all = records()
    const figures = {}
    for (const [pages, times] of [
      ['1', rounds],
      ['30', 1],
    ]) {
      const blocks = join(folder, `blocks-${pages}.json`)
      const record = join(folder, `record-${pages}.json`)
      writeFileSync(blocks, JSON.stringify(plain(modelOf(all[pages], 1, pages))))
      writeFileSync(record, JSON.stringify(all[pages]))
      const pdf = join(folder, 'out.pdf')
      const programs = {
        'empty Node': ['-e', '0'],
        [command]: [pathOf('../../apps/minutes/dist/main.js'), 'render', record, '-o', pdf],
        ...Object.fromEntries(fromFiles.map((name) => [name, [pathOf('./one.mjs'), name, blocks, pdf]])),
      }
      const results = new Map(Object.keys(programs).map((name) => [name, []]))
      for (let round = 0; round < times; round += 1)
        for (const [name, args] of Object.entries(programs)) results.get(name).push(ran(args))
      figures[pages] = Object.fromEntries(
        [...results].map(([name, each]) => [
          name,
          { ms: median(each.map(({ ms }) => ms)), megabytes: median(each.map(({ megabytes }) => megabytes)) },
        ]),
      )
    }
    return { text: coldTable(figures), targets: coldTargets(figures) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const coldTable = (figures) =>
  `Cold: a fresh process to its first PDF on the disk; memory at its peak, for 1 page and for 30\n\n${table(
    ['engine', 'ms, 1 page', 'MB, 1 page', 'MB, 30 pages'],
    Object.entries(figures[1]).map(([name, { ms, megabytes }]) => [
      name,
      ms.toFixed(0),
      megabytes.toFixed(0),
      figures[30][name].megabytes.toFixed(0),
    ]),
  )}`

const coldTargets = (figures) => [
  {
    promise: 'cold start of the command, as part of pdfmake',
    most: 0.5,
    is: figures[1][command].ms / figures[1].pdfmake.ms,
  },
]
