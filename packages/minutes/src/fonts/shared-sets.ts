import { glyphsOf, type PackedFace } from './pack.ts'

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

/** The one line that NĐ 30/2020 prints bold and slanted (Phụ lục I, Phần I, Mục II khoản 9). */
const recipientsLabel = 'Nơi nhận: '

/** Letters of Vietnamese, digits, and the signs of everyday prose. */
const everyday = [
  range(0x20, 0x7e),
  '\u00a0§«°²³·»ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư',
  range(0x1ea0, 0x1ef9),
  '–—‘’“”•…₫',
].join('')

/**
 * Sets of characters that faces are embedded for, each in the next. A document takes the smallest that holds what it
 * says in a face; after the last comes the whole face. The font of a set is made once and shared by documents.
 */
const sharedSets: readonly ReadonlySet<string>[] = [new Set(recipientsLabel), new Set(everyday)]

export const sharedSetCount: number = sharedSets.length

/** Which set holds this character: an index, the number of sets for one that only the whole face has. */
export function setOf(character: string): number {
  const at = sharedSets.findIndex((set) => set.has(character))
  return at < 0 ? sharedSets.length : at
}

/** The characters of a set that a face draws, by code point. */
export function charactersIn(face: PackedFace, set: number): readonly number[] {
  const all = [...glyphsOf(face).keys()]
  const shared = sharedSets[set]
  return shared ? all.filter((codePoint) => shared.has(String.fromCodePoint(codePoint))) : all
}
