import { OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import { ProblemDocument } from '../errors/problem-json.ts'
import { BodyId } from '../inspections/draft.ts'
import type { Operation } from './operation.ts'

/** Refusals that every operation can answer with, and those that come with what it takes. */
const always = [400, 401, 403, 404, 429, 500, 503]
const ofWrites = [411, 413, 415, 422]

const isWrite = ({ method }: Operation): boolean => method !== 'get'

/** The OpenAPI 3.1 document of these operations: nothing stands in it that does not run. */
export function openApiDocument(operations: readonly Operation[], version: string): string {
  const generator = new OpenAPIHono()
  const registry = generator.openAPIRegistry
  registry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer', bearerFormat: 'cvk_…' })
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
  // First seen where it may be null, a named shape would be null everywhere.
  registry.register('BodyId', BodyId)
  for (const each of operations) registry.registerPath(pathOf(each))
  const document = generator.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Công Vụ: API kiểm tra văn hóa công vụ',
      version,
      description:
        'Dữ liệu tham chiếu, lịch, thời hạn và hồ sơ kiểm tra. Mọi lỗi là application/problem+json (RFC 9457), tiếng Việt trước, tiếng Anh kèm theo, có cách sửa.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ key: [] }, { token: [] }],
  })
  return JSON.stringify(document, (name, value) => (name === 'pattern' ? withoutFlags(value) : eitherOrNull(value)))
}

/** The generator leaves the end of a regular expression with flags in its pattern. */
const withoutFlags = (pattern: unknown): unknown =>
  typeof pattern === 'string' ? pattern.replace(/\/[a-z]+$/, '') : pattern

const Both = z.looseObject({
  allOf: z.tuple([
    z.strictObject({ $ref: z.string() }),
    z.strictObject({ type: z.tuple([z.string(), z.literal('null')]) }),
  ]),
})

/** The generator says of a named shape which may be null that a value is both, the shape and null. It is either. */
function eitherOrNull(value: unknown): unknown {
  const both = Both.safeParse(value)
  if (!both.success) return value
  const { allOf, ...rest } = both.data
  return { ...rest, anyOf: [allOf[0], { type: 'null' }] }
}

function pathOf(operation: Operation): RouteConfig {
  const { method, path, id, tag, summary, description, params, query, body, upload } = operation
  const headers = headersOf(operation)
  const content = upload
    ? Object.fromEntries(upload.types.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]))
    : body && { 'application/json': { schema: body } }
  return {
    method,
    path,
    operationId: id,
    tags: [tag],
    summary,
    description: [description, `Quyền: \`${operation.scope}\`.`].filter(Boolean).join('\n\n'),
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(headers && { headers }),
      ...(content && { body: { required: true, content } }),
    },
    responses: { ...answersOf(operation), ...refusalsOf(operation) },
  }
}

function headersOf(operation: Operation) {
  const named = [...(operation.headers ?? []), ...(operation.reference ? ['If-None-Match'] : [])]
  const optional = named.map((name) => [name, z.string().optional()])
  const needed = isWrite(operation) && !operation.keepsNothing ? [['Idempotency-Key', z.string().max(255)]] : []
  return optional.length + needed.length === 0 ? undefined : z.object(Object.fromEntries([...needed, ...optional]))
}

const unchanged = { 304: { description: 'Chưa thay đổi' } }

const answersOf = ({ answers, reference }: Operation) =>
  Object.fromEntries(
    Object.entries({ ...answers, ...(reference && unchanged) }).map(
      ([status, { description, schema, type }]: [string, Operation['answers'][number]]) => [
        status,
        {
          description,
          ...(schema && { content: { 'application/json': { schema } } }),
          ...(type && {
            content: {
              ...(schema && { 'application/json': { schema } }),
              [type]: { schema: { type: 'string' as const, format: 'binary' } },
            },
          }),
        },
      ],
    ),
  )

function refusalsOf(operation: Operation) {
  const statuses = [...always, ...(isWrite(operation) ? ofWrites : []), ...(operation.refusals ?? [])]
  const refused = {
    description: 'Từ chối, kèm lý do và cách sửa',
    content: { 'application/problem+json': { schema: ProblemDocument } },
  }
  return Object.fromEntries([...new Set(statuses)].sort().map((status) => [status, refused]))
}
