import { zlibSync } from 'fflate'
import {
  PDFContext,
  PDFCrossRefSection,
  type PDFDict,
  PDFHeader,
  PDFHexString,
  PDFObject,
  type PDFRef,
  PDFTrailer,
  PDFTrailerDict,
} from 'pdf-lib'
import { type FaceName, type FontPack, faceNames, type PackedFace } from '../fonts/pack.ts'
import type { LaidOut, Page } from '../layout/pages.ts'
import type { Ruler } from '../text/ruler.ts'
import { archiveEntries } from './archive.ts'
import { type Content, contentOf, fontNames } from './content.ts'
import { digestOf } from './digest.ts'
import { formOf } from './fields.ts'
import { fontDataOf } from './font-data.ts'
import { imageObject } from './image.ts'
import { structureOf } from './structure.ts'
import { bytesOf, number, textString } from './syntax.ts'
import { producer } from './xmp.ts'

/** A file in the making: all its objects. */
type Draft = { readonly context: PDFContext }

/** `pdf-a`: PDF/A-3a and PDF/UA-1 at once. `plain`: tagged, without metadata packet, output intent and attachments. */
export type Profile = 'pdf-a' | 'plain'

/** Pages as the bytes of a PDF 1.7, tagged. No clock is read: the same pages are the same bytes. */
export const draw = (laidOut: LaidOut, pack: FontPack, ruler: Ruler, profile: Profile): Uint8Array =>
  written(drafted(laidOut, pack, ruler, profile), laidOut.id)

/** All objects of the document, not yet written. */
function drafted(laidOut: LaidOut, pack: FontPack, ruler: Ruler, profile: Profile): Draft {
  const context = PDFContext.create()
  const catalogRef = context.nextRef()
  const treeRef = context.nextRef()
  const names = new Map<Uint8Array, string>()
  const imageName = (bytes: Uint8Array): string => {
    const name = names.get(bytes) ?? `P${names.size + 1}`
    names.set(bytes, name)
    return name
  }
  const contents = laidOut.pages.map((page) => contentOf(page, ruler, imageName))
  const fonts = addFonts(context, pack, contents)
  const images = addImages(context, contents)
  const widgets = contents.map(({ fields }) => fields.map(() => context.nextRef()))
  const pages = laidOut.pages.map((page, i) =>
    addPage(context, page, i, { treeRef, fonts, images, content: contents[i], widgets: widgets[i] ?? [] }),
  )
  const form = addForm(context, contents, widgets.flat(), pages)
  context.assign(treeRef, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }))
  const structure = addStructure(context, laidOut, contents, { pages, widgets: widgets.flat() })
  const outline = addOutline(context, contents, pages)
  const archive =
    profile === 'pdf-a'
      ? archiveEntries(
          laidOut,
          (entries, bytes) => String(context.register(new WrittenStream(entries, bytes))),
          (text) => String(context.register(new Written(text))),
        )
      : ''
  context.assign(
    catalogRef,
    new Written(
      `<</Type/Catalog/Pages ${treeRef}/Lang${textString(laidOut.lang)}/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>/StructTreeRoot ${structure}${outline ? `/Outlines ${outline}` : ''}${form ? `/AcroForm ${form}` : ''}${archive}>>`,
    ),
  )
  context.trailerInfo.Root = catalogRef
  context.trailerInfo.Info = context.register(infoOf(context, laidOut))
  return { context }
}

/** The draft as bytes, its identifier made from all of them and the document's own id. */
function written({ context }: Draft, id: string): Uint8Array {
  const header = PDFHeader.forVersion(1, 7)
  const objects = context.enumerateIndirectObjects()
  const xref = PDFCrossRefSection.create()
  let size = header.sizeInBytes() + 1
  const heads = objects.map(([ref]) => `${ref.objectNumber} ${ref.generationNumber} obj\n`)
  objects.forEach(([ref, object], i) => {
    xref.addEntry(ref, size)
    size += (heads[i]?.length ?? 0) + object.sizeInBytes() + endOfObject.length
  })
  const body = new Uint8Array(size)
  let at = header.copyBytesInto(body, 0)
  at += put('\n', body, at)
  objects.forEach(([, object], i) => {
    at += put(heads[i] ?? '', body, at)
    at += object.copyBytesInto(body, at)
    at += put(endOfObject, body, at)
  })
  const identifier = PDFHexString.of(digestOf(bytesOf(digestOf(body) + textString(id))))
  const { Root, Info } = context.trailerInfo
  const dict = context.obj({ Size: context.largestObjectNumber + 1, Root, Info, ID: [identifier, identifier] })
  return joined(body, [xref, PDFTrailerDict.of(dict), PDFTrailer.forLastCrossRefSectionOffset(size)])
}

