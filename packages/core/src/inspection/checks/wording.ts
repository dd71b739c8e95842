import { type Problem, pointer, warning } from '../../engine/problem.ts'
import { inspectionWord } from '../../law/inspection-law/inspection-law.ts'
import type { Parts } from './parts.ts'

// The minutes record facts; which form of discipline fits is decided elsewhere, under the law of that day. A form is
// looked for in any spelling and case; "phê bình" and "kiểm điểm" are not forms of discipline.
const forms = [
  'khiển trách',
  'cảnh cáo',
  'hạ bậc lương',
  'giáng chức',
  'cách chức',
  'bãi nhiệm',
  'buộc thôi việc',
  'xóa tư cách chức vụ',
  'kéo dài thời hạn nâng lương',
  'sa thải',
]
// Letters, not `\b`: a word boundary of the engine stands inside Vietnamese words.
const formNamed = new RegExp(`(?<!\\p{L})(${forms.join('|')})(?!\\p{L})`, 'iu')

// Citizen identity numbers have 12 digits; mobile numbers 10, from 03 to 09.
const personalNumber = /(?<!\d)(0[35789]\d{8}|0\d{11})(?!\d)/

/** Every free text the team writes, with its place. */
function texts({ findings = [], remarks = [], recommendations = [], evidence = [] }: Parts): [string, string][] {
  return [
    ...findings.map(({ what }, i): [string, string] => [pointer(['findings', i, 'what']), what]),
    ...remarks.map((remark, i): [string, string] => [pointer(['remarks', i]), remark]),
    ...recommendations.map(({ what }, i): [string, string] => [pointer(['recommendations', i, 'what']), what]),
    ...evidence.map(({ caption }, i): [string, string] => [pointer(['evidence', i, 'caption']), caption]),
  ]
}

// The act, not a body of that name (Thanh tra tỉnh, Thanh tra Chính phủ), its officers, or the law.
const actOfInspecting = /(?<!\p{L})(?<!luật )thanh tra(?!\p{L})(?! (?:tỉnh|chính phủ|bộ|sở|viên)(?!\p{L}))/iu

/** Says "thanh tra" of what can only be a kiểm tra. */
function inspectorateWord({ subject, decision, issuer, date }: Parts): Problem[] {
  if (issuer === undefined || date === undefined) return []
  const ruling = inspectionWord({ body: issuer.kind, on: date, decidedOn: decision?.date ?? date })
  if (ruling.kind !== 'answer' || ruling.answer !== 'kiem-tra') return []
  const said: [string, string | undefined][] = [
    ['/subject', subject],
    ['/decision/about', decision?.about],
  ]
  return said.flatMap(([place, text]) => {
    const found = actOfInspecting.exec(text ?? '')?.[0]
    return found === undefined ? [] : [warning('inspectorate-word', place, { found, on: date })]
  })
}

/** Words that don't belong in minutes: a discipline form, a person's numbers, "thanh tra" for a kiểm tra. */
export const wording = (parts: Parts): Problem[] => [...inspectorateWord(parts), ...inFreeText(parts)]

const inFreeText = (parts: Parts): Problem[] =>
  texts(parts).flatMap(([place, text]) => {
    const form = formNamed.exec(text)?.[1]
    const digits = personalNumber.exec(text)?.[1]
    return [
      ...(form === undefined ? [] : [warning('form-named', place, { form: form.toLowerCase() })]),
      ...(digits === undefined
        ? []
        : [warning('personal-number', place, { masked: `${digits.slice(0, 3)}…${digits.slice(-2)}` })]),
    ]
  })
