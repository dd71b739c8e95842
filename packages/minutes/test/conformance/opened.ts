import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFStream,
  PDFString,
} from 'pdf-lib'

/** A finished file as pdf-lib reads it, which shares no code with what wrote it. */
export type Opened = {
  /** Its bytes as characters. */
  readonly text: string
  readonly doc: PDFDocument
}

export const open = async (pdf: Uint8Array): Promise<Opened> => ({
  text: Buffer.from(pdf).toString('latin1'),
  doc: await PDFDocument.load(pdf, { updateMetadata: false }),
})

const key = (name: string): PDFName => PDFName.of(name)

/** What a dictionary holds under a name, references followed. */
export const at = (dict: PDFDict | undefined, ...path: readonly string[]): PDFObject | undefined => {
  let found: PDFObject | undefined = dict
  for (const name of path) found = dictOf(found)?.lookup(key(name))
  return found
}

export const dictOf = (object: PDFObject | undefined): PDFDict | undefined =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : undefined
export const listOf = (object: PDFObject | undefined): readonly (PDFObject | undefined)[] =>
  object instanceof PDFArray ? object.asArray().map((_, i) => object.lookup(i)) : []
/** Unlike a list's members, a single one need not stand in brackets. */
export const someOf = (object: PDFObject | undefined): readonly (PDFObject | undefined)[] =>
  object === undefined ? [] : object instanceof PDFArray ? listOf(object) : [object]
export const nameOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFName ? object.decodeText() : undefined
export const numberOf = (object: PDFObject | undefined): number | undefined =>
  object instanceof PDFNumber ? object.asNumber() : undefined
export const numbersOf = (object: PDFObject | undefined): readonly number[] =>
  listOf(object).map((each) => numberOf(each) ?? Number.NaN)
export const textOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined

/** A stream's bytes, unfolded. */
export const unfolded = (stream: PDFObject | undefined): Uint8Array =>
  stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array()

/** Every dictionary of the file with the number of its object, streams' and nested ones too. */
export function dictionaries({ doc }: Opened): readonly (readonly [object: string, dict: PDFDict])[] {
  const found: (readonly [string, PDFDict])[] = []
  const walk = (where: string, object: PDFObject): void => {
    const dict = dictOf(object)
    if (dict) found.push([where, dict])
    const inner = dict ? dict.values() : object instanceof PDFArray ? object.asArray() : []
    for (const each of inner) walk(where, each)
  }
  for (const [ref, object] of doc.context.enumerateIndirectObjects()) walk(`object ${ref.objectNumber}`, object)
  return found
}

/** Every name and number that is no dictionary's key. */
export function leaves({ doc }: Opened): readonly PDFObject[] {
  const found: PDFObject[] = []
  const walk = (object: PDFObject): void => {
    const dict = dictOf(object)
    if (dict) dict.values().forEach(walk)
    else if (object instanceof PDFArray) object.asArray().forEach(walk)
    else found.push(object)
  }
  for (const [, object] of doc.context.enumerateIndirectObjects()) walk(object)
  return found
}

/** Dictionaries that hold one of these names as a key. */
export const holding = (file: Opened, ...names: readonly string[]): readonly string[] =>
  dictionaries(file).flatMap(([where, dict]) =>
    names.filter((name) => dict.has(key(name))).map((name) => `${where}: /${name}`),
  )

export const catalogOf = ({ doc }: Opened): PDFDict => doc.catalog
export const pagesOf = ({ doc }: Opened): readonly PDFPage[] => doc.getPages()
export const annotationsOf = (page: PDFPage): readonly PDFDict[] =>
  listOf(at(page.node, 'Annots')).flatMap((each) => dictOf(each) ?? [])

/** Forms and images that a page shows, by their names. */
export function xObjectsOf(dict: PDFDict): ReadonlyMap<string, PDFRawStream> {
  const named = dictOf(at(dict, 'Resources', 'XObject'))
  const found = new Map<string, PDFRawStream>()
  for (const name of named?.keys() ?? []) {
    const stream = named?.lookup(name)
    if (stream instanceof PDFRawStream) found.set(name.decodeText(), stream)
  }
  return found
}

/** Everything that draws, with the dictionary whose resources it uses: pages, forms they show, appearances of fields. */
export function drawings(file: Opened): readonly (readonly [where: string, stream: PDFRawStream, dict: PDFDict])[] {
  const found: (readonly [string, PDFRawStream, PDFDict])[] = []
  pagesOf(file).forEach((page, i) => {
    const where = `page ${i + 1}`
    for (const stream of someOf(at(page.node, 'Contents'))) {
      if (stream instanceof PDFRawStream) found.push([where, stream, page.node])
    }
    for (const [name, stream] of xObjectsOf(page.node)) {
      if (nameOf(at(stream.dict, 'Subtype')) === 'Form') found.push([`${where}, form ${name}`, stream, stream.dict])
    }
    for (const annotation of annotationsOf(page)) {
      const shown = at(annotation, 'AP', 'N')
      if (shown instanceof PDFRawStream) found.push([`${where}, field`, shown, shown.dict])
    }
  })
  return found
}
