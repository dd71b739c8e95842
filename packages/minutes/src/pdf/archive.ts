import { zlibSync } from 'fflate'
import type { Attachment } from '../document.ts'
import type { LaidOut } from '../layout/pages.ts'
import { srgbProfile } from './srgb.ts'
import { textString } from './syntax.ts'
import { xmpOf } from './xmp.ts'

/** Registers a stream, its dictionary's entries and its bytes as they stand in the file; gives its reference. */
type AddStream = (entries: string, bytes: Uint8Array) => string
/** Registers any other object. */
type AddObject = (text: string) => string

/**
 * What makes a tagged file PDF/A-3a and PDF/UA-1: metadata, output intent, and files it carries.
 *
 * @returns entries of the catalog, as PDF text
 */
export function archiveEntries(laidOut: LaidOut, addStream: AddStream, addObject: AddObject): string {
  const metadata = addStream('/Type/Metadata/Subtype/XML', xmpOf(laidOut))
  const profile = addStream('/N 3/Filter/FlateDecode', zlibSync(srgbProfile(), { level: 9 }))
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${profile}>>`
  return `/Metadata ${metadata}/OutputIntents[${intent}]${filesOf(laidOut.attachments, addStream, addObject)}`
}

function filesOf(attachments: readonly Attachment[], addStream: AddStream, addObject: AddObject): string {
  if (attachments.length === 0) return ''
  // A name tree is read by halving: its names stand in order (ISO 32000-1, 7.9.6).
  const inOrder = attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const specs = inOrder.map((attachment) => addObject(fileSpec(attachment, addStream)))
  const names = inOrder.map(({ name }, i) => `${textString(name)}${specs[i]}`)
  return `/AF[${specs.join(' ')}]/Names<</EmbeddedFiles<</Names[${names.join('')}]>>>>`
}

function fileSpec({ name, about, type, relation, modified, bytes }: Attachment, addStream: AddStream): string {
  const params = `/Params<</Size ${bytes.length}${modified === undefined ? '' : `/ModDate(${pdfDate(modified)})`}>>`
  const subtype = `/${type.replace('/', '#2F')}`
  const stream = addStream(
    `/Type/EmbeddedFile/Subtype${subtype}${params}/Filter/FlateDecode`,
    zlibSync(bytes, { level: 6 }),
  )
  const file = textString(name)
  return `<</Type/Filespec/F${file}/UF${file}/Desc${textString(about)}/AFRelationship/${relation}/EF<</F ${stream}/UF ${stream}>>>>`
}

/** `2026-11-05T16:30` in Vietnam, as ISO 32000-1, 7.9.4 writes it. */
const pdfDate = (moment: string): string => `D:${moment.replace(/[-T:]/g, '')}00+07'00'`
