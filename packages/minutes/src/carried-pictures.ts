import type { Attachment } from './document.ts'
import type { CarriedFile } from './read/carried-files.ts'
import { fieldNameOf, signatureFieldNames } from './signature-fields.ts'
import type { SignaturePicture } from './signature-pictures.ts'

/** A picture that minutes show over a field for a signature, as they tell it of themselves. */
export type MadePicture = {
  /** name of the field */
  readonly field: string
  /** the file inside */
  readonly file: string
  /** of the seal, in millimetres */
  readonly width?: number
}

/**
 * Pictures as files inside, each with what the minutes say of it.
 *
 * @param modified `2026-11-05T16:30`: no clock is read, so the minutes' own end
 */
export const attachedPictures = (
  pictures: readonly SignaturePicture[],
  modified: string,
): readonly { readonly about: MadePicture; readonly attachment: Attachment }[] =>
  pictures.map(({ of, bytes, width }, i) => {
    const field = fieldNameOf(of)
    const isSeal = field === signatureFieldNames.agency
    // No evidence has a `_` in its id, so no photo has such a name.
    const file = isSeal ? 'con_dau.png' : `chu_ky_${i + 1}.png`
    const about = `Hình ảnh ${isSeal ? 'con dấu' : 'chữ ký'}: ${field} (không phải chữ ký số)`
    return {
      about: { field, file, ...(width === undefined ? {} : { width }) },
      attachment: { name: file, about, type: 'image/png', relation: 'Supplement', modified, bytes },
    }
  })

/** What minutes tell of their pictures; undefined when it is not well formed. */
export function readMadePictures(told: unknown): readonly MadePicture[] | undefined {
  if (!Array.isArray(told) || told.length > 100) return undefined
  const read = told.map((each: unknown): MadePicture | undefined => {
    if (typeof each !== 'object' || each === null || !('field' in each) || !('file' in each)) return undefined
    const { field, file } = each
    const width = 'width' in each ? each.width : undefined
    if (typeof field !== 'string' || !/^[\p{L}\p{N} ]{1,100}$/u.test(field)) return undefined
    if (typeof file !== 'string' || !/^[a-z0-9_]{1,40}\.png$/.test(file)) return undefined
    if (width === undefined) return { field, file }
    return typeof width === 'number' ? { field, file, width } : undefined
  })
  return read.every((each) => each !== undefined) ? read : undefined
}

/** The pictures themselves, to make the minutes again with. What is not there is left out. */
export const picturesIn = (
  told: readonly MadePicture[],
  files: readonly CarriedFile[],
): readonly (SignaturePicture & { readonly file: string })[] =>
  told.flatMap(({ field, file, width }) => {
    const bytes = files.find(({ name }) => name === file)?.bytes
    return bytes ? [{ of: field, file, bytes, ...(width === undefined ? {} : { width }) }] : []
  })
