import type { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { tinosFiles } from '../scripts/tinos.ts'
import { paragraph } from '../src/document.ts'
import { type FontPack, faceNames } from '../src/fonts/pack.ts'
import { packFace, readFace } from '../src/fonts/pack-face.ts'
import { repertoire } from '../src/fonts/repertoire.ts'
import { renderDocument } from '../src/render.ts'
import {
  faultsOf,
  installed,
  linesRead,
  pagesDrawn,
  pagesRead,
  run,
  textOf,
  vietnameseLetters,
  wordsOf,
} from './readers.ts'
import { documentOf } from './sample.ts'

const faces = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }]
/** In words: poppler takes single letters with spaces between for one spaced-out word. */
const words = vietnameseLetters.join('').match(/.{1,6}/gu) ?? []
const letters = words.join(' ')

/** Every letter in every face. */
const grid = (text = letters): ReturnType<typeof documentOf> =>
  documentOf(faces.map((face) => paragraph(text, { ...face, align: 'left', firstIndent: 0 })))

/** Tinos with nothing cut out: the files of its makers, embedded whole. */
async function wholeTinos(): Promise<FontPack> {
  const files = await tinosFiles()
  const packed = await Promise.all(
    faceNames.map(async (face) => {
      const whole = await readFace(face, files[face])
      return [face, packFace(whole, whole, repertoire)] as const
    }),
  )
  const { regular, bold, italic, boldItalic } = Object.fromEntries(packed)
  if (!regular || !bold || !italic || !boldItalic) throw new Error('four faces')
  return { family: 'Tinos', faces: { regular, bold, italic, boldItalic } }
}

const differing = (a: PNG | undefined, b: PNG | undefined): number => {
  if (!a || !b || a.data.length !== b.data.length) return Number.POSITIVE_INFINITY
  let count = 0
  for (let i = 0; i < a.data.length; i += 4) if (a.data[i] !== b.data[i]) count++
  return count
}

/** How dark the paper is around a letter; points from the lower left corner. */
function inkAt(page: PNG, x: number, y: number, scale: number): number {
  let ink = 0
  for (let down = Math.round(page.height - (y + 15) * scale); down < page.height - (y - 4) * scale; down++) {
    for (let right = Math.round(x * scale); right < (x + 5) * scale; right++) {
      ink += 255 - (page.data[(down * page.width + right) * 4] ?? 255)
    }
  }
  return ink
}

test('there are 134 Vietnamese letters beyond ASCII', () => {
  expect(new Set(vietnameseLetters).size).toBe(134)
})

describe.skipIf(!installed('pdftoppm', 'pdftotext', 'pdfinfo', 'qpdf'))('Vietnamese on paper', () => {
  test('every letter in every face is drawn as the whole font draws it, pixel for pixel', async () => {
    const [subset] = pagesDrawn(renderDocument(grid()), 144)
    const [whole] = pagesDrawn(renderDocument(grid(), { fonts: await wholeTinos() }), 144)
    expect(differing(subset, whole)).toBe(0)
    // The comparison sees a single wrong letter.
    const [other] = pagesDrawn(renderDocument(grid(letters.replace('ấ', 'ẩ'))), 144)
    expect(differing(subset, other)).toBeGreaterThan(5)
  })

  test('no letter is blank', async () => {
    const pdf = renderDocument(
      documentOf(faces.flatMap((face) => vietnameseLetters.map((letter) => paragraph(letter, face)))),
    )
    const drawn = pagesDrawn(pdf, 72)
    const read = await pagesRead(pdf)
    const inks = read.flatMap(({ placed }, i) =>
      placed
        .filter(({ text }) => vietnameseLetters.includes(text))
        .map(({ x, y }) => (drawn[i] ? inkAt(drawn[i], x, y, 1) : 0)),
    )
    expect(inks).toHaveLength(4 * 134)
    expect(Math.min(...inks)).toBeGreaterThan(255)
  })

  test('every letter in every face is read back as it was written, by poppler and by pdf.js', async () => {
    const pdf = renderDocument(grid())
    const expected = faces.flatMap(() => words)
    expect(wordsOf(textOf(pdf))).toEqual(expected)
    const [page] = await pagesRead(pdf)
    expect(page && linesRead(page).flatMap((line) => line.flatMap(({ text }) => wordsOf(text)))).toEqual(expected)
    expect([...new Set(page?.placed.map(({ font }) => font))]).toEqual([
      'Tinos-Regular',
      'Tinos-Bold',
      'Tinos-Italic',
      'Tinos-BoldItalic',
    ])
  })

  test('text handed in decomposed gives the same file as composed text', () => {
    expect(renderDocument(grid(letters.normalize('NFD')))).toEqual(renderDocument(grid(letters)))
  })

  test('ĩ and Ĩ survive in title, author, subject, keywords, bookmark and part title', () => {
    const said = 'Vĩnh Long, TỈNH VĨNH LONG (Nghĩa)'
    const pdf = renderDocument(
      documentOf([paragraph(said, { role: 'H1' })], {
        title: said,
        meta: { author: said, subject: said, keywords: said },
        parts: [{ title: said, blocks: [paragraph(said, { role: 'H1' })] }],
      }),
    )
    const { output } = run('pdfinfo', pdf, ['-enc', 'UTF-8', 'in.pdf'])
    for (const key of ['Title', 'Author', 'Subject', 'Keywords']) {
      expect(output).toMatch(new RegExp(`^${key}: +${said.replace(/[()]/g, '\\$&')}$`, 'm'))
    }
    expect(faultsOf(pdf)).toBe('')
  })

  test('signs of official texts are drawn and read back', () => {
    const signs = '“Điều 12” ‘a’ «b» – — … § ° m² m³ ½ × ≤ ≥ ± • € ₫ № → 08‑2022 Ƀƀ Čč Ŏŏ Ñ Þ ß œ Ž'
    expect(wordsOf(textOf(renderDocument(documentOf([paragraph(signs)]))))).toEqual(signs.split(' '))
  })
})
