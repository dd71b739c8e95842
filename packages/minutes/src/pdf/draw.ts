import type { FontPack } from '../fonts/pack.ts'
import type { LaidOut } from '../layout/pages.ts'
import type { Ruler } from '../text/ruler.ts'
import { archiveEntries } from './archive.ts'
import { type Content, contentOf } from './content.ts'
import { addForm } from './fields.ts'
import { fileOf } from './file.ts'
import { addFonts, type Glyphs } from './fonts.ts'
import { Objects } from './objects.ts'
import { addOutline } from './outline.ts'
import { addImages, addPage } from './pages.ts'
import { addStructure } from './structure.ts'
import { reference, textString } from './syntax.ts'
import { producer } from './xmp.ts'

/** `pdf-a`: PDF/A-3a and PDF/UA-1 at once. `plain`: tagged, without metadata packet, output intent and attachments. */
export type Profile = 'pdf-a' | 'plain'

export type DrawOptions = { readonly profile: Profile; readonly glyphs: Glyphs }

/** Pages as the bytes of a PDF 1.7, tagged. No clock is read: the same pages are the same bytes. */
export function draw(laidOut: LaidOut, pack: FontPack, ruler: Ruler, { profile, glyphs }: DrawOptions): Uint8Array {
  const objects = new Objects(glyphs === 'used' ? 'packed' : 'open')
  const root = objects.reserve()
  const tree = objects.reserve()
  const contents = contentsOf(laidOut, ruler)
  const fonts = addFonts(objects, pack, contents, glyphs === 'used' ? laidOut.pages : undefined)
  const images = addImages(objects, contents)
  const widgets = contents.map(({ fields }) => fields.map(() => objects.reserve()))
  const pages = contents.map((content, i) =>
    addPage(objects, content, i, { tree, fonts, images, widgets: widgets[i] ?? [] }),
  )
  const form = addForm(objects, contents, widgets.flat(), pages)
  objects.set(tree, `<</Type/Pages/Kids[${pages.map(reference).join(' ')}]/Count ${pages.length}>>`)
  const structure = addStructure(objects, laidOut, contents, { pages, widgets: widgets.flat() })
  const outline = addOutline(objects, contents, pages)
  const catalog = [
    `/Type/Catalog/Pages ${reference(tree)}/Lang${textString(laidOut.lang)}`,
    `/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>/StructTreeRoot ${reference(structure)}`,
    outline === undefined ? '' : `/Outlines ${reference(outline)}`,
    form === undefined ? '' : `/AcroForm ${reference(form)}`,
    profile === 'pdf-a' ? archiveEntries(laidOut, objects) : '',
  ]
  objects.set(root, `<<${catalog.join('')}>>`)
  const info = objects.add(infoOf(laidOut))
  return fileOf(objects, { root, info, id: laidOut.id })
}

function contentsOf({ pages }: LaidOut, ruler: Ruler): readonly Content[] {
  const names = new Map<Uint8Array, string>()
  const imageName = (bytes: Uint8Array): string => {
    const name = names.get(bytes) ?? `P${names.size + 1}`
    names.set(bytes, name)
    return name
  }
  return pages.map((page) => contentOf(page, ruler, imageName))
}

function infoOf({ title, meta: { author, subject, keywords } }: LaidOut): string {
  const properties = { Title: title, Author: author, Subject: subject, Keywords: keywords, Producer: producer }
  const said = Object.entries(properties).map(([name, text]) =>
    text === undefined ? '' : `/${name}${textString(text)}`,
  )
  return `<<${said.join('')}>>`
}
