import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readInspection } from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { extractCarried } from '../src/carried.ts'
import { describe as worded } from '../src/problems.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { type SignaturePicture, signaturePictureProblems } from '../src/signature-pictures.ts'
import { verifyMinutes } from '../src/verify.ts'
import { png } from './pictures.ts'
import { faultsOf, installed, pagesDrawn, pagesRead, run, type Tree } from './readers.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const file = new URL('../../../examples/11-toi-thieu.json', import.meta.url)
const reading = readInspection({
  ...JSON.parse(readFileSync(file, 'utf8')),
  signers: [
    { as: 'inspected', name: 'Nguyễn Văn Ỹ' },
    { as: 'head', name: 'Lê Vĩnh Nghĩa' },
  ],
})
if (!reading.ok) throw new Error('the example is a record')
const { inspection } = reading

/** A full rectangle of ink, or a ring, on no ground. */
const inked = (width: number, height: number, ink: readonly number[], ring = false): Uint8Array =>
  png({
    width,
    height,
    bits: 8,
    type: 6,
    pixel: (x, y) => {
      const out = Math.hypot(x - width / 2, y - height / 2) / (width / 2)
      return [...ink, ring && (out > 1 || out < 0.85) ? 0 : 255]
    },
  })
const blue = inked(160, 64, [30, 60, 200])
const red = inked(200, 200, [220, 20, 30], true)
const signed: readonly SignaturePicture[] = [{ of: 'head', bytes: blue }]
const sealed: readonly SignaturePicture[] = [...signed, { of: 'agency', bytes: red, width: 36 }]

const codes = (pictures: readonly SignaturePicture[]): string[] =>
  signaturePictureProblems(inspection, pictures).map(({ code, severity }) => `${severity} ${code}`)

describe('pictures of signatures and of the seal', () => {
  test('they are told to be no digital signatures, for readers by ear and in the files inside', async () => {
    const pdf = await renderMinutes(inspection, { pictures: sealed })
    const alts = (tree: Tree): string[] => [...(tree.alt ? [tree.alt] : []), ...(tree.children ?? []).flatMap(alts)]
    const said = (await pagesRead(pdf)).flatMap(({ tree }) => (tree ? alts(tree) : []))
    expect(said).toContain('Hình ảnh chữ ký của Lê Vĩnh Nghĩa (không phải chữ ký số)')
    expect(said).toContain(`Hình ảnh con dấu của ${inspection.issuer.name} (không phải chữ ký số)`)
  })

  test('made again from what they carry, the minutes are the same bytes', async () => {
    const pdf = await renderMinutes(inspection, { pictures: sealed })
    const carried = extractCarried(pdf)
    expect(carried?.signaturePictures.map(({ of, file, width }) => [of, file, width])).toEqual([
      ['Trưởng đoàn kiểm tra', 'chu_ky_1.png', undefined],
      ['Cơ quan ban hành', 'con_dau.png', 36],
    ])
    const again = await renderMinutes(inspection, { pictures: carried?.signaturePictures ?? [] })
    expect(Buffer.compare(again, pdf)).toBe(0)
    const { agreement, made } = await verifyMinutes(pdf, { sha256 })
    expect([agreement, made?.pictures?.length]).toEqual(['agrees', 2])
    const other = await renderMinutes(inspection, { pictures: [{ of: 'head', bytes: inked(160, 64, [0, 0, 255]) }] })
    expect(Buffer.compare(other, await renderMinutes(inspection, { pictures: signed }))).not.toBe(0)
  })

  test('a photo under the id chu-ky-1 is not taken for the signature', async () => {
    const photo = inked(40, 40, [0, 120, 0])
    const read = readInspection({
      ...inspection,
      evidence: [{ id: 'chu-ky-1', kind: 'photo', caption: 'Ảnh 1', sha256: sha256(photo), file: 'anh.png' }],
      annexes: [{ title: 'Ảnh', photos: ['chu-ky-1'] }],
    })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const photoOf = (hash: string) => (hash === sha256(photo) ? photo : undefined)
    const pdf = await renderMinutes(read.inspection, { pictures: signed, photos: photoOf })
    expect(extractCarried(pdf)?.signaturePictures.map(({ bytes }) => sha256(bytes))).toEqual([sha256(blue)])
    expect((await verifyMinutes(pdf, { sha256 })).agreement).toBe('agrees')
  })

  test.each<[string, readonly SignaturePicture[], string[]]>([
    ['a signature and a seal', sealed, []],
    ['nobody of that name', [{ of: 'thu-ky', bytes: blue }], ['error picture-signer']],
    ['a secretary who does not sign', [{ of: 'secretary', bytes: blue }], ['error picture-signer']],
    ['two for one', [...signed, { of: 'Trưởng đoàn kiểm tra', bytes: blue }], ['error picture-twice']],
    [
      'a white ground',
      [{ of: 'head', bytes: png({ width: 2, height: 2, bits: 8, type: 2, pixel: () => [0, 0, 255] }) }],
      ['error picture-ground'],
    ],
    ['a damaged file', [{ of: 'head', bytes: blue.subarray(0, 60) }], ['error photo-corrupt']],
    ['black ink', [{ of: 'head', bytes: inked(9, 9, [0, 0, 0]) }], ['warning picture-colour']],
    ['a blue seal', [...signed, { of: 'agency', bytes: blue, width: 36 }], ['warning seal-colour']],
    ['a seal whose size nobody said', [...signed, { of: 'agency', bytes: red }], ['error seal-width']],
    ['a seal 360 mm wide', [...signed, { of: 'agency', bytes: red, width: 360 }], ['error seal-width']],
    ['a seal without the signature it covers', [{ of: 'agency', bytes: red, width: 36 }], ['error seal-alone']],
  ])('%s: %j', (_what, pictures, expected) => {
    expect(codes(pictures)).toEqual(expected)
    for (const problem of signaturePictureProblems(inspection, pictures)) {
      for (const lang of ['vi', 'en'] as const) {
        const { what, mend } = worded(problem, lang)
        expect(`${what} ${mend}`).not.toContain('undefined')
      }
    }
  })

  test('what would be refused is not drawn', async () => {
    await expect(renderMinutes(inspection, { pictures: [{ of: 'agency', bytes: red, width: 36 }] })).rejects.toThrow()
  })
})

