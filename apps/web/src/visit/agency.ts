import type { InspectionDraft } from '@congvu/core'

/** What follows from the agency, where the person has not written something else. */
export function withAgency(record: InspectionDraft, name: string, unit: string | undefined): InspectionDraft {
  const { inspected, place, decision, recipients } = record
  const { unit: _before, ...rest } = inspected
  const wasUsual = (text: string): boolean => text === '' || text === inspected.name
  return {
    ...record,
    inspected: { ...rest, name, ...(unit ? { unit } : {}) },
    place: wasUsual(place) ? name : place,
    decision: {
      ...decision,
      about: decision.about.endsWith(` tại ${inspected.name}`)
        ? `${decision.about.slice(0, decision.about.length - inspected.name.length)}${name}`
        : decision.about,
    },
    recipients: recipients.map((each) => (wasUsual(each.name) ? { ...each, name } : each)),
  }
}
