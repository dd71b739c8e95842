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
  withPdf,
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

describe.skipIf(!installed('pdftoppm', 'pdftotext', 'pdfinfo', 'pdfdetach', 'pdfsig', 'qpdf'))(
  'Vietnamese on paper',
  () => {
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

    describe('ĩ, Ĩ and ữ, whose codes end in the byte of a bracket or begin a word', async () => {
      const said = 'Vĩnh Long ữ (Nghĩa) TỈNH VĨNH LONG Ĩ'
      const pdf = renderDocument(
        documentOf([], {
          title: said,
          meta: { author: said, subject: said, keywords: said },
          attachments: [
            {
              name: `${said}.json`,
              about: `Về ${said}`,
              type: 'application/json',
              relation: 'Source',
              modified: '2026-11-05T16:30',
              bytes: new TextEncoder().encode(`"${said}"`),
            },
          ],
          parts: [
            {
              title: said,
              blocks: [
                paragraph(said, { role: 'H1' }),
                { kind: 'spacer', height: 60, fields: [{ name: said, label: `Chữ ký số: ${said}`, of: 'person' }] },
                paragraph(said, { align: 'center' }),
              ],
            },
          ],
        }),
      )

      test('poppler reads them in every property, in the name of a field and of a file, which it saves under it', () => {
        const { output } = run('pdfinfo', pdf, ['-enc', 'UTF-8', 'in.pdf'])
        for (const key of ['Title', 'Author', 'Subject', 'Keywords']) {
          expect(output).toMatch(new RegExp(`^${key}: +${said.replace(/[()]/g, '\\$&')}$`, 'm'))
        }
        expect(run('pdfdetach', pdf, ['-list', 'in.pdf']).output).toContain(`1: ${said}.json\n`)
        const saved = run('pdfdetach', pdf, ['-saveall', 'in.pdf']).files.get(`${said}.json`)
        expect(saved?.toString('utf8')).toBe(`"${said}"`)
        expect(run('pdfsig', pdf, ['in.pdf']).output).toContain(`Signature Field Name: ${said}\n`)
        expect(faultsOf(pdf)).toBe('')
      })

      test('pdf.js reads them in properties, metadata, bookmarks, fields and files', async () => {
        await withPdf(pdf, async (file) => {
          const { info, metadata } = await file.getMetadata()
          expect(info).toMatchObject({ Title: said, Author: said, Subject: said, Keywords: said })
          for (const name of ['dc:title', 'dc:description', 'pdf:keywords']) expect(metadata.get(name)).toBe(said)
          expect(metadata.get('dc:creator')).toEqual([said])
          expect((await file.getOutline()).map(({ title }) => title)).toEqual([said])
          const attached = await file.getAttachments()
          expect(attached).toMatchObject({ [`${said}.json`]: { filename: `${said}.json`, description: `Về ${said}` } })
          const fields = await (await file.getPage(1)).getAnnotations()
          expect(fields).toMatchObject([{ fieldName: said, alternativeText: `Chữ ký số: ${said}` }])
        })
      })

      test('readers that know no Vietnamese see the name of the file without marks', () => {
        expect(Buffer.from(pdf).toString('latin1')).toContain('/F(Vinh Long u _Nghia_ TINH VINH LONG I.json)/UF(þÿ')
      })
    })

    test('signs of official texts are drawn and read back', () => {
      const signs = '“Điều 12” ‘a’ «b» – — … § ° m² m³ ½ × ≤ ≥ ± • € ₫ № → 08‑2022 Ƀƀ Čč Ŏŏ Ñ Þ ß œ Ž'
      expect(wordsOf(textOf(renderDocument(documentOf([paragraph(signs)]))))).toEqual(signs.split(' '))
    })
  },
)
