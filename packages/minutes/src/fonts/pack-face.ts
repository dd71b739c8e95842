import { zlibSync } from 'fflate'
import type { Font } from 'fontkit'
import { refuse } from '../refusals.ts'
import { base64OfBytes, type FaceName, type PackedFace } from './pack.ts'

/** A TrueType file and what it says of itself. */
export type ReadFace = { readonly face: FaceName; readonly font: Font; readonly bytes: Uint8Array }

/**
 * Read a TrueType file.
 * @throws {Refusal} `font-unfit`
 */
export async function readFace(face: FaceName, bytes: Uint8Array): Promise<ReadFace> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || view.getUint32(0) !== 0x00010000) throw refuse('font-unfit', { face, why: 'not TrueType' })
  const { create } = await import('fontkit')
  // The types ask for Node's Buffer, the code for any Uint8Array; only a collection, ruled out above, is not one font.
  const font = create(bytes as Buffer) as Font
  return { face, font, bytes }
}

/**
 * A face as data.
 *
 * @param whole the file as its maker made it: name and heights come from here
 * @param embedded the file that goes into documents, the whole one or a subset of it: glyphs and widths come from here
 */
export function packFace(whole: ReadFace, embedded: ReadFace, characters: string): PackedFace {
  const { font } = whole
  const perMille = (units: number): number => Math.round((units * 1000) / font.unitsPerEm)
  const { minX, minY, maxX, maxY } = embedded.font.bbox
  const glyphs = [...characters].map((character) => embedded.font.glyphForCodePoint(character.codePointAt(0) ?? 0))
  return {
    name: font.postscriptName,
    ascent: perMille(font.ascent),
    descent: perMille(font.descent),
    lineGap: perMille(font.lineGap),
    capHeight: perMille(font.capHeight),
    italicAngle: Math.round(font.italicAngle * 100) / 100,
    stemV: stemOfWeight(font['OS/2'].usWeightClass),
    box: [perMille(minX), perMille(minY), perMille(maxX), perMille(maxY)],
    characters,
    glyphs: glyphs.map(({ id }) => id.toString(36)).join(' '),
    widths: glyphs.map(({ advanceWidth }) => perMille(advanceWidth).toString(36)).join(' '),
    length: embedded.bytes.length,
    file: base64OfBytes(zlibSync(embedded.bytes, { level: 9 })),
  }
}

/** TrueType does not record the stem; readers use it only to replace a missing font, and accept this estimate. */
const stemOfWeight = (weight: number): number => Math.round(50 + (weight / 65) ** 2)
