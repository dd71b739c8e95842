import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ProblemDocument } from '../src/errors/problem-json.ts'
import { stretch } from '../src/store/queries/audit.ts'
import { revokeKey } from '../src/store/queries/keys.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const feed = { name: 'Hạn', body: null }

/** Reads a refusal through the one shape of every error. */
async function refusal(response: Response, status: number, code: string) {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const json = await jsonOf(response)
  expect(ProblemDocument.safeParse(json).error?.issues ?? []).toEqual([])
  expect(json).toMatchObject({ status, code, requestId: response.headers.get('x-request-id') })
  expect(json.mend).not.toBe('')
  return json
}

describe('every refusal is application/problem+json, Vietnamese and English, with how to mend', () => {
  test('400: each slip of a query with its place', async () => {
    const { get } = await fixture()
    const json = await refusal(
      await get('/v1/plans/6861/obligations?from=2026-02-30&thruogh=2026-03-01'),
      400,
      'invalid-request',
    )
    const places = json.errors.map(({ code, pointer }: { code: string; pointer: string }) => [code, pointer])
    expect(places).toEqual([
      ['not-a-day', '/query/from'],
      ['missing', '/query/through'],
      ['unknown-key', '/query/thruogh'],
    ])
    expect(json.errors[2].mend).toContain('through')
  })

  test.each(['abc', '', '1e1', '0x10', '5.5', ' 5'])('400: a number written as %j', async (limit) => {
    const { get } = await fixture()
    const { errors } = await refusal(
      await get(`/v1/inspections?limit=${encodeURIComponent(limit)}`),
      400,
      'invalid-request',
    )
    expect(errors).toMatchObject([{ code: 'wrong-type', pointer: '/query/limit' }])
    expect(errors[0].detail).toBe('Mục này phải là một số, nhưng đang là một chuỗi chữ.')
  })

  test('400: a parameter given twice, JSON that is none, bytes that are no UTF-8, brackets without end', async () => {
    const { get, send } = await fixture()
    await refusal(await get('/v1/standards?on=2026-01-01&on=2026-01-02'), 400, 'invalid-request')
    const sent = (text: string | Uint8Array) =>
      send('POST', '/v1/feeds', {
        bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
        headers: { 'Content-Type': 'application/json' },
      })
    await refusal(await sent('{"name":'), 400, 'malformed-json')
    await refusal(await sent(Uint8Array.of(0x7b, 0xff, 0x7d)), 400, 'malformed-json')
    await refusal(await sent('['.repeat(100_000)), 400, 'too-deep')
  })

  test('400: a write without Idempotency-Key, or with one no header should carry', async () => {
    const { app, send, keyFor } = await fixture()
    const { key } = await keyFor()
    const body = JSON.stringify(feed)
    const headers = {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'Content-Length': String(body.length),
    }
    await refusal(await app.request('/v1/feeds', { method: 'POST', headers, body }), 400, 'idempotency-key-required')
    await refusal(
      await send('POST', '/v1/feeds', { json: feed, idem: 'x'.repeat(256) }),
      400,
      'idempotency-key-malformed',
    )
  })

  test('401: no key, a wrong one, one cut short, an expired one', async () => {
    const { app, get, keyFor } = await fixture()
    const bare = await app.request('/v1/instruments')
    expect(bare.headers.get('www-authenticate')).toContain('Bearer')
    await refusal(bare, 401, 'no-key')
    const { key } = await keyFor()
    const { key: old } = await keyFor({ expiresAt: '2026-11-01T00:00:00.000Z' })
    for (const bad of [`${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`, key.slice(0, -1), 'x', old])
      await refusal(await get('/v1/instruments', { key: bad }), 401, 'bad-key')
    expect((await get('/v1/instruments', { key })).status).toBe(200)
  })

  test('401: a revoked key opens nothing one second after', async () => {
    const { ports, clock, get, keyFor } = await fixture()
    const { key, id } = await keyFor()
    expect((await get('/v1/instruments', { key })).status).toBe(200)
    await revokeKey(ports.store.queries, id, new Date(clock.ms).toISOString())
    clock.ms += 1000
    await refusal(await get('/v1/instruments', { key }), 401, 'bad-key')
  })

  test('403: a key without the scope', async () => {
    const { get, keyFor } = await fixture()
    const { key } = await keyFor({ scopes: ['read'] })
    await refusal(await get('/metrics', { key }), 403, 'scope-missing')
  })

  test('404, 405 with Allow, 411, 413, 415', async () => {
    const { get, send, app, keyFor } = await fixture()
    await refusal(await get('/v1/nothing'), 404, 'not-found')
    await refusal(await get('/%2e%2e/%2e%2e/etc/passwd'), 404, 'not-found')
    const wrong = await send('DELETE', '/v1/feeds')
    expect(wrong.headers.get('allow')).toBe('POST')
    await refusal(wrong, 405, 'method-not-allowed')
    const { key } = await keyFor()
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'Idempotency-Key': 'a' }
    await refusal(await app.request('/v1/feeds', { method: 'POST', headers, body: '{}' }), 411, 'length-required')
    const big = new Uint8Array(10 * 1024 * 1024)
    const json = { 'Content-Type': 'application/json' }
    await refusal(await send('POST', '/v1/feeds', { bytes: big, headers: json }), 413, 'too-large')
    await refusal(
      await send('POST', '/v1/feeds', { bytes: big, headers: { ...json, 'Content-Length': '2' } }),
      413,
      'too-large',
    )
    await refusal(
      await send('POST', '/v1/feeds', { bytes: big.slice(0, 2), headers: { 'Content-Type': 'text/plain' } }),
      415,
      'unsupported-media-type',
    )
  })

  test('429 with Retry-After, for one key and not for another, until time has passed', async () => {
    const { get, keyFor, clock } = await fixture({ rate: { perSecond: 1, burst: 2 } })
    const { key } = await keyFor()
    await get('/v1/instruments', { key })
    await get('/v1/instruments', { key })
    const limited = await get('/v1/instruments', { key })
    expect(limited.headers.get('retry-after')).toBe('1')
    await refusal(limited, 429, 'too-many-requests')
    expect((await get('/v1/instruments')).status).toBe(200)
    clock.ms += 1000
    expect((await get('/v1/instruments', { key })).status).toBe(200)
  })

  test('500: a fault shows nothing of itself to the caller and everything to the log', async () => {
    const { get, lines } = await fixture({ province: Object.create(null) })
    const json = await refusal(await get('/v1/instruments'), 500, 'internal-error')
    expect(JSON.stringify(json)).not.toMatch(/TypeError|undefined|\.ts/)
    const fault = lines.find(({ event }) => event === 'fault')
    expect(fault?.facts).toMatchObject({ requestId: json.requestId, error: expect.stringContaining('TypeError') })
  })
})

