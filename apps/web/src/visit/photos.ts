import type { InspectionDraft } from '@congvu/core'
import { printedName } from '../store/exchange.ts'
import type { TakenPhoto } from '../store/photos.ts'

const annexTitle = 'Ảnh ghi nhận tại nơi kiểm tra'

/** The next free id of a photo: `A07`. */
export function nextPhotoId({ evidence }: InspectionDraft): string {
  const taken = evidence.flatMap(({ id }) => /^A(\d+)$/.exec(id)?.[1] ?? []).map(Number)
  return `A${String(Math.max(0, ...taken) + 1).padStart(2, '0')}`
}

/** The record with a photo as evidence and in its annex; and in a finding, where it belongs to one. */
export function withPhoto(
  record: InspectionDraft,
  { original, printed }: TakenPhoto,
  about: { readonly id: string; readonly caption: string; readonly takenAt: string; readonly finding?: number },
): InspectionDraft {
  const { id, caption, takenAt, finding } = about
  const entry = {
    id,
    kind: 'photo' as const,
    caption,
    takenAt,
    sha256: printed.sha256,
    file: printedName(printed.sha256),
    ...(original.sha256 === printed.sha256 ? {} : { original: original.sha256 }),
  }
  const [first, ...others] = record.annexes
  return {
    ...record,
    evidence: [...record.evidence, entry],
    annexes: [{ title: first?.title ?? annexTitle, photos: [...(first?.photos ?? []), id] }, ...others],
    findings: record.findings.map((each, i) => (i === finding ? { ...each, evidence: [...each.evidence, id] } : each)),
  }
}

/** The record without this evidence, wherever it is named. */
export function withoutEvidence(record: InspectionDraft, id: string): InspectionDraft {
  const others = (ids: readonly string[]) => ids.filter((each) => each !== id)
  return {
    ...record,
    evidence: record.evidence.filter((each) => each.id !== id),
    annexes: record.annexes
      .map((annex) => ({ ...annex, photos: others(annex.photos) }))
      .filter(({ photos }) => photos.length > 0),
    findings: record.findings.map((finding) => ({ ...finding, evidence: others(finding.evidence) })),
  }
}
