import { randomUUID } from 'node:crypto'
import type { receiptOf } from '@congvu/core'
import { beforeEach, describe, expect, test } from 'vitest'
import { verifier } from '../src/audit/verify.ts'
import { CaseListed, CaseResource } from '../src/records/cases.ts'
import { everyRow, heads, stretch } from '../src/store/queries/audit.ts'
import { facts } from './testing/case.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const name = 'Trần Thị Hư Cấu'
const person = { name, post: 'Chuyên viên', unit: 'Trung tâm Ví Dụ' }
const [act] = facts.acts
const told = { ...facts, acts: [{ ...act, what: `${name} quát mắng người dân` }] }
const at = (id: string, rest = '') => `/v1/discipline/cases/${id}${rest}`
const any = { 'If-Match': '*' }

let api: Awaited<ReturnType<typeof fixture>>
let id: string
beforeEach(async () => {
  api = await fixture()
  id = randomUUID()
})

const make = (json: object = {}, key?: string) =>
  api.send('PUT', at(id), {
    json: { body: 'so-noi-vu', person, facts: told, ...json },
    headers: { 'If-None-Match': '*' },
    ...(key !== undefined && { key }),
  })
const post = (rest: string, json: unknown, headers: Record<string, string> = any) =>
  api.send('POST', at(id, rest), { json, headers })
const assessed = async () => jsonOf(await post('/assessments', {}))
const decision = { number: '12/QĐ-SNV', form: 'khien-trach', signedOn: '2026-09-15', reason: 'Lần đầu, tác hại nhỏ' }
const refused = async (response: Response) => {
  const { status, code, errors } = await jsonOf(response)
  return [status, code, ...errors.map((each: { pointer: string; code: string }) => `${each.pointer} ${each.code}`)]
}

