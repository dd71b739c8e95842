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

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const none = 64
const sextets = Uint8Array.from({ length: 256 }, (_, code) => {
  const at = base64.indexOf(String.fromCharCode(code))
  return at < 0 ? none : at
})

/**
 * Bytes of a base64 text (RFC 4648, 4). By the language alone: `atob` is the platform's, and not every one has it.
 *
 * @throws {RangeError} for anything that is no base64
 */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const digits = text.length - padding
  const bytes = new Uint8Array((digits * 3) >> 2)
  let [bits, strange] = [0, digits % 4 === 1 ? none : 0]
  for (let from = 0, to = 0; from < digits; from += 1) {
    const sextet = sextets[text.charCodeAt(from)] ?? none
    strange |= sextet
    bits = (bits << 6) | sextet
    // The first of four digits ends no byte; each other one ends the next.
    if (from % 4 > 0) bytes[to++] = bits >> (6 - 2 * (from % 4))
  }
  if (strange & none) throw new RangeError('not base64')
  return bytes
}

export function base64OfBytes(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
