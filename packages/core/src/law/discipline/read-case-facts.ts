import { read } from '../../engine/issues.ts'
import { type Problem, problem } from '../../engine/problem.ts'
import { contradictions } from './contradictions.ts'
import { CaseFacts } from './facts.ts'

/** Facts that can be assessed, frozen; or everything that is wrong with them. */
export type CaseReading =
  | { readonly ok: true; readonly facts: CaseFacts }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Are these the facts of a case? Parses the shape and looks for contradictions. All problems come at once, each with its
 * JSON Pointer; `describe` words them in Vietnamese and English with how to mend them.
 *
 * @param input parsed JSON, of any origin
 * @example
 * ```ts
 * const reading = readCaseFacts({ schema: 'congvu.case/1', on: '2026-02-30', subject: 'vien-chuc', acts: [{ id: 'a' }] })
 * reading.ok ? [] : reading.problems.map(({ code, pointer }) => [code, pointer]) //=> [['not-a-day', '/on']]
 * ```
 */
export function readCaseFacts(input: unknown): CaseReading {
  if (typeof input !== 'object' || input === null || !('schema' in input)) return refused(problem('not-a-case', ''))
  if (input.schema !== 'congvu.case/1')
    return refused(problem('unknown-case-version', '/schema', { found: String(input.schema).slice(0, 100) }))
  const shape = read(CaseFacts, input)
  if (!shape.ok) return { ok: false, problems: shape.problems.map(asEnd) }
  const problems = contradictions(shape.value)
  if (problems.length > 0) return { ok: false, problems }
  consistent.add(frozen(shape.value))
  return { ok: true, facts: shape.value }
}

/** Words where an act's end should stand: how to say that it goes on. */
const asEnd = (one: Problem): Problem =>
  one.code === 'not-a-day' && /^\/acts\/\d+\/endedOn$/.test(one.pointer) && !/\d/.test(String(one.facts.text))
    ? problem('not-an-end', one.pointer, { text: one.facts.text })
    : one

/** Facts read before. They are frozen, so that what was found consistent stays so. */
const consistent = new WeakSet<CaseFacts>()

/** What contradicts something else in these facts? Facts that came out of {@link readCaseFacts} are not searched again. */
export const contradictionsOf = (facts: CaseFacts): readonly Problem[] =>
  consistent.has(facts) ? [] : contradictions(facts)

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const each of Object.values(value)) frozen(each)
  return Object.freeze(value)
}

const refused = (one: Problem): CaseReading => ({ ok: false, problems: [one] })
