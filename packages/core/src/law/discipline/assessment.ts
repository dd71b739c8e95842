import type { KnownHow, Source } from '../../engine/citation.ts'
import type { Day } from '../../engine/day.ts'
import type { Assumption } from '../../engine/ruling.ts'
import type { Facts } from '../../engine/words.ts'
import type { LineCode } from './line-words.ts'
import type { RegimeId, StepKind } from './regime.ts'
import type { Form, Subject } from './slugs.ts'

/** The parts of an assessment, in the order in which a reader meets them. */
export const topics = [
  'governing',
  'disciplinable',
  'form',
  'common-form',
  'limitation',
  'result',
  'time-limit',
  'procedure',
  'consequences',
  'complaint',
] as const
export type Topic = (typeof topics)[number]

/**
 * One thing the assessment says. `answer`: the texts read say so. `caveat`: believed, or resting on something unverified.
 * `question`: for a person to decide, or a fact that is missing. `used` are JSON Pointers into the facts.
 */
export type Line = {
  readonly topic: Topic
  readonly kind: 'answer' | 'caveat' | 'question'
  readonly code: LineCode
  readonly act?: string
  readonly facts: Facts
  readonly used: readonly string[]
  readonly sources: readonly Source[]
  readonly assumptions: readonly Assumption[]
  readonly known: KnownHow
}

/** A value the texts give; one that rests on something unverified; or what a person must choose among. */
export type Concluded<T> =
  | { readonly kind: 'answer' | 'caveat'; readonly value: T }
  | { readonly kind: 'question'; readonly options: readonly T[] }

/** The limitation of one act for some forms. */
export type LimitationOfAct = {
  readonly forms: readonly Form[]
  readonly from?: Day
  /** the last day; null where nothing bars */
  readonly end?: Day | null
  /** another end that a reading not settled here would give */
  readonly arguableEnd?: Day
  readonly status: 'in-time' | 'out-of-time' | 'disputed'
}

/** What an assessment says to one act of the case. */
export type ActAssessment = {
  readonly id: string
  readonly regime?: RegimeId
  readonly disciplinable: Concluded<boolean>
  /** the form the act leads to, were it disciplined: read `disciplinable` first */
  readonly form: Concluded<Form>
  readonly limitation: readonly LimitationOfAct[]
}

/** A step and its last day. Without a day: its event has not come, or its day is not known. */
export type Step = {
  readonly kind: StepKind | 'review' | 'council-meeting' | 'party-match'
  readonly needed: boolean
  readonly from?: Day
  readonly legalEnd?: Day
  /** moved to the next working day when the switch says so and the calendar knows it */
  readonly due?: Day
}

/** The time limit (thời hạn xử lý kỷ luật) of the whole case. */
export type TimeLimitFound = {
  readonly from: Day
  readonly base: Day
  readonly extended: Day
  /** the end that holds: base or extended, rolled over when the switch says so */
  readonly due: Day
  /** the decision was signed after it, or, not signed, is late on the day of the question */
  readonly late: boolean
  /** the day on which the decision was signed; under NĐ 35/2005, on which the council met */
  readonly doneOn?: Day
}

/** What an assessment says to a case. Data: {@link explain} puts it into words. */
export type Assessment = {
  readonly schema: 'congvu.assessment/1'
  readonly on: Day
  readonly subject: Subject
  /** the switch, as used */
  readonly rollOver: 'time-limits' | 'none' | 'all'
  readonly governing: Concluded<RegimeId>
  readonly acts: readonly ActAssessment[]
  /** the one form for all acts; `none` where nothing may be disciplined */
  readonly form: Concluded<Form | 'none'>
  readonly timeLimit?: TimeLimitFound
  readonly steps: readonly Step[]
  readonly lines: readonly Line[]
  /** the lines that are questions for a person */
  readonly questions: readonly Line[]
  /** the weakest mark among the lines */
  readonly known: KnownHow
}
