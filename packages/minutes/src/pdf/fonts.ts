import { type FaceName, type FontPack, faceNames, type PackedFace } from '../fonts/pack.ts'
import type { Content } from './content.ts'
import { fontDataOf } from './font-data.ts'
import type { Objects } from './objects.ts'
import { deflated, reference } from './syntax.ts'

/** The faces that are used and the object of each. */
export function addFonts(
  objects: Objects,
  pack: FontPack,
  contents: readonly Content[],
): ReadonlyMap<FaceName, number> {
  const used = faceNames.filter((face) => contents.some(({ faces }) => faces.has(face)))
  return new Map(used.map((face) => [face, addFont(objects, pack.faces[face])]))
}

/** A composite font whose codes are glyph numbers (ISO 32000-1, 9.7). */
function addFont(objects: Objects, face: PackedFace): number {
  const { name, file, widths, toUnicode } = fontDataOf(face)
  const fontFile = reference(objects.addStream(`/Length1 ${face.length}${deflated}`, file))
  const flags = face.italicAngle === 0 ? 34 : 98
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${face.box.join(' ')}]/ItalicAngle ${face.italicAngle}/Ascent ${face.ascent}/Descent ${face.descent}/CapHeight ${face.capHeight}/StemV ${face.stemV}/FontFile2 ${fontFile}>>`,
  )
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${reference(descriptor)}/W${widths}/CIDToGIDMap/Identity>>`,
  )
  const unicode = objects.addStream(deflated, toUnicode)
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(unicode)}>>`,
  )
}
