import { unzlibSync, zlibSync } from 'fflate'
import { bytesOfBase64, glyphsOf, type PackedFace, type PackedSet } from '../fonts/pack.ts'
import { charactersIn } from '../fonts/shared-sets.ts'
import { withGlyphs } from '../fonts/true-type.ts'
import { bytesOf } from './syntax.ts'

/** What a face brings into a file. */
export type FontData = {
  /** PostScript name with the tag of a subset (ISO 32000-1, 9.6.4). */
  readonly name: string
  /** The TrueType file, deflated, and its size before. */
  readonly file: Uint8Array
  readonly length: number
  /** The array `/W`. */
  readonly widths: string
  /** The CMap from glyphs to Unicode, deflated. */
  readonly toUnicode: Uint8Array
}

const sharedFonts = new WeakMap<PackedFace, (FontData | undefined)[]>()

/** A face with a shared set of characters, made once. */
export function sharedFont(face: PackedFace, set: number): FontData {
  const known = sharedFonts.get(face) ?? []
  sharedFonts.set(face, known)
  const data = known[set] ?? readyFont(face.sets?.[set]) ?? fontOf(face, charactersIn(face, set), 9)
  known[set] = data
  return data
}

const readyFont = (packed: PackedSet | undefined): FontData | undefined =>
  packed && { ...packed, file: bytesOfBase64(packed.file), toUnicode: bytesOfBase64(packed.toUnicode) }

/**
 * A face with some characters only, by code point.
 * @param level of deflating
 */
export function fontOf(face: PackedFace, characters: readonly number[], level: 6 | 9): FontData {
  const glyphs = glyphsByNumber(face, characters)
  const file = withGlyphs(
    trueTypeOf(face),
    glyphs.map(({ number }) => number),
  )
  return {
    name: `${tagOf(characters)}+${face.name}`,
    file: zlibSync(file, { level }),
    length: file.length,
    widths: widthsOf(glyphs),
    toUnicode: zlibSync(bytesOf(cmapOf(glyphs)), { level }),
  }
}

const trueTypes = new WeakMap<PackedFace, Uint8Array>()

/** The whole file, unfolded once. */
function trueTypeOf(face: PackedFace): Uint8Array {
  const font = trueTypes.get(face) ?? unzlibSync(bytesOfBase64(face.file), { out: new Uint8Array(face.length) })
  trueTypes.set(face, font)
  return font
}

type DrawnGlyph = { readonly number: number; readonly width: number; readonly codePoint: number }

/** Every glyph once; a glyph shared by characters (space and no-break space) means the first of them. */
function glyphsByNumber(face: PackedFace, characters: readonly number[]): DrawnGlyph[] {
  const all = glyphsOf(face)
  const drawn = new Map<number, DrawnGlyph>()
  for (const codePoint of characters) {
    const glyph = all.get(codePoint)
    if (glyph && !drawn.has(glyph.number)) drawn.set(glyph.number, { ...glyph, codePoint })
  }
  return [...drawn.values()].sort((a, b) => a.number - b.number)
}

/** Widths by runs of neighbouring glyphs: `first [w w w]`, or `first last w` where they are the same. */
function widthsOf(glyphs: readonly DrawnGlyph[]): string {
  let text = ''
  let at = 0
  while (at < glyphs.length) {
    const same = runLength(glyphs, at, (a, b) => a.width === b.width)
    const first = glyphs[at]
    if (!first) break
    if (same >= 4) {
      text += `${first.number} ${first.number + same - 1} ${first.width} `
      at += same
      continue
    }
    const list: number[] = []
    for (let i = at; i < glyphs.length; i++) {
      const glyph = glyphs[i]
      const ends = !glyph || glyph.number !== first.number + list.length
      if (ends || runLength(glyphs, i, (a, b) => a.width === b.width) >= 4) break
      list.push(glyph.width)
    }
    text += `${first.number}[${list.join(' ')}]`
    at += list.length
  }
  return `[${text.trimEnd()}]`
}

/** How many glyphs from `at` on follow one another by number and are alike. */
function runLength(
  glyphs: readonly DrawnGlyph[],
  at: number,
  alike: (a: DrawnGlyph, b: DrawnGlyph) => boolean,
): number {
  const first = glyphs[at]
  if (!first) return 0
  let length = 1
  for (let next = glyphs[at + 1]; next; next = glyphs[at + length]) {
    if (next.number !== first.number + length || !alike(first, next)) break
    length++
  }
  return length
}

/** Entries in a block of a CMap at most (ISO 32000-1, 9.10.3). */
const mostEntries = 100

/** Runs of glyphs whose characters follow one another are one entry; within it only the last byte counts up. */
function cmapOf(glyphs: readonly DrawnGlyph[]): string {
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')
  const entries: string[] = []
  for (let at = 0; at < glyphs.length; ) {
    const first = glyphs[at]
    if (!first) break
    let length = 1
    for (let next = glyphs[at + 1]; next; next = glyphs[at + length]) {
      const follows = next.number === first.number + length && next.codePoint === first.codePoint + length
      if (!follows || next.number % 256 === 0 || next.codePoint % 256 === 0) break
      length++
    }
    entries.push(`<${hex(first.number)}><${hex(first.number + length - 1)}><${utf16(first.codePoint)}>\n`)
    at += length
  }
  let blocks = ''
  for (let at = 0; at < entries.length; at += mostEntries) {
    const block = entries.slice(at, at + mostEntries)
    blocks += `${block.length} beginbfrange\n${block.join('')}endbfrange\n`
  }
  return `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${blocks}endcmap
CMapName currentdict/CMap defineresource pop
end
end`
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint)
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')
  return hex
}

/** Six capitals that stand for the set of characters. */
function tagOf(characters: readonly number[]): string {
  let hash = 0
  for (const codePoint of characters) hash = (Math.imul(hash, 31) + codePoint) >>> 0
  let tag = ''
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}
