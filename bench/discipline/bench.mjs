// Assessments of mixed cases, as a ratio to JSON.parse of the same cases in the same run; and what many leave behind.
import { assess, readCaseFacts } from '@congvu/core'
import { rounded, table, timed } from '../rounds.mjs'
import { cases } from './cases.mjs'

const many = 50_000
const flat = 16 * 1024 * 1024

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
  const grown = heap() - before
  console.log(`\n${many} assessments (${questions} questions) leave ${(grown / 1024 / 1024).toFixed(1)} MiB behind.`)
  if (grown > flat) throw new Error('memory does not stay flat')
}
