import { type Inspection, type Problem, problem, warning } from '@congvu/core'
import { inspectPhoto } from './photo/inspect.ts'
import type { Png } from './photo/picture.ts'
import { chunksOf } from './photo/png.ts'
import { hasAlpha, pixelsOf } from './photo/png-pixels.ts'
import type { EngineCode } from './refusals.ts'
import { fieldNamesOf, headField, type PictureOf } from './sections/closing.ts'
import { fieldNameOf, signatureFieldNames } from './signature-fields.ts'

/**
 * A picture of a signature, or of the issuing body's seal, to be shown in the minutes. It proves nothing and is never
 * called a digital signature: a signature's picture in an electronic document is asked for by NĐ 30/2020 (Phụ lục I,
 * Phần I, Mục II khoản 7 điểm d: blue, PNG, transparent ground; the seal khoản 8 điểm a: red, real size, PNG, transparent).
 */
export type SignaturePicture = {
  /** who signs: a role (`head`) or the name of a field (`Người có liên quan 2`); `agency` for the seal */
  readonly of: string
  readonly bytes: Uint8Array
  /** of the seal: how wide the seal itself is, in millimetres. The decree asks for its real size and names none */
  readonly width?: number
}

/** Seals of offices are a few centimetres wide; what is far from that is a slip. Millimetres. */
const sealWidths = { least: 15, most: 60 } as const

/**
 * What would keep these pictures from being shown; as warnings what the decree asks for and they may not be.
 *
 * @example
 * ```ts
 * signaturePictureProblems(inspection, [{ of: 'head', bytes: new Uint8Array(8) }])[0]?.severity //=> 'error'
 * ```
 */
export function signaturePictureProblems(
  inspection: Inspection,
  pictures: readonly SignaturePicture[],
): readonly Problem<EngineCode>[] {
  const known = fieldNamesOf(inspection)
  const names = pictures.map(({ of }) => fieldNameOf(of))
  return pictures.flatMap((picture, i): Problem<EngineCode>[] => {
    const { of } = picture
    const name = names[i] ?? ''
    if (!known.includes(name)) return [problem('picture-signer', '', { of, known })]
    if (names.indexOf(name) !== i) return [problem('picture-twice', '', { of })]
    const isSeal = name === signatureFieldNames.agency
    return [
      ...(isSeal ? sealProblems(picture, names.includes(headField(inspection) ?? '')) : []),
      ...groundProblems(picture, isSeal),
    ]
  })
}

function sealProblems({ width }: SignaturePicture, headSigned: boolean): Problem<EngineCode>[] {
  const { least, most } = sealWidths
  const isWide = width !== undefined && width >= least && width <= most
  return [
    ...(isWide ? [] : [problem('seal-width' as const, '', { ...(width === undefined ? {} : { width }), least, most })]),
    ...(headSigned ? [] : [problem('seal-alone' as const, '')]),
  ]
}

function groundProblems({ of, bytes }: SignaturePicture, isSeal: boolean): Problem<EngineCode>[] {
  const found = inspectPhoto(bytes)
  if ('code' in found) return [{ ...found, facts: { ...found.facts, of } }]
  const chunks = found.kind === 'png' ? chunksOf(bytes) : undefined
  if (found.kind !== 'png' || !chunks || !hasAlpha(found, chunks)) return [problem('picture-ground', '', { of })]
  return hasColour(found, bytes, isSeal ? 'red' : 'blue')
    ? []
    : [warning(isSeal ? 'seal-colour' : 'picture-colour', '', { of })]
}

/** How much more there is of the one colour than of the other in ink that is seen, of 255. */
const leastDifference = 24

function hasColour(png: Png, bytes: Uint8Array, wanted: 'red' | 'blue'): boolean {
  const { samples, bytes: ink, alpha } = pixelsOf(png, chunksOf(bytes) ?? [], 'none')
  if (samples === 1) return false
  let [difference, seen] = [0, 0]
  alpha?.forEach((cover, i) => {
    if (cover < 128) return
    seen += 1
    difference += (ink[i * 3] ?? 0) - (ink[i * 3 + 2] ?? 0)
  })
  return seen > 0 && (wanted === 'red' ? difference : -difference) / seen >= leastDifference
}

/** Pictures by the field over which they are shown. */
export function pictureOf(pictures: readonly SignaturePicture[]): PictureOf {
  const byField = new Map(pictures.map((picture) => [fieldNameOf(picture.of), picture]))
  return (field) => byField.get(field)
}
