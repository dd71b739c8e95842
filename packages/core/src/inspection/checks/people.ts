import { type Problem, pointer, problem, warning } from '../../engine/problem.ts'
import { fold } from '../../engine/text.ts'
import { isWhole, type Parts } from './parts.ts'

/** Team, signers, refusal and head count fit each other. */
export const people = (parts: Parts): Problem[] => [
  ...team(parts),
  ...signers(parts),
  ...refusal(parts),
  ...headCount(parts),
  ...visit(parts),
]

function team(parts: Parts): Problem[] {
  const { team: members } = parts
  if (members === undefined || !isWhole(parts, 'team')) return []
  const heads = members.filter(({ role }) => role === 'head').length
  return heads === 1 ? [] : [problem('one-head', '/team', { heads })]
}

function signers(parts: Parts): Problem[] {
  const { signers: signing, team: members, refusal: refused } = parts
  if (signing === undefined || !isWhole(parts, 'signers')) return []
  const has = (as: string) => signing.some((signer) => signer.as === as)
  const names = new Set((members ?? []).map(({ name }) => fold(name)))
  return [
    ...(has('head') ? [] : [problem('signer-missing', '/signers', { as: 'head' })]),
    // NĐ 217/2025 Điều 15 khoản 3 điểm a: the checked party signs, or its not signing is confirmed.
    ...(has('inspected') || refused === undefined || refused !== null
      ? []
      : [problem('signer-missing', '/signers', { as: 'inspected' })]),
    ...(has('inspected') && refused ? [problem('signs-and-refuses', '/signers', {})] : []),
    ...signing.flatMap(({ as, name }, i) =>
      members === undefined ||
      !isWhole(parts, 'team') ||
      as === 'inspected' ||
      as === 'related' ||
      names.has(fold(name))
        ? []
        : [warning('signer-not-in-team', pointer(['signers', i, 'name']), { name })],
    ),
  ]
}

function refusal({ refusal: refused }: Parts): Problem[] {
  if (!refused || refused.confirmedBy.length > 0 || refused.unconfirmedReason) return []
  return [problem('refusal-unconfirmed', '/refusal/confirmedBy', {})]
}

function headCount({ headCount: counted }: Parts): Problem[] {
  if (!counted) return []
  const absent = counted.absences.reduce((sum, { count }) => sum + count, 0)
  const { establishment, present } = counted
  return present + absent === establishment
    ? []
    : [
        problem('head-count', '/headCount', {
          establishment,
          present,
          absent,
          difference: establishment - present - absent,
        }),
      ]
}

function visit({ visit: kind, followUpOf, inspected, refusal: refused }: Parts): Problem[] {
  return [
    ...(kind === 'follow-up' && followUpOf === undefined ? [problem('follow-up-of-what', '/followUpOf', {})] : []),
    ...(inspected?.representatives.length === 0 && refused === null
      ? [problem('nobody-for-checked-party', '/inspected/representatives', {})]
      : []),
  ]
}
