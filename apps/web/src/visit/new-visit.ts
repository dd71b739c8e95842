import { momentInVietnam, type StarterAnswers, standardGroups, starterRecord } from '@congvu/core'
import { withAgency } from './agency.ts'
import { withValue } from './edit.ts'
import type { Visit } from './visit.ts'

/** A visit of which nothing is known. */
export const emptyAnswers: StarterAnswers = {
  issuerKind: 'so',
  parent: '',
  issuer: '',
  abbreviation: '',
  seat: '',
  decisionNumber: '',
  decisionDate: '',
  decisionBy: '',
  visit: 'scheduled',
  date: '',
  hour: '',
  inspected: '',
  representative: '',
  representativePost: '',
  head: '',
  headPost: '',
  secretary: '',
  secretaryPost: '',
  groups: Object.keys(standardGroups),
}

/** What seldom changes from one visit to the next, taken from the last one. */
const carriedOver = (last: Visit | undefined): Partial<StarterAnswers> => {
  if (last === undefined) return {}
  const { issuer, team } = last.record
  const head = team.find(({ role }) => role === 'head')
  const secretary = team.find(({ role }) => role === 'secretary')
  return {
    issuerKind: issuer.kind,
    parent: issuer.parent ?? '',
    issuer: issuer.name,
    abbreviation: issuer.abbreviation,
    seat: issuer.place,
    ...(head ? { head: head.name, headPost: head.post } : {}),
    ...(secretary ? { secretary: secretary.name, secretaryPost: secretary.post } : {}),
  }
}

/** A new visit that begins now; when it ends is not known before it has ended. */
export function newVisit(now: number, last?: Visit): Visit {
  const moment = momentInVietnam(now)
  const answers = { ...emptyAnswers, date: moment.slice(0, 10), hour: moment.slice(11), ...carriedOver(last) }
  const changedAt = new Date(now).toISOString()
  return {
    id: crypto.randomUUID(),
    record: withValue(starterRecord(answers), '/endedAt', ''),
    createdAt: changedAt,
    changedAt,
    locked: false,
    members: [],
    asked: false,
  }
}

/** A new visit that corrects one whose minutes are signed. */
export function correctionOf(
  { signedOn: _day, numberAsked: _asked, ...visit }: Visit,
  reason: string,
  now: number,
): Visit {
  const changedAt = new Date(now).toISOString()
  return {
    ...visit,
    id: crypto.randomUUID(),
    createdAt: changedAt,
    changedAt,
    locked: false,
    corrects: visit.id,
    reason,
  }
}

/** A follow-up of an earlier visit: its findings stand to be answered one by one. */
export function followUpOf(visit: Visit, now: number, number?: number | null): Visit {
  const fresh = newVisit(now, visit)
  const { inspected, place } = visit.record
  const record = {
    ...withAgency(fresh.record, inspected.name, undefined),
    visit: 'follow-up' as const,
    inspected,
    place,
  }
  return { ...fresh, follows: visit.id, record: withValue(record, '/followUpOf', earlierOf(visit, number)) }
}

/** The minutes and findings of an earlier visit. Whether each is remedied is not known before the person says so. */
export function earlierOf({ record: { issuer, date, findings } }: Visit, number?: number | null) {
  return {
    number: `${number ?? '…'}/BB-${issuer.abbreviation}`,
    date,
    findings: findings.map(({ what }) => ({ what })),
  }
}
