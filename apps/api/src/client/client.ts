import type { Hono } from 'hono'
import { hc } from 'hono/client'
import type { BlankEnv } from 'hono/types'
import type { ApiSchema } from './api.generated.ts'

export type * from './api.generated.ts'

/** The API as Hono's own tools take it: `hc<ApiApp>(address)`. */
// It has a name of its own because bundled declarations lose an import that only `typeof hc<…>` speaks of.
export type ApiApp = Hono<BlankEnv, ApiSchema, '/'>

/** The API as `hc` calls it: a path a property, a method a function; answers and refusals typed by their status. */
export type Client = ReturnType<typeof hc<ApiApp>>

/**
 * A typed client. Every call carries the key; a write that gives no `Idempotency-Key` gets a fresh one, so give your own
 * where you may send the same thing again.
 *
 * @param base where the API stands: `http://127.0.0.1:3000`
 * @param key `cvk_…`
 * @param use what sends a request; the platform's `fetch` when not given
 * @example
 * ```ts
 * const api = client('http://127.0.0.1:3000', key)
 * const answer = await api.v1.plans[':plan'].obligations.$get({
 *   param: { plan: '6861' },
 *   query: { from: '2026-11-01', through: '2026-12-31' },
 * })
 * if (answer.status === 200) for (const { task, legalEnd } of (await answer.json()).items) console.log(task, legalEnd)
 * ```
 */
export function client(base: string, key: string, use: typeof fetch = fetch): Client {
  const send: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('Authorization', `Bearer ${key}`)
    const reads = init?.method === undefined || init.method.toUpperCase() === 'GET'
    if (!reads && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', crypto.randomUUID())
    return use(input, { ...init, headers })
  }
  return hc<ApiApp>(base, { fetch: send })
}
