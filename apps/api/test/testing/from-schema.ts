import fc from 'fast-check'

/** JSON Schema as the OpenAPI document holds it; only the words that are followed here. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly format?: string
  readonly pattern?: string
}

/** Texts that have broken software: NFD, null bytes, lone surrogates, markup, traversal, numbers that are none. */
const nasty = [
  '',
  'Khánh Hoà'.normalize('NFD'),
  'a\u0000b',
  '\ud800',
  '../../../../etc/passwd',
  '..%2f..%2f',
  "' or 1=1; drop table audit; --",
  '<script>alert(1)</script>',
  '\u202e\u200b\ufeff',
  '𠮷'.repeat(300),
  'x'.repeat(30_000),
  '__proto__',
  '1e999',
]
const days = fc.constantFrom('2026-11-05', '2026-02-30', '0000-01-01', '9999-12-31', '2019-07-12')
const uuids = fc.uuid()
const texts = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 20 }), days, uuids)
const numbers = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 1, 2, 2 ** 31, 2 ** 53, -0))

/** Anything at all that JSON can say. */
const anything = fc.jsonValue({ maxDepth: 3, noUnicodeString: false })

/** Values near a schema: most of them fit, some are of another type, miss what is needed or have more than is known. */
export function fromSchema(schema: Schema, resolve: (ref: string) => Schema, depth = 0): fc.Arbitrary<unknown> {
  if (depth > 8) return anything
  return fc.oneof({ weight: 19, arbitrary: fitting(schema, resolve, depth) }, { weight: 1, arbitrary: anything })
}

function fitting(schema: Schema, resolve: (ref: string) => Schema, depth: number): fc.Arbitrary<unknown> {
  const of = (inner: Schema) => fromSchema(inner, resolve, depth + 1)
  if (schema.$ref) return fitting(resolve(schema.$ref), resolve, depth)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map(of))
  if (schema.allOf?.[0]) return of(schema.allOf[0])
  const [type] = [schema.type ?? 'object'].flat()
  if (type === 'string') return stringOf(schema)
  if (type === 'integer' || type === 'number') return numbers
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'array') return fc.array(schema.items ? of(schema.items) : anything, { maxLength: 3 })
  return objectOf(schema, of)
}

function stringOf({ format, pattern = '' }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.oneof(uuids, texts)
  if (format === 'uri') return fc.oneof(fc.webUrl(), fc.constantFrom('https://[::1]/', 'http://x', 'file:///x'), texts)
  if (/\\d\{4\}|\d{4}/.test(pattern)) return fc.oneof(days, texts)
  if (pattern.includes('0-9a-f')) return fc.oneof(fc.stringMatching(/^[0-9a-f]{64}$/), texts)
  return fc.oneof(fc.constantFrom('so-noi-vu', 'state', '6861', 'III.2.g', 'TP-05'), texts)
}

function objectOf({ properties = {}, required = [] }: Schema, of: (inner: Schema) => fc.Arbitrary<unknown>) {
  const known = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, of(inner)]))
  const whole = fc.record(known, { requiredKeys: [...required] })
  const strange = fc.tuple(whole, fc.dictionary(texts, anything, { maxKeys: 1 })).map(([a, b]) => ({ ...a, ...b }))
  return fc.oneof({ weight: 9, arbitrary: whole }, { weight: 1, arbitrary: strange })
}
