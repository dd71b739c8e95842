/**
 * JSON with one spelling: keys in the order of their code units, no spaces (RFC 8785, for data without fractions).
 * The same data is the same text, whoever wrote it down.
 *
 * @param value data that JSON can hold; an entry that is `undefined` is left out
 * @example
 * ```ts
 * canonicalJson({ b: [1, null], a: 'ĩ' }) //=> '{"a":"ĩ","b":[1,null]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
  return `{${entries.join(',')}}`
}
