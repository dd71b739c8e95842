import { unzlibSync } from 'fflate'
import { refuse } from '../refusals.ts'
import type { Png } from './picture.ts'
import type { Chunk } from './png.ts'

/** Pixels: 8 bits a sample, one sample (grey) or three (RGB) a pixel, row by row. */
export type Pixels = {
  readonly samples: 1 | 3
  readonly bytes: Uint8Array
  /** how much each covers, 0 to 255; without it they lie on white paper */
  readonly alpha?: Uint8Array
}

/** Where pixels with alpha are laid: on white paper, or on what is not known yet. */
export type Ground = 'white' | 'none'

/** Does a PNG let through what lies under it? One that only names a single colour as transparent does not count. */
export const hasAlpha = ({ colour }: Png, chunks: readonly Chunk[]): boolean =>
  colour.endsWith('-alpha') || (colour === 'palette' && chunks.some(({ name }) => name === 'tRNS'))

const samplesOf = { grey: 1, palette: 1, rgb: 3, 'grey-alpha': 2, 'rgb-alpha': 4 } as const

/** Adam7 (W3C PNG, 8.1): where each pass begins and how far apart its pixels are. */
const adam7 = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
] as const

const oneByOne = [{ x: 0, y: 0, dx: 1, dy: 1 }] as const

type Pass = { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }

/**
 * The pixels of a PNG that a PDF cannot take as it is: with alpha, or interlaced.
 * @throws {Refusal} `photo-corrupt`
 */
export function pixelsOf(png: Png, chunks: readonly Chunk[], ground: Ground): Pixels {
  const passes = (png.interlaced ? adam7 : oneByOne).map((pass) => ({ ...pass, ...sizeOf(png, pass) }))
  const perPixel = samplesOf[png.colour] * png.bits
  const rowBytes = (width: number): number => Math.ceil((width * perPixel) / 8)
  const total = passes.reduce((sum, { width, height }) => sum + (width > 0 ? (1 + rowBytes(width)) * height : 0), 0)
  const raw = inflated(chunks, total)
  const paint = painter(png, chunks, ground)
  let at = 0
  for (const { width, height, x, y, dx, dy } of passes) {
    if (width === 0) continue
    const length = rowBytes(width)
    let above: Uint8Array = new Uint8Array(length)
    for (let row = 0; row < height; row++) {
      const line = raw.subarray(at + 1, at + 1 + length)
      unfilter(raw[at] ?? 0, line, above, Math.max(1, perPixel >> 3))
      for (let column = 0; column < width; column++) paint.pixel(line, column, x + column * dx, y + row * dy)
      above = line
      at += 1 + length
    }
  }
  return paint.pixels
}

const sizeOf = (png: Png, { x, y, dx, dy }: Pass): { width: number; height: number } => ({
  width: Math.max(0, Math.ceil((png.width - x) / dx)),
  height: Math.max(0, Math.ceil((png.height - y) / dy)),
})

/** The compressed pixels in one piece. */
export function dataOf(chunks: readonly Chunk[]): Uint8Array {
  const parts = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)
  const [only] = parts
  if (only && parts.length === 1) return only
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Never more than one byte past what the header promises is written, whatever the data would unfold to. */
function inflated(chunks: readonly Chunk[], length: number): Uint8Array {
  try {
    const raw = unzlibSync(dataOf(chunks), { out: new Uint8Array(length + 1) })
    if (raw.length === length) return raw
  } catch {
    // Told below: the reason within the compressed data helps no one.
  }
  throw refuse('photo-corrupt', { why: 'PNG: its pixels cannot be unpacked' })
}

/** Undo a row's filter in place (W3C PNG, 9.2). */
function unfilter(kind: number, line: Uint8Array, above: Uint8Array, step: number): void {
  if (kind > 4) throw refuse('photo-corrupt', { why: 'PNG: unknown filter' })
  for (let i = 0; i < line.length && kind > 0; i++) {
    const left = i < step ? 0 : (line[i - step] ?? 0)
    const up = above[i] ?? 0
    const upLeft = i < step ? 0 : (above[i - step] ?? 0)
    const guess = kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : paeth(left, up, upLeft)
    line[i] = (line[i] ?? 0) + guess
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)]
  return a <= b && a <= c ? left : b <= c ? up : upLeft
}

/** Lays pixels on their ground, each where it belongs. */
function painter({ width, height, colour, bits }: Png, chunks: readonly Chunk[], ground: Ground) {
  const grey = colour === 'grey' || colour === 'grey-alpha'
  const samples = grey ? 1 : 3
  const bytes = new Uint8Array(width * height * samples)
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data ?? new Uint8Array()
  const alphas = chunks.find(({ name }) => name === 'tRNS')?.data ?? new Uint8Array()
  const perPixel = samplesOf[colour]
  const hasOwnAlpha = colour === 'grey-alpha' || colour === 'rgb-alpha'
  const cover = ground === 'none' ? new Uint8Array(width * height) : undefined
  const most = 2 ** Math.min(bits, 8) - 1

  /** Sample `i` of a line: its high byte when it has 16 bits. */
  const sample = (line: Uint8Array, i: number): number => {
    if (bits === 8) return line[i] ?? 0
    if (bits === 16) return line[i * 2] ?? 0
    const bit = i * bits
    return ((line[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & most
  }
  const pixel = (line: Uint8Array, column: number, x: number, y: number): void => {
    const first = column * perPixel
    const index = sample(line, first)
    const alpha = colour === 'palette' ? (alphas[index] ?? 255) : hasOwnAlpha ? sample(line, first + perPixel - 1) : 255
    if (cover) cover[y * width + x] = alpha
    for (let i = 0; i < samples; i++) {
      const value = colour === 'palette' ? (palette[index * 3 + i] ?? 0) : (sample(line, first + i) * 255) / most
      bytes[(y * width + x) * samples + i] = cover ? value : onWhite(value, alpha)
    }
  }
  const pixels: Pixels = { samples, bytes, ...(cover ? { alpha: cover } : {}) }
  return { pixel, pixels }
}

/** A sample of 0 to 255 seen through on white paper. */
export const onWhite = (value: number, alpha: number): number => Math.round((value * alpha + 255 * (255 - alpha)) / 255)
