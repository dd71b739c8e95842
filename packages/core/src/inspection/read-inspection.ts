import { read } from '../engine/issues.ts'
import { type Problem, problem } from '../engine/problem.ts'
import { defaultProvince } from '../provinces/index.ts'
import type { Province } from '../provinces/province.ts'
import { body } from './checks/body.ts'
import { evidence } from './checks/evidence.ts'
import { law } from './checks/law.ts'
import type { Check } from './checks/parts.ts'
import { people } from './checks/people.ts'
import { times } from './checks/times.ts'
import { wording } from './checks/wording.ts'
import { Inspection } from './inspection.ts'
import { salvage } from './salvage.ts'

const checks: readonly Check[] = [times, body, people, law, evidence, wording]

/** A record that can become minutes, with what deserves a second look; or everything that is wrong with it. */
export type Reading =
  | { readonly ok: true; readonly inspection: Inspection; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Can this become inspection minutes? Parses the shape and checks that the parts agree with each other, with the
 * calendar, and with the law in force on the day. All problems come at once, each with its JSON Pointer.
 *
 * @param input parsed JSON, of any origin
 * @param province bodies, standards and instruments of the province; the default is this product's first one
 * @example
 * ```ts
 * const reading = readInspection({ schema: 'congvu.inspection/1' })
 * reading.ok //=> false
 * ```
 */
export function readInspection(input: unknown, province: Province = defaultProvince): Reading {
  const refused = wrongDocument(input)
  if (refused) return { ok: false, problems: [refused] }

  const shape = read(Inspection, input)
  if (!shape.ok) {
    const { parts, inRecord } = salvage(Object(input))
    const found = checks.flatMap((check) => check(parts, province)).map(inRecord)
    return { ok: false, problems: [...shape.problems, ...found] }
  }
  const found = checks.flatMap((check) => check(shape.value, province))
  return found.some(({ severity }) => severity === 'error')
    ? { ok: false, problems: found }
    : { ok: true, inspection: shape.value, warnings: found }
}

/** Not a record at all, or one of another version: nothing else is worth saying then. */
function wrongDocument(input: unknown): Problem | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return problem('not-a-record', '')
  if (!('schema' in input)) return problem('not-a-record', '/schema')
  return input.schema === 'congvu.inspection/1'
    ? undefined
    : problem('unknown-version', '/schema', { found: String(input.schema).slice(0, 100) })
}
