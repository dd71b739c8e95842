// Which step of the visit holds which part of the record.
const stepOfPart: Readonly<Record<string, number>> = {
  issuer: 1,
  decision: 1,
  visit: 1,
  team: 1,
  inspected: 1,
  announcedOn: 1,
  startedAt: 1,
  place: 1,
  bases: 1,
  followUpOf: 1,
  signers: 1,
  headCount: 2,
  checklist: 2,
  evidence: 2,
  findings: 3,
  remarks: 3,
  recommendations: 3,
  opinion: 4,
  otherOpinions: 4,
  others: 4,
  refusal: 4,
}

/** The step on whose screen the field of this pointer stands. */
export const stepOf = (pointer: string): number => stepOfPart[pointer.split('/')[1] ?? ''] ?? 5