const endOfObject = '\nendobj\n'

type Part = { sizeInBytes(): number; copyBytesInto(buffer: Uint8Array, offset: number): number }

function joined(body: Uint8Array, parts: readonly Part[]): Uint8Array {
  const bytes = new Uint8Array(body.length + parts.reduce((sum, part) => sum + part.sizeInBytes() + 1, 0))
  bytes.set(body)
  let at = body.length
  for (const part of parts) {
    at += part.copyBytesInto(bytes, at)
    at += put('\n', bytes, at)
  }
  return bytes
}

function put(text: string, buffer: Uint8Array, offset: number): number {
  for (let i = 0; i < text.length; i++) buffer[offset + i] = text.charCodeAt(i)
  return text.length
}

/** An object written out already; pdf-lib's dictionaries cost more than all the rest where there are thousands. */
class Written extends PDFObject {
  readonly #text: string

  constructor(text: string) {
    super()
    this.#text = text
  }

  override sizeInBytes(): number {
    return this.#text.length
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    return put(this.#text, buffer, offset)
  }

  override toString(): string {
    return this.#text
  }
}

/** A stream whose bytes are copied in one go. */
class WrittenStream extends Written {
  readonly #bytes: Uint8Array

  constructor(entries: string, bytes: Uint8Array) {
    super(`<<${entries}/Length ${bytes.length}>>\nstream\n`)
    this.#bytes = bytes
  }

