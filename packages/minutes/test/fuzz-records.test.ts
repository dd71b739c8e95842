import { createHash } from 'node:crypto'
import { readInspection } from '@congvu/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryInspection, textsInOrder } from '../../core/test/arbitrary-inspection.ts'
import { extractCarried } from '../src/carried.ts'
import { nd30 } from '../src/nd30.ts'
import { minutesProblems } from '../src/problems.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { bare, lost } from './in-order.ts'
import { png } from './pictures.ts'
import { type QuickPage, quickRead } from './quick-reader.ts'
import { installed, textOf } from './readers.ts'

/** `npm run fuzz` asks for ten thousand; every test run does some. */
const runs = Number(process.env.FUZZ ?? 60)

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const pictures = new Map(
  [200, 20].map((side) => {
    const bytes = png({ width: side, height: 30, bits: 8, type: 2, pixel: (x, y) => [x, y, 99] })
    return [sha256(bytes), bytes] as const
  }),
)
const photos = (hash: string) => pictures.get(hash)

const points = (millimetres: number): number => (millimetres / 25.4) * 72
const slack = 0.6

function outsideTheFrame({ width, height, stretches }: QuickPage) {
  const { top, bottom, left, right } = nd30.margin
  return stretches.filter(
    (each) =>
      !each.isArtefact &&
      !(
        each.left >= points(left.value) - slack &&
        each.right <= width - points(right.value) + slack &&
        each.y >= points(bottom.value) - slack &&
        each.y <= height - points(top.value)
      ),
  )
}

const said = (pages: readonly QuickPage[]): string =>
  bare(pages.flatMap(({ stretches }) => stretches.map(({ text, isArtefact }) => (isArtefact ? '' : text))).join(' '))

test(`${runs} arbitrary records: rendered, taken out and rendered again they are the same bytes; every word is there, in order, inside the frame`, async () => {
  let pageCount = 0
  await fc.assert(
    fc.asyncProperty(arbitraryInspection({ photos: [...pictures.keys()] }), fc.boolean(), async (json, withCode) => {
      const reading = readInspection(json)
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
      const { inspection } = reading
      expect(minutesProblems(inspection, photos)).toEqual([])
      const options = { photos, ...(withCode ? { qr: {} } : {}) }
      const pdf = await renderMinutes(inspection, options)

      const again = readInspection(extractCarried(pdf)?.record)
      if (!again.ok) throw new Error(JSON.stringify(again.problems))
      expect(Buffer.compare(pdf, await renderMinutes(again.inspection, options))).toBe(0)

      const pages = quickRead(pdf)
      pageCount += pages.length
      expect(pages.flatMap(outsideTheFrame)).toEqual([])
      expect(lost(textsInOrder(inspection), said(pages))).toBeUndefined()
    }),
    { numRuns: runs, endOnFailure: true },
  )
  console.info(`${runs} records, ${pageCount} pages`)
}, 7_200_000)

test.skipIf(!installed('pdftotext'))('the quick reader reads what poppler reads', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryInspection(), async (json) => {
      const reading = readInspection(json)
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
      const pdf = await renderMinutes(reading.inspection)
      const letters = (text: string): string => [...bare(text)].toSorted().join('')
      const quick = quickRead(pdf)
        .flatMap(({ stretches }) => stretches.map(({ text }) => text))
        .join(' ')
      // pdftotext reads columns across; the letters are the same ones.
      expect(letters(quick)).toBe(letters(textOf(pdf)))
    }),
    { numRuns: 10, endOnFailure: true },
  )
})
