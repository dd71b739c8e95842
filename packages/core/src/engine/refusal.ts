import type { Facts, Lang, Wording, Words } from './words.ts'

/**
 * The caller asked for something we cannot say: a day that does not exist, a year not yet decided, an unknown id.
 * A code and its facts; the sentence is made in the reader's language by {@link Refusal.in}.
 *
 * @example
 * ```ts
 * try { day('2026-02-30') } catch (error) {
 *   if (error instanceof Refusal) error.in('vi').what //=> '"2026-02-30" không phải là một ngày có thật.'
 * }
 * ```
 */
export class Refusal<Code extends string = string> extends Error {
  readonly code: Code
  readonly facts: Facts
  readonly #words: Words<Code>

  constructor(words: Words<Code>, code: Code, facts: Facts) {
    const { what, mend } = words[code].en(facts)
    super(`${what} ${mend}`)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
    this.#words = words
  }

  /** The refusal in a reader's language. */
  in(lang: Lang): Wording {
    return this.#words[this.code][lang](this.facts)
  }
}
