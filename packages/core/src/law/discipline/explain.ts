import type { Source } from '../../engine/citation.ts'
import type { Lang } from '../../engine/words.ts'
import { nationalInstruments } from '../instruments/national.ts'
import { inVietnamese, type Register } from '../instruments/register.ts'
import type { Assessment, Line } from './assessment.ts'
import { type LineCode, lineWords } from './line-words.ts'
import type { Sentence } from './wording/names.ts'

const marks = {
  caveat: { vi: 'Lưu ý, chưa kiểm chứng', en: 'Caveat, not verified' },
  question: { vi: 'Câu hỏi để người có thẩm quyền quyết định', en: 'Question for a person' },
  secondary: { vi: 'biết qua nguồn thứ cấp', en: 'known from a secondary source' },
  unverified: { vi: 'chưa kiểm chứng', en: 'not verified' },
  grounds: { vi: 'Căn cứ', en: 'Grounds' },
  act: { vi: 'Hành vi', en: 'Act' },
} as const

const roll = {
  'time-limits': {
    vi: 'Ngày cuối trùng ngày nghỉ: thời hạn được dời, thời hiệu không dời.',
    en: 'A last day on a rest day: time limits roll over, limitation does not.',
  },
  none: { vi: 'Ngày cuối trùng ngày nghỉ: không dời.', en: 'A last day on a rest day stays.' },
  all: {
    vi: 'Ngày cuối trùng ngày nghỉ: dời cả thời hạn và thời hiệu.',
    en: 'A last day on a rest day: time limits and limitation roll over.',
  },
} as const

/**
 * Why does the assessment say this? Numbered reasons in plain language, each with its citation as Vietnamese documents
 * write it; what is not verified and what is a question says so. The last line names the roll-over switch as used.
 *
 * @param register texts that may be cited; the default holds those of the state
 * @throws {Refusal} `unknown-instrument` when a standard of a province is cited and its register is not given
 * @example
 * ```ts
 * const facts = CaseFacts.parse({ schema: 'congvu.case/1', on: '2004-01-01', subject: 'vien-chuc', acts: [{ id: 'a' }] })
 * explain(assess(facts), 'en')[0]
 * //=> '1. [Question for a person] No wording on discipline of public employee (viên chức) is known for 01/01/2004; a lawyer must find the text.'
 * ```
 */
export function explain(
  assessment: Assessment,
  lang: Lang,
  register: Register = nationalInstruments,
): readonly string[] {
  const lines = [...assessment.lines.map((line) => sentence(line, lang, register)), roll[assessment.rollOver][lang]]
  return lines.map((text, i) => `${i + 1}. ${text}`)
}

function sentence(line: Line, lang: Lang, register: Register): string {
  const words: Readonly<Record<LineCode, Sentence>> = lineWords
  const said = words[line.code][lang](line.facts)
  return [
    ...(line.kind === 'answer' ? [] : [`[${marks[line.kind][lang]}]`]),
    ...(line.act === undefined ? [] : [`${marks.act[lang]} ${line.act}:`]),
    said,
    ...line.assumptions.map((each) => each[lang]),
    ...(line.sources.length === 0 ? [] : [`${marks.grounds[lang]}: ${cited(line.sources, lang, register)}.`]),
  ].join(' ')
}

/** Each place once, with how it is known where it was not read. */
function cited(sources: readonly Source[], lang: Lang, register: Register): string {
  const places = sources.map((source) => {
    const place = inVietnamese(source, register)
    return source.known === 'text' ? place : `${place} (${marks[source.known][lang]})`
  })
  return [...new Set(places)].join('; ')
}