describe('a discipline case', () => {
  test('goes from facts to assessment, decision, effect and the year’s rating, each step by its version', async () => {
    const { send, get } = api
    const made = await make()
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"'])
    const first = await jsonOf(made)
    expect(CaseResource.safeParse(first).error?.issues ?? []).toEqual([])
    expect(first).toMatchObject({ state: 'open', assessments: 0, assessed: false, decision: null, rating: null })
    expect(await refused(await post('/decision', decision))).toEqual([409, 'not-assessed'])
    expect(await refused(await post('/assessments', {}, {}))).toEqual([428, 'precondition-required'])
    const assessment = await assessed()
    expect(assessment).toMatchObject({ seq: 1, caseVersion: 1, on: '2026-09-15' })
    expect(await refused(await post('/decision', decision, { 'If-Match': '"1"' }))).toEqual([
      412,
      'precondition-failed',
    ])
    const decided = await jsonOf(
      await post('/decision', { ...decision, effectiveOn: '2026-09-20' }, { 'If-Match': '"2"' }),
    )
    expect(decided).toMatchObject({
      state: 'decided',
      version: 3,
      decision: { number: '12/QĐ-SNV', form: 'khien-trach', effectiveOn: '2026-09-20', departs: false },
    })
    expect(await refused(await post('/close', { reason: 'x' }))).toEqual([409, 'wrong-state'])
    const progress = await jsonOf(await get(at(id, '/progress')))
    expect(progress.effectThrough).toBe('2027-09-20')
    expect(progress.rating.map(({ code }: { code: string }) => code)).toEqual(['rating-once'])
    const rated = await send('PUT', at(id, '/rating'), { json: { year: 2026 }, headers: any })
    expect((await jsonOf(rated)).rating).toEqual({ year: 2026 })
    const { items } = await jsonOf(await get('/v1/discipline/cases?ratingYear=2026'))
    expect(items.map((each: { id: string; form: string }) => [each.id, each.form])).toEqual([[id, 'khien-trach']])
    expect((await jsonOf(await get('/v1/discipline/cases?ratingYear=2025'))).items).toEqual([])
  })

  test('steps: the report is due five working days after the review of 7/9/2026, overdue on the 30th, done late on the 28th', async () => {
    const { send, get } = api
    const handling = { openedOn: '2026-08-20', reviewedOn: '2026-09-07' }
    await make({ facts: { ...told, handling } })
    const stepOn = async (on: string) => {
      const { steps } = await jsonOf(await get(at(id, `/progress?on=${on}`)))
      return steps.find(({ kind }: { kind: string }) => kind === 'report')
    }
    const { due } = await stepOn('2026-09-07')
    expect(await stepOn(due)).toMatchObject({ state: 'due' })
    expect(await stepOn('2026-09-30')).toMatchObject({ state: 'overdue' })
    const later = { ...told, handling: { ...handling, reportReceivedOn: '2026-09-28' } }
    expect((await send('PUT', at(id), { json: { person, facts: later }, headers: any })).status).toBe(200)
    expect(await stepOn('2026-09-30')).toMatchObject({ state: 'done-late', doneOn: '2026-09-28' })
  })

  test('every assessment stays as it was made; reading one says which datum of law has changed since', async () => {
    const { send, get, ports } = api
    await make()
    await assessed()
    const heavier = { ...told, acts: [{ ...told.acts[0], severity: 'nghiem-trong' }] }
    await send('PUT', at(id), { json: { person, facts: heavier }, headers: any })
    expect((await jsonOf(await get(at(id)))).assessed).toBe(false)
    await assessed()
    const one = await jsonOf(await get(at(id, '/assessments/1')))
    const two = await jsonOf(await get(at(id, '/assessments/2?lang=en')))
    expect([one.same, one.changed, one.caseVersion, two.caseVersion]).toEqual([true, [], 1, 3])
    expect(one.assessment.form).not.toEqual(two.assessment.form)
    expect(two.explanation[0]).toMatch(/^1\. /)
    const row = await ports.store.queries
      .selectFrom('case_assessment')
      .selectAll()
      .where('seq', '=', 1)
      .executeTakeFirst()
    const receipt: ReturnType<typeof receiptOf> = JSON.parse(row?.receipt ?? '')
    const older = { ...receipt, law: { ...receipt.law, calendar: '0'.repeat(64) } }
    await ports.store.queries
      .updateTable('case_assessment')
      .set({ receipt: JSON.stringify(older) })
      .where('seq', '=', 1)
      .execute()
    expect(await jsonOf(await get(at(id, '/assessments/1')))).toMatchObject({
      same: false,
      changed: ['digest', 'calendar'],
    })
    expect((await get(at(id, '/assessments/3'))).status).toBe(404)
  })

  test('a person may decide on another form, with the reason; it is marked as departing', async () => {
    await make()
    await assessed()
    const { reason: _, ...silent } = decision
    expect(await refused(await post('/decision', silent))).toEqual([400, 'invalid-request', '/reason missing'])
    expect(await refused(await post('/decision', { ...decision, signedOn: '2026-09-16' }))).toEqual([
      409,
      'not-assessed',
    ])
    expect(await refused(await post('/decision', { ...decision, signedOn: '2026-11-06' }))).toEqual([
      422,
      'does-not-fit',
      '/signedOn deed-not-yet',
    ])
    const other = await jsonOf(await post('/decision', { ...decision, form: 'canh-cao' }))
    expect(other.decision).toMatchObject({ form: 'canh-cao', departs: true })
  })

  test('the form comes by the decision alone; later days are added; facts that contradict are refused by place', async () => {
    const { send } = api
    const withForm = { ...told, decision: { form: 'khien-trach', signedOn: '2026-09-15' } }
    expect(await refused(await make({ facts: withForm }))).toEqual([422, 'decision-apart'])
    expect(await refused(await make({ facts: { ...told, on: '2026-08-01' } }))).toContain(422)
    expect(await refused(await make({ person: { name: '' } }))).toEqual([
      400,
      'invalid-request',
      '/person/name too-short',
    ])
    await make()
    await assessed()
    await post('/decision', decision)
    const put = (more: object) =>
      send('PUT', at(id), {
        json: { person, facts: { ...withForm, decision: { ...withForm.decision, ...more } } },
        headers: any,
      })
    expect(await refused(await put({ form: 'canh-cao' }))).toEqual([422, 'decision-apart'])
    expect((await jsonOf(await put({ effectiveOn: '2026-09-20' }))).decision.effectiveOn).toBe('2026-09-20')
  })

  test('closed without discipline it is written no more', async () => {
    const { send } = api
    await make()
    expect((await jsonOf(await post('/close', { reason: 'Hết thời hiệu' }))).state).toBe('closed')
    const again = await send('PUT', at(id), { json: { person, facts: told }, headers: any })
    expect(await refused(again)).toEqual([409, 'wrong-state'])
    expect(await refused(await post('/assessments', {}))).toEqual([409, 'wrong-state'])
  })

  test('it may begin with an inspection of its body, and with no other', async () => {
    const inspection = randomUUID()
    expect((await make({ inspection })).status).toBe(404)
    const draft = { body: 'so-noi-vu', record: { schema: 'congvu.inspection/1' } }
    await api.send('PUT', `/v1/inspections/${inspection}`, { json: draft, headers: { 'If-None-Match': '*' } })
    expect((await jsonOf(await make({ inspection }))).inspection).toBe(inspection)
    const { items } = await jsonOf(await api.get(`/v1/discipline/cases?inspection=${inspection}`))
    expect(items).toHaveLength(1)
  })
})

