import type * as z from 'zod'
import type { Problem } from '../engine/problem.ts'
import type { Parts } from './checks/parts.ts'
import { Inspection } from './inspection.ts'

/** What can still be looked at in a record whose shape is wrong somewhere, so that one slip does not hide another. */
export type Salvaged = {
  readonly parts: Parts
  /** gives a problem found in the parts the place it has in the record */
  readonly inRecord: (problem: Problem) => Problem
}

/** Fields that parse on their own, keys nobody knows left out; of lists also the entries that parse, when others do not. */
export function salvage(input: object): Salvaged {
  const given = new Map(Object.entries(input))
  const kept = new Map<string, readonly number[]>()
  const fields = Object.entries(Inspection.shape).flatMap(([key, schema]: [string, z.ZodType]) => {
    const whole = parsed(schema, given.get(key))
    if (whole.ok) return [[key, whole.value]]
    const value = given.get(key)
    if (!Array.isArray(value)) return []
    const entries = value.map((entry) => parsed(schema, [entry]))
    kept.set(
      key,
      entries.flatMap(({ ok }, i) => (ok ? [i] : [])),
    )
    return [[key, entries.flatMap(({ ok, value: one }) => (ok && Array.isArray(one) ? one : []))]]
  })
  return {
    parts: { ...Object.fromEntries(fields), incomplete: new Set(kept.keys()) },
    inRecord: (problem) => ({ ...problem, pointer: placeInRecord(problem.pointer, kept) }),
  }
}

type Parsed = { readonly ok: boolean; readonly value?: unknown }

function parsed(schema: z.ZodType, value: unknown): Parsed {
  const first = schema.safeParse(value)
  if (first.success) return { ok: true, value: first.data }
  const { issues } = first.error
  if (!issues.every((issue) => issue.code === 'unrecognized_keys')) return { ok: false }
  const known = issues.reduce((rest, { path, keys }) => without(rest, path, new Set(keys)), value)
  const second = schema.safeParse(known)
  return second.success ? { ok: true, value: second.data } : { ok: false }
}

/** The same data, but for these keys of the object at this place. */
function without(value: unknown, [at, ...below]: readonly PropertyKey[], keys: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each, i) => (i === at ? without(each, below, keys) : each))
  const entries = Object.entries(Object(value))
  return Object.fromEntries(
    at === undefined
      ? entries.filter(([key]) => !keys.has(key))
      : entries.map(([key, each]) => [key, key === at ? without(each, below, keys) : each]),
  )
}

/** `/findings/1/what` is the second finding that was kept: in the record it may be the fourth. */
function placeInRecord(pointer: string, kept: ReadonlyMap<string, readonly number[]>): string {
  const [root = '', list = '', index, ...rest] = pointer.split('/')
  const original = index === undefined ? undefined : kept.get(list)?.[Number(index)]
  return original === undefined ? pointer : [root, list, original, ...rest].join('/')
}
