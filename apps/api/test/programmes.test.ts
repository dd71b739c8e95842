import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { declared, example } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const record = { ...example('07-khong-phat-hien'), number: null }
const inspected = { name: record.inspected.name }
const programme = {
  schema: 'congvu.programme/1',
  year: 2026,
  title: 'Kế hoạch kiểm tra văn hóa công vụ năm 2026',
  items: [
    { id: '1', inspected, about: 'Văn hóa công vụ', from: '2026-06-01', through: '2026-06-30' },
    { id: '2', inspected: { name: 'Sở Y tế' }, about: 'Văn hóa công vụ', from: '2026-12-01', through: '2026-12-31' },
  ],
}
const issued = { number: '5/KH-SNV', date: '2026-01-05', by: 'Giám đốc Sở Nội vụ' }
const create = { 'If-None-Match': '*' }
const any = { 'If-Match': '*' }

let api: Awaited<ReturnType<typeof fixture>>
let ids: { programme: string; decision: string; inspection: string }
beforeEach(async () => {
  api = await fixture()
  ids = { programme: randomUUID(), decision: randomUUID(), inspection: randomUUID() }
})

const put = (path: string, json: object, headers: Record<string, string> = create, key?: string) =>
  api.send('PUT', path, { json, headers, ...(key !== undefined && { key }) })
const decision = (more: object = {}) => ({
  schema: 'congvu.decision/1',
  number: '12/QĐ-SNV',
  date: '2026-06-01',
  by: 'Giám đốc Sở Nội vụ',
  about: 'về việc kiểm tra văn hóa công vụ',
  inspected,
  from: '2026-06-02',
  through: '2026-06-12',
  under: { kind: 'programme', programme: ids.programme, item: '1' },
  ...more,
})
const putProgramme = () => put(`/v1/programmes/${ids.programme}`, { body: 'so-noi-vu', programme })
const issue = () => api.send('POST', `/v1/programmes/${ids.programme}/issue`, { json: issued, headers: any })
const putDecision = (more: object = {}) =>
  put(`/v1/decisions/${ids.decision}`, { body: 'so-noi-vu', decision: decision(more) })
const link = (to: string | null) => put(`/v1/inspections/${ids.inspection}/decision`, { decision: to }, any)
const conclude = () => api.send('POST', `/v1/inspections/${ids.inspection}/conclude`, { json: {}, headers: any })
const refused = async (response: Response) => {
  const { status, code, errors } = await jsonOf(response)
  return [status, code, ...errors.map((each: { pointer: string; code: string }) => `${each.pointer} ${each.code}`)]
}
async function inspect() {
  await put(`/v1/inspections/${ids.inspection}`, { body: 'so-noi-vu', record })
  await put(`/v1/inspections/${ids.inspection}/eligibility`, { members: declared(record) }, any)
}