describe('whose case it is', () => {
  test('no list, no answer to a write and no reading says; a recorded purpose does', async () => {
    const { get, ports } = api
    const answers = [await make(), await post('/assessments', {}), await post('/decision', decision)]
    answers.push(await get(at(id)), await get('/v1/discipline/cases'), await get(at(id, '/assessments/1')))
    const texts = await Promise.all(answers.map((each) => each.text()))
    for (const text of texts) expect(text).not.toMatch(/Hư Cấu|Ví Dụ|quát mắng|tác hại nhỏ/)
    expect(CaseListed.safeParse(JSON.parse(texts[4] ?? '').items[0]).success).toBe(true)
    expect(await refused(await post('/reveal', { purpose: 'handling' }))).toEqual([
      400,
      'invalid-request',
      '/reference missing',
    ])
    expect(await refused(await post('/reveal', { purpose: 'curiosity', reference: '1/QĐ-SNV' }))).toContain(
      '/purpose not-one-of',
    )
    expect(await refused(await post('/reveal', { purpose: 'handling', reference: name }))).toContain(
      '/reference bad-format',
    )
    const whole = await jsonOf(await post('/reveal', { purpose: 'complaint', reference: '120/QĐ-SNV' }))
    expect(whole).toMatchObject({ masked: false, person, reason: decision.reason })
    expect(whole.facts.acts[0].what).toContain(name)
    const rows = await stretch(ports.store.queries, 'so-noi-vu', 0, 100)
    expect(rows.map(({ action }) => action)).toEqual(['case.create', 'case.assess', 'case.decide', 'case.reveal'])
    expect(JSON.parse(rows.at(-1)?.facts ?? '')).toMatchObject({ purpose: 'complaint', reference: '120/QĐ-SNV' })
    const events = await ports.store.queries.selectFrom('event').selectAll().execute()
    for (const text of [JSON.stringify(rows), JSON.stringify(events)]) expect(text).not.toMatch(/Hư Cấu|khien-trach/)
    const walk = verifier(await heads(ports.store.queries))
    for await (const row of everyRow(ports.store.queries)) walk.add(row)
    expect(walk.end().faults).toEqual([])
  })

  test('another body’s key finds nothing by any operation, and scopes hold', async () => {
    const { send, get, keyFor } = api
    await make()
    await assessed()
    const { key } = await keyFor({ scopes: ['read', 'inspect', 'decide'], bodies: ['so-y-te'] })
    for (const rest of ['', '/assessments', '/assessments/1', '/progress'])
      expect((await get(at(id, rest), { key })).status, rest).toBe(404)
    const writes = [
      ['PUT', '', { person, facts: told }, 'inspect'],
      ['POST', '/reveal', { purpose: 'handling', reference: '1/QĐ-SNV' }, 'inspect'],
      ['POST', '/assessments', {}, 'inspect'],
      ['POST', '/decision', decision, 'decide'],
      ['POST', '/close', { reason: 'x' }, 'decide'],
      ['PUT', '/rating', { year: 2026 }, 'decide'],
    ] as const
    const reader = await keyFor({ scopes: ['read'], bodies: ['so-noi-vu'] })
    for (const [method, rest, json, scope] of writes) {
      expect((await send(method, at(id, rest), { json, headers: any, key })).status, rest).toBe(404)
      const by = scope === 'inspect' ? reader : await keyFor({ scopes: ['read', 'inspect'], bodies: ['so-noi-vu'] })
      expect((await send(method, at(id, rest), { json, headers: any, key: by.key })).status, rest).toBe(403)
    }
    expect((await get(at(id), { key: reader.key })).status).toBe(403)
    expect((await jsonOf(await get('/v1/discipline/cases', { key: reader.key }))).items).toHaveLength(1)
    expect((await jsonOf(await get('/v1/discipline/cases', { key }))).items).toEqual([])
    const trial = await keyFor({ scopes: ['admin'], test: true })
    expect((await get(at(id), { key: trial.key })).status).toBe(404)
  })
})
