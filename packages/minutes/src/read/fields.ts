import { fieldNameOf } from '../signature-fields.ts'
import type { PdfFile } from './pdf-file.ts'
import { type Dictionary, entryOf, itemsOf, nameOf, numberOf, textOf, type Value } from './values.ts'

/** A field for a signature, as the file's form has it. */
export type FoundField = {
  /** with the names of the fields it stands within, joined by full stops */
  readonly name: string
  readonly label: string | undefined
  /** number of its object */
  readonly object: number
  readonly dictionary: Dictionary
  /** number of the signature's object, once somebody has signed */
  readonly signature: number | undefined
  /** left, bottom, right, top */
  readonly rectangle: readonly number[]
}

const mostFields = 5000

/** All fields for signatures, in the order of the form. */
export function fieldsOf(file: PdfFile): readonly FoundField[] {
  const form = file.resolved(entryOf(file.catalog, 'AcroForm'))
  const found: FoundField[] = []
  const seen = new Set<number>()
  const visit = (value: Value, above: string, inherited: string | undefined): void => {
    if (value.kind !== 'reference' || seen.has(value.object) || seen.size > mostFields) return
    seen.add(value.object)
    const field = file.resolved(value)
    if (field.kind !== 'dictionary') return
    const own = textOf(file.resolved(entryOf(field, 'T')))
    const name = own === undefined ? above : above === '' ? own : `${above}.${own}`
    const type = nameOf(file.resolved(entryOf(field, 'FT'))) ?? inherited
    for (const kid of itemsOf(file.resolved(entryOf(field, 'Kids')))) visit(kid, name, type)
    if (type !== 'Sig' || own === undefined) return
    const signature = entryOf(field, 'V')
    found.push({
      name,
      label: textOf(file.resolved(entryOf(field, 'TU'))),
      object: value.object,
      dictionary: field,
      signature: signature?.kind === 'reference' ? signature.object : undefined,
      rectangle: itemsOf(file.resolved(entryOf(field, 'Rect'))).map((each) => numberOf(each) ?? 0),
    })
  }
  for (const field of itemsOf(file.resolved(entryOf(form, 'Fields')))) visit(field, '', undefined)
  return found
}

/** The field of that name, or of that role in minutes made here (`head`). */
export function fieldNamed(fields: readonly FoundField[], asked: string): FoundField | undefined {
  const name = fieldNameOf(asked)
  return fields.find((field) => field.name.normalize('NFC') === name)
}
