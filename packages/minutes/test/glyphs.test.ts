import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { type Inspection, readInspection } from '@congvu/core'
import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { paragraph } from '../src/document.ts'
import { bytesOfBase64, faceNames, glyphsOf } from '../src/fonts/pack.ts'
import { tinos } from '../src/fonts/tinos.generated.ts'
import { withGlyphs } from '../src/fonts/true-type.ts'
import { extractCarried } from '../src/index.ts'
import { renderDocument } from '../src/render.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { faultsOf, installed, pagesDrawn, run, textOf, vietnameseLetters } from './readers.ts'
import { documentOf } from './sample.ts'

function example(name: string): Inspection {
  const record = JSON.parse(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'))
  const reading = readInspection({ ...record, annexes: [] })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.inspection
}

const fileOf = (face: (typeof faceNames)[number]): Uint8Array =>
  new Uint8Array(inflateSync(bytesOfBase64(tinos.faces[face].file)))

describe('a font with some of its glyphs', () => {
  const half = vietnameseLetters.filter((_, i) => i % 2 === 0)

  test.each(faceNames)('draws them as the whole one does, and no others: %s', (face) => {
    const numbers = glyphsOf(tinos.faces[face])
    const kept = half.map((letter) => numbers.get(letter.codePointAt(0) ?? 0)?.number ?? 0)
    const whole = create(Buffer.from(fileOf(face))) as Font
    const subset = create(Buffer.from(withGlyphs(fileOf(face), kept))) as Font
    for (const glyph of kept) {
      expect(subset.getGlyph(glyph).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG())
      expect(subset.getGlyph(glyph).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth)
    }
    const gone = numbers.get('W'.charCodeAt(0))?.number ?? 0
    expect([whole.getGlyph(gone).path.toSVG() === '', subset.getGlyph(gone).path.toSVG()]).toEqual([false, ''])
  })

  test('has the sums that readers of TrueType check', () => {
    const view = new DataView(withGlyphs(fileOf('regular'), [40, 41]).buffer)
    const sum = (from: number, to: number): number => {
      let sum = 0
      for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) >>> 0
      return sum
    }
    expect(sum(0, view.byteLength)).toBe(0xb1b0afba)
    const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16)
    const isHead = (at: number): boolean => view.getUint32(at) === 0x68656164
    for (const at of tables.filter((at) => !isHead(at))) {
      const start = view.getUint32(at + 8)
      expect(start % 4).toBe(0)
      expect(sum(start, start + ((view.getUint32(at + 12) + 3) & ~3))).toBe(view.getUint32(at + 4))
    }
  })
})

describe('minutes with the glyphs they use', () => {
  test('are smaller, say which they carry, and are the same bytes each time', async () => {
    const inspection = example('11-toi-thieu.json')
    const shared = await renderMinutes(inspection)
    const used = await renderMinutes(inspection, { glyphs: 'used' })
    expect(await renderMinutes(inspection, { glyphs: 'used' })).toEqual(used)
    expect(shared.length - used.length).toBeGreaterThan(15_000)
    expect([shared, used].map((pdf) => extractCarried(pdf)?.made.glyphs)).toEqual(['shared', 'used'])
  })

  test
    .skipIf(!installed('pdftoppm', 'pdffonts', 'qpdf'))
    .each(['04-tu-choi-ky.json', '11-toi-thieu.json', '15-truong-sa-truc-tuyen.json'])(
    'look the same pixel by pixel and read the same: %s',
    async (name) => {
      const inspection = example(name)
      const [shared, used] = [await renderMinutes(inspection), await renderMinutes(inspection, { glyphs: 'used' })]
      expect(faultsOf(used)).toBe('')
      expect(textOf(used)).toBe(textOf(shared))
      const [pages, pagesOfUsed] = [pagesDrawn(shared, 40), pagesDrawn(used, 40)]
      expect(pagesOfUsed.length).toBe(pages.length)
      pages.forEach(({ data }, i) => {
        expect(pagesOfUsed[i]?.data.equals(data)).toBe(true)
      })
      const fonts = run('pdffonts', used, ['in.pdf']).output.split('\n').slice(2, -1)
      expect(fonts.filter((line) => !/^[A-Z]{6}\+Tinos.* yes yes yes /.test(line))).toEqual([])
    },
  )
})

describe('the shared sets', () => {
  const saying = (text: string): number => renderDocument(documentOf([paragraph(text)])).length

  test('a letter of no everyday text brings the whole face, and draws', () => {
    const [everyday, rare] = [saying('Ấn định.'), saying('Ấn định ĉ.')]
    expect(saying('Nơi nhận:')).toBeLessThan(everyday)
    expect(rare - everyday).toBeGreaterThan(3_000)
  })

  test.skipIf(!installed('pdftotext'))('a rare letter is read back', () => {
    expect(textOf(renderDocument(documentOf([paragraph('Ấn định ĉ ← ‰.')])))).toContain('Ấn định ĉ ← ‰.')
  })
})

describe('how large the files are', () => {
  test('two pages with everything inside: under 60 KB, under 30 KB with their own glyphs and packed', async () => {
    const inspection = example('11-toi-thieu.json')
    expect((await renderMinutes(inspection)).length).toBeLessThan(60_000)
    expect((await renderMinutes(inspection, { glyphs: 'used' })).length).toBeLessThan(30_000)
  })
})
