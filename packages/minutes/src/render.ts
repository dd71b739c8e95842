import type { DocumentModel } from './document.ts'
import type { FontPack } from './fonts/pack.ts'
import { tinos } from './fonts/tinos.generated.ts'
import { layOut } from './layout/layout.ts'
import { draw, type Profile } from './pdf/draw.ts'
import type { Glyphs } from './pdf/fonts.ts'
import { rulerOf } from './text/ruler.ts'

export type RenderOptions = {
  /** A family made by `packFonts`. Default: Tinos, which has the widths of Times New Roman. */
  readonly fonts?: FontPack
  /** Default `pdf-a`: PDF/A-3a and PDF/UA-1, with the model's attachments. */
  readonly profile?: Profile
  /** Default `shared`: glyphs that many documents need, made ready once. `used`: this document's own, 20 KB less. */
  readonly glyphs?: Glyphs
}

/**
 * A document as the bytes of a PDF: PDF 1.7, fonts embedded, tagged for readers by ear, the same bytes for the same
 * model on every machine.
 *
 * @throws {Refusal} `missing-glyph`, `photo-kind`, `photo-corrupt`, `photo-too-large`
 * @example
 * ```ts
 * const part = { title: 'Biên bản', blocks: [paragraph('Căn cứ Kế hoạch số 6861/KH-UBND.')] }
 * const pdf = renderDocument({ title: 'Biên bản', lang: 'vi-VN', id: '1', meta: {}, parts: [part] })
 * String.fromCharCode(...pdf.subarray(0, 8)) //=> '%PDF-1.7'
 * ```
 */
export const renderDocument = (
  model: DocumentModel,
  { fonts = tinos, profile = 'pdf-a', glyphs = 'shared' }: RenderOptions = {},
): Uint8Array => draw(layOut(model, rulerOf(fonts)), fonts, rulerOf(fonts), { profile, glyphs })
