import { describe, expect, test } from 'vitest'
import { demoBody, demoIds } from '../src/demo/dossier.ts'
import { plantDemo } from '../src/demo/plant.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { heads } from '../src/store/queries/audit.ts'
import { allKeys } from '../src/store/queries/keys.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { example } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'
import { cluster, emptyPostgres } from './testing/postgres.ts'

const stores = [
  { kind: 'SQLite', here: true, open: () => openSqlite(':memory:') },
  { kind: 'PostgreSQL', here: cluster !== '', open: async () => openPostgres(await emptyPostgres()) },
] as const

describe.each(stores)('the demo on $kind', ({ here, open }) => {
  test.skipIf(!here)('stands whole in the space of test keys, and its minutes say that they are invented', async () => {
    const api = await fixture({ store: await open() })
    const planted = await plantDemo(api.ports)
    if (planted.done !== 'planted') throw new Error(planted.done)
    expect(planted.office).toMatch(/^cvk_test_/)
    const of = { key: planted.office }
    expect(await jsonOf(await api.get(`/v1/inspections/${demoIds.issued}`, of))).toMatchObject({
      body: demoBody,
      state: 'issued',
      number: 1,
      decision: demoIds.decision,
      evidence: { missing: [] },
      problems: [],
    })
    const pdf = await api.get(`/v1/inspections/${demoIds.issued}`, { ...of, headers: { Accept: 'application/pdf' } })
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const progress = await jsonOf(await api.get(`/v1/programmes/${demoIds.programme}/progress?on=2026-07-01`, of))
    expect(progress.items.map(({ state }: { state: string }) => state)).toEqual(['concluded', 'planned'])
    expect(await jsonOf(await api.get(`/v1/discipline/cases/${demoIds.case}`, of))).toMatchObject({ assessed: true })
    expect((await api.get(`/v1/deeds/${demoIds.deed}`, of)).status).toBe(200)
    const masked = await (await api.get(`/v1/inspections/${demoIds.issued}`, { key: planted.reader })).text()
    expect([masked.includes('•••'), masked.includes('Hoàng Văn Minh Họa')]).toEqual([true, false])
    await api.ports.store.close()
  })

  test.skipIf(!here)('is not seen by real keys, tells no webhook, and is planted once', async () => {
    const api = await fixture({ store: await open() })
    await api.send('POST', '/v1/webhooks', { json: { url: 'https://e-office.example/' } })
    const [one, two] = [await plantDemo(api.ports), await plantDemo(api.ports)]
    expect([one.done, two.done]).toEqual(['planted', 'there'])
    for (const path of ['inspections', 'deeds', 'programmes', 'decisions', 'discipline/cases'])
      expect((await jsonOf(await api.get(`/v1/${path}`))).items, path).toEqual([])
    expect((await api.get(`/v1/inspections/${demoIds.issued}`)).status).toBe(404)
    expect(await api.ports.store.queries.selectFrom('event').select('id').execute()).toEqual([])
    expect((await allKeys(api.ports.store.queries)).filter(({ test: trial }) => trial === 1)).toHaveLength(2)
    await api.ports.store.close()
  })

  test.skipIf(!here)('is refused where a real record is, and leaves nothing of itself when it fails', async () => {
    const api = await fixture({ store: await open() })
    const { queries } = api.ports.store
    const before = await heads(queries)
    await expect(plantDemo({ ...api.ports, now: () => Date.UTC(2026, 0, 1) })).rejects.toThrow('demo: ')
    expect([await heads(queries), await allKeys(queries)]).toEqual([before, [expect.anything()]])
    const json = { body: 'so-noi-vu', record: { schema: example('11-toi-thieu').schema } }
    await api.send('PUT', `/v1/inspections/${crypto.randomUUID()}`, { json, headers: { 'If-None-Match': '*' } })
    expect(await plantDemo(api.ports)).toEqual({ done: 'real-records' })
    expect(await allKeys(queries)).toHaveLength(1)
    await api.ports.store.close()
  })
})

test.skipIf(cluster === '')('two instances that plant it at once: one does', async () => {
  const place = await emptyPostgres()
  const apis = [
    await fixture({ store: await openPostgres(place) }),
    await fixture({ store: await openPostgres(place) }),
  ]
  const done = await Promise.all(apis.map(({ ports }) => plantDemo(ports)))
  expect(done.map((each) => each.done).toSorted()).toEqual(['planted', 'there'])
  await Promise.all(apis.map(({ ports }) => ports.store.close()))
})
