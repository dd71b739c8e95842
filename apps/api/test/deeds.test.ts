import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { verifier } from '../src/audit/verify.ts'
import { ConsolidatedShape } from '../src/routes/account-shapes.ts'
import { everyRow, heads, stretch } from '../src/store/queries/audit.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const common = { schema: 'congvu.deed/1', plan: 'kh-6861-2019', year: 2026 }
const training = { ...common, kind: 'training', task: 'II.4', on: '2026-05-12', title: 'Lớp bồi dưỡng 1', trainees: 40 }
const report = (on: string, more = {}) => ({ ...common, kind: 'report', task: 'III.1.b', on, number: '9/BC', ...more })
const at = (id: string, rest = '') => `/v1/deeds/${id}${rest}`
const create = { 'If-None-Match': '*' }

let api: Awaited<ReturnType<typeof fixture>>
beforeEach(async () => {
  api = await fixture()
  api.clock.ms = Date.UTC(2026, 10, 20, 3)
})

const put = (body: string, deed: unknown, more: { id?: string; key?: string } = {}) =>
  api.send('PUT', at(more.id ?? randomUUID()), { json: { body, deed }, headers: create, ...more })
const codesOf = async (response: Response) => {
  const { status, code, errors } = await jsonOf(response)
  return [status, code, ...errors.map((each: { pointer: string; code: string }) => `${each.pointer} ${each.code}`)]
}

describe('a deed', () => {
  test('is made, corrected by who saw its last version, withdrawn; every version stays', async () => {
    const { send, get } = api
    const id = randomUUID()
    const made = await put('so-y-te', training, { id })
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"'])
    expect((await put('so-y-te', training, { id })).status).toBe(412)
    const mended = { json: { deed: { ...training, trainees: 41 } } }
    expect((await send('PUT', at(id), mended)).status).toBe(428)
    expect((await send('PUT', at(id), { ...mended, headers: { 'If-Match': '"1"' } })).status).toBe(200)
    expect((await send('PUT', at(id), { ...mended, headers: { 'If-Match': '"1"' } })).status).toBe(412)
    const moved = { json: { body: 'so-tai-chinh', deed: training }, headers: { 'If-Match': '"2"' } }
    expect(await codesOf(await send('PUT', at(id), moved))).toEqual([422, 'body-never-changes'])
    const withdraw = { json: { reason: 'Ghi hai lần' }, headers: { 'If-Match': '"2"' } }
    const gone = await jsonOf(await send('POST', at(id, '/withdraw'), withdraw))
    expect(gone).toMatchObject({ version: 3, state: 'withdrawn', reason: 'Ghi hai lần' })
    expect((await send('PUT', at(id), { ...mended, headers: { 'If-Match': '"3"' } })).status).toBe(409)
    const { items } = await jsonOf(await get(at(id, '/versions')))
    expect(
      items.map((each: { deed: { trainees: number }; state: string }) => [each.deed.trainees, each.state]),
    ).toEqual([
      [40, 'reported'],
      [41, 'reported'],
      [41, 'withdrawn'],
    ])
    const rows = await stretch(api.ports.store.queries, 'so-y-te', 0, 10)
    expect(rows.map(({ action }) => action)).toEqual(['deed.create', 'deed.put', 'deed.withdraw'])
    expect(JSON.stringify(rows)).not.toContain('Lớp bồi dưỡng')
  })

  test('that the plan or its days do not bear out is refused with each place; nothing is written', async () => {
    const slips = [
      [{ ...training, task: 'II.44' }, [422, 'does-not-fit', '/deed/task no-duty-there']],
      [{ ...training, on: '2026-11-21' }, [422, 'does-not-fit', '/deed/on deed-not-yet']],
      [{ ...training, on: '2026-02-30' }, [400, 'invalid-request', '/deed/on not-a-day']],
      [{ ...training, trainees: -1 }, [400, 'invalid-request', '/deed/trainees too-small']],
      [{ ...training, kind: 'party' }, [400, 'invalid-request', '/deed/kind not-one-of']],
      [{ ...training, names: ['x'] }, [400, 'invalid-request', '/deed/names unknown-key']],
    ] as const
    for (const [deed, codes] of slips) expect(await codesOf(await put('so-y-te', deed))).toEqual(codes)
    expect((await jsonOf(await api.get('/v1/deeds'))).items).toEqual([])
  })

  test('is told to integrations in the same transaction, without what it says', async () => {
    await api.send('POST', '/v1/webhooks', { json: { url: 'https://e-office.example/', types: ['deed.created'] } })
    await put('so-y-te', training)
    const events = await api.ports.store.queries.selectFrom('event').selectAll().execute()
    expect(events.map(({ type }) => type)).toEqual(['deed.created'])
    expect(events[0]?.payload).not.toContain('Lớp bồi dưỡng')
    expect(await api.ports.store.queries.selectFrom('delivery').selectAll().execute()).toHaveLength(1)
  })
})

