import { problem } from '@congvu/core'
import { inspectJpeg } from './jpeg.ts'
import { mostMegapixels, type Picture, type PictureProblem } from './picture.ts'
import { inspectPng } from './png.ts'

/**
 * Can this photo be printed? Its kind, pixels and orientation, or what is wrong with it. Reads headers and follows the
 * file's own marks to its end, so that one cut short is found; pixels are not decoded and nothing is copied.
 *
 * @returns with problem `photo-kind` (neither JPEG nor PNG, or a kind of them that readers of PDF cannot show),
 * `photo-corrupt` or `photo-too-large`; their pointer is empty: the caller knows the place
 * @example
 * ```ts
 * const found = inspectPhoto(new Uint8Array([0x89, 0x50]))
 * 'code' in found && found.code //=> 'photo-kind'
 * ```
 */
export function inspectPhoto(bytes: Uint8Array): Picture | PictureProblem {
  const picture = startsWith(bytes, 0xff, 0xd8)
    ? inspectJpeg(bytes)
    : startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)
      ? inspectPng(bytes)
      : problem('photo-kind', '', { kind: kindOf(bytes) })
  if ('code' in picture) return picture
  const { width, height } = picture
  if (width * height > mostMegapixels * 1e6) {
    return problem('photo-too-large', '', { width, height, most: mostMegapixels })
  }
  return picture
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte)

/** Kinds that people attach, so that the problem can name them. */
function kindOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'WebP'
  if (start.slice(4, 8) === 'ftyp')
    return /hei|hev|mif/.test(start.slice(8)) ? 'HEIC' : start.slice(8) === 'avif' ? 'AVIF' : 'video'
  if (start.startsWith('GIF8')) return 'GIF'
  if (start.startsWith('BM')) return 'BMP'
  if (start.startsWith('%PDF')) return 'PDF'
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'TIFF'
  return '?'
}
