import type { Schema } from './from-schema.ts'

type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }
type Content = Readonly<Record<string, { readonly schema: Schema }>>
type Described = {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Types for Hono's client from the OpenAPI document: written out, so that nobody's editor infers them again. */
export function clientTypes({ paths, components }: Document): string {
  const named = Object.entries(components.schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)}`)
  const inputs = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map((each) => `type ${inputName(each)} = ${inputOf(each)}`),
  )
  const endpoints = Object.entries(paths).map(([path, methods]) => {
    const each = Object.entries(methods).map(([method, described]) => `$${method}: ${answersOf(described)}`)
    return `  '${path.replaceAll(/\{(\w+)\}/g, ':$1')}': { ${each.join('; ')} }`
  })
  return [
    '// Made from the OpenAPI document by test/client.test.ts (UPDATE_CLIENT=1). Not edited by hand.\n',
    ...named,
    '',
    ...inputs,
    '',
    '/** Every operation as Hono reads it. */',
    'export type ApiSchema = {',
    ...endpoints,
    '}\n',
  ].join('\n')
}

const inputName = ({ operationId }: Described): string =>
  `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Input`

function inputOf({ parameters = [], requestBody }: Described): string {
  const parts = (['path', 'query', 'header'] as const).flatMap((where) => {
    const own = parameters.filter((each) => each.in === where)
    if (own.length === 0) return []
    // The client makes an Idempotency-Key where the caller gives none.
    const needed = where !== 'header' && own.some(({ required }) => required)
    const fields = own.map(({ name, required, schema }) => {
      const optional = where === 'header' || !required
      return `${JSON.stringify(name)}${optional ? '?' : ''}: ${where === 'query' ? queryType(schema) : 'string'}`
    })
    return [`${where === 'path' ? 'param' : where}${needed ? '' : '?'}: { ${fields.join('; ')} }`]
  })
  const json = requestBody?.content['application/json']
  return `{ ${[...parts, ...(json ? [`json: ${typeOf(json.schema)}`] : [])].join('; ')} }`
}

const queryType = (schema: Schema): string => {
  const type = typeOf(schema)
  return type === 'number' ? 'number | string' : type
}

function answersOf(described: Described): string {
  const refused = Object.keys(described.responses).filter((status) => Number(status) >= 400)
  // 304 comes only to who sends If-None-Match.
  const taken = Object.entries(described.responses).filter(([status]) => Number(status) < 300)
  const input = inputName(described)
  const one = (output: string, format: string, status: string) =>
    `{ input: ${input}; output: ${output}; outputFormat: '${format}'; status: ${status} }`
  return [
    ...taken.map(([status, { content }]) => {
      const json = content?.['application/json']
      return json ? one(typeOf(json.schema), 'json', status) : one(content ? 'Blob' : 'null', 'body', status)
    }),
    one('Problem', 'json', refused.join(' | ')),
  ].join(' | ')
}

/** A schema as a TypeScript type; what is not known of it is `unknown`. */
function typeOf(schema: Schema & { additionalProperties?: boolean | Schema }): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1) ?? 'unknown'
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const either = schema.enum?.map((each) => JSON.stringify(each)) ?? (schema.anyOf ?? schema.oneOf)?.map(typeOf)
  if (either) return either.length === 1 ? String(either[0]) : `(${either.join(' | ')})`
  if (schema.allOf) return `(${schema.allOf.map(typeOf).join(' & ')})`
  const types = [schema.type ?? 'unknown'].flat()
  if (types.length > 1) return `(${types.map((type) => typeOf({ ...schema, type })).join(' | ')})`
  switch (types[0]) {
    case 'integer':
    case 'number':
      return 'number'
    case 'array':
      return `${schema.items ? typeOf(schema.items) : 'unknown'}[]`
    case 'object':
      return objectOf(schema)
    case 'string':
    case 'boolean':
    case 'null':
      return types[0]
    default:
      return 'unknown'
  }
}

function objectOf({ properties, required = [], additionalProperties: more }: Parameters<typeof typeOf>[0]): string {
  if (!properties) return `Record<string, ${typeof more === 'object' ? typeOf(more) : 'unknown'}>`
  const fields = Object.entries(properties).map(
    ([name, inner]) => `${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(inner)}`,
  )
  const open = more === true || (typeof more === 'object' && Object.keys(more).length === 0)
  return `{ ${[...fields, ...(open ? ['[key: string]: unknown'] : [])].join('; ')} }`
}
