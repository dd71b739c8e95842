import { randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { verifier } from '../src/audit/verify.ts'
import { sha256 } from '../src/auth/keys.ts'
import { workDue } from '../src/jobs/work.ts'
import type { Ports } from '../src/ports.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { everyRow, heads } from '../src/store/queries/audit.ts'
import { findJob, forgetJobs } from '../src/store/queries/jobs.ts'
import { revokeKey } from '../src/store/queries/keys.ts'
import { claimDue } from '../src/store/queries/leases.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import type { Store } from '../src/store/store.ts'
import { bring, example } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'
import { cluster, emptyPostgres } from './testing/postgres.ts'

type Api = Awaited<ReturnType<typeof fixture>>
const record = { ...example('07-khong-phat-hien'), number: null }

/** An API with two minutes and a draft that cannot become any. */
async function dossier(store: Store) {
  const api = await fixture({ store })
  const ids = [randomUUID(), randomUUID(), randomUUID()] as const
  for (const id of ids.slice(0, 2)) await bring(api.send, id, record, 'issued')
  const json = { body: 'so-noi-vu', record: { schema: record.schema } }
  await api.send('PUT', `/v1/inspections/${ids[2]}`, { json, headers: { 'If-None-Match': '*' } })
  const ask = async (asked: object, key?: string) =>
    jsonOf(await api.send('POST', '/v1/jobs', { json: asked, ...(key !== undefined && { key }) }))
  const minutes = (...of: string[]) => ask({ kind: 'minutes', inspections: of })
  const stateOf = async (id: string) => jsonOf(await api.get(`/v1/jobs/${id}`))
  return { ...api, ids, ask, minutes, stateOf }
}

const result = async ({ get }: Api, id: string) =>
  unzipSync(new Uint8Array(await (await get(`/v1/jobs/${id}/result`)).arrayBuffer()))
const readings = async ({ ports }: Api, job: string) => {
  const found = []
  for await (const row of everyRow(ports.store.queries))
    if (row.action === 'inspection.read' && JSON.parse(row.facts).requestId === job) found.push(row.subject)
  return found
}
const attempts = async ({ ports }: Api, job: string) =>
  (await ports.store.queries.selectFrom('job_part').select('attempt').where('job_id', '=', job).execute()).map(
    ({ attempt }) => attempt,
  )

const stores = [
  { kind: 'SQLite', here: true, open: async () => [await openSqlite(':memory:')] },
  {
    kind: 'PostgreSQL',
    here: cluster !== '',
    open: async () => {
      const place = await emptyPostgres()
      return Promise.all(Array.from({ length: 4 }, () => openPostgres(place)))
    },
  },
] as const

describe.each(stores)('jobs on $kind', ({ here, open }) => {
  test.skipIf(!here)('give the minutes of many: the same bytes as one by one, and what came of each', async () => {
    const all = await open()
    const api = await dossier(all[0] as Store)
    const [one, two, draft] = api.ids
    const nowhere = randomUUID()
    const made = await api.minutes(one, draft, two, nowhere, one)
    expect(made).toMatchObject({ kind: 'minutes', state: 'pending', result: null })
    expect((await jsonOf(await api.get(`/v1/jobs/${made.id}/result`))).code).toBe('job-not-done')
    expect(await workDue(api.ports)).toBe(1)
    expect(await workDue(api.ports)).toBe(0)
    expect(await api.stateOf(made.id)).toMatchObject({
      state: 'done',
      attempts: 1,
      result: `/v1/jobs/${made.id}/result`,
    })
    const entries = await result(api, made.id)
    for (const id of [one, two]) {
      const pdf = await api.get(`/v1/inspections/${id}`, { headers: { Accept: 'application/pdf' } })
      expect(sha256(entries[`bien-ban-${id}.pdf`] ?? '')).toBe(sha256(new Uint8Array(await pdf.arrayBuffer())))
    }
    const told = JSON.parse(new TextDecoder().decode(entries['ket-qua.json']))
    expect(told.map(({ id, problem }: { id: string; problem?: { code: string } }) => [id, problem?.code])).toEqual([
      [one, undefined],
      [draft, 'not-ready'],
      [two, undefined],
      [nowhere, 'not-found'],
    ])
    expect((await readings(api, made.id)).toSorted()).toEqual([one, two].toSorted())
    const { key } = await api.keyFor({ scopes: ['admin'] })
    for (const path of ['', '/result']) expect((await api.get(`/v1/jobs/${made.id}${path}`, { key })).status).toBe(404)
    for (const store of all) await store.close()
  })

  test.skipIf(!here)('are each done once by four workers that ask together', async () => {
    const all = await open()
    const api = await dossier(all[0] as Store)
    const { ids } = api
    const jobs = await Promise.all(Array.from({ length: 12 }, () => api.minutes(ids[0], ids[1])))
    const workers = Array.from({ length: 4 }, (_, i) => ({ ...api.ports, store: all[i] ?? (all[0] as Store) }))
    const work = async (ports: Ports) => {
      let n = 0
      while ((await workDue(ports)) > 0) n += 1
      return n
    }
    const done = (await Promise.all(workers.map(work))).reduce((sum, n) => sum + n)
    // A worker that found nothing free stopped early; the rest is done by one more round.
    expect(done + (await work(api.ports))).toBe(12)
    for (const { id } of jobs) {
      expect(await api.stateOf(id)).toMatchObject({ state: 'done', attempts: 1 })
      expect(await readings(api, id)).toHaveLength(2)
      expect(new Set(await attempts(api, id))).toEqual(new Set([1]))
    }
    const walk = verifier(await heads(api.ports.store.queries))
    for await (const row of everyRow(api.ports.store.queries)) walk.add(row)
    expect(walk.end().faults).toEqual([])
    for (const store of all) await store.close()
  })

  test.skipIf(!here)(
    'of a worker that died go to another after two minutes; one that was only slow changes nothing any more',
    async () => {
      const all = await open()
      const api = await dossier(all[0] as Store)
      const { id } = await api.minutes(api.ids[0])
      let open1: () => void = () => undefined
      const gate = new Promise<void>((done) => {
        open1 = done
      })
      const { store } = api.ports
      const slow: Store = { ...store, write: async (job) => gate.then(() => store.write(job)) }
      const first = workDue({ ...api.ports, store: slow })
      await new Promise((done) => setTimeout(done, 300))
      expect(await workDue(api.ports)).toBe(0)
      api.clock.ms += 120_001
      expect(await workDue(api.ports)).toBe(1)
      open1()
      expect(await first).toBe(1)
      expect(await api.stateOf(id)).toMatchObject({ state: 'done', attempts: 2 })
      expect([await attempts(api, id), await readings(api, id)]).toEqual([[2], [api.ids[0]]])
      for (const store1 of all) await store1.close()
    },
  )

  test.skipIf(!here)(
    'that break are tried again after 5 and 60 seconds, then fail; a refusal fails at once; ends are dropped later',
    async () => {
      const all = await open()
      const api = await dossier(all[0] as Store)
      const { id } = await api.minutes(api.ids[0])
      const broken = { ...api.ports, province: Object.create(null) }
      for (const ms of [0, 5000, 60_000]) {
        api.clock.ms += ms
        if (ms > 0) {
          api.clock.ms -= 1
          expect(await workDue(broken)).toBe(0)
          api.clock.ms += 1
        }
        expect(await workDue(broken)).toBe(1)
      }
      expect(await api.stateOf(id)).toMatchObject({ state: 'failed', fault: 'internal-error', attempts: 3 })

      const { key } = await api.keyFor({ scopes: ['inspect'], bodies: ['so-y-te'] })
      const foreign = await api.ask({ kind: 'dossier', body: 'so-noi-vu' }, key)
      await workDue(api.ports)
      expect(await jsonOf(await api.get(`/v1/jobs/${foreign.id}`, { key }))).toMatchObject({
        state: 'failed',
        fault: 'body-not-allowed',
      })

      const whole = await api.ask({ kind: 'dossier', body: 'so-noi-vu' })
      await workDue(api.ports)
      const kept = await result(api, whole.id)
      expect(Object.keys(kept).filter((name) => name.endsWith('/ho-so.json'))).toHaveLength(3)
      const later = new Date(api.clock.ms + 1).toISOString()
      const pending = await api.minutes(api.ids[0])
      await forgetJobs(api.ports.store.queries, later)
      expect([(await api.get(`/v1/jobs/${whole.id}`)).status, await attempts(api, whole.id)]).toEqual([404, []])
      expect((await api.get(`/v1/jobs/${pending.id}`)).status).toBe(200)
      for (const store of all) await store.close()
    },
  )

  test.skipIf(!here)('whose workers die again and again are given up', async () => {
    const all = await open()
    const api = await dossier(all[0] as Store)
    const { id } = await api.minutes(api.ids[0])
    for (let i = 0; i < 3; i += 1) {
      const now = new Date(api.clock.ms).toISOString()
      const until = new Date(api.clock.ms + 1000).toISOString()
      expect(await claimDue(api.ports.store, 'job', now, until, 1)).toEqual([id])
      api.clock.ms += 1001
    }
    expect(await workDue(api.ports)).toBe(1)
    expect(await api.stateOf(id)).toMatchObject({ state: 'failed', fault: 'gave-up', attempts: 4 })
    for (const store of all) await store.close()
  })
})

test('a key that was revoked meanwhile has nothing done for it', async () => {
  const api = await dossier(await openSqlite(':memory:'))
  const { key, id: keyId } = await api.keyFor({ scopes: ['inspect'], bodies: ['so-noi-vu'] })
  const { id } = await api.ask({ kind: 'minutes', inspections: [api.ids[0]] }, key)
  await revokeKey(api.ports.store.queries, keyId, new Date(api.clock.ms).toISOString())
  await workDue(api.ports)
  expect(await findJob(api.ports.store.queries, id)).toMatchObject({ state: 'failed', fault: 'bad-key' })
  expect(await readings(api, id)).toEqual([])
})

test('a key has 20 jobs at a time at most; the next is told so', async () => {
  const api = await dossier(await openSqlite(':memory:'))
  for (let i = 0; i < 20; i += 1) expect((await api.minutes(api.ids[0])).state).toBe('pending')
  expect(await api.minutes(api.ids[0])).toMatchObject({ status: 429, code: 'too-many-jobs' })
})
