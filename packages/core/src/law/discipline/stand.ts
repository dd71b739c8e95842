import type { KnownHow, Source } from '../../engine/citation.ts'
import { weakest } from '../../engine/weakest.ts'

/** A value with the provisions it was read in. */
export type Cited<T> = { readonly value: T; readonly sources: readonly Source[] }

/** The regime does not answer, as far as anyone here has read: why not, and where to look. */
export type NotKnown = { readonly notKnown: Reason; readonly sources: readonly Source[] }
export type Reason = { readonly vi: string; readonly en: string }

/** What a regime says to a question: a cited value, or that it is not known. There is no third way. */
export type Stand<T> = Cited<T> | NotKnown

export const cited = <const T>(value: T, ...sources: readonly Source[]): Cited<T> => ({ value, sources })

export const notKnown = (vi: string, en: string, ...sources: readonly Source[]): NotKnown => ({
  notKnown: { vi, en },
  sources,
})

export const isKnown = <T>(stand: Stand<T>): stand is Cited<T> => 'value' in stand

/** The same stands, with the sources of these instruments marked no better than `mark`. */
export function knownNoBetterThan<T>(mark: KnownHow, instruments: readonly string[], value: T): T {
  if (typeof value !== 'object' || value === null) return value
  const lowered = Array.isArray(value)
    ? value.map((each: unknown) => knownNoBetterThan(mark, instruments, each))
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, knownNoBetterThan(mark, instruments, each)]))
  if ('instrument' in lowered && instruments.includes(String(lowered.instrument)))
    lowered.known = weakest([mark, lowered.known])
  // Shapes stay; only marks change.
  return lowered as T
}

/** Places of one instrument: `at('8', '3', 'a')` is điểm a khoản 3 Điều 8. */
export function placesOf(instrument: string, known: KnownHow) {
  return (article?: string, clause?: string, point?: string, mark: KnownHow = known): Source => ({
    instrument,
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
    known: mark,
  })
}
