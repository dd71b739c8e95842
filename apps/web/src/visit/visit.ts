import type { InspectionDraft, MemberQuestion } from '@congvu/core'

/** What a member of the team answered before the visit, by name. */
export type MemberAnswers = Readonly<Partial<Record<MemberQuestion['id'], 'yes' | 'no'>>>

/** One inspection on this device: its record, and what the page needs beside it. */
export type Visit = {
  readonly id: string
  readonly record: InspectionDraft
  readonly createdAt: string
  readonly changedAt: string
  /** true once the minutes are signed: the record no longer changes, a correction is a new one */
  readonly locked: boolean
  /** the visit whose minutes this one corrects */
  readonly corrects?: string
  /** why they are corrected */
  readonly reason?: string
  /** the visit whose findings this one looks at again */
  readonly follows?: string
  /** the day on which the parties signed */
  readonly signedOn?: string
  /** true once a person has asked for the number that the minutes get after signature */
  readonly numberAsked?: boolean
  /** true for a version that is kept to compare with and never sent */
  readonly aside?: boolean
  /** answers of the team's members by their place in the record */
  readonly members: readonly MemberAnswers[]
  /** true once the person has asked what is still missing: then empty fields are told too */
  readonly asked: boolean
}

/**
 * The visits that count, each once: not a version kept aside, not minutes that signed ones have corrected, not a
 * correction that is not signed yet.
 */
export function countingVisits(visits: readonly Visit[]): readonly Visit[] {
  const kept = visits.filter(({ aside, corrects, locked }) => !aside && (corrects === undefined || locked))
  const corrected = new Set(kept.map(({ corrects }) => corrects))
  return kept.filter(({ id }) => !corrected.has(id))
}

/** The files a visit names: what is printed, and the photos as they were taken. */
export const filesOf = ({ record }: Visit): readonly string[] =>
  record.evidence.flatMap(({ sha256, original, file }) => [
    ...(file === undefined ? [] : [sha256]),
    ...(original === undefined ? [] : [original]),
  ])
