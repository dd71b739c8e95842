import type { Citation, KnownHow } from '../../engine/citation.ts'
import type { Day } from '../../engine/day.ts'

/** The words of a provision as a person read them. */
export type Verbatim = {
  readonly of: Citation
  readonly text: string
  /** how the words are known, which may be less well than what they say */
  readonly known: KnownHow
  readonly checkedOn: Day
  /** from where they were read, and what to beware of, in Vietnamese */
  readonly note: string
}

const places = ['instrument', 'article', 'clause', 'point', 'part'] as const

/**
 * What does this provision say, word for word? `undefined` where its words were not read, or not kept: a citation is then
 * all there is.
 *
 * @example
 * ```ts
 * const smoking = { instrument: 'tt-11-2023', article: '1', clause: '3', point: 'a' }
 * verbatimOf(smoking, nationalVerbatim)?.text.includes('cấm hút') //=> true
 * verbatimOf({ instrument: 'qd-1847-2018', part: 'nội dung 1' }, nationalVerbatim) //=> undefined
 * ```
 */
export const verbatimOf = (citation: Citation, verbatim: readonly Verbatim[]): Verbatim | undefined =>
  verbatim.find(({ of }) => places.every((place) => of[place] === citation[place]))
