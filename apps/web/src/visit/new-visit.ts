import { momentInVietnam, type StarterAnswers, standardGroups, starterRecord } from '@congvu/core'
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

/** A new visit that begins now. */
export function newVisit(now: number, last?: Visit): Visit {
  const moment = momentInVietnam(now)
  const answers = { ...emptyAnswers, date: moment.slice(0, 10), hour: moment.slice(11), ...carriedOver(last) }
  const changedAt = new Date(now).toISOString()
  return {
    id: crypto.randomUUID(),
    record: starterRecord(answers),
    createdAt: changedAt,
    changedAt,
    locked: false,
    members: [],
    asked: false,
    sent: { state: 'not-sent' },
  }
}

/** A new visit that corrects one whose minutes are signed. */
export function correctionOf(visit: Visit, now: number): Visit {
  const changedAt = new Date(now).toISOString()
  return {
    ...visit,
    id: crypto.randomUUID(),
    createdAt: changedAt,
    changedAt,
    locked: false,
    corrects: visit.id,
    sent: { state: 'not-sent' },
  }
}

/** A follow-up of an earlier visit: its findings stand to be answered one by one. */
export function followUpOf(visit: Visit, now: number): Visit {
  const fresh = newVisit(now, visit)
  const { inspected, place } = visit.record
  const record = {
    ...fresh.record,
    visit: 'follow-up' as const,
    inspected,
    place,
    recipients: [{ name: inspected.name }],
  }
  return { ...fresh, record: withValue(record, '/followUpOf', earlierOf(visit)) }
}

/** The minutes and findings of an earlier visit. Whether each is remedied is not known before the person says so. */
export function earlierOf({ record: { number, issuer, date, findings } }: Visit) {
  return {
    number: `${number ?? '…'}/BB-${issuer.abbreviation}`,
    date,
    findings: findings.map(({ what }) => ({ what })),
  }
}
