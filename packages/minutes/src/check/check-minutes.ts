import { type Anatomy, anatomyOf } from './anatomy.ts'
import { clauses, type Nd30Code, untold } from './codes.ts'
import type { ReadFile } from './page.ts'
import { readPdf } from './read/read-pdf.ts'
import type { Because, Nd30Line, Nd30Report, Verdict } from './report.ts'
import { annexes } from './rules/annexes.ts'
import { bases } from './rules/bases.ts'
import { bodies } from './rules/bodies.ts'
import { body } from './rules/body.ts'
import { recipients, signatures } from './rules/ending.ts'
import { fonts } from './rules/fonts.ts'
import { letters } from './rules/letters.ts'
import { margins } from './rules/margins.ts'
import { national } from './rules/national.ts'
import { numberAndDate } from './rules/number-and-date.ts'
import { pageNumbers } from './rules/page-numbers.ts'
import { paper } from './rules/paper.ts'
import { title } from './rules/title.ts'

/** What stands on the pages, whatever kind of document it is. */
const ofPages = [margins, fonts, pageNumbers] as const
/** The components of an administrative document, in the decree's order. */
const ofComponents = [
  national,
  bodies,
  numberAndDate,
  title,
  bases,
  body,
  letters,
  signatures,
  recipients,
  annexes,
] as const

/**
 * Does this PDF, whoever made it, look as Nghị định 30/2020/NĐ-CP asks? Each line says what was found, what the clause
 * asks, and whether it holds; what cannot be told says why. Read with pdf.js, not with the code that prints minutes.
 *
 * The file is read in the caller's own thread, and pdf.js leaves rejected promises behind on damaged ones. Whoever reads
 * files of strangers does it in a worker that can be stopped, as the command line does.
 *
 * @param pdf the bytes of a file
 * @returns lengths in millimetres, type in points; sentences by `describeLine`
 * @throws {Refusal} `not-a-pdf`, `pdf-damaged`, `pdf-locked`, `pdf-too-large`
 * @example
 * ```ts
 * const report = await checkMinutes(pdf)
 * const wrong = report.lines.filter(({ verdict }) => verdict === 'fail')
 * wrong.map((line) => describeLine(line, 'vi').mend) //=> []
 * ```
 */
export const checkMinutes = async (pdf: Uint8Array): Promise<Nd30Report> => reportOn(await readPdf(pdf))

/** The report on what was read of a file. Pure. */
export function reportOn(file: ReadFile): Nd30Report {
  const anatomy = anatomyOf(file)
  const kind = kindOf(file, anatomy)
  const lines = inOrder([
    ...paper(anatomy),
    ...(kind === 'no-text' || kind === 'hidden-text'
      ? untoldAll(kind, isAlways)
      : [...ofPages.flatMap((rule) => rule(anatomy)), ...components(kind, anatomy)]),
  ])
  const { count, pages } = file
  return {
    schema: 'congvu.nd30-report/1',
    verdict: verdictOf(lines),
    pages: count,
    pagesRead: pages.length,
    kind,
    lines,
  }
}

function kindOf({ pages }: ReadFile, { header }: Anatomy): Nd30Report['kind'] {
  if (pages.every(({ words }) => words.length === 0))
    return pages.some(({ hidden }) => hidden > 0) ? 'hidden-text' : 'no-text'
  const { nationalName, motto, number, date } = header
  return [nationalName, motto, number, date].some((part) => part !== undefined) ? 'administrative' : 'not-recognised'
}

function components(kind: Nd30Report['kind'], anatomy: Anatomy): Nd30Line[] {
  if (kind === 'administrative') return ofComponents.flatMap((rule) => rule(anatomy))
  return [...body(anatomy), ...untoldAll('not-administrative', (code) => isAlways(code) && ofHeader.test(code))]
}

const ofHeader = /^(national|motto|issuing|number|date|document|signer-(power|name)-type|recipients)/

/** Components that only some documents have. */
const sometimes: readonly Nd30Code[] = [
  'parent-body-type',
  'letter-subject-type',
  'bases-type',
  'bases-form',
  'body-letters',
  'annex-title-type',
]
const isAlways = (code: Nd30Code): boolean => !sometimes.includes(code) && code !== 'paper'

const codes = Object.keys(clauses) as Nd30Code[] // the keys of a literal are its own

const untoldAll = (because: Because, are: (code: Nd30Code) => boolean): Nd30Line[] =>
  codes.filter(are).map((code) => untold(code, because))

const inOrder = (lines: readonly Nd30Line[]): Nd30Line[] =>
  lines.toSorted((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code))

function verdictOf(lines: readonly Nd30Line[]): Verdict {
  if (lines.some(({ verdict }) => verdict === 'fail')) return 'fail'
  return lines.some(({ verdict }) => verdict === 'pass') ? 'pass' : 'cannot-tell'
}
