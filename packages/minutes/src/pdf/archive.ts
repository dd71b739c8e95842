import { zlibSync } from 'fflate'
import type { Attachment } from '../document.ts'
import type { LaidOut } from '../layout/pages.ts'
import type { Objects } from './objects.ts'
import { srgbProfile } from './srgb.ts'
import { deflate, deflated, reference, textString } from './syntax.ts'
import { xmpOf } from './xmp.ts'

/**
 * What makes a tagged file PDF/A-3a and PDF/UA-1: metadata, output intent, and files it carries.
 *
 * @returns entries of the catalog, as PDF text
 */
export function archiveEntries(laidOut: LaidOut, objects: Objects): string {
  const metadata = objects.addStream('/Type/Metadata/Subtype/XML', xmpOf(laidOut))
  const profile = objects.addShared(`/N 3${deflated}`, deflatedProfile())
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${reference(profile)}>>`
  return `/Metadata ${reference(metadata)}/OutputIntents[${intent}]${filesOf(laidOut.attachments, objects)}`
}

let profileOnce: Uint8Array | undefined

/** The same for every file: computed once. */
function deflatedProfile(): Uint8Array {
  profileOnce ??= zlibSync(srgbProfile(), { level: 9 })
  return profileOnce
}

function filesOf(attachments: readonly Attachment[], objects: Objects): string {
  if (attachments.length === 0) return ''
  // A name tree is read by halving: its names stand in order (ISO 32000-1, 7.9.6).
  const inOrder = attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const specs = inOrder.map((attachment) => reference(objects.add(fileSpec(attachment, objects))))
  const names = inOrder.map(({ name }, i) => `${textString(name)}${specs[i]}`)
  return `/AF[${specs.join(' ')}]/Names<</EmbeddedFiles<</Names[${names.join('')}]>>>>`
}

function fileSpec({ name, about, type, relation, modified, bytes }: Attachment, objects: Objects): string {
  const params = `/Params<</Size ${bytes.length}/ModDate(${pdfDate(modified)})>>`
  const subtype = `/${type.replace('/', '#2F')}`
  const entries = `/Type/EmbeddedFile/Subtype${subtype}${params}${deflated}`
  const stream = reference(objects.addStream(entries, deflate(bytes)))
  return `<</Type/Filespec/F(${inAscii(name)})/UF${textString(name)}/Desc${textString(about)}/AFRelationship/${relation}/EF<</F ${stream}/UF ${stream}>>>>`
}

/** A file's name for readers older than `UF`, which know no other letters. */
const inAscii = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w .-]/g, '_')

/** `2026-11-05T16:30` in Vietnam, as ISO 32000-1, 7.9.4 writes it. */
const pdfDate = (moment: string): string => `D:${moment.replace(/[-T:]/g, '')}00+07'00'`
