import { read } from '../engine/issues.ts'
import type { Problem } from '../engine/problem.ts'
import { withInstruments } from '../law/instruments/with-instruments.ts'
import { check } from '../law/plan/check/check.ts'
import { nationalStandards } from '../law/standards/national.ts'
import { checkProvince } from './check-province.ts'
import type { Province } from './province.ts'
import { ProvinceData } from './province-data.ts'

/** A province made of data, with what is worth a second look; or everything wrong with the data. */
export type ProvinceReading =
  | { readonly ok: true; readonly province: Province; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * How does another province read, as data? Its plan, units, departments, standards and texts are looked at, one by one and
 * beside each other; texts and standards of the state are added. The answer goes into any question that takes a province.
 *
 * @param input parsed JSON in the shape of {@link ProvinceData}
 * @returns the province; or everything wrong at once, each with a JSON Pointer into `input`
 * @example
 * ```ts
 * const reading = readProvince({ schema: 'congvu.province/1' })
 * reading.ok ? [] : reading.problems.slice(0, 2).map((each) => each.pointer) //=> ['/code', '/name']
 * ```
 */
export function readProvince(input: unknown): ProvinceReading {
  const shape = read(ProvinceData, input)
  if (!shape.ok) return shape
  const { value } = shape
  const texts = withInstruments(value.instruments)
  const found = [
    ...under('/plan', check(value.plan)),
    ...(texts.ok ? checkProvince(value, texts.value) : under('/instruments', texts.problems)),
  ]
  if (!texts.ok || found.some(({ severity }) => severity === 'error')) return { ok: false, problems: found }
  const { code, name, snapshots, merges, departments, planBodies, standards } = value
  return {
    ok: true,
    province: {
      code,
      name,
      plan: value.plan,
      bodies: { snapshots, merges, departments },
      planBodies,
      standards: [...nationalStandards, ...standards],
      instruments: texts.value,
    },
    warnings: found,
  }
}

const under = (place: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((each) => ({ ...each, pointer: `${place}${each.pointer}` }))
