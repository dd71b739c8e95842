import {
  type Citation,
  citationsOn,
  defaultProvince,
  findStandard,
  type InspectionDraft,
  isDay,
  type Standard,
} from '@congvu/core'

type Finding = InspectionDraft['findings'][number]

const { standards } = defaultProvince

/** What may be cited for a finding on its day: the sources of its standard in force then, best known first. */
export function offersFor({ item, at }: Pick<Finding, 'item' | 'at'>) {
  const on = at.slice(0, 10)
  if (item === undefined || !isDay(on) || !standards.some(({ id }) => id === item)) return []
  return citationsOn(findStandard(item, standards), on)
}

/** A citation as the record holds it: without how it is known. */
export const asCitation = ({ instrument, article, clause, point, part }: Citation): Citation => ({
  instrument,
  ...(article ? { article } : {}),
  ...(clause ? { clause } : {}),
  ...(point ? { point } : {}),
  ...(part ? { part } : {}),
})

/** The record with a finding for a standard that failed: its first citation of that day, and the photos of its row. */
export function withFinding(record: InspectionDraft, { id }: Standard, at: string): InspectionDraft {
  const row = record.checklist.find(({ item }) => item === id)
  const named = (row?.evidence ?? '').split(/[,;\s]+/)
  const evidence = record.evidence.flatMap((each) => (named.includes(each.id) ? [each.id] : []))
  const finding: Finding = {
    item: id,
    what: '',
    at,
    persons: [],
    evidence,
    citations: offersFor({ item: id, at }).slice(0, 1).map(asCitation),
  }
  return { ...record, findings: [...record.findings, finding] }
}
