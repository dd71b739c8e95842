import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifier } from '../src/audit/verify.ts'
import { sha256 } from '../src/auth/keys.ts'
import { copyAll } from '../src/store/copy.ts'
import { openToRead } from '../src/store/open.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { everyRow, heads } from '../src/store/queries/audit.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import type { Store } from '../src/store/store.ts'
import { bring, example, filesOf } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'
import { cluster, emptyPostgres } from './testing/postgres.ts'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'congvu-copy-')), 'congvu.db')
const photos = { ...example('10-phu-luc-anh'), number: null }

/** A store with a dossier: photos, a number, a webhook, its log. */
async function dossier(store: Store) {
  const api = await fixture({ store })
  const id = randomUUID()
  await api.send('POST', '/v1/webhooks', { json: { url: 'https://e-office.example/' } })
  await bring(api.send, id, photos, 'issued')
  const deed = { schema: 'congvu.deed/1', plan: 'kh-6861-2019', year: 2026, kind: 'training', task: 'II.4' }
  await api.send('PUT', `/v1/deeds/${id}`, {
    json: { body: 'so-noi-vu', deed: { ...deed, on: '2026-05-12', title: 'Lớp 1', trainees: 40 } },
    headers: { 'If-None-Match': '*' },
  })
  const pdf = await api.get(`/v1/inspections/${id}`, { headers: { Accept: 'application/pdf' } })
  const { key } = await api.keyFor({ scopes: ['admin'] })
  return { id, key, pdf: sha256(new Uint8Array(await pdf.arrayBuffer())) }
}

/** The same dossier, asked of a copy with the key of old: whole, its log walked, its numbers going on. */
async function expectWhole(store: Store, { id, key, pdf }: Awaited<ReturnType<typeof dossier>>) {
  const walk = verifier(await heads(store.queries))
  for await (const row of everyRow(store.queries)) walk.add(row)
  expect(walk.end().faults).toEqual([])
  const { get, send } = await fixture({ store })
  const answer = await get(`/v1/inspections/${id}`, { key, headers: { Accept: 'application/pdf' } })
  expect(sha256(new Uint8Array(await answer.arrayBuffer()))).toBe(pdf)
  for (const [hash] of filesOf(photos)) {
    const file = await get(`/v1/inspections/${id}/evidence/${hash}`, { key })
    expect(sha256(new Uint8Array(await file.arrayBuffer()))).toBe(hash)
  }
  expect((await jsonOf(await get(`/v1/deeds/${id}/versions`, { key }))).items).toHaveLength(1)
  const next = randomUUID()
  await bring(send, next, photos, 'issued', key)
  expect((await jsonOf(await get(`/v1/inspections/${next}`, { key }))).number).toBe(2)
}

describe('a copy of everything', () => {
  test('taken from a file while another process has it open is whole, chain and photos included', async () => {
    const file = newFile()
    const store = await openSqlite(file)
    const held = await dossier(store)
    const copy = await openSqlite(newFile())
    const from = openToRead({ kind: 'sqlite', file, shown: file })
    const { ends } = await copyAll(from, copy)
    expect(ends).toEqual(await heads(store.queries))
    await expectWhole(copy, held)
    for (const each of [store, copy]) await each.close()
    await from.destroy()
  })

  test.skipIf(cluster === '')('moves from SQLite to PostgreSQL and back, the chain kept', async () => {
    const store = await openSqlite(newFile())
    const held = await dossier(store)
    const there = await openPostgres(await emptyPostgres())
    await copyAll(store.queries, there)
    const back = await openSqlite(newFile())
    expect(await copyAll(there.queries, back)).toEqual({ rows: expect.any(Number), ends: await heads(store.queries) })
    await expectWhole(there, held)
    await expectWhole(back, held)
    for (const each of [store, there, back]) await each.close()
  })

  test('is refused into a store that holds something, and of a log that was touched: nothing is written', async () => {
    const [store, empty] = [await openSqlite(':memory:'), await openSqlite(':memory:')]
    await dossier(store)
    const other = await openSqlite(':memory:')
    await dossier(other)
    await expect(copyAll(store.queries, other)).rejects.toThrow('not empty')
    await sql`update audit set actor = 'kẻ khác' where seq = 2`.execute(store.queries)
    await expect(copyAll(store.queries, empty)).rejects.toThrow('not intact')
    expect(await heads(empty.queries)).toEqual([])
    expect(await empty.queries.selectFrom('file').select('sha256').execute()).toEqual([])
  })
})
