import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openPostgres } from '../src/store/postgres.ts'
import { bring, example } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'
import { cluster, emptyPostgres } from './testing/postgres.ts'
import { storeContract } from './testing/store-contract.ts'

describe.skipIf(cluster === '')('PostgreSQL', () => {
  let url = ''
  storeContract(
    'PostgreSQL whose texts sort as Vietnamese does',
    async () => {
      url = await emptyPostgres()
      return openPostgres(url)
    },
    () => openPostgres(url),
  )

  test('eight instances that start together on an empty database migrate it once', async () => {
    const empty = await emptyPostgres()
    const stores = await Promise.all(Array.from({ length: 8 }, () => openPostgres(empty)))
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from migration`.execute(
      (stores[0] ?? (await openPostgres(empty))).queries,
    )
    expect(rows[0]?.n).toBeGreaterThan(2)
    await Promise.all(stores.map((store) => store.close()))
  })

  test('a write that meets a serialization failure, a deadlock or a row inserted in between is done again', async () => {
    const store = await openPostgres(await emptyPostgres())
    for (const state of ['40001', '40P01', '23505']) {
      let tries = 0
      const answer = await store.write(async (queries) => {
        tries += 1
        if (tries < 3) await sql.raw(`do $$ begin raise exception using errcode = '${state}'; end $$`).execute(queries)
        return 'xong'
      })
      expect([state, tries, answer]).toEqual([state, 3, 'xong'])
    }
    let tries = 0
    const failing = store.write(async (queries) => {
      tries += 1
      await sql.raw('select 1/0').execute(queries)
    })
    await expect(failing).rejects.toMatchObject({ code: '22012' })
    expect(tries).toBe(1)
    await store.close()
  })

  test('a server that may lose acknowledged writes is refused by name', async () => {
    const weak = `${await emptyPostgres()}%20-csynchronous_commit%3Doff`
    await expect(openPostgres(weak)).rejects.toThrow('synchronous_commit is off')
  })

  test('two instances that number 20 documents at once: 1 to 20, no double, no hole', async () => {
    const place = await emptyPostgres()
    const [one, two] = [
      await fixture({ store: await openPostgres(place) }),
      await fixture({ store: await openPostgres(place) }),
    ]
    const record = { ...example('07-khong-phat-hien'), number: null }
    const ids = Array.from({ length: 20 }, () => randomUUID())
    await Promise.all(ids.map((id) => bring(one.send, id, record, 'signed')))
    const given = await Promise.all(
      ids.map(async (id, i) => {
        const { send } = i % 2 ? one : two
        // A refused request beside each real one takes no number.
        await send('POST', `/v1/inspections/${id}/number`, { json: {}, headers: { 'If-Match': '"1"' } })
        return send('POST', `/v1/inspections/${id}/number`, { json: {}, headers: { 'If-Match': '*' } })
      }),
    )
    const numbers = await Promise.all(given.map(async (answer) => (await jsonOf(answer)).number))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(ids.map((_, i) => i + 1))
    await Promise.all([one.ports.store.close(), two.ports.store.close()])
  })

  test('1,000 requests at once under one key over two instances: one effect', async () => {
    const place = await emptyPostgres()
    const one = await fixture({ store: await openPostgres(place), rate: { perSecond: 1e6, burst: 1e6 } })
    const two = await fixture({ store: await openPostgres(place), rate: { perSecond: 1e6, burst: 1e6 } })
    const { key } = await one.keyFor()
    const idem = randomUUID()
    const sent = { json: { name: 'Hạn', body: null }, idem, key }
    const all = await Promise.all(
      Array.from({ length: 1000 }, (_, i) => (i % 2 ? one : two).send('POST', '/v1/feeds', sent)),
    )
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await one.ports.store.queries.selectFrom('feed').selectAll().execute()).toHaveLength(1)
    await Promise.all([one.ports.store.close(), two.ports.store.close()])
  })

  test('two clients that make the same record at once: one makes it, the other is told 412', async () => {
    const api = await fixture({ store: await openPostgres(await emptyPostgres()) })
    const id = randomUUID()
    const json = { body: 'so-noi-vu', record: { schema: 'congvu.inspection/1' } }
    const put = () => api.send('PUT', `/v1/inspections/${id}`, { json, headers: { 'If-None-Match': '*' } })
    const statuses = (await Promise.all(Array.from({ length: 10 }, put))).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([201, ...Array(9).fill(412)])
    await api.ports.store.close()
  })
})
