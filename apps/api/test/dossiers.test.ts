import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { verifier } from '../src/audit/verify.ts'
import { sha256 } from '../src/auth/keys.ts'
import type { Manifest } from '../src/dossiers/manifest.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { everyRow, heads, stretch } from '../src/store/queries/audit.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { bring, declared, example, filesOf } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'
import { cluster, emptyPostgres } from './testing/postgres.ts'

type Api = Awaited<ReturnType<typeof fixture>>
type Entries = Record<string, Uint8Array>

const body = 'so-noi-vu'
const create = { headers: { 'If-None-Match': '*' } }
const any = { headers: { 'If-Match': '*' } }
const plain = { ...example('07-khong-phat-hien'), number: null }
const photos = { ...example('10-phu-luc-anh'), number: null }
const zip = { 'Content-Type': 'application/zip' }
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const stored = (entries: Entries): Uint8Array => zipSync(entries, { level: 0 })

const exported = async (api: Api, query: string, key?: string): Promise<Uint8Array> => {
  const answer = await api.get(`/v1/dossiers?${query}`, key === undefined ? {} : { key })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  return new Uint8Array(await answer.arrayBuffer())
}
const imported = (api: Api, bytes: Uint8Array, more: object = {}) =>
  api.send('POST', '/v1/dossiers', { bytes, headers: zip, ...more })
const refused = async (answer: Response) => [answer.status, (await jsonOf(answer)).code]

/** A body's dossier: a programme, a decision under it, minutes issued, superseded and followed up, a deed corrected. */
async function dossier(api: Api, key?: string) {
  const by = key === undefined ? {} : { key }
  const [one, two, three, programme, decision, deed] = Array.from({ length: 6 }, () => randomUUID())
  const inspected = { name: plain.inspected.name }
  const items = [{ id: '1', inspected, about: 'Văn hóa công vụ', from: '2026-06-01', through: '2026-06-30' }]
  await api.send('PUT', `/v1/programmes/${programme}`, {
    json: { body, programme: { schema: 'congvu.programme/1', year: 2026, title: 'Kế hoạch', items } },
    ...create,
    ...by,
  })
  const issue = { number: '5/KH-SNV', date: '2026-01-05', by: 'Giám đốc' }
  await api.send('POST', `/v1/programmes/${programme}/issue`, { json: issue, ...any, ...by })
  const { number, date, by: signer, about } = plain.decision
  const under = { kind: 'programme', programme, item: '1' }
  const days = { from: '2026-06-02', through: '2026-06-12' }
  const told = { schema: 'congvu.decision/1', number, date, by: signer, about, inspected, ...days, under }
  await api.send('PUT', `/v1/decisions/${decision}`, { json: { body, decision: told }, ...create, ...by })
  await bring(api.send, `${one}`, photos, 'issued', key)
  const pdf = await api.get(`/v1/inspections/${one}`, { headers: { Accept: 'application/pdf' }, ...by })
  const signed = new Uint8Array(await pdf.arrayBuffer())
  const headers = { 'If-Match': '*', 'Content-Type': 'application/pdf' }
  await api.send('PUT', `/v1/inspections/${one}/signed-file`, { bytes: signed, headers, ...by })
  await api.send('POST', `/v1/inspections/${one}/supersede`, { json: { id: two, reason: 'Sửa tên' }, ...any, ...by })
  for (const [path, json] of [
    ['conclude', {}],
    ['signature', { signedOn: '2026-07-17', how: 'digital' }],
    ['number', {}],
  ] as const)
    expect((await api.send('POST', `/v1/inspections/${two}/${path}`, { json, ...any, ...by })).status).toBe(200)
  await api.send('POST', `/v1/inspections/${two}/follow-up`, { json: { id: three }, ...any, ...by })
  const four = randomUUID()
  await api.send('PUT', `/v1/inspections/${four}`, { json: { body, record: plain }, ...create, ...by })
  const members = declared(plain)
  await api.send('PUT', `/v1/inspections/${four}/eligibility`, { json: { members }, ...any, ...by })
  await api.send('PUT', `/v1/inspections/${four}/decision`, { json: { decision }, ...any, ...by })
  await api.send('POST', `/v1/inspections/${four}/conclude`, { json: {}, ...any, ...by })
  const training = { schema: 'congvu.deed/1', plan: 'kh-6861-2019', year: 2026, kind: 'training', task: 'II.4' }
  const written = { ...training, on: '2026-05-12', title: 'Lớp 1', trainees: 40 }
  await api.send('PUT', `/v1/deeds/${deed}`, { json: { body, deed: written }, ...create, ...by })
  await api.send('PUT', `/v1/deeds/${deed}`, { json: { deed: { ...written, trainees: 41 } }, ...any, ...by })
  return { ids: [one, two, three, four].map(String), programme, decision, deed, signed }
}

