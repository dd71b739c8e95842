import { defaultProvince, type Inspection, type Province } from '@congvu/core'
import { attachmentsOf, madeNow } from './carried.ts'
import { attachedPictures } from './carried-pictures.ts'
import type { FontPack } from './fonts/pack.ts'
import { tinos } from './fonts/tinos.generated.ts'
import { minutesOf } from './minutes.ts'
import type { Profile } from './pdf/draw.ts'
import type { Glyphs } from './pdf/fonts.ts'
import { footCodeOf, type QrOption } from './qr/foot-code.ts'
import { refuse } from './refusals.ts'
import { renderDocument } from './render.ts'
import type { PhotoOf } from './sections/annexes.ts'
import type { FilePart } from './sections/parts.ts'
import { pictureOf, type SignaturePicture, signaturePictureProblems } from './signature-pictures.ts'

/** How minutes are made; each may be left out. */
export type MinutesOptions = {
  /** bytes of an annex's photo, by the SHA-256 of its file */
  readonly photos?: PhotoOf
  /** a family made by `packFonts`; Tinos, which has the widths of Times New Roman, when not given */
  readonly fonts?: FontPack
  /** whose standards and instruments the record names; the product's first province when not given */
  readonly province?: Province
  /** default `pdf-a`: PDF/A-3a and PDF/UA-1, the record attached; `plain` leaves that out */
  readonly profile?: Profile
  /**
   * a code at the foot of every page that tells, without any server, whether a paper belongs to its record; `checkQr`
   * reads it. Left out when not given: the decree knows no such component, so the issuing body decides
   */
  readonly qr?: QrOption
  /** pictures of signatures and of the seal; carried inside, so that the minutes can be made again from themselves */
  readonly pictures?: readonly SignaturePicture[]
  /**
   * default `all`, annexes behind the text in one file, which is signed once. `main` and the place of an annex (from 0)
   * give files of their own, each to be signed by the issuing body (NĐ 30/2020 Phụ lục I, Phần I, Mục II khoản 8 điểm b)
   */
  readonly part?: FilePart
  /** default `shared`: fonts hold what many minutes need, made ready once; `used`: only these minutes' letters, 20 KB less */
  readonly glyphs?: Glyphs
}

const noPhotos: PhotoOf = () => undefined

/**
 * The minutes of an inspection as a PDF in the look of NĐ 30/2020/NĐ-CP: the same bytes for the same record on every
 * machine. No clock, no network, no disk.
 *
 * @param inspection a record that `readInspection` accepts; ask `minutesProblems` first what the fonts and photos say
 * @returns PDF 1.7, tagged, fonts embedded; by default PDF/A-3a and PDF/UA-1 with the record inside
 * @throws {Refusal} `missing-glyph`, `photo-kind`, `photo-corrupt`, `photo-too-large`, `unknown-instrument`,
 * `unknown-standard`, and for pictures of signatures what `signaturePictureProblems` tells
 * @example
 * ```ts
 * const reading = readInspection(record)
 * const pdf = reading.ok ? await renderMinutes(reading.inspection) : new Uint8Array()
 * String.fromCharCode(...pdf.subarray(0, 8)) //=> '%PDF-1.7'
 * ```
 */
export async function renderMinutes(inspection: Inspection, options: MinutesOptions = {}): Promise<Uint8Array> {
  const { photos = noPhotos, fonts = tinos, province = defaultProvince } = options
  const { profile = 'pdf-a', glyphs = 'shared', qr, pictures: given = [], part = 'all' } = options
  const pictures = typeof part === 'number' ? [] : given
  const wrong = signaturePictureProblems(inspection, pictures).find(({ severity }) => severity === 'error')
  if (wrong) throw refuse(wrong.code, wrong.facts)
  const footCode = qr && (await footCodeOf(inspection, qr))
  const shown = attachedPictures(pictures, inspection.endedAt)
  const made = madeNow(province, fonts.family, glyphs, {
    qr: footCode?.text,
    pictures: shown.map(({ about }) => about),
    part,
  })
  const attachments = attachmentsOf(inspection, photos, made, shown)
  const model = {
    ...minutesOf(inspection, photos, province, pictureOf(pictures), part),
    attachments,
    ...(footCode ? { footCode } : {}),
  }
  return renderDocument(model, { fonts, profile, glyphs })
}
