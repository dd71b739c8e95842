import { issueWords } from './engine/issue-words.ts'
import type { Problem } from './engine/problem.ts'
import { Refusal } from './engine/refusal.ts'
import { engineWords, type Lang, type Wording, type Words } from './engine/words.ts'
import { inspectionLawWords } from './inspection/law-words.ts'
import { programmeWords } from './inspection/programme-words.ts'
import { inspectionWords } from './inspection/words.ts'
import { calendarWords } from './law/calendar/words.ts'
import { disciplineWords } from './law/discipline/words.ts'
import { instrumentWords } from './law/instruments/words.ts'
import { implementationWords } from './law/plan/implementation/words.ts'
import { planWords } from './law/plan/words.ts'
import { standardWords } from './law/standards/words.ts'
import { provinceWords } from './provinces/words.ts'

/** Every sentence of core, by problem code. */
const words: Words = {
  ...engineWords,
  ...issueWords,
  ...calendarWords,
  ...instrumentWords,
  ...planWords,
  ...implementationWords,
  ...standardWords,
  ...provinceWords,
  ...inspectionWords,
  ...programmeWords,
  ...inspectionLawWords,
  ...disciplineWords,
}

/**
 * What does this problem or refusal say to a person: what is wrong, and how to mend it?
 *
 * @param more sentences for codes of another package
 * @example
 * ```ts
 * const [first] = plan.check({})
 * first && describe(first, 'en').what //=> 'This entry is missing.'
 * ```
 */
export function describe(problem: Problem | Refusal, lang: Lang, more: Words = {}): Wording {
  if (problem instanceof Refusal) return problem.in(lang)
  const wording = (more[problem.code] ?? words[problem.code])?.[lang]
  return wording ? wording(problem.facts) : { what: problem.code, mend: '' }
}
