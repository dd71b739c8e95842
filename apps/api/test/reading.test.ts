import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { verifier } from '../src/audit/verify.ts'
import { heads, stretch } from '../src/store/queries/audit.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import type { Store } from '../src/store/store.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const record = { schema: 'congvu.inspection/1' }
const create = { 'If-None-Match': '*' }
const at = (id: string) => `/v1/inspections/${id}`

/** An API with drafts of two bodies, over a store whose writes can be made to fail. */
async function prepared() {
  const store = await openSqlite(':memory:')
  const broken = { now: false }
  const over: Store = {
    ...store,
    write: (work) => (broken.now ? Promise.reject(new Error('the disk is full')) : store.write(work)),
  }
  const api = await fixture({ store: over })
  const ids = [randomUUID(), randomUUID()]
  for (const [i, id] of ids.entries())
    await api.send('PUT', at(id), { json: { body: ['so-noi-vu', 'so-y-te'][i], record }, headers: create })
  return { ...api, ids, broken }
}

const readings = async (store: Store, body: string) =>
  (await stretch(store.queries, body, 0, 1000)).filter(({ action }) => action === 'inspection.read')

test('of 200 readings at once each has its row in the chain of its body when it is answered', async () => {
  const { get, ids, ports } = await prepared()
  const all = Array.from({ length: 200 }, (_, i) => get(at(ids[i % 2] ?? '')))
  await (await Promise.race(all)).text()
  expect((await readings(ports.store, 'so-noi-vu')).length).toBeGreaterThan(0)
  for (const answer of await Promise.all(all)) expect(answer.status).toBe(200)
  for (const body of ['so-noi-vu', 'so-y-te']) expect(await readings(ports.store, body)).toHaveLength(100)
  const walk = verifier(await heads(ports.store.queries))
  for (const body of ['so-noi-vu', 'so-y-te'])
    for (const row of await stretch(ports.store.queries, body, 0, 1000)) walk.add(row)
  expect(walk.end().faults).toEqual([])
})

test('what cannot be written down is not shown; the next reading goes on', async () => {
  const { get, ids, ports, broken } = await prepared()
  broken.now = true
  const refused = await Promise.all([get(at(ids[0] ?? '')), get(at(ids[1] ?? ''))])
  for (const answer of refused) {
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('congvu.inspection/1')
  }
  broken.now = false
  expect((await get(at(ids[0] ?? ''))).status).toBe(200)
  expect(await readings(ports.store, 'so-noi-vu')).toHaveLength(1)
})

test('an answer that is kept is not given for another version, nor to who may not see names', async () => {
  const { get, send, ids, keyFor } = await prepared()
  const path = at(ids[0] ?? '')
  const sees = await keyFor({ scopes: ['read', 'inspect'], bodies: ['so-noi-vu'] })
  const covered = await keyFor({ scopes: ['read'], bodies: ['so-noi-vu'] })
  const other = await keyFor({ scopes: ['read'], bodies: ['so-y-te'] })
  for (const masked of [false, true]) {
    const { key } = masked ? covered : sees
    expect(await jsonOf(await get(path, { key }))).toMatchObject({ version: 1, masked })
    expect(await jsonOf(await get(path, { key }))).toMatchObject({ version: 1, masked })
  }
  expect((await get(path, { key: other.key })).status).toBe(404)
  await send('PUT', path, { json: { record: { ...record, place: 'Nha Trang' } }, headers: { 'If-Match': '"1"' } })
  for (const { key } of [sees, covered])
    expect(await jsonOf(await get(path, { key }))).toMatchObject({ version: 2, record: { place: 'Nha Trang' } })
})
