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
  if (!isObject(value)) return JSON.stringify(value)
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const each = value[key]
    if (each === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(each)}`
  }
  return `{${text}}`
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
