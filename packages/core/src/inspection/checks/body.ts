import { dayOf } from '../../engine/day.ts'
import { type Problem, problem } from '../../engine/problem.ts'
import { findBody } from '../../law/bodies/find-body.ts'
import { stoodOn, successors } from '../../law/bodies/units.ts'
import type { Province } from '../../provinces/province.ts'
import type { Parts } from './parts.ts'

/** The unit of the checked party stood on the day of the visit. */
export function body({ inspected, startedAt }: Parts, { bodies }: Province): Problem[] {
  const unit = inspected?.unit
  if (unit === undefined || startedAt === undefined) return []
  const on = dayOf(startedAt)
  if (stoodOn(unit, on, bodies).stood !== 'no') return []

  const everStood = bodies.snapshots.some((snapshot) => snapshot.units.some(({ code }) => code === unit))
  if (!everStood) {
    const near = findBody(inspected?.name ?? '', on, bodies).flatMap((found) =>
      found.kind === 'unit' ? [`${found.unit.code} ${found.unit.name}`] : [],
    )
    return [problem('unknown-unit', '/inspected/unit', { unit, near: near.length > 0 ? near.slice(0, 3) : undefined })]
  }
  // Units of the newest map took over from older ones; a district has no successor.
  const since = bodies.snapshots.at(-1)?.on
  const { candidates } = successors(unit, bodies).grounds.facts
  const near = since !== undefined && on >= since && Array.isArray(candidates) && candidates.length > 0
  return [problem('unit-not-on-day', '/inspected/unit', { unit, on, near: near ? candidates : undefined })]
}
