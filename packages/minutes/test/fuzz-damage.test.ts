import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { readInspection } from '@congvu/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractCarried } from '../src/carried.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { verifyMinutes } from '../src/verify.ts'

/** `npm run fuzz` asks for ten thousand; every test run does some. */
const runs = Number(process.env.FUZZ ?? 300)

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const file = new URL('../../../examples/11-toi-thieu.json', import.meta.url)
const reading = readInspection(JSON.parse(readFileSync(file, 'utf8')))
if (!reading.ok) throw new Error('the example is right')
const pdf = Buffer.from(await renderMinutes(reading.inspection, { qr: {} }))

type Damage = (bytes: Buffer) => Buffer

const place = fc.double({ min: 0, max: 1, noNaN: true })
const within = (bytes: Buffer, at: number): number => Math.floor(at * bytes.length)
const replaced = (bytes: Buffer, from: RegExp, to: string): Buffer =>
  Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1')

const flips: fc.Arbitrary<Damage> = fc
  .array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 })
  .map((changes) => (bytes) => {
    const copy = Buffer.from(bytes)
    for (const [at, value] of changes) if (copy.length > 0) copy[within(copy, at)] = value
    return copy
  })
const cut: fc.Arbitrary<Damage> = place.map((at) => (bytes) => bytes.subarray(0, within(bytes, at)))
/** A piece taken from one place and put into another. */
const splice: fc.Arbitrary<Damage> = fc.tuple(place, place, place, fc.boolean()).map(([a, b, to, keep]) => (bytes) => {
  const [from, end] = [Math.min(within(bytes, a), within(bytes, b)), Math.max(within(bytes, a), within(bytes, b))]
  const rest = keep ? bytes : Buffer.concat([bytes.subarray(0, from), bytes.subarray(end)])
  const at = within(rest, to)
  return Buffer.concat([rest.subarray(0, at), bytes.subarray(from, end), rest.subarray(at)])
})
const lengths: fc.Arbitrary<Damage> = fc
  .tuple(
    fc.constantFrom('Length', 'Size', 'Count', 'Prev', 'Length1'),
    fc.constantFrom('0', '-1', '9999999999', '99999'),
  )
  .map(
    ([key, value]) =>
      (bytes) =>
        replaced(bytes, new RegExp(`/${key} \\d+`, 'g'), `/${key} ${value}`),
  )
const entries: fc.Arbitrary<Damage> = fc
  .constantFrom<[RegExp, string]>(
    [/startxref\s+\d+/, 'startxref 9999999999'],
    [/\/Type\/EmbeddedFile/, '/Type/Embedded'],
    [/ 0 obj/g, ' 1 obj'],
    [/endstream/g, 'endstrea'],
    [/<</g, '<<<<'],
    [/\/Filter\/FlateDecode/g, '/Filter/LZWDecode'],
  )
  .map(
    ([from, to]) =>
      (bytes) =>
        replaced(bytes, from, to),
  )
/** Sixty megabytes of nothing in a few kilobytes, in the place of the record. */
const bomb = deflateSync(Buffer.alloc(60 * 1024 * 1024))
const bombs: fc.Arbitrary<Damage> = fc.constantFrom(1, 60 * 1024 * 1024, 70 * 1024 * 1024).map((size) => (bytes) => {
  const head = `%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size ${size}>>/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), bomb, Buffer.from('\nendstream\nendobj\n'), bytes])
})
const tails: fc.Arbitrary<Damage> = fc
  .constantFrom(
    '['.repeat(20_000),
    '<<'.repeat(20_000),
    '('.repeat(20_000),
    '%\n'.repeat(20_000),
    '1 0 obj\n'.repeat(2000),
  )
  .map((tail) => (bytes) => Buffer.concat([bytes, Buffer.from(`9999 0 obj\n${tail}`)]))
const noise: fc.Arbitrary<Damage> = fc.uint8Array({ maxLength: 2000 }).map((bytes) => () => Buffer.from(bytes))

const damage = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: flips },
    { weight: 15, arbitrary: cut },
    { weight: 20, arbitrary: splice },
    { weight: 10, arbitrary: lengths },
    { weight: 10, arbitrary: entries },
    { weight: 10, arbitrary: tails },
    { weight: 5, arbitrary: noise },
    { weight: 1, arbitrary: bombs },
  ),
  { minLength: 1, maxLength: 3 },
)

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
}, 1_800_000)
