import type { Day } from '../../engine/day.ts'
import type { Assumption, Grounds } from '../../engine/ruling.ts'
import type { Deadline, PlanEvent } from './schema.ts'

/** Days from the first through the last, both counted. */
export type Period = { readonly from: Day; readonly through: Day }

/** What one kind of body must do under one place of a plan. */
type Common = {
  /** the same for the same obligation, whatever period was asked for */
  readonly id: string
  /** id of the plan as an instrument */
  readonly plan: string
  /** place in the plan, by its own numbering: `III.1.b` */
  readonly task: string
  readonly body: {
    /** `ubnd-xa` */
    readonly kind: string
    readonly name: string
    /** the plan's own words for it */
    readonly words: string
  }
  /** with whom, in the plan's words */
  readonly with: readonly string[]
  /** true where the plan asks the body and does not order it */
  readonly requested: boolean
  /** the deadline as the plan states it here, or in the task this place follows */
  readonly rule: Deadline
  /** the task whose time is followed, where this place states none */
  readonly follows?: string
  /** for a dated obligation, the stretch of time its words name; for a standing one, its part of the period asked for */
  readonly covers: Period
  /** what a person must settle before anyone can be held to this */
  readonly questions: readonly Assumption[]
  readonly grounds: Grounds
}

/** Due by a day. `rolledEnd` and `safeTarget` are left out where the calendar of those days is not decided. */
export type DatedObligation = Common & {
  readonly due: 'by-day'
  /** the last day by the plan's words */
  readonly legalEnd: Day
  /** the next working day, where the last day is a day off (arguable for a date that is named) */
  readonly rolledEnd?: Day
  /** the last working day not after `legalEnd`: the day to work towards */
  readonly safeTarget?: Day
  /** true where the calendar of those days is not decided yet */
  readonly estimated: boolean
  readonly event?: never
}

/** Without a day of its own. */
export type StandingObligation = Common & {
  readonly due: 'continuous' | 'since-event' | 'by-programme' | 'as-guided'
  /** what set it off, for `since-event`: it stays open, because the plan names no day and nothing here knows it was done */
  readonly event?: PlanEvent
  readonly estimated: false
  readonly legalEnd?: never
  readonly rolledEnd?: never
  readonly safeTarget?: never
}

/** What one kind of body must do under one place of a plan: by a day, or without one. */
export type Obligation = DatedObligation | StandingObligation
