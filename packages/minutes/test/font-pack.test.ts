import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import { Refusal } from '@congvu/core'
import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { moduleOfTinos, tinosFiles } from '../scripts/tinos.ts'
import { paragraph } from '../src/document.ts'
import { bytesOfBase64, faceNames, glyphsOf } from '../src/fonts/pack.ts'
import { packFonts } from '../src/fonts/pack-fonts.ts'
import { tinos } from '../src/fonts/tinos.generated.ts'
import { renderDocument } from '../src/render.ts'
import { drawable, missingGlyphs } from '../src/text/clean.ts'
import { installed, run, textOf, vietnameseLetters } from './readers.ts'
import { documentOf } from './sample.ts'

const fileOf = (path: string): Promise<Buffer> => readFile(new URL(path, import.meta.url))

test('base64 is read as Node writes it, and nothing else is taken for it', () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = Buffer.from(Array.from({ length }, (_, i) => (i * 89 + length) % 256))
    const text = bytes.toString('base64')
    expect(Buffer.from(bytesOfBase64(text))).toEqual(bytes)
    expect(Buffer.from(bytesOfBase64(text.replaceAll('=', '')))).toEqual(bytes)
  }
  for (const text of ['A', 'AB!D', 'ABCD=E', 'A===', 'AB CD', '\u0141BCD'])
    expect(() => bytesOfBase64(text), text).toThrow(RangeError)
})

describe('the pack of Tinos', () => {
  test('is what its maker makes today', async () => {
    expect((await fileOf('../src/fonts/tinos.generated.ts')).toString() === (await moduleOfTinos())).toBe(true)
  })

  test('carries its licence', async () => {
    const require = createRequire(import.meta.url)
    const theirs = await readFile(require.resolve('@expo-google-fonts/tinos/LICENSE_FONT'))
    expect(await fileOf('../fonts/OFL.txt')).toEqual(theirs)
  })

  test('has every letter with the glyph and the width of the whole font, in each face', async () => {
    const files = await tinosFiles()
    for (const face of faceNames) {
      const whole = create(Buffer.from(files[face])) as Font
      const subset = create(inflateSync(bytesOfBase64(tinos.faces[face].file))) as Font
      const glyphs = glyphsOf(tinos.faces[face])
      expect(vietnameseLetters.filter((letter) => !glyphs.has(letter.codePointAt(0) ?? 0))).toEqual([])
      for (const [codePoint, { number, width }] of glyphs) {
        const theirs = whole.glyphForCodePoint(codePoint)
        expect(Math.abs(width - (theirs.advanceWidth * 1000) / 2048)).toBeLessThanOrEqual(0.5)
        expect(subset.getGlyph(number).path.toSVG()).toBe(theirs.path.toSVG())
      }
    }
  })

  test('is small: under 20 KB a face', () => {
    for (const face of faceNames) expect(bytesOfBase64(tinos.faces[face].file).length).toBeLessThan(20_000)
  })
})

describe('a family of the user', () => {
  test('is packed, kept as JSON, and used', async () => {
    const packed = await packFonts(await tinosFiles())
    expect(packed.family).toBe('Tinos')
    const kept = JSON.parse(JSON.stringify(packed))
    expect(renderDocument(documentOf([paragraph('Ấn định.')]), { fonts: kept })).toEqual(
      renderDocument(documentOf([paragraph('Ấn định.')])),
    )
  })

  test.each([
    ['a file that is no font', Uint8Array.from(Buffer.from('không phải phông chữ'))],
    ['an empty file', new Uint8Array()],
  ])('is refused when a face is %s', async (_, italic) => {
    await expect(packFonts({ ...(await tinosFiles()), italic })).rejects.toMatchObject({
      code: 'font-unfit',
      facts: { face: 'italic' },
    })
  })

  test('is refused when a face lacks Vietnamese letters', async () => {
    const { default: subsetFont } = await import('subset-font')
    const files = await tinosFiles()
    const latin = new Uint8Array(await subsetFont(files.bold, 'ABCabc 0123456789', { targetFormat: 'truetype' }))
    const refusal = await packFonts({ ...files, bold: latin }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ code: 'font-unfit', facts: { face: 'bold' } })
    if (refusal instanceof Refusal) expect(refusal.in('vi').what).toContain('ắ')
  })

  test('is refused when its maker forbids embedding', async () => {
    const files = await tinosFiles()
    const regular = Uint8Array.from(files.regular)
    const view = new DataView(regular.buffer)
    const tables = view.getUint16(4)
    for (let i = 0; i < tables; i++) {
      const entry = 12 + i * 16
      if (Buffer.from(regular.subarray(entry, entry + 4)).toString('latin1') === 'OS/2')
        view.setUint16(view.getUint32(entry + 8) + 8, 2)
    }
    await expect(packFonts({ ...files, regular })).rejects.toMatchObject({
      code: 'font-unfit',
      facts: { face: 'regular' },
    })
  })
})

describe('characters without a glyph', () => {
  test('are told once each, in the order they come', () => {
    expect(missingGlyphs('Kiểm tra ✓ và 漢字 ✓')).toEqual(['✓', '漢', '字'])
    expect(missingGlyphs('Nguyễn Thị Hồng Ẩn'.normalize('NFD'))).toEqual([])
    expect(missingGlyphs('dòng 1\r\ndòng 2\tcột\u00a0x\u200b\ufeff\u00ad')).toEqual([])
  })

  test('are refused, never drawn as an empty box', () => {
    expect(() => renderDocument(documentOf([paragraph('Đạt ✓')]))).toThrow(Refusal)
    expect(() => renderDocument(documentOf([paragraph('x\u0302')]))).toThrow(Refusal) // x̂ has no composed form
  })

  test('what is pasted along with text is not there: soft hyphens, zero widths, odd spaces and line ends', () => {
    expect(drawable('a\u00ad\u200bb\u2028c\u2003d\u202fe\ufeff\u200e')).toBe('ab\nc d\u00a0e')
  })
})

describe.skipIf(!installed('pdffonts', 'pdftotext'))('fonts in the file', () => {
  test('only the faces that are used, embedded, subsetted, with a map to Unicode', () => {
    const pdf = renderDocument(documentOf([paragraph(['thường ', { text: 'đậm', bold: true }])]))
    const { output } = run('pdffonts', pdf, ['in.pdf'])
    const rows = output.trim().split('\n').slice(2)
    expect(rows.map((row) => row.split(/\s{2,}/)[0])).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+Tinos-Regular$/),
      expect.stringMatching(/^[A-Z]{6}\+Tinos-Bold$/),
    ])
    for (const row of rows) expect(row).toMatch(/CID TrueType +Identity-H +yes yes yes/)
  })

  test('brackets, backslashes and every character of the pack come back as they went in', () => {
    const words = [...tinos.faces.regular.characters]
      .filter((character) => character.trim() !== '')
      .map((character) => `a${character}b`)
    const got = textOf(renderDocument(documentOf([paragraph(words.join(' '))])))
      .split(/[ \n\f]+/)
      .filter(Boolean)
    expect(got).toEqual(words)
  })
})
