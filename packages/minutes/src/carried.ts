import { canonicalJson, type Day, type Inspection, isDay, lawCheckedOn, type Province } from '@congvu/core'
import { strToU8 } from 'fflate'
import { type attachedPictures, type MadePicture, picturesIn, readMadePictures } from './carried-pictures.ts'
import type { Attachment } from './document.ts'
import type { Glyphs } from './pdf/fonts.ts'
import { readProof } from './qr/proof.ts'
import { filesIn, jpegsIn } from './read/carried-files.ts'
import { asMade, type PdfFile } from './read/pdf-file.ts'
import type { PhotoOf } from './sections/annexes.ts'
import { type FilePart, printedIn } from './sections/parts.ts'
import type { SignaturePicture } from './signature-pictures.ts'
import { version } from './version.ts'

/** By what the minutes were made: the same record, software, law data and typeface give the same bytes. */
export type Made = {
  readonly version: string
  /** the day on which the law data was last checked */
  readonly lawCheckedOn: Day
  /** name of the family of fonts */
  readonly fonts: string
  /** which glyphs are embedded */
  readonly glyphs: Glyphs
  /** what the code at the foot of the pages holds, where they bear one */
  readonly qr?: string
  /** pictures of signatures and of the seal, where they show any */
  readonly pictures?: readonly MadePicture[]
  /** what of the minutes the file holds, where that is not all */
  readonly part?: Exclude<FilePart, 'all'>
}

/** What minutes carry inside: the record they were made from, as JSON, and by what. */
export type Carried = {
  readonly made: Made
  readonly record: unknown
  /** files of its photos */
  readonly pictures: readonly Uint8Array[]
  /** pictures of signatures and of the seal, each to be handed to `renderMinutes` again, and the name of its file */
  readonly signaturePictures: readonly (SignaturePicture & { readonly file: string })[]
}

const schema = 'congvu.minutes/1'

export const madeNow = (
  province: Province,
  fonts: string,
  glyphs: Glyphs,
  {
    qr,
    pictures = [],
    part = 'all',
  }: Pick<Made, 'pictures'> & { readonly qr?: string | undefined; readonly part?: FilePart } = {},
): Made => ({
  version,
  lawCheckedOn: lawCheckedOn(province),
  fonts,
  glyphs,
  ...(qr === undefined ? {} : { qr }),
  ...(pictures.length === 0 ? {} : { pictures }),
  ...(part === 'all' ? {} : { part }),
})

/** The record itself, and the photos that a PDF cannot hold byte for byte as pictures. */
export function attachmentsOf(
  inspection: Inspection,
  photoOf: PhotoOf,
  made: Made,
  shown: ReturnType<typeof attachedPictures>,
): readonly Attachment[] {
  const { evidence, endedAt } = inspection
  const { annexes } = printedIn(inspection, made.part ?? 'all')
  const printed = new Set(annexes.flatMap(({ photos }) => photos))
  const pictures = evidence.flatMap(({ id, sha256, caption, takenAt }): Attachment[] => {
    const bytes = printed.has(id) ? photoOf(sha256) : undefined
    if (bytes?.[0] !== 0x89) return []
    // Nobody noted when it was taken: the record, which holds its hash, ends then.
    const modified = takenAt ?? endedAt
    return [{ name: `${id}.png`, about: caption, type: 'image/png', relation: 'Supplement', modified, bytes }]
  })
  const record: Attachment = {
    name: 'Hồ sơ kiểm tra.json',
    about: 'Hồ sơ kiểm tra mà biên bản này được lập từ đó',
    type: 'application/json',
    relation: 'Source',
    modified: endedAt,
    bytes: strToU8(canonicalJson({ schema, made, record: inspection })),
  }
  return [record, ...pictures, ...shown.map(({ attachment }) => attachment)]
}

/**
 * The record that minutes made here carry inside, as it was read: hand it to `readInspection`. Also the files of their
 * photos, byte for byte.
 *
 * @returns undefined for a file that carries none: made by other software, with the plain profile, or written anew
 * @example
 * ```ts
 * extractCarried(await renderMinutes(inspection))?.record !== undefined //=> true
 * extractCarried(await renderMinutes(inspection, { profile: 'plain' })) //=> undefined
 * ```
 */
export function extractCarried(pdf: Uint8Array): Carried | undefined {
  const file = asMade(pdf)
  return file && carriedBy(file)
}

/** The same for a file as it was made, see {@link asMade}. */
export function carriedBy(file: PdfFile): Carried | undefined {
  const files = filesIn(file)
  const bytes = files.find(({ type }) => type === 'application/json')?.bytes
  const found = bytes === undefined ? undefined : parsed(bytes)
  if (!isObject(found) || found.schema !== schema || !isObject(found.made)) return undefined
  const { version: by, lawCheckedOn: law, fonts, glyphs, qr, pictures: told = [], part = 'all' } = found.made
  if (!isName(by) || !isName(fonts) || typeof law !== 'string' || !isDay(law)) return undefined
  if (glyphs !== 'shared' && glyphs !== 'used') return undefined
  if (qr !== undefined && (typeof qr !== 'string' || !readProof(qr))) return undefined
  const shown = readMadePictures(told)
  if (shown === undefined || !isPart(part)) return undefined
  const made: Made = {
    version: by,
    lawCheckedOn: law,
    fonts,
    glyphs,
    ...(typeof qr === 'string' ? { qr } : {}),
    ...(shown.length > 0 ? { pictures: shown } : {}),
    ...(part === 'all' ? {} : { part }),
  }
  const pngs = files.filter(({ type }) => type === 'image/png').map((each) => each.bytes)
  const pictures = [...jpegsIn(file), ...pngs]
  return { made, record: found.record, pictures, signaturePictures: picturesIn(shown, files) }
}

const isPart = (value: unknown): value is FilePart =>
  value === 'all' || value === 'main' || (typeof value === 'number' && Number.isInteger(value) && value >= 0)

/** A version or a family's name; what a file says of itself is shown on a terminal and must hold no commands for it. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\p{L}\p{N} .+_-]{1,100}$/u.test(value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Not JSON: it carries nothing we know.
    return undefined
  }
}
