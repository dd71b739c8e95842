import { problem } from '@congvu/core'
import type { PictureProblem, Png } from './picture.ts'

const corrupt = (why: string): PictureProblem => problem('photo-corrupt', '', { why: `PNG: ${why}` })

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Colour types of PNG (W3C PNG, table 11.1) and the depths each may have. */
const colours = {
  0: { colour: 'grey', depths: [1, 2, 4, 8, 16] },
  2: { colour: 'rgb', depths: [8, 16] },
  3: { colour: 'palette', depths: [1, 2, 4, 8] },
  4: { colour: 'grey-alpha', depths: [8, 16] },
  6: { colour: 'rgb-alpha', depths: [8, 16] },
} as const

export type Chunk = { readonly name: string; readonly data: Uint8Array }

/** The chunks of a PNG, in order; nothing when one is cut short or changed, or the end is missing. */
export function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  if (!signature.every((byte, i) => bytes[i] === byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = signature.length
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 8 + length
    if (end + 4 > bytes.length || view.getUint32(end) !== checksum(bytes, at + 4, end)) return undefined
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ name, data: bytes.subarray(at + 8, end) })
    if (name === 'IEND') return chunks
    at = end + 4
  }
  return undefined
}

const table = new Uint32Array(256).map((_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 of some bytes (W3C PNG, annex D). */
function checksum(bytes: Uint8Array, from: number, to: number): number {
  let value = 0xffffffff
  for (let at = from; at < to; at++) value = (table[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}

/** Reads a PNG's header and follows its chunks to the end. */
export function inspectPng(bytes: Uint8Array): Png | PictureProblem {
  const chunks = chunksOf(bytes)
  const header = chunks?.[0]
  if (!chunks || !header) return corrupt('cut short or changed')
  if (header.name !== 'IHDR' || header.data.length !== 13) return corrupt('no header')
  if (!chunks.some(({ name }) => name === 'IDAT')) return corrupt('no pixels')
  const view = new DataView(header.data.buffer, header.data.byteOffset, 13)
  const kind = kindOf(view.getUint8(9), view.getUint8(8))
  const interlace = view.getUint8(12)
  if (!kind || view.getUint8(10) !== 0 || view.getUint8(11) !== 0 || interlace > 1) return corrupt('unknown header')
  if (kind.colour === 'palette' && !chunks.some(({ name }) => name === 'PLTE')) return corrupt('no palette')
  const width = view.getUint32(0)
  const height = view.getUint32(4)
  if (width === 0 || height === 0) return corrupt('no size')
  return { kind: 'png', width, height, orientation: 1, ...kind, interlaced: interlace === 1 }
}

function kindOf(type: number, depth: number): Pick<Png, 'colour' | 'bits'> | undefined {
  const known = type === 0 || type === 2 || type === 3 || type === 4 || type === 6 ? colours[type] : undefined
  const bits = known?.depths.find((each) => each === depth)
  return known && bits ? { colour: known.colour, bits } : undefined
}
