import type { Content, PlacedField } from './content.ts'
import type { Objects } from './objects.ts'
import { number, reference, textString } from './syntax.ts'

/** Printed, and neither moved nor removed (ISO 32000-1, 12.5.3). */
const printedAndLocked = 132
/** There may be signatures, and what is added must leave what is there as it is (ISO 32000-1, 12.7.2). */
const signaturesAppendOnly = 3

/**
 * The interactive form, and an empty field for each signature: field and its place in one (ISO 32000-1, 12.7.4.5). None
 * for a document without any.
 *
 * @param widgets numbers reserved for the fields, in the order of all contents
 * @param pages objects of the pages
 */
export function addForm(
  objects: Objects,
  contents: readonly Content[],
  widgets: readonly number[],
  pages: readonly number[],
): number | undefined {
  if (widgets.length === 0) return undefined
  const placed = contents.flatMap(({ fields }, page) => fields.map((field) => ({ ...field, page: pages[page] ?? 0 })))
  placed.forEach(({ field, rectangle, page }, i) => {
    const names = `/T${textString(field.name)}/TU${textString(field.label)}`
    const place = `/Rect[${rectangle.map(number).join(' ')}]/P ${reference(page)}/StructParent ${contents.length + i}`
    const shows = `/AP<</N ${reference(objects.addStream(emptyAppearance(rectangle), new Uint8Array()))}>>`
    objects.set(widgets[i] ?? 0, `<</Type/Annot/Subtype/Widget/FT/Sig${names}/F ${printedAndLocked}${place}${shows}>>`)
  })
  return objects.add(`<</Fields[${widgets.map(reference).join(' ')}]/SigFlags ${signaturesAppendOnly}>>`)
}

/** What an empty field shows: nothing. PDF/A asks for it (ISO 19005-3, 6.3.3). */
const emptyAppearance = ([left, bottom, right, top]: PlacedField['rectangle']): string =>
  `/Type/XObject/Subtype/Form/BBox[0 0 ${number(right - left)} ${number(top - bottom)}]`
