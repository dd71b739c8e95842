import { type FaceName, type FontPack, faceNames, type PackedFace } from '../fonts/pack.ts'
import type { Item, Page } from '../layout/pages.ts'
import type { Content } from './content.ts'
import { type FontData, fontOf, sharedFont } from './font-data.ts'
import type { Objects } from './objects.ts'
import { deflated, reference } from './syntax.ts'

/**
 * Which glyphs are embedded. `shared`: a set that many documents need, made once. `used`: those of this document, made
 * anew for each, and objects packed in streams; the file is half as large, or smaller by some 27 KB.
 */
export type Glyphs = 'shared' | 'used'

/** The faces of the text and the object of each. */
export function addFonts(
  objects: Objects,
  pack: FontPack,
  contents: readonly Content[],
  used: readonly Page[] | undefined,
): ReadonlyMap<FaceName, number> {
  const sets = new Map<FaceName, number>()
  for (const { faces } of contents) {
    for (const [face, set] of faces) sets.set(face, Math.max(set, sets.get(face) ?? 0))
  }
  const own = used && charactersOf(used)
  const added = new Map<FaceName, number>()
  for (const name of faceNames) {
    const set = sets.get(name)
    if (set === undefined) continue
    const face = pack.faces[name]
    const characters = own?.get(name)
    const data = characters ? fontOf(face, inOrder(characters), 9) : sharedFont(face, set)
    added.set(name, addFont(objects, face, data))
  }
  return added
}

const inOrder = (codePoints: ReadonlySet<number>): number[] => [...codePoints].sort((a, b) => a - b)

/** What is written in each face, by code point. */
function charactersOf(pages: readonly Page[]): ReadonlyMap<FaceName, ReadonlySet<number>> {
  const space = 0x20
  const characters = new Map<FaceName, Set<number>>()
  const inFace = (face: FaceName): Set<number> => {
    const known = characters.get(face) ?? new Set([space])
    characters.set(face, known)
    return known
  }
  const addAll = (known: Set<number>, text: string): void => {
    for (const character of text) known.add(character.codePointAt(0) ?? space)
  }
  const add = (item: Item): void => {
    if (item.kind === 'group') item.items.forEach(add)
    else if (item.kind === 'box') inFace('regular')
    else if (item.kind === 'field') addAll(inFace('regular'), item.shows?.text ?? '')
    else if (item.kind === 'text') {
      const known = inFace(item.face)
      for (const { text } of item.words) addAll(known, text)
    }
  }
  for (const { items } of pages) items.forEach(add)
  return characters
}

/** A composite font whose codes are glyph numbers (ISO 32000-1, 9.7). */
function addFont(objects: Objects, face: PackedFace, { name, file, length, widths, toUnicode }: FontData): number {
  const fontFile = reference(objects.addShared(`/Length1 ${length}${deflated}`, file))
  const flags = face.italicAngle === 0 ? 34 : 98
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${face.box.join(' ')}]/ItalicAngle ${face.italicAngle}/Ascent ${face.ascent}/Descent ${face.descent}/CapHeight ${face.capHeight}/StemV ${face.stemV}/FontFile2 ${fontFile}>>`,
  )
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${reference(descriptor)}/W${widths}/CIDToGIDMap/Identity>>`,
  )
  const unicode = objects.addShared(deflated, toUnicode)
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(unicode)}>>`,
  )
}