type Box = {
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

describe.skipIf(!installed('pdftoppm', 'qpdf', 'pdfimages'))('pictures as poppler draws them', () => {
  const resolution = 100
  /** Where a colour stands on the pages, in points from the top left. */
  function inkOf(pdf: Uint8Array, isInk: (r: number, g: number, b: number) => boolean): Box {
    const found = pagesDrawn(pdf, resolution).flatMap(({ data, width }, page): Box[] => {
      const points: [number, number][] = []
      for (let i = 0; i < data.length; i += 4)
        if (isInk(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0))
          points.push([(((i / 4) % width) * 72) / resolution, (Math.floor(i / 4 / width) * 72) / resolution])
      if (points.length < 50) return []
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
      const least = (each: number[]) => each.reduce((a, b) => Math.min(a, b))
      const most = (each: number[]) => each.reduce((a, b) => Math.max(a, b))
      return [{ page, left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) }]
    })
    const [only, ...others] = found
    if (!only || others.length > 0) throw new Error(`ink on ${found.length} pages`)
    return only
  }
  const isBlue = (r: number, g: number, b: number) => b > 150 && r < 80 && g < 100
  const isRed = (r: number, g: number, b: number) => r > 170 && g < 80 && b < 90

  test('the seal has its real size and covers a third of the signature on its left, which stays to be seen', async () => {
    const pdf = await renderMinutes(inspection, { pictures: sealed })
    expect(faultsOf(pdf)).toBe('')
    const [signature, seal] = [inkOf(pdf, isBlue), inkOf(pdf, isRed)]
    expect(seal.page).toBe(signature.page)
    expect(seal.right - seal.left).toBeCloseTo((36 * 72) / 25.4, -0.5)
    const third = (signature.right - signature.left) / 3
    expect(Math.abs(seal.right - signature.left - third)).toBeLessThan(2)
    expect(Math.abs((seal.top + seal.bottom) / 2 - (signature.top + signature.bottom) / 2)).toBeLessThan(2)
    // The ring lets the signature through: blue begins where the signature does, not where the seal ends.
    const alone = inkOf(await renderMinutes(inspection, { pictures: signed }), isBlue)
    expect(Math.abs(signature.left - alone.left)).toBeLessThan(2)
  })

  test('neither stands over words, the signature is in the middle over the name, and nobody else moves', async () => {
    const pdf = await renderMinutes(inspection, { pictures: sealed })
    const pages = await pagesRead(pdf)
    const height = 842
    for (const box of [inkOf(pdf, isBlue), inkOf(pdf, isRed)]) {
      const words = (pages[box.page]?.placed ?? []).filter(
        ({ x, y, width }) =>
          x < box.right && x + width > box.left && height - y > box.top + 1 && height - y < box.bottom - 1,
      )
      expect(words.map(({ text }) => text)).toEqual([])
    }
    const signature = inkOf(pdf, isBlue)
    const name = pages[signature.page]?.placed.find(({ text }) => text.includes('Lê Vĩnh Nghĩa'))
    const middle = (name?.x ?? 0) + (name?.width ?? 0) / 2
    expect(Math.abs((signature.left + signature.right) / 2 - middle)).toBeLessThan(3)
  })

  test('the picture is one with a mask: its ground is not painted white', async () => {
    const listed = run('pdfimages', await renderMinutes(inspection, { pictures: signed }), ['-list', 'in.pdf']).output
    expect(listed).toMatch(/smask/)
  })
})
