import { describe, expect, test } from 'vitest'
import { jpegMarks, oriented, png } from '../../test/pictures.ts'
import { inspectPhoto } from './inspect.ts'

const grey = (width: number, height: number): Uint8Array => png({ width, height, bits: 8, type: 0, pixel: () => [128] })
const header = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('what a photo is', () => {
  test('a JPEG tells its pixels and colours', () => {
    expect(inspectPhoto(jpegMarks({ width: 4032, height: 3024 }))).toEqual({
      kind: 'jpeg',
      width: 4032,
      height: 3024,
      components: 3,
      orientation: 1,
    })
    expect(inspectPhoto(jpegMarks({ components: 1, frame: 0xc2 }))).toMatchObject({ components: 1 })
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i is read in both byte orders', (orientation) => {
    expect(inspectPhoto(oriented(jpegMarks(), orientation))).toMatchObject({ orientation })
    expect(inspectPhoto(oriented(jpegMarks(), orientation, true))).toMatchObject({ orientation })
  })

  test('an orientation that EXIF does not know is none', () => {
    expect(inspectPhoto(oriented(jpegMarks(), 9))).toMatchObject({ orientation: 1 })
  })

  test('a PNG tells its pixels, depth and colours', () => {
    expect(inspectPhoto(grey(7, 5))).toMatchObject({
      kind: 'png',
      width: 7,
      height: 5,
      bits: 8,
      colour: 'grey',
      interlaced: false,
    })
  })

  test('bytes after the end of a JPEG, as motion photos have, do no harm', () => {
    expect(inspectPhoto(Buffer.concat([jpegMarks(), Buffer.alloc(5000, 0xff)]))).toMatchObject({ kind: 'jpeg' })
  })
})

describe('what is wrong with a photo', () => {
  const codeOf = (bytes: Uint8Array): unknown => {
    const found = inspectPhoto(bytes)
    return 'code' in found ? found.code : found
  }

  test('a JPEG or PNG cut short anywhere is found', () => {
    for (const whole of [oriented(jpegMarks(), 6), grey(9, 9)]) {
      for (let length = 4; length < whole.length; length++) {
        expect(codeOf(whole.subarray(0, length)), `${length} of ${whole.length} bytes`).toBe('photo-corrupt')
      }
      expect(codeOf(whole)).toMatchObject({ orientation: expect.any(Number) })
    }
  })

  test('a byte changed anywhere in a PNG is found', () => {
    const whole = grey(9, 9)
    for (let at = 8; at < whole.length; at++) {
      expect(codeOf(whole.map((byte, i) => (i === at ? byte ^ 0x10 : byte)))).toBe('photo-corrupt')
    }
  })

  test.each([
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'WebP'],
    ['\x00\x00\x00\x18ftypheic', 'HEIC'],
    ['\x00\x00\x00\x18ftypavif', 'AVIF'],
    ['\x00\x00\x00\x18ftypmp42', 'video'],
    ['GIF89a', 'GIF'],
    ['BM......', 'BMP'],
    ['%PDF-1.7', 'PDF'],
    ['II*\x00....', 'TIFF'],
    ['', '?'],
  ])('%j is not printed and named: %s', (start, kind) => {
    expect(inspectPhoto(header(start))).toMatchObject({ code: 'photo-kind', facts: { kind } })
  })

  test('JPEGs that readers of PDF cannot show are refused by name', () => {
    expect(inspectPhoto(jpegMarks({ components: 4 }))).toMatchObject({
      code: 'photo-kind',
      facts: { kind: 'JPEG, CMYK' },
    })
    expect(inspectPhoto(jpegMarks({ frame: 0xc3 }))).toMatchObject({ code: 'photo-kind' })
    expect(inspectPhoto(jpegMarks({ frame: 0xc9 }))).toMatchObject({ code: 'photo-kind' })
    expect(inspectPhoto(jpegMarks({ precision: 12 }))).toMatchObject({ code: 'photo-kind' })
  })

  test('more than 40 million pixels are too many, exactly 40 are not', () => {
    expect(inspectPhoto(jpegMarks({ width: 8000, height: 5000 }))).toMatchObject({ width: 8000 })
    expect(inspectPhoto(jpegMarks({ width: 8001, height: 5000 }))).toMatchObject({
      code: 'photo-too-large',
      facts: { width: 8001, height: 5000, most: 40 },
    })
  })

  test('a PNG that says it is 60,000 pixels square is answered from its header', () => {
    const bomb = png({ width: 1, height: 1, bits: 8, type: 0, pixel: () => [0] })
    const big = png({ width: 60_000, height: 1, bits: 1, type: 0, pixel: () => [0] })
    expect(codeOf(bomb)).toMatchObject({ width: 1 })
    expect(codeOf(big)).toMatchObject({ width: 60_000, height: 1 })
  })
})
