import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readInspection } from '@congvu/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderMinutes } from '../src/render-minutes.ts'
import { damage } from './damage.ts'

/** `npm run fuzz` asks for ten thousand; every test run does some. */
const runs = Number(process.env.FUZZ ?? 60)

const file = new URL('../../../examples/11-toi-thieu.json', import.meta.url)
const reading = readInspection(JSON.parse(readFileSync(file, 'utf8')))
if (!reading.ok) throw new Error('the example is right')
const pdf = Buffer.from(await renderMinutes(reading.inspection, { qr: {} }))

/** `stopped`: it took all the memory or time one file may take, and was put aside, as the command line does. */
const answers = /^(administrative|not-recognised|no-text|hidden-text|not-a-pdf|pdf-damaged|pdf-locked|stopped)$/

/** Readers apart from the tests: what pdf.js leaves behind must not end them. One that dies has a successor. */
class Reader {
  #process: ChildProcess | undefined
  memory = 0

  ask(bytes: Uint8Array): Promise<string> {
    this.#process ??= fork(fileURLToPath(new URL('./check-apart.ts', import.meta.url)), {
      execArgv: ['--max-old-space-size=768', '--conditions=@congvu/source', '--import', 'tsx'],
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const apart = this.#process
    return new Promise((resolve) => {
      const clock = setTimeout(() => apart.kill('SIGKILL'), 120_000)
      const settle = (answer: string): void => {
        clearTimeout(clock)
        apart.removeAllListeners()
        resolve(answer)
      }
      apart.once('exit', () => {
        this.#process = undefined
        settle('stopped')
      })
      apart.once('message', (told: { readonly answer: string; readonly memory: number }) => {
        this.memory = Math.max(this.memory, told.memory)
        settle(told.answer)
      })
      apart.send(bytes)
    })
  }

  end(): void {
    this.#process?.removeAllListeners().kill()
  }
}

test(`${runs} damaged files into check: a report or a reason each, no crash, no hang, memory stays bounded`, async () => {
  const reader = new Reader()
  const counts = new Map<string, number>()
  try {
    await fc.assert(
      fc.asyncProperty(damage, async (steps) => {
        const answer = await reader.ask(steps.reduce<Buffer>((before, step) => step(before), pdf))
        expect(answer).toMatch(answers)
        counts.set(answer, (counts.get(answer) ?? 0) + 1)
      }),
      { numRuns: runs, endOnFailure: true },
    )
  } finally {
    reader.end()
  }
  console.info(`${runs} damaged files into check:`, Object.fromEntries(counts), `${Math.round(reader.memory / 1e6)} MB`)
  // Some damage does make a file that takes too much: one in a hundred, counted up to a whole file.
  expect(counts.get('stopped') ?? 0).toBeLessThanOrEqual(Math.ceil(runs / 100))
  // The heap is capped; what files unfold to stands beside it, and is given back.
  expect(reader.memory).toBeLessThan(2 * 1024 ** 3)
}, 7_200_000)
