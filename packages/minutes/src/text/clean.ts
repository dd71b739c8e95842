import { type FontPack, glyphsOf } from '../fonts/pack.ts'
import { tinos } from '../fonts/tinos.generated.ts'

const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017e\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]*$/

/**
 * Text as it can be drawn: NFC, every kind of line end a line feed, every kind of space one of two (breaking or not),
 * and without the invisible characters that come along when text is pasted (soft hyphens, zero-width spaces, marks of
 * direction).
 */
export function drawable(text: string): string {
  if (plain.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, ' ')
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

/**
 * Which characters of this text can the fonts not draw? Each once, in the order they come. To be asked at the door, so
 * that a person hears of it with the place; drawing such a character is refused.
 *
 * @param pack the family to be used; Tinos, which this package carries, when not given
 * @example
 * ```ts
 * missingGlyphs('Đoàn kiểm tra ✓') //=> ['✓']
 * missingGlyphs('Nguyễn Thị Hồng Ẩn') //=> []
 * ```
 */
export function missingGlyphs(text: string, pack: FontPack = tinos): readonly string[] {
  const glyphs = glyphsOf(pack.faces.regular)
  const missing = new Set<string>()
  for (const character of drawable(text)) {
    if (character !== '\n' && !glyphs.has(character.codePointAt(0) ?? 0)) missing.add(character)
  }
  return [...missing]
}
