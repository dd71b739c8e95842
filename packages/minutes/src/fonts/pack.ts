/** The four faces of a family. */
export type FaceName = 'regular' | 'bold' | 'italic' | 'boldItalic'

/** A face with some of its glyphs, as files embed it: streams deflated and in base64. */
export type PackedSet = {
  /** PostScript name with the tag of a subset (ISO 32000-1, 9.6.4). */
  readonly name: string
  /** Size of the TrueType file in bytes. */
  readonly length: number
  readonly file: string
  /** The array `/W`. */
  readonly widths: string
  /** The CMap from glyphs to Unicode. */
  readonly toUnicode: string
}

/** One face, ready to be put into a file. Lengths in thousandths of the type size, as PDF counts them. */
export type PackedFace = {
  /** PostScript name. */
  readonly name: string
  readonly ascent: number
  /** Below the baseline, negative. */
  readonly descent: number
  readonly lineGap: number
  readonly capHeight: number
  /** Degrees, negative when leaning right. */
  readonly italicAngle: number
  readonly stemV: number
  readonly box: readonly [number, number, number, number]
  /** Every character it draws, by code point. */
  readonly characters: string
  /** Glyph number of each character, base 36, parted by spaces. */
  readonly glyphs: string
  /** Advance of each character, base 36, parted by spaces. */
  readonly widths: string
  /** Size of the TrueType file in bytes. */
  readonly length: number
  /** The TrueType file, deflated (zlib) and in base64. */
  readonly file: string
  /** The shared sets made beforehand, as making them gives. A face without them has them made when they are needed. */
  readonly sets?: readonly PackedSet[]
}

/** A family as plain data: made once by `packFonts`, kept as JSON or as a module, read without any font library. */
export type FontPack = { readonly family: string; readonly faces: Readonly<Record<FaceName, PackedFace>> }

export const faceNames = ['regular', 'bold', 'italic', 'boldItalic'] as const satisfies readonly FaceName[]

/** A character's glyph and its advance in thousandths of the type size. */
export type Glyph = { readonly number: number; readonly width: number }

const opened = new WeakMap<PackedFace, ReadonlyMap<number, Glyph>>()

/** The glyph of each code point of a face. */
export function glyphsOf(face: PackedFace): ReadonlyMap<number, Glyph> {
  const known = opened.get(face)
  if (known) return known
  const numbers = face.glyphs.split(' ')
  const widths = face.widths.split(' ')
  const glyphs = new Map<number, Glyph>()
  let i = 0
  for (const character of face.characters) {
    glyphs.set(character.codePointAt(0) ?? 0, {
      number: Number.parseInt(numbers[i] ?? '', 36),
      width: Number.parseInt(widths[i] ?? '', 36),
    })
    i++
  }
  opened.set(face, glyphs)
  return glyphs
}

/** Bytes of a base64 text; `atob` is in every browser and in Node. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

export function base64OfBytes(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
