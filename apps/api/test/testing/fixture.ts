import { randomBytes, randomUUID } from 'node:crypto'
import { defaultProvince } from '@congvu/core'
import { createApp } from '../../src/app.ts'
import { newKey, type Scope } from '../../src/auth/keys.ts'
import type { Ports } from '../../src/ports.ts'
import { insertKey } from '../../src/store/queries/keys.ts'
import { openSqlite } from '../../src/store/sqlite.ts'

type KeyAsked = { scopes?: readonly Scope[]; bodies?: readonly string[] | null; test?: boolean; expiresAt?: string }
export type Sent = { json?: unknown; bytes?: Uint8Array; headers?: Record<string, string>; key?: string; idem?: string }

/** An API over a store in memory, a clock that stands still until it is moved, and every line of its log. */
export async function fixture(over: Partial<Ports> = {}) {
  const lines: { level: string; event: string; facts: Readonly<Record<string, unknown>> }[] = []
  const clock = { ms: Date.UTC(2026, 10, 5, 3) }
  const ports: Ports = {
    store: await openSqlite(':memory:'),
    province: defaultProvince,
    now: () => clock.ms,
    newId: randomUUID,
    random: randomBytes,
    log: (level, event, facts) => lines.push({ level, event, facts }),
    webhookHosts: new Set(),
    page: new Map(),
    rate: { perSecond: 1000, burst: 1000 },
    ...over,
  }
  const app = createApp(ports)
  const keyFor = async ({ scopes = ['read'], bodies = null, test = false, ...rest }: KeyAsked = {}) => {
    const { key, row } = newKey({ name: 'thử', scopes, bodies, test, ...rest }, ports)
    await insertKey(ports.store.queries, row)
    return { key, id: row.id }
  }
  const { key } = await keyFor({ scopes: ['admin'] })
  const send = async (method: string, path: string, { json, bytes, headers = {}, key: by = key, idem }: Sent = {}) => {
    const body = bytes ?? (json === undefined ? undefined : new TextEncoder().encode(JSON.stringify(json)))
    return app.request(path, {
      method,
      headers: {
        Authorization: `Bearer ${by}`,
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...(body && { 'Content-Length': String(body.length) }),
        ...(method !== 'GET' && { 'Idempotency-Key': idem ?? randomUUID() }),
        ...headers,
      },
      ...(body && { body: body.slice() }),
    })
  }
  return { app, ports, lines, clock, keyFor, send, get: (path: string, sent?: Sent) => send('GET', path, sent) }
}

/** The JSON of an answer, to be compared and not typed. */
export const jsonOf = async (response: Response) => JSON.parse(await response.text())
