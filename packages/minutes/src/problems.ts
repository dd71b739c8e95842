import {
  describe as describeByCore,
  type Inspection,
  type Lang,
  type Problem,
  pointer,
  problem,
  type Refusal,
  type Wording,
  type Words,
} from '@congvu/core'
import type { FontPack } from './fonts/pack.ts'
import { inspectPhoto } from './photo/inspect.ts'
import { engineWords } from './refusals.ts'
import type { PhotoOf } from './sections/annexes.ts'
import { signWords } from './sign/sign-words.ts'
import { missingGlyphs } from './text/clean.ts'

/**
 * What would keep this record from becoming a PDF, beyond what `readInspection` looks at: characters no font draws, and
 * photos of an annex that are not there, damaged, too large or of an unfit kind. Empty when it can be drawn.
 *
 * @param photoOf bytes of a photo by the SHA-256 of its file
 * @example
 * ```ts
 * minutesProblems(inspection, () => undefined) //=> []
 * ```
 */
export function minutesProblems(inspection: Inspection, photoOf: PhotoOf, fonts?: FontPack): readonly Problem[] {
  return [...characters(inspection, [], fonts), ...photos(inspection, photoOf)]
}

function characters(value: unknown, path: readonly PropertyKey[], fonts: FontPack | undefined): Problem[] {
  if (typeof value === 'string') {
    const missing = missingGlyphs(value, fonts)
    return missing.length === 0 ? [] : [problem('missing-glyph', pointer(path), { characters: missing })]
  }
  if (Array.isArray(value)) return value.flatMap((each, i) => characters(each, [...path, i], fonts))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => characters(each, [...path, key], fonts))
}

function photos({ evidence, annexes }: Inspection, photoOf: PhotoOf): Problem[] {
  const used = new Set(annexes.flatMap((annex) => annex.photos))
  return evidence.flatMap(({ id, sha256 }, i): Problem[] => {
    if (!used.has(id)) return []
    const place = pointer(['evidence', i, 'file'])
    const bytes = photoOf(sha256)
    if (bytes === undefined) return [problem('photo-missing', place, { id })]
    const found = inspectPhoto(bytes)
    return 'code' in found ? [{ ...found, pointer: place }] : []
  })
}

/**
 * A problem of a record or of its rendering, in words. Like core's `describe`, with this package's own sentences.
 *
 * @example
 * ```ts
 * describe(problem('photo-missing', '/evidence/0/file', { id: 'A01' }), 'en').what.includes('A01') //=> true
 * ```
 */
export const describe = (problem: Problem | Refusal, lang: Lang, more: Words = {}): Wording =>
  describeByCore(problem, lang, { ...engineWords, ...signWords, ...more })
