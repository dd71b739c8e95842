import type { InspectionDraft } from '@congvu/core'

type Json = unknown

const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

const childOf = (value: Json, key: string): Json =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** What stands at this JSON Pointer; undefined where nothing does. */
export const valueAt = (record: Json, pointer: string): Json => keysOf(pointer).reduce(childOf, record)

/** The text at this pointer, empty where there is none. */
export const textAt = (record: Json, pointer: string): string => {
  const value = valueAt(record, pointer)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The record with this value there; undefined takes the entry out. */
export function withValue(record: InspectionDraft, pointer: string, value: Json): InspectionDraft {
  // The schema of core judges the result: a draft may hold anything on its way there.
  return put(record, keysOf(pointer), value) as InspectionDraft
}

function put(holder: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value
  if (Array.isArray(holder)) {
    const index = Number(key)
    if (rest.length === 0 && value === undefined) return holder.toSpliced(index, 1)
    return index < holder.length
      ? holder.with(index, put(holder[index], rest, value))
      : [...holder, put(undefined, rest, value)]
  }
  const before = typeof holder === 'object' && holder !== null ? holder : {}
  const made = put(childOf(before, key), rest, value)
  const { [key]: _gone, ...others } = before as Record<string, Json> // an object has string keys
  if (made === undefined) return others
  return key in before ? { ...before, [key]: made } : { ...others, [key]: made }
}
