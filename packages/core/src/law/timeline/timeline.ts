import type { Day } from '../../engine/day.ts'
import type { Lang } from '../../engine/words.ts'
import type { Period } from '../plan/obligation.ts'

/**
 * How a stretch of time is drawn. `period`: the time a duty covers; `running`: it runs; `over`: its last day has passed;
 * `done`: what it asks is done; `disputed`: a person must settle it; `standing`: a duty without a day of its own.
 */
export type BarKind = 'period' | 'running' | 'over' | 'done' | 'disputed' | 'standing'
/** A stretch of time in a row. */
export type Bar = Period & {
  readonly kind: BarKind
  /** it goes on past the last day shown: nothing ends it */
  readonly endless?: true
}

/** What a day that is pointed at is: the last by the words; the one to work towards; the last as counted; the last it might be; the day it was done. */
export type MarkKind = 'last-day' | 'safe-target' | 'as-counted' | 'latest' | 'done-on'
/** A day that is pointed at. */
export type Mark = { readonly day: Day; readonly kind: MarkKind }

/** One line of a timeline. Label and notes say in words all that bar and marks show. */
export type TimelineRow = {
  readonly label: string
  readonly notes: readonly string[]
  readonly bars: readonly Bar[]
  readonly marks: readonly Mark[]
}

/** Rows over one stretch of days, drawn to one scale. */
export type TimelinePanel = Period & {
  readonly title: string
  readonly rows: readonly TimelineRow[]
  /** days that state bodies rest */
  readonly rest: readonly Period[]
}

/** What is to be drawn, in one language. */
export type Timeline = {
  readonly lang: Lang
  readonly title: string
  /** a day to point at in every panel, and what it is */
  readonly today?: { readonly day: Day; readonly label: string }
  readonly panels: readonly TimelinePanel[]
}
