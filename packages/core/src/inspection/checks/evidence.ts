import { type Problem, pointer, problem, warning } from '../../engine/problem.ts'
import { isWhole, type Parts } from './parts.ts'

/** Evidence is named once and exists; photos of an annex are photos. */
export function evidence(parts: Parts): Problem[] {
  const { evidence: items, findings = [], annexes = [] } = parts
  if (items === undefined) return []
  const byId = new Map(items.map((item) => [item.id, item]))
  const named = new Set([
    ...findings.flatMap((finding) => finding.evidence),
    ...annexes.flatMap(({ photos }) => photos),
  ])
  const areNamed = parts.findings !== undefined && parts.annexes !== undefined && isWhole(parts, 'findings', 'annexes')
  const missing = (id: string, place: string): Problem[] =>
    byId.has(id) || !isWhole(parts, 'evidence') ? [] : [problem('unknown-evidence', place, { id })]

  return [
    ...items.flatMap(({ id }, i) =>
      items.findIndex((other) => other.id === id) === i
        ? []
        : [problem('repeated-id', pointer(['evidence', i, 'id']), { id })],
    ),
    ...items.flatMap(({ id }, i) =>
      named.has(id) || !areNamed ? [] : [warning('evidence-not-used', pointer(['evidence', i]), { id })],
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