const held = async ({ ports }: Api) =>
  Object.fromEntries(
    await Promise.all(
      (['inspection', 'file', 'record', 'record_version', 'number_series', 'audit', 'event'] as const).map(
        async (table) => [table, (await ports.store.queries.selectFrom(table).selectAll().execute()).length] as const,
      ),
    ),
  )

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('it is not in the archive')
  return found
}

/** An archive with one thing in it changed and its manifest made to agree. */
function forged(bytes: Uint8Array, change: (manifest: Manifest, entries: Entries) => void): Uint8Array {
  const entries: Entries = unzipSync(bytes)
  const manifest: Manifest = JSON.parse(text(entries['congvu-dossier.json']))
  change(manifest, entries)
  for (const file of manifest.files) {
    const entry = entries[file.name]
    if (entry) Object.assign(file, { sha256: sha256(entry), size: entry.length })
  }
  return stored({ ...entries, 'congvu-dossier.json': bytesOf(manifest) })
}

const stores = [
  { kind: 'SQLite', here: true, open: () => openSqlite(':memory:') },
  { kind: 'PostgreSQL', here: cluster !== '', open: async () => openPostgres(await emptyPostgres()) },
] as const

describe.each(stores)('a whole body on $kind', ({ here, open }) => {
  test.skipIf(!here)('goes out and comes in elsewhere as it was, once however often it is sent', async () => {
    const from = await fixture({ store: await open() })
    const made = await dossier(from)
    const archive = await exported(from, `body=${body}`)
    const to = await fixture({ store: await open() })
    await to.send('POST', '/v1/webhooks', { json: { url: 'https://e-office.example/' } })
    const first = await imported(to, archive)
    expect([first.status, await jsonOf(first)]).toEqual([200, { added: 7, same: 0, archive: sha256(archive) }])

    for (const id of made.ids) {
      const [a, b] = [
        await jsonOf(await from.get(`/v1/inspections/${id}`)),
        await jsonOf(await to.get(`/v1/inspections/${id}`)),
      ]
      expect({ ...b, changedAt: a.changedAt }).toEqual(a)
    }
    const [one = ''] = made.ids
    const pdfOf = async (api: Api) =>
      sha256(
        new Uint8Array(
          await (await api.get(`/v1/inspections/${one}`, { headers: { Accept: 'application/pdf' } })).arrayBuffer(),
        ),
      )
    expect(await pdfOf(to)).toBe(await pdfOf(from))
    for (const [hash] of filesOf(photos)) {
      const file = await to.get(`/v1/inspections/${one}/evidence/${hash}`)
      expect(sha256(new Uint8Array(await file.arrayBuffer()))).toBe(hash)
    }
    const signed = await to.get(`/v1/inspections/${one}/signed-file`)
    expect(sha256(new Uint8Array(await signed.arrayBuffer()))).toBe(sha256(made.signed))
    expect((await jsonOf(await to.get(`/v1/deeds/${made.deed}/versions`))).items).toHaveLength(2)
    expect(await jsonOf(await to.get(`/v1/decisions/${made.decision}`))).toMatchObject({
      state: 'issued',
      inspections: [{ state: 'concluded' }],
    })

    const before = await held(to)
    expect(await jsonOf(await imported(to, archive))).toMatchObject({ added: 0, same: 7 })
    expect(await held(to)).toEqual({ ...before, audit: before.audit })
    const next = randomUUID()
    await bring(to.send, next, { ...photos }, 'issued')
    expect((await jsonOf(await to.get(`/v1/inspections/${next}`))).number).toBe(3)
    for (const api of [from, to]) await api.ports.store.close()
  })

  test.skipIf(!here)(
    'its coming in is an act of its own in the log, which is not the log it came from; events tell of it',
    async () => {
      const from = await fixture({ store: await open() })
      await dossier(from)
      const archive = await exported(from, `body=${body}`)
      const to = await fixture({ store: await open() })
      await imported(to, archive)
      const rows = await stretch(to.ports.store.queries, body, 0, 100)
      expect(rows.map(({ action }) => action)).toEqual([
        'programme.import',
        'decision.import',
        'deed.import',
        ...Array(4).fill('inspection.import'),
      ])
      const { origin } = JSON.parse(text(unzipSync(archive)['congvu-dossier.json']))
      const facts = { archive: sha256(archive), originSeq: origin.seq, originHash: origin.hash }
      for (const row of rows) expect(JSON.parse(row.facts)).toMatchObject(facts)
      const there = await stretch(from.ports.store.queries, body, 0, 200)
      expect(there.find(({ seq }) => seq === origin.seq)?.hash).toBe(origin.hash)
      expect(there.filter(({ action }) => action === 'inspection.export')).toHaveLength(4)
      const walk = verifier(await heads(to.ports.store.queries))
      for await (const row of everyRow(to.ports.store.queries)) walk.add(row)
      expect(walk.end().faults).toEqual([])
      const events = await to.ports.store.queries.selectFrom('event').select('type').execute()
      expect(events.filter(({ type }) => type === 'inspection.created')).toHaveLength(4)
      for (const api of [from, to]) await api.ports.store.close()
    },
  )

  test.skipIf(!here)('two that bring it at once: it comes in once', async () => {
    const from = await fixture({ store: await open() })
    await dossier(from)
    const archive = await exported(from, `body=${body}`)
    const to = await fixture({ store: await open() })
    const answers = await Promise.all([imported(to, archive), imported(to, archive)])
    const added = await Promise.all(answers.map(async (each) => [each.status, (await jsonOf(each)).added]))
    expect(added.toSorted()).toEqual([
      [200, 0],
      [200, 7],
    ])
    for (const api of [from, to]) await api.ports.store.close()
  })

  test.skipIf(!here)('numbers that are not the next ones here are refused, and nothing at all is written', async () => {
    const from = await fixture({ store: await open() })
    const { ids } = await dossier(from)
    const to = await fixture({ store: await open() })
    await bring(to.send, randomUUID(), photos, 'issued')
    const before = await held(to)
    const refusal = await jsonOf(await imported(to, await exported(from, `body=${body}`)))
    expect([refusal.status, refusal.code, refusal.en.detail]).toEqual([
      409,
      'number-not-next',
      'The next number of 2026 here is 2; the archive has: 1, 2.',
    ])
    expect(await held(to)).toEqual(before)
    // One that has no number yet comes in anywhere.
    const alone = await imported(to, await exported(from, `inspection=${ids[3]}`))
    expect(await jsonOf(alone)).toMatchObject({ added: 3, same: 0 })
    for (const api of [from, to]) await api.ports.store.close()
  })
})

