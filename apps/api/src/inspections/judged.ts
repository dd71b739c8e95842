import { type Province, readInspection } from '@congvu/core'
import { LRUCache } from 'lru-cache'
import { type WordedProblem, worded } from '../errors/problem-json.ts'
import type { InspectionRow } from '../store/schema.ts'
import type { Draft } from './draft.ts'
import { mask } from './mask.ts'

/** What follows from the text of a record alone. */
type Judged = {
  readonly draft: Draft
  readonly masked: Draft
  readonly problems: WordedProblem[]
  /** SHA-256 of the files it names, each once */
  readonly named: readonly string[]
}

/** Characters of records that one process keeps the judgment of. */
const charactersMax = 16 * 1024 * 1024
const kept = new WeakMap<Province, LRUCache<string, Judged>>()

/** What a record says, covered and whole, and what is wrong with it. The same text is judged once, whoever asks. */
export function judged({ record, number }: Pick<InspectionRow, 'record' | 'number'>, province: Province): Judged {
  const of = kept.get(province) ?? new LRUCache({ maxSize: charactersMax, sizeCalculation: (_, text) => text.length })
  kept.set(province, of)
  const text = `${number}${record}`
  const held = of.get(text)
  if (held) return held
  const found = judge(JSON.parse(record), number, province)
  of.set(text, found)
  return found
}

function judge(draft: Draft, number: number | null, province: Province): Judged {
  const reading = readInspection({ ...draft, number }, province)
  const problems = reading.ok ? reading.warnings : reading.problems.filter(({ pointer }) => pointer !== '/number')
  return {
    draft,
    masked: mask(draft),
    problems: problems.map((each) => worded(each, '/record')),
    named: [...new Set((draft.evidence ?? []).map(({ sha256 }) => sha256))],
  }
}