  override sizeInBytes(): number {
    return super.sizeInBytes() + this.#bytes.length + endOfStream.length
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    let at = offset + super.copyBytesInto(buffer, offset)
    buffer.set(this.#bytes, at)
    at += this.#bytes.length
    return at + put(endOfStream, buffer, at) - offset
  }
}

const endOfStream = '\nendstream'
const deflate = '/Filter/FlateDecode'

/** The faces that are used, by name. */
function addFonts(context: PDFContext, pack: FontPack, contents: readonly Content[]): ReadonlyMap<FaceName, PDFRef> {
  const used = faceNames.filter((face) => contents.some(({ faces }) => faces.has(face)))
  return new Map(used.map((face) => [face, addFont(context, pack.faces[face])]))
}

/** A composite font whose codes are glyph numbers (ISO 32000-1, 9.7). */
function addFont(context: PDFContext, face: PackedFace): PDFRef {
  const { name, file, widths, toUnicode } = fontDataOf(face)
  const add = (object: PDFObject): PDFRef => context.register(object)
  const fileRef = add(new WrittenStream(`/Length1 ${face.length}${deflate}`, file))
  const flags = face.italicAngle === 0 ? 34 : 98
  const descriptor = add(
    new Written(
      `<</Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${face.box.join(' ')}]/ItalicAngle ${face.italicAngle}/Ascent ${face.ascent}/Descent ${face.descent}/CapHeight ${face.capHeight}/StemV ${face.stemV}/FontFile2 ${fileRef}>>`,
    ),
  )
  const descendant = add(
    new Written(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor}/W${widths}/CIDToGIDMap/Identity>>`,
    ),
  )
  const unicode = add(new WrittenStream(deflate, toUnicode))
  return add(
    new Written(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${unicode}>>`,
    ),
  )
}

function addImages(context: PDFContext, contents: readonly Content[]): ReadonlyMap<string, PDFRef> {
  const refs = new Map<string, PDFRef>()
  for (const { images } of contents) {
    for (const [name, { picture, bytes }] of images) {
      if (refs.has(name)) continue
      const image = imageObject(picture, bytes)
      refs.set(name, context.register(new WrittenStream(image.entries, image.bytes)))
    }
  }
  return refs
}

type PageNeeds = {
  readonly treeRef: PDFRef
  readonly fonts: ReadonlyMap<FaceName, PDFRef>
  readonly images: ReadonlyMap<string, PDFRef>
  readonly content: Content | undefined
  readonly widgets: readonly PDFRef[]
}

function addPage(context: PDFContext, page: Page, index: number, needs: PageNeeds): PDFRef {
  const { treeRef, fonts, images, content, widgets } = needs
  const stream = context.register(new WrittenStream(deflate, zlibSync(bytesOf(content?.stream ?? ''), { level: 6 })))
  const fontEntries = [...fonts]
    .filter(([face]) => content?.faces.has(face))
    .map(([face, ref]) => `/${fontNames[face]} ${ref}`)
  const imageEntries = [...images].filter(([name]) => content?.images.has(name)).map(([name, ref]) => `/${name} ${ref}`)
  const xObjects = imageEntries.length > 0 ? `/XObject<<${imageEntries.join('')}>>` : ''
  const annotations = widgets.length > 0 ? `/Annots[${widgets.join(' ')}]` : ''
  return context.register(
    new Written(
      `<</Type/Page/Parent ${treeRef}/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]/Resources<</Font<<${fontEntries.join('')}>>${xObjects}>>/Contents ${stream}/StructParents ${index}/Tabs/S${annotations}>>`,
    ),
  )
}

function addStructure(
  context: PDFContext,
  laidOut: LaidOut,
  contents: readonly Content[],
  { pages, widgets }: { readonly pages: Refs; readonly widgets: Refs },
): PDFRef {
  const root = context.nextRef()
  const parentTree = context.nextRef()
  const objects = structureOf(laidOut, contents, {
    pages: numbersOf(pages),
    widgets: numbersOf(widgets),
    root: root.objectNumber,
    parentTree: parentTree.objectNumber,
    firstNode: parentTree.objectNumber + 1,
  })
  context.assign(root, new Written(objects.root))
  context.assign(parentTree, new Written(objects.parentTree))
  for (const node of objects.nodes) context.register(new Written(node))
  return root
}

type Refs = readonly PDFRef[]
const numbersOf = (refs: Refs): number[] => refs.map(({ objectNumber }) => objectNumber)

/** The fields for signatures; none for a document without any. */
function addForm(context: PDFContext, contents: readonly Content[], widgets: Refs, pages: Refs): PDFRef | undefined {
  if (widgets.length === 0) return undefined
  const nothing = (entries: string): string => String(context.register(new WrittenStream(entries, new Uint8Array())))
  const { form, fields } = formOf(contents, widgets.map(String), pages.map(String), nothing)
  for (const [i, ref] of widgets.entries()) context.assign(ref, new Written(fields[i] ?? ''))
  return context.register(new Written(form))
}

/** Bookmarks of the headings of the first level; none for a document without any. */
function addOutline(context: PDFContext, contents: readonly Content[], pages: readonly PDFRef[]): PDFRef | undefined {
  const headings = contents.flatMap((content, page) => content.headings.map((heading) => ({ ...heading, page })))
  if (headings.length === 0) return undefined
  const root = context.nextRef()
  const refs = headings.map(() => context.nextRef())
  headings.forEach(({ text, top, page }, i) => {
    const ref = refs[i]
    if (!ref) return
    const previous = i > 0 ? `/Prev ${refs[i - 1]}` : ''
    const next = i < refs.length - 1 ? `/Next ${refs[i + 1]}` : ''
    const dest = `[${pages[page]}/XYZ null ${number(top + headroom)} null]`
    context.assign(ref, new Written(`<</Title${textString(text)}/Parent ${root}${previous}${next}/Dest${dest}>>`))
  })
  const [first, last] = [refs[0], refs[refs.length - 1]]
  context.assign(root, new Written(`<</Type/Outlines/First ${first}/Last ${last}/Count ${refs.length}>>`))
  return root
}

/** Points above a heading's baseline that a bookmark shows too. */
const headroom = 20

const infoOf = (context: PDFContext, { title, meta }: LaidOut): PDFDict => {
  const text = (value: string | undefined): PDFHexString | undefined =>
    value === undefined ? undefined : PDFHexString.fromText(value)
  return context.obj({
    Title: text(title),
    Author: text(meta.author),
    Subject: text(meta.subject),
    Keywords: text(meta.keywords),
    Producer: text(producer),
  })
}
