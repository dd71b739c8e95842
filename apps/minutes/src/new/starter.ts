import {
  canShowViolation,
  type Day,
  defaultProvince,
  describe,
  findBody,
  inForceOn,
  isDay,
  type Lang,
  type Province,
  readInspection,
  standardsOn,
} from '@congvu/core'

/** What `new` asks for, as text. A value may be empty only where its question says so. */
export type Answers = {
  readonly issuerKind: 'so' | 'ubnd-xa' | 'ubnd-tinh' | 'thanh-tra-tinh' | 'don-vi-thuoc-bo' | 'khac'
  readonly parent: string
  readonly issuer: string
  readonly abbreviation: string
  readonly seat: string
  readonly decisionNumber: string
  readonly decisionDate: string
  readonly decisionBy: string
  readonly visit: 'scheduled' | 'unannounced'
  readonly date: string
  readonly hour: string
  readonly inspected: string
  readonly representative: string
  readonly representativePost: string
  readonly head: string
  readonly headPost: string
  readonly secretary: string
  readonly secretaryPost: string
  readonly groups: readonly string[]
}

/** Where in the record each answer of one line stands, so that one check serves the question and the file. */
const pointers = {
  parent: '/issuer/parent',
  issuer: '/issuer/name',
  abbreviation: '/issuer/abbreviation',
  seat: '/issuer/place',
  decisionNumber: '/decision/number',
  decisionDate: '/decision/date',
  decisionBy: '/decision/by',
  date: '/date',
  hour: '/startedAt',
  inspected: '/inspected/name',
  representative: '/inspected/representatives/0/name',
  representativePost: '/inspected/representatives/0/post',
  head: '/team/0/name',
  headPost: '/team/0/post',
  secretary: '/team/1/name',
  secretaryPost: '/team/1/post',
} as const satisfies Partial<Record<keyof Answers, string>>
export type LineAnswer = keyof typeof pointers

/** What is wrong with one answer, in words; undefined when nothing is. */
export function wrongAnswer(name: LineAnswer, value: string, soFar: Partial<Answers>, lang: Lang): string | undefined {
  const reading = readInspection(starter({ ...valid, ...soFar, [name]: value }))
  const found = reading.ok ? undefined : reading.problems.find(({ pointer }) => pointer === pointers[name])
  if (found === undefined) return undefined
  const { what, mend } = describe(found, lang)
  return `${what} ${mend}`
}

/** Answers that nothing is wrong with: they stand in for what has not been asked yet. */
const valid: Answers = {
  issuerKind: 'so',
  parent: '',
  issuer: 'Sở',
  abbreviation: 'S',
  seat: 'X',
  decisionNumber: '1/QĐ',
  decisionDate: '2020-01-02',
  decisionBy: 'Giám đốc',
  visit: 'scheduled',
  date: '2027-01-04',
  hour: '08:00',
  inspected: 'Y',
  representative: 'A',
  representativePost: 'B',
  head: 'C',
  headPost: 'D',
  secretary: '',
  secretaryPost: '',
  groups: [],
}

/**
 * A record with what is known before the visit, and an entry for each standard that can be seen there: valid as it
 * stands, to be filled in on the day.
 */
export function starter(answers: Answers, province: Province = defaultProvince) {
  const { date, hour, inspected, representative, head, secretary } = answers
  const startedAt = `${date}T${hour}`
  const unit = isDay(date) ? unitOf(inspected, date, province) : undefined
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
    team: [
      { name: head, post: answers.headPost, role: 'head' },
      ...(secretary ? [{ name: secretary, post: answers.secretaryPost, role: 'secretary' }] : []),
    ],
    inspected: {
      name: inspected,
      ...(unit ? { unit } : {}),
      representatives: [{ name: representative, post: answers.representativePost }],
    },
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
    signers: [
      { as: 'inspected', name: representative, agencyPost: answers.representativePost },
      ...(secretary ? [{ as: 'secretary', name: secretary }] : []),
      { as: 'head', name: head, agencyPost: answers.headPost },
    ],
    recipients: [{ name: inspected }],
    filing: 'VT',
    annexes: [],
  }
}

/** The decision of the Prime Minister and the province's plan, where they were in force. */
const basesOn = (on: Day, { instruments, plan }: Province) =>
  instruments
    .filter((instrument) => instrument.id === plan.bases[0]?.instrument || instrument.id === plan.id)
    .filter((instrument) => !['not-yet', 'ended'].includes(inForceOn(instrument, on)))
    .map(({ id }) => ({ instrument: id }))

/** The code of the unit that is meant, when exactly one bears that name. */
function unitOf(name: string, on: Day, { bodies }: Province): string | undefined {
  const units = findBody(name, on, bodies).flatMap((found) =>
    found.kind === 'unit' && found.rank <= 1 ? [found.unit] : [],
  )
  return units.length === 1 ? units[0]?.code : undefined
}

const checklistOn = (on: Day, groups: readonly string[], { standards }: Province) =>
  standardsOn(on, standards)
    .filter((standard) => groups.includes(standard.group) && canShowViolation(standard))
    .map(({ id }) => ({ item: id, result: 'not-checked' }))