describe('from programme to inspection', () => {
  test('a programme is issued, a decision stands under its item, an inspection refers to it; the item is followed', async () => {
    const { get, send } = api
    expect((await putProgramme()).status).toBe(201)
    expect(await refused(await putDecision())).toEqual([
      422,
      'does-not-fit',
      '/decision/under/programme programme-not-issued',
    ])
    expect((await jsonOf(await issue())).issued).toEqual(issued)
    expect(await refused(await issue())).toEqual([409, 'wrong-state'])
    expect(await refused(await put(`/v1/programmes/${ids.programme}`, { programme }, any))).toEqual([
      409,
      'wrong-state',
    ])
    const state = async (on: string) =>
      (await jsonOf(await get(`/v1/programmes/${ids.programme}/progress?on=${on}`))).items.map(
        (each: { state: string }) => each.state,
      )
    expect(await state('2026-06-10')).toEqual(['planned', 'planned'])
    expect((await putDecision()).status).toBe(201)
    await inspect()
    const linked = await jsonOf(await link(ids.decision))
    expect(linked).toMatchObject({ decision: ids.decision, record: { decision: { number: '12/QĐ-SNV' } } })
    expect(await state('2026-06-10')).toEqual(['decided', 'planned'])
    expect(await state('2026-07-01')).toEqual(['undone', 'planned'])
    expect((await jsonOf(await conclude())).state).toBe('concluded')
    expect(await state('2026-07-01')).toEqual(['concluded', 'planned'])
    const read = await jsonOf(await get(`/v1/decisions/${ids.decision}`))
    expect(read.inspections).toEqual([{ id: ids.inspection, state: 'concluded' }])
    expect(await refused(await put(`/v1/decisions/${ids.decision}`, { decision: decision() }, any))).toEqual([
      409,
      'inspected-under-it',
    ])
    const revoke = () => send('POST', `/v1/decisions/${ids.decision}/revoke`, { json: { reason: 'x' }, headers: any })
    expect(await refused(await revoke())).toEqual([409, 'inspected-under-it'])
    const { items } = await jsonOf(await get(`/v1/decisions?programme=${ids.programme}&year=2026`))
    expect(items.map(({ id }: { id: string }) => id)).toEqual([ids.decision])
    expect((await jsonOf(await get('/v1/programmes?year=2026&state=issued'))).items).toHaveLength(1)
  })

  test('minutes that name another decision than the one referred to are not concluded', async () => {
    await putDecision({ under: { kind: 'ad-hoc', reason: 'Phản ánh của người dân' } })
    await inspect()
    await link(ids.decision)
    const other = { ...record, decision: { ...record.decision, number: '99/QĐ-SNV' } }
    await put(`/v1/inspections/${ids.inspection}`, { record: other }, any)
    expect(await refused(await conclude())).toEqual([422, 'decision-differs'])
    await link(ids.decision)
    expect((await conclude()).status).toBe(200)
  })

  test('a decision taken back refers to nothing more: 409 for an inspection that would be made under it', async () => {
    await putDecision({ under: { kind: 'ad-hoc', reason: 'Phản ánh' } })
    await inspect()
    await link(ids.decision)
    const revoke = () =>
      api.send('POST', `/v1/decisions/${ids.decision}/revoke`, { json: { reason: 'x' }, headers: any })
    expect(await refused(await revoke())).toEqual([409, 'inspected-under-it'])
    await link(null)
    expect((await jsonOf(await revoke())).state).toBe('revoked')
    expect(await refused(await link(ids.decision))).toEqual([409, 'wrong-state'])
  })

  test('what does not agree is refused by its place', async () => {
    const bad = { ...programme, items: [programme.items[0], { ...programme.items[0], through: '2027-01-02' }] }
    expect(await refused(await put(`/v1/programmes/${ids.programme}`, { body: 'so-noi-vu', programme: bad }))).toEqual([
      422,
      'does-not-fit',
      '/programme/items/1/id item-twice',
      '/programme/items/1/from outside-year',
    ])
    await putProgramme()
    await issue()
    expect(await refused(await putDecision({ date: '2026-11-06', from: '2026-11-06', through: '2026-11-07' }))).toEqual(
      [422, 'does-not-fit', '/decision/date deed-not-yet'],
    )
    expect(await refused(await putDecision({ inspected: { name: 'Sở Y tế' } }))).toEqual([
      422,
      'does-not-fit',
      '/decision/inspected another-body-inspected',
    ])
    expect(await refused(await putDecision({ date: '2026-01-04' }))).toContain(
      '/decision/date decision-before-programme',
    )
  })
})

test('another body’s key finds nothing by any operation, nor may it build on what it does not see', async () => {
  const { get, send, keyFor } = api
  await putProgramme()
  await issue()
  await putDecision()
  await inspect()
  const { key } = await keyFor({ scopes: ['read', 'inspect', 'decide'], bodies: ['so-y-te'] })
  const [programmeAt, decisionAt] = [`/v1/programmes/${ids.programme}`, `/v1/decisions/${ids.decision}`]
  for (const path of [programmeAt, `${programmeAt}/progress`, decisionAt])
    expect((await get(path, { key })).status, path).toBe(404)
  const writes = [
    ['PUT', programmeAt, { programme }],
    ['POST', `${programmeAt}/issue`, issued],
    ['PUT', decisionAt, { decision: decision({ under: { kind: 'ad-hoc', reason: 'x' } }) }],
    ['POST', `${decisionAt}/revoke`, { reason: 'x' }],
    ['PUT', `/v1/inspections/${ids.inspection}/decision`, { decision: null }],
  ] as const
  for (const [method, path, json] of writes)
    expect((await send(method, path, { json, headers: any, key })).status, path).toBe(404)
  for (const path of ['/v1/programmes', '/v1/decisions'])
    expect((await jsonOf(await get(path, { key }))).items).toEqual([])
  const own = randomUUID()
  expect(await refused(await put(`/v1/decisions/${own}`, { decision: decision() }, create, key))).toContain(
    '/decision/under/programme programme-not-issued',
  )
  await put(`/v1/inspections/${own}`, { record }, create, key)
  expect((await put(`/v1/inspections/${own}/decision`, { decision: ids.decision }, any, key)).status).toBe(404)
  const both = (await keyFor({ scopes: ['read', 'inspect', 'decide'], bodies: ['so-y-te', 'so-noi-vu'] })).key
  expect((await put(`/v1/inspections/${own}/decision`, { decision: ids.decision }, any, both)).status).toBe(404)
  const amending = { body: 'so-y-te', programme, amends: ids.programme }
  expect((await put(`/v1/programmes/${randomUUID()}`, amending, create, both)).status).toBe(404)
  const reader = (await keyFor({ scopes: ['read', 'inspect'], bodies: ['so-noi-vu'] })).key
  expect((await put(programmeAt, { programme }, any, reader)).status).toBe(403)
  expect((await put(decisionAt, { decision: decision() }, any, reader)).status).toBe(403)
})
