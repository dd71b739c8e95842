import { Refusal } from '@congvu/core'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Block, type Photo, paragraph } from '../src/document.ts'
import { renderDocument } from '../src/render.ts'
import { oriented, type PngKind, png } from './pictures.ts'
import { faultsOf, installed, pagesDrawn, pagesRead, run } from './readers.ts'
import { documentOf, long } from './sample.ts'

const mm = 72 / 25.4

const photo = (bytes: Uint8Array, more: Partial<Photo> = {}): Photo => ({ kind: 'photo', bytes, alt: 'Ảnh', ...more })
const render = (...blocks: readonly Block[]): Uint8Array => renderDocument(documentOf(blocks))

/** The one image of a file as poppler takes it out, in RGB. */
const imageIn = (pdf: Uint8Array): PNG => {
  const [file] = [...run('pdfimages', pdf, ['-png', 'in.pdf', 'image']).files.values()]
  if (!file) throw new Error('no image')
  return PNG.sync.read(file)
}

const pixels = ({ data, width, height }: PNG): number[][] =>
  Array.from({ length: width * height }, (_, i) => [...data.subarray(i * 4, i * 4 + 3)])

/** The box of what is darker than grey on a drawn page, in pixels. */
function darkBox({ data, width, height }: PNG): { left: number; right: number; top: number; bottom: number } {
  const box = { left: width, right: -1, top: height, bottom: -1 }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4] ?? 255) > 100) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  }
  return box
}

