import { type Problem, type Read, read } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import type { Principal, Scope } from '../auth/keys.ts'
import { invalid } from '../errors/api-refusal.ts'
import type { Ports } from '../ports.ts'
import type { Queries } from '../store/store.ts'
import { under } from './body.ts'

/** An answer before it becomes a Response. */
export type Answer = {
  readonly status: number
  readonly json?: unknown
  readonly bytes?: Uint8Array<ArrayBuffer>
  /** bytes that are made while they are sent */
  readonly stream?: AsyncIterable<Uint8Array>
  readonly headers?: Readonly<Record<string, string>>
}

/** What an operation may use. In a write, `queries` is the transaction of the whole. */
export type Context = {
  readonly ports: Ports
  readonly queries: Queries
  readonly principal: Principal
  readonly headers: Headers
  readonly requestId: string
}

/** A request as it came, read but not judged. */
export type Raw = {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
  readonly body: unknown
}

type Object1 = z.ZodObject
const none = z.strictObject({})
type None = typeof none

export type Spec<P extends Object1, Q extends Object1, B extends z.ZodType> = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** OpenAPI's way: `/v1/plans/{plan}` */
  readonly path: string
  readonly id: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly scope: Scope
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  /** bodies that are bytes, not JSON */
  readonly upload?: { readonly types: readonly string[]; readonly limit: number }
  /** a POST that only computes: no Idempotency-Key, no transaction */
  readonly keepsNothing?: boolean
  /** the answer follows from the address and this version's data alone: kept as bytes, with an ETag of its own */
  readonly reference?: boolean
  /** request headers beside those every operation has */
  readonly headers?: readonly string[]
  /** statuses of success, each with the schema of its JSON (none: no JSON) */
  readonly answers: Readonly<
    Record<number, { readonly description: string; readonly schema?: z.ZodType; readonly type?: string }>
  >
  /** statuses of refusal beside those every operation has */
  readonly refusals?: readonly number[]
  readonly handle: (
    ask: { params: z.output<P>; query: z.output<Q>; body: z.output<B> },
    context: Context,
  ) => Promise<Answer> | Answer
}

/** An operation with its types closed over: what the document says, and what runs. */
export type Operation = Omit<Spec<Object1, Object1, z.ZodType>, 'handle'> & {
  readonly run: (raw: Raw, context: Context) => Promise<Answer>
}

/**
 * One operation of the API: what the OpenAPI document says of it and what it does, side by side. Parameters, query and
 * body are read through their schemas before `handle` runs; every slip is told at once.
 */
export function operation<P extends Object1 = None, Q extends Object1 = None, B extends z.ZodType = None>(
  spec: Spec<P, Q, B>,
): Operation {
  const { handle, params, query, body, ...rest } = spec
  return {
    ...rest,
    ...(params && { params }),
    ...(query && { query }),
    ...(body && { body }),
    run: async (raw, context) => {
      const read1 = readPart(params ?? none, raw.params, 'path')
      const read2 = readPart(query ?? none, raw.query, 'query')
      const read3 = body ? readPart(body, raw.body, 'body') : { ok: true as const, value: undefined }
      if (read1.ok && read2.ok && read3.ok) {
        // The generic defaults make an absent part an empty object; the compiler cannot follow that.
        const ask = { params: read1.value, query: read2.value, body: read3.value } as Parameters<typeof handle>[0]
        return handle(ask, context)
      }
      throw invalid([read1, read2, read3].flatMap((each) => (each.ok ? [] : each.problems)))
    },
  }
}

/** The body's pointers are those of the document that was sent; parameters are named by where they stand. */
function readPart<T extends z.ZodType>(schema: T, input: unknown, part: 'path' | 'query' | 'body'): Read<z.output<T>> {
  const found = read(schema, input)
  if (found.ok || part === 'body') return found
  const problems: readonly Problem[] = under(part, found.problems)
  return { ok: false, problems }
}
