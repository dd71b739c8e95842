import { zlibSync } from 'fflate'
import type { Jpeg, Picture, Png } from '../photo/picture.ts'
import { type Chunk, chunksOf } from '../photo/png.ts'
import { dataOf, onWhite, pixelsOf } from '../photo/png-pixels.ts'
import { refuse } from '../refusals.ts'
import { deflated } from './syntax.ts'

/** An image as an object of a PDF: what its dictionary says beside its length, and its bytes. */
export type ImageObject = {
  readonly entries: string
  readonly bytes: Uint8Array
  /** another image: how much each of its pixels covers */
  readonly mask?: ImageObject
}

/**
 * A photo for a PDF. A JPEG goes in byte for byte, so that it can be taken out again as the evidence it is; so do the
 * pixels of a plain PNG. No transparency is left: the colours of a palette and of pixels with alpha are laid on white.
 *
 * @throws {Refusal} `photo-corrupt`
 */
export const imageObject = (picture: Picture, bytes: Uint8Array): ImageObject =>
  picture.kind === 'jpeg' ? jpegObject(picture, bytes) : pngObject(picture, bytes)

/**
 * A PNG that lets through what lies under it, as a picture with a soft mask (ISO 32000-1, 11.6.5.3).
 *
 * @throws {Refusal} `photo-kind`, `photo-corrupt`
 */
export function transparentObject(picture: Picture, bytes: Uint8Array): ImageObject {
  if (picture.kind !== 'png') throw refuse('photo-kind', { kind: 'JPEG' })
  const pixels = pixelsOf(picture, readChunks(bytes), 'none')
  const colours = pixels.samples === 1 ? '/DeviceGray' : '/DeviceRGB'
  const image = (space: string, data: Uint8Array): ImageObject => ({
    entries: `${header(picture, space, 8)}${deflated}`,
    bytes: zlibSync(data, { level: 6 }),
  })
  const { alpha } = pixels
  return { ...image(colours, pixels.bytes), ...(alpha ? { mask: image('/DeviceGray', alpha) } : {}) }
}

function readChunks(bytes: Uint8Array): readonly Chunk[] {
  const chunks = chunksOf(bytes)
  if (!chunks) throw refuse('photo-corrupt', { why: 'PNG: cut short' })
  return chunks
}

const header = ({ width, height }: Picture, colours: string, bits: number): string =>
  `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace${colours}/BitsPerComponent ${bits}`

const jpegObject = (jpeg: Jpeg, bytes: Uint8Array): ImageObject => ({
  entries: `${header(jpeg, jpeg.components === 1 ? '/DeviceGray' : '/DeviceRGB', 8)}/Filter/DCTDecode`,
  bytes,
})

function pngObject(png: Png, bytes: Uint8Array): ImageObject {
  const chunks = readChunks(bytes)
  if (png.interlaced || png.colour === 'grey-alpha' || png.colour === 'rgb-alpha') {
    const pixels = pixelsOf(png, chunks, 'white')
    const colours = pixels.samples === 1 ? '/DeviceGray' : '/DeviceRGB'
    return { entries: `${header(png, colours, 8)}${deflated}`, bytes: zlibSync(pixels.bytes, { level: 6 }) }
  }
  const samples = png.colour === 'rgb' ? 3 : 1
  const predictor = `/DecodeParms<</Predictor 15/Colors ${samples}/BitsPerComponent ${png.bits}/Columns ${png.width}>>`
  const entries = `${header(png, coloursOf(png, chunks), png.bits)}${deflated}${predictor}${keyOf(png, chunks)}`
  return { entries, bytes: dataOf(chunks) }
}

function coloursOf({ colour }: Png, chunks: readonly Chunk[]): string {
  if (colour === 'rgb') return '/DeviceRGB'
  if (colour !== 'palette') return '/DeviceGray'
  const palette = chunks.find(({ name }) => name === 'PLTE')?.data ?? new Uint8Array()
  const alphas = chunks.find(({ name }) => name === 'tRNS')?.data ?? new Uint8Array()
  let hex = ''
  palette.forEach((value, i) => {
    hex += onWhite(value, alphas[Math.floor(i / 3)] ?? 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${hex}>]`
}

/** The one colour that a PNG without alpha may call transparent: the paper shows through where it stands. */
function keyOf({ colour }: Png, chunks: readonly Chunk[]): string {
  const key = chunks.find(({ name }) => name === 'tRNS')?.data
  if (!key || colour === 'palette') return ''
  const values = Array.from(
    { length: colour === 'rgb' ? 3 : 1 },
    (_, i) => ((key[i * 2] ?? 0) << 8) | (key[i * 2 + 1] ?? 0),
  )
  return `/Mask[${values.flatMap((value) => [value, value]).join(' ')}]`
}
