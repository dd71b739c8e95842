import { crc32, deflateSync } from 'node:zlib'

/** Pictures made here, byte by byte, so that what is embedded can be compared with what was meant. */

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

export type PngKind = {
  readonly width: number
  readonly height: number
  readonly bits: 1 | 2 | 4 | 8 | 16
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly type: 0 | 2 | 3 | 4 | 6
  readonly interlaced?: boolean
  readonly palette?: readonly number[]
  readonly transparent?: readonly number[]
  /** Samples of the pixel at x, y. */
  readonly pixel: (x: number, y: number) => readonly number[]
}

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** A PNG of these samples; every row with another filter, as encoders do. */
export function png({
  width,
  height,
  bits,
  type,
  interlaced = false,
  palette,
  transparent,
  pixel,
}: PngKind): Uint8Array {
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[type]
  const step = Math.max(1, (samples * bits) >> 3)
  const rows: Buffer[] = []
  for (const [x0, y0, dx, dy] of interlaced ? passes : ([[0, 0, 1, 1]] as const)) {
    let above: Buffer | undefined
    for (let y = y0; y < height; y += dy) {
      const values: number[] = []
      for (let x = x0; x < width; x += dx) values.push(...pixel(x, y))
      if (values.length === 0) continue
      const row = packed(values, bits)
      rows.push(filtered(row, above ?? Buffer.alloc(row.length), step, rows.length % 5))
      above = row
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bits, type, 0, 0, interlaced ? 1 : 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(transparent ? [chunk('tRNS', Buffer.from(transparent))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function packed(values: readonly number[], bits: number): Buffer {
  const row = Buffer.alloc(Math.ceil((values.length * bits) / 8))
  values.forEach((value, i) => {
    if (bits === 16) row.writeUInt16BE(value, i * 2)
    else row[(i * bits) >> 3] = (row[(i * bits) >> 3] ?? 0) | (value << (8 - bits - ((i * bits) & 7)))
  })
  return row
}

function filtered(row: Buffer, above: Buffer, step: number, kind: number): Buffer {
  const out = Buffer.alloc(row.length + 1)
  out[0] = kind
  row.forEach((value, i) => {
    const [left, up, corner] = [row[i - step] ?? 0, above[i] ?? 0, i < step ? 0 : (above[i - step] ?? 0)]
    const guess = left + up - corner
    const near = [left, up, corner].reduce((a, b) => (Math.abs(guess - b) < Math.abs(guess - a) ? b : a))
    out[i + 1] = value - ([0, left, up, (left + up) >> 1, near][kind] ?? 0)
  })
  return out
}

/** A JPEG's EXIF segment that says nothing but an orientation. */
export const exif = (orientation: number, little = false): Buffer => {
  const tiff = little
    ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
    : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)])
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, data.length + 2]), data])
}

/** The same JPEG with an EXIF orientation. */
export const oriented = (jpeg: Uint8Array, orientation: number, little = false): Uint8Array =>
  Buffer.concat([jpeg.subarray(0, 2), exif(orientation, little), jpeg.subarray(2)])

/** A JPEG as far as its marks go: sizes, a scan, an end; its pixels mean nothing. */
export function jpegMarks({ width = 4, height = 3, components = 3, frame = 0xc0, precision = 8 } = {}): Uint8Array {
  const sampling = Array.from({ length: components }, (_, i) => [i + 1, 0x11, 0]).flat()
  return Uint8Array.from([
    0xff, 0xd8,
    0xff, frame, 0, 8 + sampling.length, precision, height >> 8, height & 255, width >> 8, width & 255, components, ...sampling,
    0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0,
    1, 2, 0xff, 0x00, 3, 0xff, 0xd0, 4, 5,
    0xff, 0xd9,
  ]) // biome-ignore format: a segment a line
}
