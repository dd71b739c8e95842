import { type Day, isDay } from '../engine/day.ts'
import { findBody } from '../law/bodies/find-body.ts'
import { inForceOn } from '../law/instruments/register.ts'
import { canShowViolation, standardsOn } from '../law/standards/catalogue.ts'
import { defaultProvince } from '../provinces/index.ts'
import type { Province } from '../provinces/province.ts'
import type { InspectionDraft } from './inspection.ts'

/** What is known before a visit, as text: empty where it is not known yet. */
export type StarterAnswers = {
  readonly issuerKind: InspectionDraft['issuer']['kind']
  readonly parent: string
  readonly issuer: string
  readonly abbreviation: string
  readonly seat: string
  readonly decisionNumber: string
  readonly decisionDate: string
  readonly decisionBy: string
  readonly visit: InspectionDraft['visit']
  readonly date: string
  readonly hour: string
  readonly inspected: string
  /** code of the unit, where the person has chosen one; else it is looked for by its name */
  readonly unit?: string
  readonly representative: string
  readonly representativePost: string
  readonly head: string
  readonly headPost: string
  readonly secretary: string
  readonly secretaryPost: string
  /** groups of standards to list: `TT`, `AG` */
  readonly groups: readonly string[]
}

/**
 * A record with what is known before the visit, and an entry for each standard that can be seen there: to be filled in
 * on the day. Valid as it stands when every answer is.
 * Used by the command line's `new` and by the inspectors' page.
 *
 * @example
 * ```ts
 * const text = { parent: '', issuer: 'Sở Nội vụ', abbreviation: 'SNV', seat: 'Khánh Hòa', decisionNumber: '1/QĐ-SNV',
 *   decisionDate: '2026-05-18', decisionBy: 'Giám đốc', date: '2026-05-20', hour: '08:00', inspected: 'UBND xã Suối Dầu',
 *   representative: 'Mã Văn Cường', representativePost: 'Chủ tịch', head: 'Phạm Thị Vân', headPost: 'Trưởng phòng',
 *   secretary: '', secretaryPost: '' }
 * const record = starterRecord({ ...text, issuerKind: 'so', visit: 'scheduled', groups: ['TP'] })
 * readInspection(record).ok //=> true
 * ```
 */
export function starterRecord(answers: StarterAnswers, province: Province = defaultProvince): InspectionDraft {
  const { date, hour, inspected, representative, head, secretary } = answers
  const startedAt = `${date}T${hour}`
  const unit = answers.unit ?? (isDay(date) ? unitNamed(inspected, date, province) : undefined)
  const team: InspectionDraft['team'] = [
    { name: head, post: answers.headPost, role: 'head' },
    ...(secretary ? [{ name: secretary, post: answers.secretaryPost, role: 'secretary' as const }] : []),
  ]
  const party: InspectionDraft['inspected'] = {
    name: inspected,
    ...(unit ? { unit } : {}),
    representatives: [{ name: representative, post: answers.representativePost }],
  }
  return {
    schema: 'congvu.inspection/1',
    issuer: {
      kind: answers.issuerKind,
      ...(answers.parent ? { parent: answers.parent } : {}),
      name: answers.issuer,
      abbreviation: answers.abbreviation,
      place: answers.seat,
    },
    number: null,
    date,
    visit: answers.visit,
    decision: {
      number: answers.decisionNumber,
      date: answers.decisionDate,
      by: answers.decisionBy,
      about: `về việc kiểm tra việc thực hiện văn hóa công vụ tại ${inspected}`,
    },
    bases: isDay(date) ? basesOn(date, province) : [],
    startedAt,
    endedAt: startedAt,
    place: inspected,
    team,
    inspected: party,
    others: [],
    headCount: null,
    checklist: isDay(date) ? checklistOn(date, answers.groups, province) : [],
    findings: [],
    evidence: [],
    remarks: [],
    opinion: null,
    otherOpinions: [],
    recommendations: [],
    refusal: null,
    copies: 2,
    signers: usualSigners({ team, inspected: party, refusal: null }),
    recipients: [{ name: inspected }],
    filing: 'VT',
    annexes: [],
  }
}

/**
 * Who usually signs: the first representative of the checked party unless it does not sign, the secretary, the head.
 *
 * @example
 * ```ts
 * usualSigners({ team: [], inspected: { name: '', representatives: [] }, refusal: null }) //=> []
 * ```
 */
export function usualSigners({
  team,
  inspected,
  refusal,
}: Pick<InspectionDraft, 'team' | 'inspected' | 'refusal'>): InspectionDraft['signers'] {
  const [speaker] = inspected.representatives
  const secretary = team.find(({ role }) => role === 'secretary')
  const head = team.find(({ role }) => role === 'head')
  return [
    ...(speaker && refusal === null
      ? [{ as: 'inspected' as const, name: speaker.name, agencyPost: speaker.post }]
      : []),
    ...(secretary ? [{ as: 'secretary' as const, name: secretary.name }] : []),
    ...(head ? [{ as: 'head' as const, name: head.name, agencyPost: head.post }] : []),
  ]
}

/** The decision of the Prime Minister and the province's plan, where they were in force. */
const basesOn = (on: Day, { instruments, plan }: Province) =>
  instruments
    .filter((instrument) => instrument.id === plan.bases[0]?.instrument || instrument.id === plan.id)
    .filter((instrument) => !['not-yet', 'ended'].includes(inForceOn(instrument, on)))
    .map(({ id }) => ({ instrument: id }))

/** The code of the unit that is meant, when exactly one bears that name. */
function unitNamed(name: string, on: Day, { bodies }: Province): string | undefined {
  const units = findBody(name, on, bodies).flatMap((found) =>
    found.kind === 'unit' && found.rank <= 1 ? [found.unit] : [],
  )
  return units.length === 1 ? units[0]?.code : undefined
}

const checklistOn = (on: Day, groups: readonly string[], { standards }: Province) =>
  standardsOn(on, standards)
    .filter((standard) => groups.includes(standard.group) && canShowViolation(standard))
    .map(({ id }) => ({ item: id, result: 'not-checked' as const }))
