import { type Problem, pointer, problem, warning } from '../../engine/problem.ts'
import type { Parts } from './parts.ts'

/** Evidence is named once and exists; photos of an annex are photos. */
export function evidence({ evidence: items, findings = [], annexes = [] }: Parts): Problem[] {
  if (items === undefined) return []
  const byId = new Map(items.map((item) => [item.id, item]))
  const named = new Set([
    ...findings.flatMap((finding) => finding.evidence),
    ...annexes.flatMap(({ photos }) => photos),
  ])
  const missing = (id: string, place: string): Problem[] =>
    byId.has(id) ? [] : [problem('unknown-evidence', place, { id })]

  return [
    ...items.flatMap(({ id }, i) =>
      items.findIndex((other) => other.id === id) === i
        ? []
        : [problem('repeated-id', pointer(['evidence', i, 'id']), { id })],
    ),
    ...items.flatMap(({ id }, i) =>
      named.has(id) ? [] : [warning('evidence-not-used', pointer(['evidence', i]), { id })],
    ),
    ...findings.flatMap((finding, i) =>
      finding.evidence.flatMap((id, j) => missing(id, pointer(['findings', i, 'evidence', j]))),
    ),
    ...annexes.flatMap(({ photos }, i) =>
      photos.flatMap((id, j) => {
        const place = pointer(['annexes', i, 'photos', j])
        const item = byId.get(id)
        if (item === undefined) return missing(id, place)
        if (item.kind !== 'photo') return [problem('not-a-photo', place, { id, kind: item.kind })]
        return item.file === undefined ? [problem('photo-without-file', place, { id })] : []
      }),
    ),
  ]
}
