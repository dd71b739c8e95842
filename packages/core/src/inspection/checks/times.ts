import { type Day, dayOf, type Moment } from '../../engine/day.ts'
import { type Problem, pointer, problem, warning } from '../../engine/problem.ts'
import { Refusal } from '../../engine/refusal.ts'
import { teamLimit as limitOfTeam } from '../../law/inspection-law/inspection-law.ts'
import { remedyDue } from '../due.ts'
import type { Recommendation } from '../inspection.ts'
import type { Parts } from './parts.ts'

/** Days and hours follow each other: decision, announcement, visit, minutes. */
export const times = (parts: Parts): Problem[] => [
  ...order(parts.decision?.date, '/decision/date', parts.announcedOn ?? startDay(parts), '/announcedOn'),
  ...order(parts.announcedOn, '/announcedOn', startDay(parts), '/startedAt'),
  ...order(parts.startedAt, '/startedAt', parts.endedAt, '/endedAt'),
  ...order(parts.endedAt && dayOf(parts.endedAt), '/endedAt', parts.date, '/date'),
  ...order(parts.headCount?.at, '/headCount/at', parts.endedAt, '/endedAt'),
  ...order(startDay(parts), '/startedAt', parts.headCount?.at && dayOf(parts.headCount.at), '/headCount/at'),
  ...(parts.findings ?? []).flatMap((finding, i) =>
    order(finding.at, pointer(['findings', i, 'at']), parts.endedAt, '/endedAt'),
  ),
  ...(parts.evidence ?? []).flatMap((item, i) =>
    order(item.takenAt, pointer(['evidence', i, 'takenAt']), parts.endedAt, '/endedAt'),
  ),
  ...order(parts.followUpOf?.date, '/followUpOf/date', parts.date, '/date'),
  ...remedies(parts),
  ...teamLimit(parts),
]

const startDay = ({ startedAt }: Parts): Day | undefined => startedAt && dayOf(startedAt)

function order(
  earlier: Day | Moment | undefined,
  earlierAt: string,
  later: Day | Moment | undefined,
  laterAt: string,
): Problem[] {
  if (earlier === undefined || later === undefined || earlier <= later) return []
  return [problem('wrong-order', earlierAt, { earlier, later, laterAt })]
}

function remedies({ recommendations = [], date }: Parts): Problem[] {
  return recommendations.flatMap(({ due }, i) => {
    const at = 'day' in due ? due.day : due.limit.from
    const place = pointer(['recommendations', i, 'due', ...('day' in due ? ['day'] : ['limit', 'from'])])
    return [
      ...(date === undefined || at >= date ? [] : [problem('due-before-minutes', place, { day: at, date })]),
      ...uncounted(due, place),
    ]
  })
}

/** Working days can be counted in decided years only. */
function uncounted(due: Recommendation['due'], place: string): Problem[] {
  try {
    remedyDue(due)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { day: needed, through } = error.facts
    return [problem('due-not-countable', place, { needed, through })]
  }
}

function teamLimit({ issuer, decision, announcedOn, endedAt }: Parts): Problem[] {
  if (issuer === undefined || announcedOn === undefined || endedAt === undefined) return []
  const limit = limitOfTeam(issuer.kind, announcedOn, decision?.date)
  if (limit === undefined || dayOf(endedAt) <= limit.last) return []
  const { last, days, extension } = limit
  return [warning('team-over-time', '/endedAt', { announcedOn, last, days, extension, endedOn: dayOf(endedAt) })]
}
