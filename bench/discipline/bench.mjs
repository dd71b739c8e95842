// Assessments of mixed cases, as a ratio to JSON.parse of the same cases in the same run; and the heap over a million.
// "assess" starts from facts already read; the last row parses the text and reads the facts (zod, contradictions) each time.
import { assess, readCaseFacts } from '@congvu/core'
import { rounded, table, timed } from '../rounds.mjs'
import { cases } from './cases.mjs'

const many = 1_000_000
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
  const rows = [...perCall].map(([name, seconds]) => [name, rounded(1 / seconds), (seconds / parse).toFixed(1)])
  const { questions, before, after } = heapOverMany((seed) => assess(at(facts)(seed)).questions.length)
  return {
    text: [
      `Assessing discipline cases (${cases.length} mixed, median of 7 rounds)`,
      table(['what', 'a second', 'times JSON.parse'], rows),
      `Heap before ${many} assessments (${questions} questions): ${mib(before)} MiB, after: ${mib(after)} MiB.`,
    ].join('\n\n'),
    targets: [
      { promise: 'assessments a second', least: 100_000, is: 1 / perCall.get('assess') },
      { promise: 'heap that a million assessments leave behind, MiB', most: 4, is: (after - before) / 1024 / 1024 },
    ],
  }
}

/** What is left on the heap by so many calls; the bench runs with `--expose-gc`. */
function heapOverMany(call) {
  const heap = () => {
    global.gc()
    return process.memoryUsage().heapUsed
  }
  const before = heap()
  let questions = 0
  for (let i = 0; i < many; i += 1) questions += call(i)
  return { questions, before, after: heap() }
}
