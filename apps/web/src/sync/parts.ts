import { canonicalJson, Inspection, type InspectionDraft } from '@congvu/core'

/** A record by its parts, those that are whole: the API takes a part whole or not at all. */
export type Parts = { readonly [Part in PartName]?: unknown }
export type PartName = keyof typeof Inspection.shape

// zod keeps the names of a shape as they were declared.
export const partNames = Object.keys(Inspection.shape) as PartName[]

/** Every part that has its shape already, its text as the API will keep it. */
export function wholeParts(record: InspectionDraft): Parts {
  const entries = partNames.flatMap((name) => {
    const read = record[name] === undefined ? undefined : Inspection.shape[name].safeParse(record[name])
    return read?.success ? [[name, read.data] as const] : []
  })
  return Object.fromEntries(entries)
}

/** Parts that have not their shape yet. */
const unfinishedParts = (record: InspectionDraft): readonly PartName[] =>
  partNames.filter((name) => record[name] !== undefined && !Inspection.shape[name].safeParse(record[name]).success)

/** Parts of which this device holds something that cannot go out yet. A field that was never filled in holds nothing. */
export const partsHeldBack = (record: InspectionDraft, there: Parts): readonly PartName[] =>
  unfinishedParts(record).filter((name) => record[name] !== '' || name in there)

/** What is sent: a part that is not whole at the moment stays there as it was. */
export function partsToSend(record: InspectionDraft, there: Parts): Parts {
  const waiting = unfinishedParts(record).flatMap((name) => (name in there ? [[name, there[name]] as const] : []))
  return { ...wholeParts(record), ...Object.fromEntries(waiting) }
}

export const samePart = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined ? one === other : canonicalJson(one) === canonicalJson(other)

/** Parts that differ, in the order of the record. */
export const differing = (one: Parts, other: Parts): readonly PartName[] =>
  partNames.filter((name) => !samePart(one[name], other[name]))

/** The record with these parts taken from elsewhere; a part that is not there goes out. */
export function withParts(record: InspectionDraft, names: readonly PartName[], from: Parts): InspectionDraft {
  const kept = Object.entries(record).filter(([name]) => !names.some((each) => each === name))
  const taken = names.flatMap((name) => (name in from ? [[name, from[name]] as const] : []))
  // Both sides have the shape of a draft; a required part is never absent where it has once been whole.
  return Object.fromEntries([...kept, ...taken]) as InspectionDraft
}
