import type { KnownHow, Source } from './citation.ts'
import { weakestOf } from './weakest.ts'
import type { Facts } from './words.ts'

/** What an answer rests on: the texts, the facts used, what was assumed, and the weakest mark among the texts. */
export type Grounds = {
  readonly sources: readonly Source[]
  readonly facts: Facts
  readonly assumptions: readonly Assumption[]
  readonly known: KnownHow
}

/** Something taken as true that no text read here says in so many words. */
export type Assumption = { readonly code: string; readonly vi: string; readonly en: string }

/** An answer, or a question that the law leaves to a person; always with its grounds. */
export type Ruling<T> =
  | { readonly kind: 'answer'; readonly answer: T; readonly grounds: Grounds }
  | { readonly kind: 'question'; readonly question: Assumption; readonly grounds: Grounds }

export const groundsOf = (
  sources: readonly Source[],
  facts: Facts,
  assumptions: readonly Assumption[] = [],
): Grounds => ({
  sources,
  facts,
  assumptions,
  known: weakestOf(sources),
})

export const answer = <T>(value: T, grounds: Grounds): Ruling<T> => ({ kind: 'answer', answer: value, grounds })

export const forAPerson = (question: Assumption, grounds: Grounds): Ruling<never> => ({
  kind: 'question',
  question,
  grounds,
})
