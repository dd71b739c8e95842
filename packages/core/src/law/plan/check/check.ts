import { read } from '../../../engine/issues.ts'
import type { Problem } from '../../../engine/problem.ts'
import { Plan } from '../schema.ts'
import { checkDeadlines } from './deadlines.ts'
import { checkDuties } from './duties.ts'
import { checkMarks } from './marks.ts'
import { checkWhole } from './whole.ts'

/**
 * Is this data a plan whose parts agree with each other? Everything wrong at once; an empty list means nothing was
 * found. Parts are compared only once the shape is right.
 *
 * @param input anything, as it came out of `JSON.parse`
 * @example
 * ```ts
 * check(plan6861) //=> []
 * ```
 */
export function check(input: unknown): readonly Problem[] {
  const result = read(Plan, input)
  if (!result.ok) return result.problems
  const { value } = result
  return [...checkWhole(value), ...checkMarks(value), ...checkDuties(value), ...checkDeadlines(value)]
}