describe.skipIf(!installed('pdfimages', 'pdftoppm', 'qpdf'))('photos', () => {
  const [width, height] = [13, 11]
  const kinds: readonly (readonly [string, PngKind, (x: number, y: number) => number[]])[] = [
    [
      '1 bit grey',
      { width, height, bits: 1, type: 0, pixel: (x, y) => [(x + y) & 1] },
      (x, y) => Array(3).fill(((x + y) & 1) * 255),
    ],
    ['4 bit grey', { width, height, bits: 4, type: 0, pixel: (x) => [x] }, (x) => Array(3).fill(x * 17)],
    [
      '8 bit grey',
      { width, height, bits: 8, type: 0, pixel: (x, y) => [x * 10 + y] },
      (x, y) => Array(3).fill(x * 10 + y),
    ],
    [
      '8 bit RGB',
      { width, height, bits: 8, type: 2, pixel: (x, y) => [x * 9, y * 9, 200] },
      (x, y) => [x * 9, y * 9, 200],
    ],
    [
      '16 bit RGB',
      { width, height, bits: 16, type: 2, pixel: (x, y) => [x * 2313, y * 2313, 51400] },
      (x, y) => [x * 9, y * 9, 200],
    ],
    [
      'palette of 4, one colour half transparent',
      {
        width,
        height,
        bits: 2,
        type: 3,
        palette: [255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30],
        transparent: [255, 0, 128],
        pixel: (x, y) => [(x + y) & 3],
      },
      (x, y) =>
        [
          [255, 0, 0],
          [255, 255, 255],
          [127, 127, 255],
          [10, 20, 30],
        ][(x + y) & 3] ?? [],
    ],
    [
      '8 bit RGB with alpha',
      { width, height, bits: 8, type: 6, pixel: (x, y) => [x * 9, y * 9, 200, (x & 1) * 255] },
      (x, y) => ((x & 1) === 1 ? [x * 9, y * 9, 200] : [255, 255, 255]),
    ],
    ['8 bit grey with alpha', { width, height, bits: 8, type: 4, pixel: () => [0, 51] }, () => [204, 204, 204]],
    [
      '16 bit RGB with alpha',
      { width, height, bits: 16, type: 6, pixel: (x) => [x * 2313, 0, 51400, 65535] },
      (x) => [x * 9, 0, 200],
    ],
    [
      'interlaced 8 bit RGB',
      { width, height, bits: 8, type: 2, interlaced: true, pixel: (x, y) => [x * 9, y * 9, 200] },
      (x, y) => [x * 9, y * 9, 200],
    ],
    [
      'interlaced 1 bit grey',
      { width, height, bits: 1, type: 0, interlaced: true, pixel: (x, y) => [(x * y) & 1] },
      (x, y) => Array(3).fill(((x * y) & 1) * 255),
    ],
    [
      'interlaced palette',
      {
        width,
        height,
        bits: 4,
        type: 3,
        interlaced: true,
        palette: Array.from({ length: 48 }, (_, i) => i * 5),
        pixel: (x, y) => [(x + y) & 15],
      },
      (x, y) => [0, 1, 2].map((i) => (((x + y) & 15) * 3 + i) * 5),
    ],
    [
      'interlaced, three by one',
      { width: 3, height: 1, bits: 8, type: 6, interlaced: true, pixel: (x) => [x * 50, 0, 0, 255] },
      (x) => [x * 50, 0, 0],
    ],
  ]

  test.each(kinds)('a PNG, %s, is shown as it is on white paper', (_, kind, meant) => {
    const pdf = render(photo(png(kind)))
    expect(faultsOf(pdf)).toBe('')
    const expected = Array.from({ length: kind.width * kind.height }, (_unused, i) =>
      meant(i % kind.width, Math.floor(i / kind.width)),
    )
    expect(pixels(imageIn(pdf))).toEqual(expected)
    expect(run('pdfimages', pdf, ['-list', 'in.pdf']).output).not.toContain('smask')
  })

  test('a PNG without alpha that calls one colour transparent shows the paper there', () => {
    const bytes = png({ width: 40, height: 40, bits: 8, type: 0, transparent: [0, 0], pixel: (x) => [x < 20 ? 0 : 60] })
    const { left, right } = darkBox(pagesDrawn(render(photo(bytes)), 96)[0] ?? new PNG())
    expect(right - left + 1).toBeGreaterThan(17)
    expect(right - left + 1).toBeLessThan(23)
  })

  describe('JPEG', () => {
    let jpeg: Uint8Array = new Uint8Array()

    beforeAll(() => {
      // A sheet with one black bar, wider than high, at its upper left.
      const bar = png({ width: 60, height: 20, bits: 8, type: 0, pixel: () => [0] })
      const sheet = render({
        kind: 'columns',
        columns: [
          { width: 20, blocks: [photo(bar)] },
          { width: 'rest', blocks: [] },
        ],
      })
      jpeg = [...run('pdftoppm', sheet, ['-jpeg', '-r', '30', 'in.pdf', 'sheet']).files.values()][0] ?? jpeg
    })

    test('it is taken out of the file byte for byte as it was put in', () => {
      const pdf = render(photo(jpeg))
      expect(faultsOf(pdf)).toBe('')
      const { files } = run('pdfimages', pdf, ['-all', 'in.pdf', 'image'])
      expect([...files.values()].map((file) => Buffer.compare(file, jpeg))).toEqual([0])
    })

    test.each([
      [1, 'left', 'top', 'wide'],
      [2, 'right', 'top', 'wide'],
      [3, 'right', 'bottom', 'wide'],
      [4, 'left', 'bottom', 'wide'],
      [5, 'left', 'top', 'high'],
      [6, 'right', 'top', 'high'],
      [7, 'right', 'bottom', 'high'],
      [8, 'left', 'bottom', 'high'],
    ])('with EXIF orientation %i its upper left stands %s %s and the bar is %s', (orientation, side, edge, shape) => {
      const [drawn] = pagesDrawn(render(photo(oriented(jpeg, orientation), { box: { height: 100 }, before: 0 })), 72)
      if (!drawn) throw new Error('no page')
      const bar = darkBox(drawn)
      const turned = orientation >= 5
      // The sheet is 210 by 297; turned it is limited by the frame's 100 mm in height.
      const size = { width: (turned ? (297 / 210) * 100 : (210 / 297) * 100) * mm, height: 100 * mm }
      const centre = { x: (85.04 + 552.76) / 2, y: 20 * mm + size.height / 2 }
      expect((bar.left + bar.right) / 2 < centre.x ? 'left' : 'right').toBe(side)
      expect((bar.top + bar.bottom) / 2 < centre.y ? 'top' : 'bottom').toBe(edge)
      expect(bar.right - bar.left > bar.bottom - bar.top ? 'wide' : 'high').toBe(shape)
    })

    test('the same photo used twice is in the file once', () => {
      const once = render(photo(jpeg)).length
      expect(render(photo(jpeg), photo(jpeg)).length).toBeLessThan(once + jpeg.length / 2)
    })
  })

  test('photos stay within their box and page, their caption on the same page', async () => {
    const tall = png({ width: 300, height: 3000, bits: 8, type: 0, pixel: () => [0] })
    const pdf = render(paragraph(long), photo(tall, { box: { height: 400 }, caption: 'Ảnh 1. Quầy tiếp nhận' }))
    const pages = pagesDrawn(pdf, 72)
    const read = await pagesRead(pdf)
    const at = read.findIndex(({ placed }) => placed.some(({ text }) => text.includes('Ảnh 1')))
    const page = pages[at]
    if (!page) throw new Error('no page')
    const box = darkBox(page)
    expect(box.bottom - box.top).toBeGreaterThan(600)
    expect(page.height - (read[at]?.placed.find(({ text }) => text.includes('Ảnh 1'))?.y ?? 0)).toBeGreaterThan(box.top)
    expect(Math.min(...(read[at]?.placed.map(({ y }) => y) ?? []))).toBeGreaterThan(20 * mm)
  })

  test('an annex of twelve photos with captions: two to a page, each with its caption', async () => {
    const bytes = png({ width: 800, height: 600, bits: 8, type: 2, pixel: (x, y) => [x & 255, y & 255, 90] })
    const blocks = Array.from({ length: 12 }, (_, i) => photo(bytes, { caption: `Ảnh ${i + 1}`, box: { width: 130 } }))
    const pdf = render(...blocks)
    const read = await pagesRead(pdf)
    expect(read).toHaveLength(6)
    expect(read.map(({ placed }) => placed.filter(({ text }) => text.startsWith('Ảnh')).length)).toEqual(
      Array(6).fill(2),
    )
    expect(faultsOf(pdf)).toBe('')
  })
})

