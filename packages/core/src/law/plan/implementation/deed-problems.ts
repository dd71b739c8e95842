import type { Day } from '../../../engine/day.ts'
import { nearest } from '../../../engine/nearest.ts'
import { type Problem, problem } from '../../../engine/problem.ts'
import { duties } from '../document.ts'
import type { Plan } from '../schema.ts'
import type { Deed } from './deed.ts'

/**
 * What does not fit in a deed: another plan, a place that lays down no duty, days that contradict each other, a count above
 * its total.
 *
 * @param today nothing is done after it
 * @example
 * ```ts
 * const deed = Deed.parse({ schema: 'congvu.deed/1', plan: 'kh-6861-2019', kind: 'training', task: 'II.4', year: 2026,
 *   on: '2026-05-12', title: 'Lớp bồi dưỡng', trainees: 40 })
 * deedProblems(deed, plan6861, day('2026-05-11')).length //=> 1, it lies in the days to come
 * ```
 */
export function deedProblems(deed: Deed, plan: Plan, today: Day): readonly Problem[] {
  if (deed.plan !== plan.id) return [problem('other-plan', '/plan', { plan: deed.plan, held: plan.id })]
  return [...ofPlace(deed, plan), ...ofDays(deed, plan, today), ...ofCounts(deed)]
}

function ofPlace({ task, kind }: Deed, plan: Plan): readonly Problem[] {
  const placed = duties(plan)
  const here = placed.filter(({ place }) => place.ref === task)
  if (here.length === 0) {
    const known = placed.map(({ place }) => place.ref)
    return [problem('no-duty-there', '/task', { ref: task, plan: plan.number, nearest: nearest(task, known) })]
  }
  if (kind !== 'report' || here.some(({ duty }) => duty.reportTo)) return []
  const reports = placed.filter(({ duty }) => duty.reportTo).map(({ place }) => place.ref)
  return [problem('no-report-there', '/task', { ref: task, places: reports })]
}

function ofDays(deed: Deed, plan: Plan, today: Day): readonly Problem[] {
  const { on } = deed
  const later = deed.kind === 'supervision' ? deed.answeredOn : deed.kind === 'delay' ? deed.doneOn : null
  const place = deed.kind === 'supervision' ? '/answeredOn' : '/doneOn'
  return [
    ...(on > today ? [problem('deed-not-yet', '/on', { on, today })] : []),
    ...(on < plan.date ? [problem('deed-before-plan', '/on', { on, date: plan.date })] : []),
    ...(later !== null && later > today ? [problem('deed-not-yet', place, { on: later, today })] : []),
    ...(later !== null && later < on ? [problem('deed-days-reversed', place, { on, later })] : []),
    ...(deed.kind === 'delay' && later === on ? [problem('deed-not-late', place, { on })] : []),
  ]
}

const ofCounts = (deed: Deed): readonly Problem[] =>
  deed.kind === 'posting' && deed.posted > deed.total
    ? [problem('more-posted-than-total', '/posted', { posted: deed.posted, total: deed.total })]
    : []
