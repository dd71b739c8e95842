import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readInspection } from '@congvu/core'
import fc from 'fast-check'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { extractCarried } from '../src/carried.ts'
import { nd30 } from '../src/nd30.ts'
import { base32, bytesOfBase32 } from '../src/qr/base32.ts'
import { checkQr, qrHolds } from '../src/qr/check-qr.ts'
import type { QrOption } from '../src/qr/foot-code.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { verifyMinutes } from '../src/verify.ts'
import { faultsOf, installed, pagesDrawn, run } from './readers.ts'

const hasPrograms = installed('pdftoppm', 'qpdf')
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const signing: QrOption = { sign: (message) => sign(null, message, privateKey) }
const isSigned = (message: Uint8Array, signature: Uint8Array) => verify(null, message, publicKey, signature)

function inspectionOf(bend: (json: ReturnType<typeof JSON.parse>) => void = () => {}, name = '13-doan-kiem-tra.json') {
  const json = JSON.parse(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'))
  bend(json)
  const reading = readInspection(json)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.inspection
}

const textOf = async (inspection = inspectionOf(), qr: QrOption = {}) =>
  extractCarried(await renderMinutes(inspection, { qr }))?.made.qr ?? ''

/** What a reader of codes finds in the lower left corner of each page, drawn at so many dots an inch. */
function codesRead(pdf: Uint8Array, resolution: number): (string | undefined)[] {
  const dots = (millimetres: number): string => String(Math.round((millimetres / 25.4) * resolution))
  const { page, margin } = nd30
  const corner = ['-x', dots(25), '-y', dots(page.height - margin.bottom.value), '-W', dots(24), '-H', dots(20)]
  const { files } = run('pdftoppm', pdf, ['-r', String(resolution), ...corner, '-png', 'in.pdf', 'page'])
  return [...files.values()].map((file) => {
    const { data, width, height } = PNG.sync.read(file)
    return jsQR(Uint8ClampedArray.from(data), width, height)?.data
  })
}

describe('the code at the foot of the pages', () => {
  test.skipIf(!hasPrograms).each([
    ['unsigned', {}],
    ['signed', signing],
  ])('%s, is on every page, and another program reads it at 300 and at 200 dots an inch', async (_what, qr) => {
    const pdf = await renderMinutes(inspectionOf(), { qr })
    const text = extractCarried(pdf)?.made.qr
    expect(text).toMatch(/^CV1:/)
    for (const resolution of [200, 300]) {
      const found = codesRead(pdf, resolution)
      expect(found.length).toBeGreaterThan(1)
      expect(new Set(found)).toEqual(new Set([text]))
    }
    expect(faultsOf(pdf)).toBe('')
  })

  test.skipIf(!hasPrograms)(
    'stays between the text and 5 mm from the edge, and moves nothing of the text',
    async () => {
      const [resolution, inspection] = [72, inspectionOf()]
      const bare = pagesDrawn(await renderMinutes(inspection), resolution)
      const coded = pagesDrawn(await renderMinutes(inspection, { qr: signing }), resolution)
      const row = (fromBottom: number) => ((nd30.page.height - fromBottom) / 25.4) * resolution
      expect(coded.length).toBe(bare.length)
      for (const [i, page] of coded.entries()) {
        const changed: number[] = []
        page.data.forEach((value, at) => {
          if (value !== bare[i]?.data[at]) changed.push(Math.floor(at / 4 / page.width))
        })
        expect(changed.length).toBeGreaterThan(0)
        expect(Math.min(...new Set(changed))).toBeGreaterThan(row(nd30.margin.bottom.value))
        expect(Math.max(...new Set(changed))).toBeLessThanOrEqual(Math.ceil(row(nd30.footCode.fromBottom)))
      }
    },
  )

  test('the minutes with it verify, signed or not, and the same record gives the same bytes', async () => {
    const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
    for (const qr of [{}, signing]) {
      const pdf = await renderMinutes(inspectionOf(), { qr })
      expect(Buffer.compare(pdf, await renderMinutes(inspectionOf(), { qr }))).toBe(0)
      expect((await verifyMinutes(pdf, { sha256 })).agreement).toBe('agrees')
    }
  })
})

describe('what it proves', () => {
  test('it belongs to its record and to no other', async () => {
    const text = await textOf()
    expect(await checkQr(text, inspectionOf())).toMatchObject({ record: 'same', number: 'same', signature: 'none' })
    const other = inspectionOf((json) => (json.remarks = ['Nhận xét khác.']))
    expect(await checkQr(text, other)).toMatchObject({ record: 'other' })
  })

  test('the number that is given after signature does not change what was signed on paper', async () => {
    const text = await textOf(
      inspectionOf((json) => (json.number = null)),
      signing,
    )
    const numbered = inspectionOf((json) => (json.number = 27))
    const found = await checkQr(text, numbered, isSigned)
    expect(found).toMatchObject({ record: 'same', number: 'later', signature: 'valid' })
    expect(qrHolds(found, true)).toBe(true)
    const other = await checkQr(
      await textOf(numbered),
      inspectionOf((json) => (json.number = 28)),
    )
    expect(other).toMatchObject({ record: 'same', number: 'other' })
    expect(qrHolds(other, false)).toBe(false)
  })

  test('nobody without the key makes one: a changed letter, another key, a signature taken away', async () => {
    const text = await textOf(inspectionOf(), signing)
    const inspection = inspectionOf()
    const unsigned = text.split(':').slice(0, 5).join(':')
    const stranger = generateKeyPairSync('ed25519').privateKey
    const forged = await textOf(inspection, { sign: (message) => sign(null, message, stranger) })
    expect(qrHolds(await checkQr(text, inspection, isSigned), true)).toBe(true)
    expect(await checkQr(forged, inspection, isSigned)).toMatchObject({ record: 'same', signature: 'invalid' })
    const found = await checkQr(unsigned, inspection, isSigned)
    expect(found).toMatchObject({ record: 'same', signature: 'none' })
    expect([qrHolds(found, true), qrHolds(found, false)]).toEqual([false, true])
    for (let at = 0; at < text.length; at++) {
      const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
      expect(qrHolds(await checkQr(changed, inspection, isSigned), true), changed).toBe(false)
    }
  })

  test("a browser's own cryptography checks it as well", async () => {
    const key = await crypto.subtle.importKey(
      'spki',
      publicKey.export({ type: 'spki', format: 'der' }),
      'Ed25519',
      false,
      ['verify'],
    )
    const check = (message: Uint8Array, signature: Uint8Array) =>
      crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(message))
    const text = await textOf(inspectionOf(), signing)
    expect(await checkQr(text, inspectionOf(), check)).toMatchObject({ signature: 'valid' })
  })

  test('a signature of another length is refused when the minutes are made', async () => {
    await expect(renderMinutes(inspectionOf(), { qr: { sign: () => new Uint8Array(63) } })).rejects.toThrow('64 bytes')
  })

  test.each([
    '',
    'CV1:',
    'CV2:AAAAAAAAAAAA:27/BB-SNV:2026-11-05:AAAA',
    'https://example.vn',
    `CV1:AAAAAAAAAAAA:%1B%5B:2026-11-05:${'A'.repeat(52)}`,
    `CV1:AAAAAAAAAAAA:27/B:2026-02-30:${'A'.repeat(52)}`,
  ])('%j is not one', async (text) => {
    expect(await checkQr(text, inspectionOf())).toEqual({ readable: false })
  })
})

test('base 32 gives every run of bytes back, and reads one spelling only', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(bytesOfBase32(base32(bytes))).toEqual(bytes)
    }),
  )
  expect(bytesOfBase32('AB')).toBeUndefined()
  expect(bytesOfBase32('a')).toBeUndefined()
})
