import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { client } from '../src/client/client.ts'
import { clientTypes } from './testing/client-types.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const { app, keyFor, ports } = await fixture()
const { key } = await keyFor({ scopes: ['admin'] })
const sent: Headers[] = []
const api = client('http://congvu.test', key, async (input, init) => {
  const headers = new Headers(init?.headers)
  sent.push(new Headers(headers))
  // What `fetch` does by itself on the way out.
  if (typeof init?.body === 'string') headers.set('Content-Length', String(Buffer.byteLength(init.body)))
  return app.request(String(input), { ...init, headers })
})

test('its types are those of the OpenAPI document', async () => {
  const file = new URL('../src/client/api.generated.ts', import.meta.url)
  const made = clientTypes(await jsonOf(await app.request('/openapi.json')))
  if (process.env.UPDATE_CLIENT) writeFileSync(file, made)
  expect(readFileSync(file, 'utf8'), 'run UPDATE_CLIENT=1 npx vitest run test/client.test.ts in apps/api').toBe(made)
})

test('it reads obligations, typed by status, refusals included', async () => {
  const { obligations } = api.v1.plans[':plan']
  const query = { from: '2026-11-01', through: '2026-11-30' }
  const answer = await obligations.$get({ param: { plan: '6861' }, query })
  if (answer.status !== 200) throw new Error((await answer.json()).detail)
  const { items } = await answer.json()
  expect(items.find(({ task }) => task === 'III.1.b')?.legalEnd).toBe('2026-11-14')
  const missing = await obligations.$get({ param: { plan: '1' }, query })
  if (missing.status === 200) throw new Error('there is no such plan')
  expect((await missing.json()).code).toBe('not-found')
  // @ts-expect-error `through` is missing: the compiler says so, and the API too
  expect((await obligations.$get({ param: { plan: '6861' }, query: { from: '2026-11-01' } })).status).toBe(400)
})

test('a write carries the key and an Idempotency-Key of its own, or the caller’s', async () => {
  const id = randomUUID()
  const deed = api.v1.deeds[':id']
  const json = {
    body: 'so-y-te',
    deed: {
      schema: 'congvu.deed/1',
      plan: 'kh-6861-2019',
      year: 2026,
      kind: 'training',
      task: 'II.4',
      on: '2026-05-12',
      title: 'Lớp 1',
      trainees: 40,
    },
  } as const
  const header = { 'If-None-Match': '*', 'Idempotency-Key': 'cua-toi-1' }
  const made = await deed.$put({ param: { id }, header, json })
  if (made.status !== 201) throw new Error(await made.text())
  expect((await made.json()).version).toBe(1)
  expect(sent.at(-1)?.get('idempotency-key')).toBe('cua-toi-1')
  const withdrawn = await deed.withdraw.$post({ param: { id }, header: { 'If-Match': '"1"' }, json: { reason: 'x' } })
  expect(withdrawn.status).toBe(200)
  expect(sent.at(-1)?.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
  expect(sent.at(-1)?.get('authorization')).toBe(`Bearer ${key}`)
  const rows = await ports.store.queries.selectFrom('idempotency').select('idem_key').execute()
  expect(rows.map(({ idem_key }) => idem_key)).toContain('cua-toi-1')
})