const from = await fixture()
const { ids, programme, decision } = await dossier(from)
const whole = await exported(from, `body=${body}`)

describe('an archive', () => {
  test('of one inspection holds those it belongs to, and no discipline case ever', async () => {
    const manifest = async (query: string) =>
      JSON.parse(text(unzipSync(await exported(from, query))['congvu-dossier.json']))
    const idsOf = (entries: { id: string }[]) => entries.map(({ id }) => id).toSorted()
    const followed = await manifest(`inspection=${ids[2]}`)
    expect(idsOf(followed.inspections)).toEqual(ids.slice(0, 3).toSorted())
    expect(followed.records).toEqual([])
    const decided = await manifest(`inspection=${ids[3]}`)
    expect([idsOf(decided.inspections), idsOf(decided.records)]).toEqual([[ids[3]], [programme, decision].toSorted()])
    const kinds = new Set((await manifest(`body=${body}`)).records.map(({ kind }: { kind: string }) => kind))
    expect([...kinds].toSorted()).toEqual(['decision', 'deed', 'programme'])
  })

  test('has the same bytes for the same content, and the folder of an inspection is that of the page’s export', async () => {
    const { 'congvu-dossier.json': _, ...entries } = unzipSync(whole)
    const { 'congvu-dossier.json': __, ...again } = unzipSync(await exported(from, `body=${body}`))
    expect(again).toEqual(entries)
    expect(JSON.parse(text(entries[`${ids[0]}/ho-so.json`]))).toMatchObject({
      schema: 'congvu.inspection/1',
      number: 1,
    })
    const hashes = Object.keys(entries).flatMap((name) => name.match(/\/anh\/([0-9a-f]{64})\.(?:jpg|png)$/)?.[1] ?? [])
    expect(new Set(hashes)).toEqual(new Set(filesOf(photos).keys()))
  })

  const refusals: [string, string, (entries: Entries) => Uint8Array][] = [
    [
      'a byte of a photo changed',
      'not-as-listed',
      (entries) => {
        const name = Object.keys(entries).find((each) => each.includes('/anh/')) ?? ''
        const bytes = entries[name]?.slice() ?? new Uint8Array()
        bytes[100] = (bytes[100] ?? 0) ^ 1
        return stored({ ...entries, [name]: bytes })
      },
    ],
    [
      'a file left out',
      'not-as-listed',
      (entries) => stored(Object.fromEntries(Object.entries(entries).filter(([name]) => !name.includes('/da-ky/')))),
    ],
    [
      'a file that is not listed',
      'not-as-listed',
      (entries) => stored({ ...entries, [`${randomUUID()}/ho-so.json`]: bytesOf({}) }),
    ],
    ['a name that climbs out', 'not-an-archive', (entries) => stored({ ...entries, '../../etc/passwd': bytesOf(1) })],
    ['an absolute name', 'not-an-archive', (entries) => stored({ ...entries, '/etc/passwd': bytesOf(1) })],
    ['a backslash', 'not-an-archive', (entries) => stored({ ...entries, '..\\x.json': bytesOf(1) })],
    [
      'a megabyte of zeros compressed to nothing',
      'not-an-archive',
      (entries) =>
        zipSync(
          { ...entries, [`${ids[0]}/anh/${'0'.repeat(64)}.png`]: [new Uint8Array(1 << 20), { level: 9 }] },
          { level: 0 },
        ),
    ],
    ['no manifest', 'not-an-archive', ({ 'congvu-dossier.json': _, ...entries }) => stored(entries)],
    [
      'another version',
      'unknown-dossier-version',
      (entries) => stored({ ...entries, 'congvu-dossier.json': bytesOf({ schema: 'congvu.dossier/2' }) }),
    ],
    ['cut short', 'not-an-archive', (entries) => stored(entries).slice(0, -30)],
    ['no ZIP', 'not-an-archive', () => bytesOf({})],
    ['empty', 'not-an-archive', () => new Uint8Array()],
  ]
  test.each(refusals)('with %s is refused: %s; nothing is written', async (_, code, change) => {
    const to = await fixture()
    expect(await refused(await imported(to, change(unzipSync(whole))))).toEqual([422, code])
    expect(await held(to)).toMatchObject({ inspection: 0, file: 0, record: 0, audit: 0 })
  })

  test('whose entries lie over each other is refused before anything is copied', async () => {
    // The central directory of a ZIP names one stored file of 100 kB many times.
    const name = (i: number) => `${ids[0]}/anh/${String(i).padStart(64, '0')}.png`
    const one = stored({ [name(0)]: new Uint8Array(100_000) })
    const at = one.length - 22 - (46 + name(0).length)
    const central = one.slice(at, one.length - 22)
    const count = 5000
    const directory = new Uint8Array(central.length * count)
    for (let i = 0; i < count; i += 1) {
      directory.set(central, i * central.length)
      directory.set(new TextEncoder().encode(name(i)), i * central.length + 46)
    }
    const end = new DataView(one.slice(-22).buffer)
    end.setUint16(8, count, true)
    end.setUint16(10, count, true)
    end.setUint32(12, directory.length, true)
    const bomb = new Uint8Array([...one.slice(0, at), ...directory, ...new Uint8Array(end.buffer)])
    const to = await fixture()
    const answer = await jsonOf(await imported(to, bomb))
    expect([answer.status, answer.code, answer.en.detail]).toEqual([
      422,
      'not-an-archive',
      'This archive is not taken: entries repeat, overlap or are too many.',
    ])
  })

  const forgeries: [string, [number, string], Parameters<typeof forged>[1]][] = [
    [
      'a draft said to be concluded',
      [422, 'not-ready'],
      ({ inspections }) => {
        there(inspections.find(({ state }) => state === 'draft')).state = 'concluded'
      },
    ],
    [
      'a concluded one said to be issued',
      [422, 'state-unfit'],
      ({ inspections }) => {
        there(inspections.find(({ state }) => state === 'concluded')).state = 'issued'
      },
    ],
    [
      'a number with no number in the record',
      [422, 'not-as-listed'],
      ({ inspections }) => {
        Object.assign(there(inspections[3]), {
          state: 'issued',
          number: 3,
          signature: { signedOn: '2026-06-10', how: 'ink' },
        })
      },
    ],
    [
      'a gap in its numbers',
      [409, 'number-not-next'],
      (manifest, entries) => {
        const two = there(manifest.inspections.find(({ number }) => number === 2))
        two.number = 7
        const name = `${two.id}/ho-so.json`
        entries[name] = bytesOf({ ...JSON.parse(text(entries[name])), number: 7 })
      },
    ],
    [
      'a member who was not declared',
      [422, 'team-not-declared'],
      ({ inspections }) => {
        there(inspections.find(({ state }) => state === 'concluded')).eligibility = []
      },
    ],
    [
      'a decision that is not there',
      [422, 'refers-outside'],
      (manifest) => {
        manifest.records = manifest.records.filter(({ kind }) => kind !== 'decision')
      },
    ],
    [
      'one that says it replaces another, which does not say so',
      [422, 'refers-outside'],
      ({ inspections }) => {
        there(inspections.find(({ number }) => number === 2)).supersedes = there(ids[3])
      },
    ],
    [
      'a draft of a programme said to be issued',
      [422, 'state-unfit'],
      ({ records }) => {
        const last = there(there(records.find(({ kind }) => kind === 'programme')).versions.at(-1))
        last.document = { ...Object(last.document), issued: undefined }
      },
    ],
    [
      'an unknown part',
      [400, 'invalid-request'],
      ({ inspections }) => Object.assign(there(inspections[0]), { audit: [] }),
    ],
    [
      'a record with an unknown part',
      [400, 'invalid-request'],
      (_, entries) => {
        const name = `${ids[2]}/ho-so.json`
        entries[name] = bytesOf({ ...JSON.parse(text(entries[name])), discipline: 'khien-trach' })
      },
    ],
    [
      'a program where a photo should be',
      [422, 'not-as-listed'],
      (_, entries) => {
        const name = Object.keys(entries).find((each) => each.includes('/anh/')) ?? ''
        entries[name] = new TextEncoder().encode('#!/bin/sh')
      },
    ],
  ]
  test.each(forgeries)(
    'whose manifest agrees and that holds %s is refused; nothing is written',
    async (_, expected, change) => {
      const to = await fixture()
      expect(await refused(await imported(to, forged(whole, change)))).toEqual(expected)
      expect(await held(to)).toMatchObject({ inspection: 0, file: 0, record: 0, number_series: 0, audit: 0, event: 0 })
    },
  )

  test('that was damaged anywhere, cut, or made longer is refused by name or is the same as before: 300 times', async () => {
    const to = await fixture()
    await imported(to, whole)
    const before = await held(to)
    const place = fc.nat(whole.length - 1)
    const damage = fc.oneof(
      fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }),
      // The directory at the end is where a reader is led astray.
      fc.array(
        fc.tuple(
          place.map((at) => whole.length - 1 - (at % 2000)),
          fc.nat(255),
        ),
        { minLength: 1, maxLength: 8 },
      ),
    )
    const tail = fc.oneof(fc.constant(0), fc.integer({ min: -200, max: 200 }))
    await fc.assert(
      fc.asyncProperty(damage, tail, async (bytes, longer) => {
        const sent = new Uint8Array(whole.length + longer)
        sent.set(whole.subarray(0, sent.length))
        for (const [at, byte] of bytes) if (at < sent.length) sent[at] = byte
        const answer = await imported(to, sent)
        expect([200, 400, 409, 422]).toContain(answer.status)
        if (answer.status === 200) expect((await jsonOf(answer)).added).toBe(0)
      }),
      { numRuns: 300, seed: 6861 },
    )
    const after = await held(to)
    expect({ ...after }).toEqual(before)
  })

  test('with a record that differs from the one here is refused, and the one here stays', async () => {
    const to = await fixture()
    await imported(to, whole)
    const json = { record: { schema: plain.schema, remarks: ['Khác'] } }
    await to.send('PUT', `/v1/inspections/${ids[2]}`, { json, ...any })
    const before = await held(to)
    expect(await refused(await imported(to, whole))).toEqual([409, 'differs-here'])
    expect(await held(to)).toEqual(before)
  })
})

