import type { Content, PlacedField } from './content.ts'
import { number, textString } from './syntax.ts'

/** Printed, and neither moved nor removed (ISO 32000-1, 12.5.3). */
const printedAndLocked = 132
/** There may be signatures, and what is added must leave what is there as it is (ISO 32000-1, 12.7.2). */
const signaturesAppendOnly = 3

/**
 * The interactive form, and an empty field for each signature: field and its place in one (ISO 32000-1, 12.7.4.5).
 *
 * @param widgets references of the fields, in the order of all contents
 * @param pages references of the pages
 * @param addStream registers an empty stream with these entries; gives its reference
 */
export function formOf(
  contents: readonly Content[],
  widgets: readonly string[],
  pages: readonly string[],
  addStream: (entries: string) => string,
): { readonly form: string; readonly fields: readonly string[] } {
  const placed = contents.flatMap(({ fields }, page) => fields.map((field) => ({ field, page: pages[page] ?? '' })))
  return {
    form: `<</Fields[${widgets.join(' ')}]/SigFlags ${signaturesAppendOnly}>>`,
    fields: placed.map(({ field: { field, rectangle }, page }, i) => {
      const names = `/T${textString(field.name)}/TU${textString(field.label)}`
      const place = `/Rect[${rectangle.map(number).join(' ')}]/P ${page}/StructParent ${contents.length + i}`
      const shows = `/AP<</N ${addStream(emptyAppearance(rectangle))}>>`
      return `<</Type/Annot/Subtype/Widget/FT/Sig${names}/F ${printedAndLocked}${place}${shows}>>`
    }),
  }
}

/** What an empty field shows: nothing. PDF/A asks for it (ISO 19005-3, 6.3.3). */
const emptyAppearance = ([left, bottom, right, top]: PlacedField['rectangle']): string =>
  `/Type/XObject/Subtype/Form/BBox[0 0 ${number(right - left)} ${number(top - bottom)}]`
