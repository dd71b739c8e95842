import type { Source } from '../../engine/citation.ts'
import type { Day } from '../../engine/day.ts'
import { type Assumption, type Grounds, groundsOf } from '../../engine/ruling.ts'
import { weakest } from '../../engine/weakest.ts'
import { changesOf } from './body-changes.ts'
import type { Dates } from './dates.ts'
import type { PlacedDuty } from './document.ts'
import { dataWindow, statedElsewhere, timeOfTask } from './remarks.ts'
import type { Deadline, Doer, Plan, PlanDoubt, PlanEvent } from './schema.ts'
import { inWords } from './wording.ts'

/** An obligation up to the last day it touches. */
export type Touched = {
  readonly of: Plan
  readonly placed: PlacedDuty
  readonly deadline: Deadline
  readonly doer: Doer
  readonly kind: string
  readonly lastDay: Day
  readonly dates?: Dates
  readonly event?: PlanEvent
}

/** What a person must settle: who bears the duty of a dissolved body, and whether a lapsed event still calls for work. */
export function questionsOf({ of, kind, lastDay, event }: Touched): readonly Assumption[] {
  const dissolved = changesOf(kind, lastDay, of).filter(({ change }) => change === 'dissolved')
  const lapsed = event?.lapsed && event.lapsed.from <= lastDay ? [event.lapsed] : []
  return [...dissolved, ...lapsed].map(remark)
}

/** What an obligation rests on: its place in the plan, the texts behind its dates, and everything taken as true on the way. */
export function groundsOfObligation(touched: Touched): Grounds {
  const { of, placed, deadline, kind, lastDay, dates, event } = touched
  const changes = changesOf(kind, lastDay, of)
  const doubts = doubtsOf(touched)
  const lapsed = event?.lapsed && event.lapsed.from <= lastDay ? event.lapsed.sources : []
  const sources = [
    ...placesOf(touched),
    ...(event?.sources ?? []),
    ...lapsed,
    ...changes.flatMap((change) => change.sources),
    ...doubts.flatMap((doubt) => doubt.sources),
    ...(dates?.grounds.sources ?? []),
  ]
  const facts = { ...dates?.grounds.facts, task: placed.place.ref, body: kind, rule: inWords(deadline, 'vi') }
  const grounds = groundsOf(distinct(sources), facts, assumptionsOf(touched, doubts))
  return { ...grounds, known: weakest([grounds.known, ...changes.map(({ known }) => known)]) }
}

function placesOf({ of, placed, doer }: Touched): readonly Source[] {
  const { place, duty } = placed
  const elsewhere = doer.statedIn === 'closing' ? ['đoạn kết'] : doer.statedIn ? [doer.statedIn] : []
  const followed = duty.deadline.kind === 'as-task' ? [duty.deadline.task] : []
  return [place.ref, ...elsewhere, ...followed].map((part) => ({ instrument: of.id, part, known: of.known }))
}

function assumptionsOf(touched: Touched, doubts: readonly PlanDoubt[]): readonly Assumption[] {
  const { of, placed, deadline, doer, kind, lastDay, dates, event } = touched
  const { duty } = placed
  const rearranged = changesOf(kind, lastDay, of).filter(({ change }) => change === 'rearranged')
  return [
    ...(doer.statedIn === undefined ? [] : [statedElsewhere(doer.statedIn)]),
    ...(duty.deadline.kind === 'as-task' ? [timeOfTask(duty.deadline.task)] : []),
    ...(event?.reading ? [remark(event.reading)] : []),
    ...(deadline.kind === 'yearly' && duty.reportTo ? [dataWindow] : []),
    ...(dates?.grounds.assumptions ?? []),
    ...rearranged.map(remark),
    ...doubts.map(remark),
  ]
}

const doubtsOf = ({ of, placed, lastDay }: Touched): readonly PlanDoubt[] =>
  of.since.doubts.filter(
    ({ from, clauses }) => from <= lastDay && (clauses === undefined || clauses.includes(placed.place.ref)),
  )

const remark = ({ code, vi, en }: Assumption): Assumption => ({ code, vi, en })

function distinct(sources: readonly Source[]): readonly Source[] {
  const byKey = new Map(sources.map((source) => [JSON.stringify(source), source]))
  return [...byKey.values()]
}
