import { problem } from '@congvu/core'
import type { Jpeg, Orientation, PictureProblem } from './picture.ts'

const corrupt = (why: string): PictureProblem => problem('photo-corrupt', '', { why })
const unfit = (kind: string): PictureProblem => problem('photo-kind', '', { kind })

/** Markers of ITU-T T.81, table B.1. */
const marker = { startOfImage: 0xd8, endOfImage: 0xd9, startOfScan: 0xda, exif: 0xe1 } as const
/** Baseline, extended and progressive with Huffman coding: what PDF's DCTDecode shows. */
const shownFrames: readonly number[] = [0xc0, 0xc1, 0xc2]
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code)
const standsAlone = (code: number): boolean => code === 0x01 || (code >= 0xd0 && code <= 0xd7)

/** Reads a JPEG's segments to its end. */
export function inspectJpeg(bytes: Uint8Array): Jpeg | PictureProblem {
  let frame: Omit<Jpeg, 'orientation'> | undefined
  let orientation: Orientation = 1
  let at = 2
  for (;;) {
    const code = markerAt(bytes, at)
    if (code === undefined) return corrupt('JPEG: no end')
    at = code.after
    if (code.marker === marker.endOfImage) break
    if (standsAlone(code.marker)) continue
    const length = word(bytes, at)
    if (length < 2 || at + length > bytes.length) return corrupt('JPEG: a segment is cut short')
    const segment = bytes.subarray(at + 2, at + length)
    if (isFrame(code.marker)) {
      if (!shownFrames.includes(code.marker)) return unfit('JPEG, lossless or arithmetic')
      const read = frameOf(segment)
      if ('code' in read) return read
      frame = read
    } else if (code.marker === marker.exif) orientation = orientationOf(segment) ?? orientation
    at += length
    if (code.marker === marker.startOfScan) at = endOfScan(bytes, at)
  }
  return frame ? { ...frame, orientation } : corrupt('JPEG: no size')
}

/** The marker at or after a place; bytes FF may be repeated before it, and some cameras leave others there. */
function markerAt(bytes: Uint8Array, from: number): { marker: number; after: number } | undefined {
  let at = bytes.indexOf(0xff, from)
  if (at < 0) return undefined
  while (bytes[at] === 0xff) at++
  const code = bytes[at]
  return code === undefined ? undefined : { marker: code, after: at + 1 }
}

/** Entropy-coded data goes on until a byte FF that is followed by neither 00 nor a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

function frameOf(segment: Uint8Array): Omit<Jpeg, 'orientation'> | PictureProblem {
  const [precision = 0] = segment
  const height = word(segment, 1)
  const width = word(segment, 3)
  const components = segment[5]
  if (precision !== 8) return unfit(`JPEG, ${precision} bit`)
  if (components === 4) return unfit('JPEG, CMYK')
  if (components !== 1 && components !== 3) return corrupt('JPEG: no colours')
  if (width === 0 || height === 0) return corrupt('JPEG: no size')
  return { kind: 'jpeg', width, height, components }
}

/** EXIF's orientation, from an APP1 segment: TIFF's first directory, tag 0112h. */
function orientationOf(segment: Uint8Array): Orientation | undefined {
  const header = 6 // "Exif", 0, 0
  if (String.fromCharCode(...segment.subarray(0, 4)) !== 'Exif' || segment.length < header + 8) return undefined
  const tiff = new DataView(segment.buffer, segment.byteOffset + header, segment.byteLength - header)
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  if (directory + 2 > tiff.byteLength) return undefined
  const count = tiff.getUint16(directory, little)
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12
    if (entry + 12 > tiff.byteLength) return undefined
    if (tiff.getUint16(entry, little) === 0x0112) return orientations[tiff.getUint16(entry + 8, little) - 1]
  }
  return undefined
}

const orientations = [1, 2, 3, 4, 5, 6, 7, 8] as const

const word = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