describe('who may', () => {
  test('export: who may read the body whole; another body’s inspection is as if it were not there', async () => {
    const { key: reader } = await from.keyFor({ scopes: ['read'] })
    const { key: other } = await from.keyFor({ scopes: ['inspect'], bodies: ['so-y-te'] })
    const { key: own } = await from.keyFor({ scopes: ['inspect'], bodies: [body] })
    expect(await refused(await from.get(`/v1/dossiers?body=${body}`, { key: reader }))).toEqual([403, 'scope-missing'])
    expect(await refused(await from.get(`/v1/dossiers?body=${body}`, { key: other }))).toEqual([
      403,
      'body-not-allowed',
    ])
    expect(await refused(await from.get(`/v1/dossiers?inspection=${ids[0]}`, { key: other }))).toEqual([
      404,
      'not-found',
    ])
    expect(await refused(await from.get('/v1/dossiers'))).toEqual([422, 'body-needed'])
    expect((await from.get('/v1/dossiers', { key: own })).status).toBe(200)
  })

  test('import: an admin of that body; what a test key exported stays with test keys', async () => {
    const to = await fixture()
    const { key: decider } = await to.keyFor({ scopes: ['read', 'inspect', 'decide'] })
    const { key: other } = await to.keyFor({ scopes: ['admin'], bodies: ['so-y-te'] })
    const { key: trial } = await to.keyFor({ scopes: ['admin'], test: true })
    expect(await refused(await imported(to, whole, { key: decider }))).toEqual([403, 'scope-missing'])
    expect(await refused(await imported(to, whole, { key: other }))).toEqual([403, 'body-not-allowed'])
    expect(await refused(await imported(to, whole, { key: trial }))).toEqual([422, 'other-space'])
    await dossier(to, trial)
    const invented = await exported(to, `body=${body}`, trial)
    expect(await refused(await imported(to, invented))).toEqual([422, 'other-space'])
    const again = await fixture()
    const { key } = await again.keyFor({ scopes: ['admin'], test: true })
    expect(await jsonOf(await imported(again, invented, { key }))).toMatchObject({ added: 7 })
    expect((await jsonOf(await again.get('/v1/inspections'))).items).toEqual([])
  })
})
