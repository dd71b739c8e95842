// Assessments of mixed cases, as a ratio to JSON.parse of the same cases in the same run; and the heap over a million.
// "assess" starts from facts already read; the last row parses the text and reads the facts (zod, contradictions) each time.
import { assess, readCaseFacts } from '@congvu/core'
import { rounded, table, timed } from '../rounds.mjs'
import { cases } from './cases.mjs'

const many = 1_000_000
const flat = 4 * 1024 * 1024
const mib = (bytes) => (bytes / 1024 / 1024).toFixed(1)

export async function disciplineBench() {
  const texts = cases.map((one) => JSON.stringify(one))
  const facts = cases.map((one) => {
    const reading = readCaseFacts(one)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    return reading.facts
  })
  const at = (list) => (seed) => list[seed % list.length]
  const perCall = await timed(
    [
      { name: 'JSON.parse', call: (seed) => JSON.parse(at(texts)(seed)) },
      { name: 'assess', call: (seed) => assess(at(facts)(seed)) },
      { name: 'JSON.parse, read, assess', call: (seed) => assess(readCaseFacts(JSON.parse(at(texts)(seed))).facts) },
    ],
    { rounds: 7, milliseconds: 300 },
  )
  const parse = perCall.get('JSON.parse')
  console.log(`\nAssessing discipline cases (${cases.length} mixed, median of 7 rounds)\n`)
  console.log(
    table(
      ['what', 'a second', 'times JSON.parse'],
      [...perCall].map(([name, seconds]) => [name, rounded(1 / seconds), (seconds / parse).toFixed(1)]),
    ),
  )

  if (global.gc === undefined) return console.log('\nMemory: run node with --expose-gc to measure it.')
  const heap = () => {
    global.gc()
    return process.memoryUsage().heapUsed
  }
  const before = heap()
  let questions = 0
  for (let i = 0; i < many; i += 1) questions += assess(at(facts)(i)).questions.length
  const after = heap()
  console.log(
    `\nHeap before ${many} assessments (${questions} questions): ${mib(before)} MiB, after: ${mib(after)} MiB.`,
  )
  if (after - before > flat) throw new Error('memory does not stay flat')
}