describe('the account of 2026 on 20/11', () => {
  const account = async (path: string, key?: string) =>
    api.get(`/v1/plans/6861/${path}`, key === undefined ? {} : { key })

  test('in time, late and explained, late without a word, nothing sent: numbers and a table from what was reported', async () => {
    await put('so-y-te', report('2026-11-12'))
    await put('22366', report('2026-11-18', { explanation: 'Bão' }))
    await put('22333', report('2026-11-19'))
    await put('22333', training)
    const withdrawn = randomUUID()
    await put('22333', training, { id: withdrawn })
    await api.send('POST', at(withdrawn, '/withdraw'), { json: { reason: 'Trùng' }, headers: { 'If-Match': '*' } })
    const json = await jsonOf(await account('consolidated/2026'))
    expect(ConsolidatedShape.safeParse(json).error?.issues ?? []).toEqual([])
    const { expected, ...counts } = json.reports[0].counts
    expect(counts).toEqual({ onTime: 1, arguable: 0, late: 2, explained: 1, open: 0, overdue: expected - 3 })
    expect(json.sums.training).toEqual({ count: 1, trainees: 40 })
    expect(json.due).toEqual([{ task: 'III.2.g', legalEnd: '2026-11-30', safeTarget: '2026-11-30' }])
    const before = await jsonOf(await account('consolidated/2026?on=2026-11-14'))
    expect(before.reports[0].counts).toMatchObject({ onTime: 1, late: 0, overdue: 0 })
    const { items } = await jsonOf(await account('accounts/2026?body=22366'))
    expect(items).toMatchObject([{ body: '22366', name: 'Phường Nha Trang' }])
    expect(items[0].dated).toContainEqual(
      expect.objectContaining({ task: 'III.1.b', state: 'late', daysLate: 4, explanation: 'Bão' }),
    )
  })

  test('years outside the plan and the calendar answer and do not fail', async () => {
    expect((await jsonOf(await account('consolidated/2018'))).reports).toEqual([])
    expect((await jsonOf(await account('consolidated/2998'))).reports).toHaveLength(1)
    expect((await account('consolidated/1')).status).toBe(400)
    expect((await account('consolidated/2026?on=2026-13-01')).status).toBe(400)
  })
})

test('the draft of the report is a PDF for who collects; a letter no font has and a day that is none are refused by name', async () => {
  const paper = {
    issuer: { parent: 'UBND tỉnh Khánh Hòa', name: 'Sở Nội vụ', abbreviation: 'SNV', place: 'Khánh Hòa' },
    to: 'Ủy ban nhân dân tỉnh Khánh Hòa',
    date: '2026-11-27',
    signer: { post: 'Giám đốc', name: 'Nguyễn Văn Hư Cấu' },
    recipients: ['Như trên'],
    filing: 'VT',
  }
  const draft = (json: object, key?: string) =>
    api.send('POST', '/v1/plans/6861/consolidated/2026/draft', { json, ...(key !== undefined && { key }) })
  const answer = await draft(paper)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await codesOf(await draft({ ...paper, to: '漢' }))).toEqual([422, 'missing-glyph'])
  expect(await codesOf(await draft({ ...paper, date: '2026-02-30' }))).toEqual([
    400,
    'invalid-request',
    '/date not-a-day',
  ])
  const { key } = await api.keyFor({ scopes: ['read'], bodies: ['so-y-te'] })
  expect((await draft(paper, key)).status).toBe(403)
})

