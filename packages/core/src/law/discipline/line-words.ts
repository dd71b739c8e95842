import type { Facts, Lang } from '../../engine/words.ts'
import { caseWords } from './wording/case-words.ts'
import { clockWords } from './wording/clock-words.ts'
import { complaintWords } from './wording/complaint-words.ts'
import { factName } from './wording/fact-names.ts'
import { followWords } from './wording/follow-words.ts'
import { formWords } from './wording/form-words.ts'
import { meanwhileWords } from './wording/meanwhile-words.ts'
import { exclusionName, pauseName, type Sentence, stepName } from './wording/names.ts'
import { regimeQuestions } from './wording/regime-questions.ts'

function questionName(what: Facts[string], lang: Lang): string {
  const [question = '', part] = String(what).split('/')
  const name = regimeQuestions[question]?.[lang] ?? question
  if (part === undefined) return name
  const parts: Readonly<Record<string, (slug: string, lang: Lang) => string>> = {
    steps: stepName,
    pauses: pauseName,
    exclusions: exclusionName,
  }
  return `${name}: ${parts[question]?.(part, lang) ?? part}`
}

const everywhere = {
  'fact-missing': {
    vi: ({ fact }) => `Thiếu dữ kiện: ${factName(fact, 'vi')}.`,
    en: ({ fact }) => `A fact is missing: ${factName(fact, 'en')}.`,
  },
  'not-read': {
    vi: ({ what, whyVi }) => `Chưa biết ${questionName(what, 'vi')}. ${whyVi} Người có thẩm quyền phải tra văn bản.`,
    en: ({ what, whyEn }) => `Not known: ${questionName(what, 'en')}. ${whyEn} A person must look at the text.`,
  },
} satisfies Record<string, Sentence>

/** The sentence of every kind of line. */
export const lineWords = {
  ...everywhere,
  ...caseWords,
  ...formWords,
  ...clockWords,
  ...meanwhileWords,
  ...followWords,
  ...complaintWords,
} as const
export type LineCode = keyof typeof lineWords
