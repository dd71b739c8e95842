import { describe, type Lang, readInspection, type StarterAnswers, starterRecord } from '@congvu/core'

/** What `new` asks for, as text. A value may be empty only where its question says so. */
export type Answers = Omit<StarterAnswers, 'unit'>

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
  const reading = readInspection(starterRecord({ ...valid, ...soFar, [name]: value }))
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
