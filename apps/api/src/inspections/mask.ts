import type { Draft } from './draft.ts'

const masked = '•••'

/**
 * The record for those who may see what was found and not who it was: names and addresses of persons named in findings,
 * of related persons and of witnesses are covered (Luật 91/2025/QH15 Điều 3, 16). Names inside running text stay.
 */
export function mask(record: Draft): Draft {
  const { findings, others, refusal, otherOpinions } = record
  return {
    ...record,
    ...(findings && {
      findings: findings.map((finding) => ({
        ...finding,
        persons: finding.persons.map((person) => (person.name === undefined ? person : { ...person, name: masked })),
      })),
    }),
    ...(others && { others: others.map(covered) }),
    ...(otherOpinions && { otherOpinions: otherOpinions.map((opinion) => ({ ...opinion, by: masked })) }),
    ...(refusal && { refusal: { ...refusal, confirmedBy: refusal.confirmedBy.map(covered) } }),
  }
}

const covered = <T extends { name: string; address?: string | undefined }>(person: T): T => ({
  ...person,
  name: masked,
  ...(person.address !== undefined && { address: masked }),
})
