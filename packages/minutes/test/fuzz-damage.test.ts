import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readInspection } from '@congvu/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractCarried } from '../src/carried.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { verifyMinutes } from '../src/verify.ts'
import { damage } from './damage.ts'

/** `npm run fuzz` asks for ten thousand; every test run does some. They cost less than the others. */
const runs = Number(process.env.FUZZ_DAMAGE ?? process.env.FUZZ ?? 300)

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const file = new URL('../../../examples/11-toi-thieu.json', import.meta.url)
const reading = readInspection(JSON.parse(readFileSync(file, 'utf8')))
if (!reading.ok) throw new Error('the example is right')
const pdf = Buffer.from(await renderMinutes(reading.inspection, { qr: {} }))

test(`${runs} damaged files: each gets an answer, none that is not as made is said to agree, memory stays bounded`, async () => {
  const answers = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(damage, async (steps) => {
      const bytes = steps.reduce<Buffer>((before, step) => step(before), pdf)
      extractCarried(bytes)
      const { agreement } = await verifyMinutes(bytes, { sha256 })
      if (agreement === 'agrees') expect(Buffer.compare(bytes, pdf)).toBe(0)
      answers.set(agreement, (answers.get(agreement) ?? 0) + 1)
    }),
    { numRuns: runs, endOnFailure: true },
  )
  console.info(`${runs} damaged files:`, Object.fromEntries(answers))
  // A bomb takes its sixty megabytes a few times over, and gives them back.
  expect(process.memoryUsage.rss()).toBeLessThan(1.5 * 1024 ** 3)
}, 7_200_000)
