import type { Source } from '@congvu/core'
import type { Because, Nd30Line, Told } from './report.ts'

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I: read in the decree's own Word files. */
const clause = (section: 'I' | 'II' | 'III', number?: string, point?: string): Source => ({
  instrument: 'nd-30-2020',
  part: `Mục ${section} Phần I Phụ lục I`,
  ...(number ? { clause: number } : {}),
  ...(point ? { point } : {}),
  known: 'text',
})

const page = clause('I')

/** Every line of the report, in its order, with the clause it rests on. */
export const clauses = {
  paper: page,
  'margin-top': page,
  'margin-bottom': page,
  'margin-left': page,
  'margin-right': page,
  'font-family': page,
  'font-colour': page,
  'page-number-shown': page,
  'page-number-place': page,
  'page-number-type': page,
  'national-name-text': clause('II', '1', 'a'),
  'national-name-type': clause('II', '1', 'a'),
  'national-name-place': clause('II', '1', 'a'),
  'motto-text': clause('II', '1', 'b'),
  'motto-type': clause('II', '1', 'b'),
  'motto-place': clause('II', '1', 'b'),
  'motto-rule': clause('II', '1', 'b'),
  'parent-body-type': clause('II', '2', 'b'),
  'issuing-body-type': clause('II', '2', 'b'),
  'issuing-body-rule': clause('II', '2', 'b'),
  'number-form': clause('II', '3'),
  'number-type': clause('II', '3'),
  'number-place': clause('II', '3'),
  'date-form': clause('II', '4'),
  'date-type': clause('II', '4'),
  'date-place': clause('II', '4'),
  'document-type-type': clause('II', '5', 'b'),
  'document-type-place': clause('II', '5', 'b'),
  'subject-type': clause('II', '5', 'b'),
  'subject-place': clause('II', '5', 'b'),
  'subject-rule': clause('II', '5', 'b'),
  'letter-subject-type': clause('II', '5', 'b'),
  'bases-type': clause('II', '6', 'a'),
  'bases-form': clause('II', '6', 'a'),
  'body-size': clause('II', '6', 'e'),
  'body-justified': clause('II', '6', 'e'),
  'body-indent': clause('II', '6', 'e'),
  'body-paragraph-spacing': clause('II', '6', 'e'),
  'body-line-spacing': clause('II', '6', 'e'),
  'body-letters': clause('II', '6', 'đ'),
  'signer-power-type': clause('II', '7', 'c'),
  'signer-name-type': clause('II', '7', 'c'),
  'signer-name-form': clause('II', '7', 'c'),
  'recipients-label-type': clause('II', '9', 'd'),
  'recipients-list-type': clause('II', '9', 'd'),
  'recipients-list-form': clause('II', '9', 'd'),
  'recipients-place': clause('II', '9', 'd'),
  'annex-title-type': clause('III', '1'),
} as const satisfies Record<string, Source>

/** What is asked of the look of a document, by its slug; each has its clause of NĐ 30/2020/NĐ-CP. */
export type Nd30Code = keyof typeof clauses

const nothing = { faults: [], asked: {} }

/** A line that could be judged: it passes when it has no fault. */
export const judged = (code: Nd30Code, told: Told): Nd30Line => ({
  ...nothing,
  ...told,
  code,
  verdict: (told.faults ?? []).length === 0 ? 'pass' : 'fail',
  clause: clauses[code],
})

/** A line that could not, and why. */
export const untold = (code: Nd30Code, because: Because, told: Omit<Told, 'faults'> = { found: {} }): Nd30Line => ({
  ...nothing,
  ...told,
  code,
  verdict: 'cannot-tell',
  because,
  clause: clauses[code],
})

/** A component that the decree asks for is not there. */
export const missing = (code: Nd30Code, asked: Nd30Line['asked'] = {}): Nd30Line =>
  judged(code, { found: {}, asked, faults: ['missing'] })
