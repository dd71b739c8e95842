/** A font as pdf.js hands it out: what is used of it here. */
export type ReadFont = {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  /** from units of a glyph to the size */
  readonly unit: number
  readonly upright: boolean
}

const noFont: ReadFont = { name: '', bold: false, italic: false, unit: 0.001, upright: true }

/** A font's name without the tag of a subset (ISO 32000-1, 9.6.4), and what the name says of its face. */
export function fontOf(given: unknown): ReadFont {
  if (typeof given !== 'object' || given === null) return noFont
  const name = String(Reflect.get(given, 'name') ?? '').replace(/^[A-Z]{6}\+/, '')
  const matrix = Reflect.get(given, 'fontMatrix')
  const unit = Array.isArray(matrix) && typeof matrix[0] === 'number' ? matrix[0] : noFont.unit
  return {
    name,
    bold: /bold|black|heavy/i.test(name),
    italic: /italic|oblique/i.test(name),
    unit,
    upright: Reflect.get(given, 'vertical') !== true,
  }
}

/** The family in a name: `TimesNewRomanPS-BoldItalicMT` is `TimesNewRoman`. */
export const familyOf = (name: string): string =>
  name
    .replace(/[\s_]/g, '')
    .replace(/[-,](.*)$/, '')
    .replace(/(PS)?(MT)?$/, '')

/** Names under which Times New Roman comes. */
const times = /^TimesNewRoman$/i
/** Families with the widths and shapes of Times New Roman, made to stand in for it. */
const twins =
  /^(Tinos|LiberationSerif|Thorndale(AMT)?|TeXGyreTermes|NimbusRomNo9L|NimbusRoman|FreeSerif|Times(Roman)?)$/i
/** Families of the encodings before Unicode: TCVN3 (ABC) and VNI. */
const beforeUnicode = /^(\.Vn|VNI|VN-|UVn|UVN)/i

export type Family = 'times' | 'twin' | 'before-unicode' | 'other' | 'nameless'

/** What a font is to a decree that asks for Times New Roman in Unicode. */
export function kindOfFamily(name: string): Family {
  if (name === '') return 'nameless'
  const family = familyOf(name)
  if (beforeUnicode.test(name)) return 'before-unicode'
  if (times.test(family)) return 'times'
  return twins.test(family) ? 'twin' : 'other'
}