describe('idempotency', () => {
  test('the same key and request: the first answer again, one effect; another request: 422', async () => {
    const { send, ports } = await fixture()
    const first = await send('POST', '/v1/feeds', { json: feed, idem: 'k-1' })
    const again = await send('POST', '/v1/feeds', { json: feed, idem: 'k-1' })
    expect(again.status).toBe(201)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await jsonOf(again)).toEqual(await jsonOf(first))
    expect(await ports.store.queries.selectFrom('feed').selectAll().execute()).toHaveLength(1)
    await refusal(
      await send('POST', '/v1/feeds', { json: { ...feed, name: 'Khác' }, idem: 'k-1' }),
      422,
      'idempotency-key-reused',
    )
  })

  test('two keys may use the same Idempotency-Key', async () => {
    const { send, keyFor } = await fixture()
    const { key } = await keyFor()
    await send('POST', '/v1/feeds', { json: feed, idem: 'k-1' })
    expect((await send('POST', '/v1/feeds', { json: { ...feed, name: 'Khác' }, idem: 'k-1', key })).status).toBe(201)
  })

  test('the kept answer is sealed: who copies the store does not read the feed’s address, its sender gets it again', async () => {
    const { send, ports } = await fixture()
    const made = await jsonOf(await send('POST', '/v1/feeds', { json: feed, idem: 'k-1' }))
    const [row] = await ports.store.queries.selectFrom('idempotency').select('answer').execute()
    const copied = Buffer.from(row?.answer ?? '', 'base64').toString('latin1')
    for (const hidden of [made.path, made.id, 'path']) expect(`${row?.answer} ${copied}`).not.toContain(hidden)
    const again = await send('POST', '/v1/feeds', { json: feed, idem: 'k-1' })
    expect([again.headers.get('idempotency-replayed'), await jsonOf(again)]).toEqual(['true', made])
  })

  test('a refused write is not kept: mended, it goes through under the same key', async () => {
    const { send } = await fixture()
    expect((await send('POST', '/v1/feeds', { json: {}, idem: 'k-1' })).status).toBe(400)
    expect((await send('POST', '/v1/feeds', { json: feed, idem: 'k-1' })).status).toBe(201)
  })

  test('1,000 requests at once under one key: one effect, one entry in the log', async () => {
    const { send, ports } = await fixture()
    const idem = randomUUID()
    const all = await Promise.all(Array.from({ length: 1000 }, () => send('POST', '/v1/feeds', { json: feed, idem })))
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await ports.store.queries.selectFrom('feed').selectAll().execute()).toHaveLength(1)
    expect(await stretch(ports.store.queries, 'system', 0, 10)).toHaveLength(1)
  })
})

test('health asks nobody, metrics count by operation, and no log line holds a key or a name', async () => {
  const { app, get, send, lines, keyFor } = await fixture()
  expect((await app.request('/healthz')).status).toBe(200)
  expect((await app.request('/readyz')).status).toBe(200)
  const { key } = await keyFor()
  await send('POST', '/v1/feeds', { json: { name: 'Nguyễn Văn A', body: null }, key })
  expect(await (await get('/metrics')).text()).toContain(
    'congvu_http_requests_total{operation="createFeed",status="201"} 1',
  )
  expect(JSON.stringify(lines)).not.toContain('Nguyễn')
  expect(JSON.stringify(lines)).not.toContain(key.slice(20))
})

test('a request id that is given is kept, an unfit one is replaced', async () => {
  const { app } = await fixture()
  const idOf = async (given: string) =>
    (await app.request('/healthz', { headers: { 'X-Request-Id': given } })).headers.get('x-request-id')
  expect(await idOf('trace-0001')).toBe('trace-0001')
  expect(await idOf('a b')).not.toBe('a b')
})
