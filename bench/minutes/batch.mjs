// `congvu-minutes batch` over many records, with one worker and with two: records a second, and memory over time.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from '../rounds.mjs'
import { records } from './records.mjs'

const program = fileURLToPath(new URL('../../apps/minutes/dist/main.js', import.meta.url))

/** Memory of a process now, in MB; Linux only. */
function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

function run(folder, out, workers) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(process.execPath, [program, 'batch', folder, '-o', out, '-j', String(workers)], {
      stdio: 'ignore',
    })
    const memory = []
    const clock = setInterval(() => memory.push(residentOf(child.pid)), 250)
    child.on('exit', (code) => {
      clearInterval(clock)
      if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, memory: memory.filter(Number.isFinite) })
      else reject(new Error(`batch ended with ${code}`))
    })
  })
}

const highest = (numbers) => Math.max(...numbers)

export async function batchBench({ count = 10_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-batch-'))
  try {
    const record = records()[3]
    for (let i = 1; i <= count; i += 1) {
      const decision = { ...record.decision, number: `${i}/QĐ-SNV` }
      writeFileSync(join(folder, `${String(i).padStart(5, '0')}.json`), JSON.stringify({ ...record, decision }))
    }
    const figures = []
    for (const workers of [1, 2]) {
      const out = join(folder, `pdf-${workers}`)
      const { seconds, memory } = await run(folder, out, workers)
      rmSync(out, { recursive: true })
      const quarter = Math.max(1, Math.floor(memory.length / 4))
      figures.push({
        workers,
        seconds,
        second: highest(memory.slice(quarter, 2 * quarter)),
        last: highest(memory.slice(-quarter)),
      })
    }
    return { text: batchTable(count, figures), targets: batchTargets(figures) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const batchTable = (count, figures) =>
  `Batch of ${count} records of 3 pages, files written and flushed to the disk\n\n${table(
    [
      'workers',
      'seconds',
      'records a second',
      'times one worker',
      'MB at most, 2nd quarter',
      'MB at most, last quarter',
    ],
    figures.map(({ workers, seconds, second, last }) => [
      workers,
      seconds.toFixed(1),
      (count / seconds).toFixed(0),
      (figures[0].seconds / seconds).toFixed(2),
      second.toFixed(0),
      last.toFixed(0),
    ]),
  )}`

const batchTargets = ([one, two]) => [
  { promise: 'two workers, times one', least: 1.6, is: one.seconds / two.seconds },
  {
    promise: 'memory of the last quarter, times the second',
    most: 1.25,
    is: Math.max(one.last / one.second, two.last / two.second),
  },
]