describe('photos that cannot be printed', () => {
  test.each([
    ['photo-kind', Buffer.from('GIF89a')],
    ['photo-corrupt', png({ width: 9, height: 9, bits: 8, type: 0, pixel: () => [0] }).subarray(0, 50)],
  ])('are refused: %s, in words that say how to mend it', (code, bytes) => {
    let refusal: unknown
    try {
      render(photo(bytes))
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ code })
    if (refusal instanceof Refusal) expect(refusal.in('vi').mend).toMatch(/ảnh/)
  })

  const rgba = (width: number, height: number): Uint8Array =>
    png({ width, height, bits: 8, type: 6, pixel: () => [0, 0, 0, 255] })
  /** The header of one PNG before the pixels of another. */
  const mixed = (header: Uint8Array, pixels: Uint8Array): Uint8Array => {
    const at = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf('IDAT') - 4
    return Buffer.concat([header.subarray(0, at(header)), pixels.subarray(at(pixels))])
  }

  test('a PNG with fewer pixels than its header promises is refused', () => {
    expect(() => render(photo(mixed(rgba(40, 40), rgba(8, 8))))).toThrow(Refusal)
  })

  test('a PNG that unfolds to more than its header promises is refused', () => {
    expect(() => render(photo(mixed(rgba(8, 8), rgba(2000, 2000))))).toThrow(/damaged/)
  })
})
