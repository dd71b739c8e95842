import { zlibSync } from 'fflate'
import { bytesOfBase64, glyphsOf, type PackedFace } from '../fonts/pack.ts'
import { bytesOf } from './syntax.ts'

/** What a face brings into a file, made once. */
export type FontData = {
  /** PostScript name with the tag of a subset (ISO 32000-1, 9.6.4). */
  readonly name: string
  /** The TrueType file, deflated. */
  readonly file: Uint8Array
  /** The array `/W`. */
  readonly widths: string
  /** The CMap from glyphs to Unicode, deflated. */
  readonly toUnicode: Uint8Array
}

const made = new WeakMap<PackedFace, FontData>()

export function fontDataOf(face: PackedFace): FontData {
  const known = made.get(face)
  if (known) return known
  const glyphs = glyphsByNumber(face)
  const data = {
    name: `${tagOf(face.characters)}+${face.name}`,
    file: bytesOfBase64(face.file),
    widths: widthsOf(glyphs),
    toUnicode: zlibSync(bytesOf(cmapOf(glyphs)), { level: 9 }),
  }
  made.set(face, data)
  return data
}

type DrawnGlyph = { readonly number: number; readonly width: number; readonly codePoint: number }

/** Every glyph once; a glyph shared by characters (space and no-break space) means the first of them. */
function glyphsByNumber(face: PackedFace): DrawnGlyph[] {
  const drawn = new Map<number, DrawnGlyph>()
  for (const [codePoint, { number, width }] of glyphsOf(face)) {
    if (!drawn.has(number)) drawn.set(number, { number, width, codePoint })
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

/** ISO 32000-1, 9.10.3; at most 100 entries in a block. */
function cmapOf(glyphs: readonly DrawnGlyph[]): string {
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')
  let blocks = ''
  for (let at = 0; at < glyphs.length; at += 100) {
    const block = glyphs.slice(at, at + 100)
    const entries = block.map(({ number, codePoint }) => `<${hex(number)}><${utf16(codePoint)}>\n`)
    blocks += `${block.length} beginbfchar\n${entries.join('')}endbfchar\n`
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
function tagOf(characters: string): string {
  let hash = 0
  for (const character of characters) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  let tag = ''
  for (let i = 0; i < 6; i++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}
