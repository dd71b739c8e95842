import { type PDFDict, PDFHexString, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib'
import { drawings, type Opened, unfolded } from './opened.ts'

/** What a clause asks of a file, as a question that can be asked of its bytes. */
export type Rule = {
  /** Clauses it answers: `A` of ISO 19005-3 (PDF/A-3), `UA` of ISO 14289-1 (PDF/UA-1). */
  readonly clauses: readonly `${'A' | 'UA'} ${string}`[]
  /** What must hold. */
  readonly says: string
  /** What does not, each with its place. */
  readonly faults: (file: Opened) => readonly string[]
  /** A file that breaks it, made from one that keeps it. */
  readonly spoil: (file: Opened) => Opened
}

/** Another text in the place of the first that matches. */
export function rewritten(file: Opened, from: RegExp | string, to: string): Opened {
  const text = file.text.replace(from, to)
  if (text === file.text) throw new Error(`nothing to spoil: ${from}`)
  return { ...file, text }
}

/** With an entry set, or taken away. */
export function entry(
  file: Opened,
  dict: PDFDict | undefined,
  name: string,
  value?: Parameters<PDFDict['set']>[1],
): Opened {
  if (!dict) throw new Error(`nothing to spoil: /${name}`)
  if (value) dict.set(PDFName.of(name), value)
  else dict.delete(PDFName.of(name))
  return file
}

export const named = (name: string): PDFName => PDFName.of(name)
export const said = (text: string): PDFHexString => PDFHexString.fromText(text)
export const fault = (holds: boolean | undefined, what: string): readonly string[] => (holds ? [] : [what])

/** With other content on its first page. */
export function redrawn(file: Opened, change: (content: string) => string): Opened {
  const [, stream] = drawings(file)[0] ?? []
  if (!stream) throw new Error('nothing to spoil: no page')
  const before = Buffer.from(unfolded(stream)).toString('latin1')
  const after = change(before)
  if (after === before) throw new Error('nothing to spoil on the page')
  replaceObject(file, stream, PDFRawStream.of(file.doc.context.obj({}), Buffer.from(after, 'latin1')))
  return file
}

/** One object in the place of another. */
export function replaceObject({ doc }: Opened, from: PDFObject, to: PDFObject): void {
  const found = doc.context.enumerateIndirectObjects().find(([, object]) => object === from)
  if (!found) throw new Error('nothing to spoil: no such object')
  doc.context.assign(found[0], to)
}
