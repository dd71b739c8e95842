import { nearest } from '../engine/nearest.ts'
import { type Problem, pointer, problem } from '../engine/problem.ts'
import type { Register } from '../law/instruments/register.ts'
import { unknownBody } from '../law/plan/check/duties.ts'
import { nationalStandards } from '../law/standards/national.ts'
import type { ProvinceData } from './province-data.ts'

/** Where the parts of a province do not agree with each other; its plan and its texts are looked at by their own checks. */
export const checkProvince = (data: ProvinceData, register: Register): readonly Problem[] => [
  ...snapshots(data),
  ...merges(data),
  ...departments(data),
  ...planBodies(data),
  ...standards(data),
  ...cited(data, register),
]

function snapshots({ snapshots: given }: ProvinceData): readonly Problem[] {
  return given.flatMap(({ on, units }, i) => {
    const before = given[i - 1]?.on
    const codes = units.map(({ code }) => code)
    return [
      ...(before !== undefined && before >= on
        ? [problem('snapshots-out-of-order', pointer(['snapshots', i, 'on']), { before, after: on })]
        : []),
      ...codes.flatMap((unit, j) =>
        codes.indexOf(unit) === j ? [] : [problem('unit-twice', pointer(['snapshots', i, 'units', j]), { unit, on })],
      ),
    ]
  })
}

function merges({ merges: given, snapshots: lists }: ProvinceData): readonly Problem[] {
  const [before, last] = [lists.at(-2), lists.at(-1)]
  const missing = (list: typeof last, unit: string, at: readonly PropertyKey[]) =>
    list?.units.some(({ code }) => code === unit)
      ? []
      : [problem('unit-not-listed', pointer(['merges', ...at]), { unit, on: list?.on ?? '' })]
  return given.flatMap(([made, madeFrom], i) => [
    ...missing(last, made, [i, 0]),
    ...madeFrom.flatMap((old, j) => missing(before, old, [i, 1, j])),
  ])
}

function unknownDepartment(department: string, at: readonly PropertyKey[], all: readonly string[]): readonly Problem[] {
  return all.includes(department)
    ? []
    : [problem('department-unknown', pointer(at), { department, nearest: nearest(department, all) })]
}

function departments({ departments: given }: ProvinceData): readonly Problem[] {
  const ids = given.map(({ id }) => id)
  return given.flatMap(({ id, from, until, successor }, i) => [
    ...(ids.indexOf(id) === i
      ? []
      : [problem('department-twice', pointer(['departments', i, 'id']), { department: id })]),
    ...(until !== undefined && until < from
      ? [problem('dates-reversed', pointer(['departments', i, 'until']), { before: from, after: until })]
      : []),
    ...(successor === undefined ? [] : unknownDepartment(successor, ['departments', i, 'successor'], ids)),
  ])
}

function planBodies({ planBodies: meant, plan, departments: held }: ProvinceData): readonly Problem[] {
  const ids = held.map(({ id }) => id)
  return Object.entries(meant).flatMap(([kind, { departments: named = [] }]) => [
    ...unknownBody(kind, ['planBodies', kind], plan),
    ...(named === 'all'
      ? []
      : named.flatMap((id, i) => unknownDepartment(id, ['planBodies', kind, 'departments', i], ids))),
  ])
}

function standards({ standards: given }: ProvinceData): readonly Problem[] {
  const all = [...nationalStandards, ...given].map(({ id }) => id)
  return given.flatMap(({ id }, i) =>
    all.indexOf(id) === nationalStandards.length + i
      ? []
      : [problem('standard-twice', pointer(['standards', i, 'id']), { item: id })],
  )
}

/** Every `instrument` that is named anywhere in a value, and where. */
function named(value: unknown, at: readonly PropertyKey[]): readonly (readonly [string, readonly PropertyKey[]])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'instrument' && typeof each === 'string' ? [[each, [...at, key]] as const] : named(each, [...at, key]),
  )
}

function cited({ plan, snapshots: lists, standards: own }: ProvinceData, register: Register): readonly Problem[] {
  const ids = register.map(({ id }) => id)
  const all = [[plan.id, ['plan', 'id']] as const, ...named({ plan, snapshots: lists, standards: own }, [])]
  return all.flatMap(([instrument, at]) =>
    ids.includes(instrument)
      ? []
      : [problem('unknown-instrument', pointer(at), { instrument, nearest: nearest(instrument, ids) })],
  )
}