describe('who sees what', () => {
  test('another body’s key finds nothing by any operation; the collecting body reads all and changes none', async () => {
    const { send, get, keyFor } = api
    const id = randomUUID()
    await put('so-y-te', training, { id })
    const scopes = ['read', 'inspect'] as const
    const other = (await keyFor({ scopes, bodies: ['so-tai-chinh'] })).key
    const collector = (await keyFor({ scopes, bodies: ['so-noi-vu'] })).key
    const writes = [
      ['PUT', at(id), { deed: training }],
      ['POST', at(id, '/withdraw'), { reason: 'x' }],
    ] as const
    for (const key of [other, collector])
      for (const [method, path, json] of writes)
        expect((await send(method, path, { json, headers: { 'If-Match': '*' }, key })).status, path).toBe(404)
    for (const rest of ['', '/versions']) {
      expect((await get(at(id, rest), { key: other })).status).toBe(404)
      expect((await get(at(id, rest), { key: collector })).status).toBe(200)
    }
    expect((await jsonOf(await get('/v1/deeds', { key: other }))).items).toEqual([])
    expect((await jsonOf(await get('/v1/deeds', { key: collector }))).items).toHaveLength(1)
    const consolidated = '/v1/plans/6861/consolidated/2026'
    expect(await codesOf(await get(consolidated, { key: other }))).toEqual([403, 'not-the-collector'])
    expect((await jsonOf(await get(consolidated, { key: collector }))).sums.training.count).toBe(1)
    const own = await jsonOf(await get('/v1/plans/6861/accounts/2026', { key: other }))
    expect(own.items.map(({ body }: { body: string }) => body)).toEqual(['so-tai-chinh'])
    expect((await put('so-y-te', training, { key: other })).status).toBe(403)
    const reader = (await keyFor({ scopes: ['read'], bodies: ['so-y-te'] })).key
    expect((await put('so-y-te', training, { key: reader })).status).toBe(403)
  })

  test('test keys report in a space of their own, to nobody outside', async () => {
    const { keyFor, get } = api
    const { key } = await keyFor({ scopes: ['admin'], test: true })
    const id = randomUUID()
    expect((await put('so-y-te', training, { id, key })).status).toBe(201)
    expect((await get(at(id))).status).toBe(404)
    expect((await jsonOf(await get('/v1/plans/6861/consolidated/2026', { key }))).sums.training.count).toBe(1)
    expect((await jsonOf(await get('/v1/plans/6861/consolidated/2026'))).sums.training.count).toBe(0)
    expect(await api.ports.store.queries.selectFrom('event').selectAll().execute()).toEqual([])
  })
})

test('a list of deeds goes page by page, by year and task, none twice; the log is intact after all', async () => {
  for (let i = 0; i < 5; i += 1) {
    api.clock.ms += i % 2
    await put('so-y-te', { ...training, year: i === 4 ? 2025 : 2026 })
  }
  const seen: string[] = []
  for (let next: string | null = ''; next !== null; ) {
    const page: { items: { id: string }[]; next: string | null } = await jsonOf(
      await api.get(`/v1/deeds?limit=2&year=2026&task=II.4${next ? `&cursor=${next}` : ''}`),
    )
    seen.push(...page.items.map(({ id }) => id))
    next = page.next
  }
  expect([seen.length, new Set(seen).size]).toEqual([4, 4])
  const walk = verifier(await heads(api.ports.store.queries))
  for await (const row of everyRow(api.ports.store.queries)) walk.add(row)
  expect(walk.end().faults).toEqual([])
})
