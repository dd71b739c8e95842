import { randomUUID } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifier } from '../src/audit/verify.ts'
import { workDue } from '../src/jobs/work.ts'
import { everyRow, heads } from '../src/store/queries/audit.ts'
import { facts } from './testing/case.ts'
import { bring, example } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'
import { fromSchema, type Schema } from './testing/from-schema.ts'

type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }
type Content = Record<string, { schema: Schema }>
type Described = {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}

/** Requests for each operation; the same ones each time, unless a number of others is asked for by hand. */
const asked = process.env.FUZZ === undefined ? undefined : Number(process.env.FUZZ)
const runs = asked === undefined ? { numRuns: 12, seed: 6861 } : { numRuns: asked }

const api = await fixture({ rate: { perSecond: 1e9, burst: 1e9 } })
const openApi = await jsonOf(await api.app.request('/openapi.json'))
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(openApi, 'api')
const resolve = (ref: string): Schema => openApi.components.schemas[ref.split('/').at(-1) ?? '']

// Records to be hit: one in each state that the operations tell apart.
const record = { ...example('07-khong-phat-hien'), number: null }
const ids = { draft: randomUUID(), concluded: randomUUID(), signed: randomUUID(), issued: randomUUID() }
for (const state of ['draft', 'concluded', 'signed', 'issued'] as const)
  await bring(api.send, ids[state], record, state)

const deed = { schema: 'congvu.deed/1', plan: 'kh-6861-2019', year: 2026, kind: 'training', task: 'II.4' }
const deedId = randomUUID()
await api.send('PUT', `/v1/deeds/${deedId}`, {
  json: { body: 'so-y-te', deed: { ...deed, on: '2026-05-12', title: 'Lớp 1', trainees: 40 } },
  headers: { 'If-None-Match': '*' },
})
const caseId = randomUUID()
await api.send('PUT', `/v1/discipline/cases/${caseId}`, {
  json: { body: 'so-noi-vu', person: { name: 'Người Hư Cấu' }, facts },
  headers: { 'If-None-Match': '*' },
})
await api.send('POST', `/v1/discipline/cases/${caseId}/assessments`, { json: {}, headers: { 'If-Match': '*' } })
const [programmeId, decisionId] = [randomUUID(), randomUUID()]
const visit = { inspected: { name: 'Sở Y tế' }, about: 'văn hóa công vụ', from: '2026-06-01', through: '2026-06-30' }
await api.send('PUT', `/v1/programmes/${programmeId}`, {
  json: {
    body: 'so-noi-vu',
    programme: { schema: 'congvu.programme/1', year: 2026, title: 'Kế hoạch', items: [{ id: '1', ...visit }] },
  },
  headers: { 'If-None-Match': '*' },
})
const signed = {
  number: '12/QĐ-SNV',
  date: '2026-05-05',
  by: 'Giám đốc',
  under: { kind: 'ad-hoc', reason: 'Phản ánh' },
}
await api.send('PUT', `/v1/decisions/${decisionId}`, {
  json: { body: 'so-noi-vu', decision: { schema: 'congvu.decision/1', ...visit, ...signed } },
  headers: { 'If-None-Match': '*' },
})
const { id: jobId } = await jsonOf(
  await api.send('POST', '/v1/jobs', { json: { kind: 'minutes', inspections: Object.values(ids) } }),
)
await workDue(api.ports)
const { id: webhookId } = await jsonOf(
  await api.send('POST', '/v1/webhooks', { json: { url: 'https://e-office.example/' } }),
)
/** What stands under an address, to be hit. */
const held: Readonly<Record<string, readonly string[]>> = {
  '/v1/inspections': Object.values(ids),
  '/v1/deeds': [deedId],
  '/v1/discipline/cases': [caseId],
  '/v1/programmes': [programmeId],
  '/v1/decisions': [decisionId],
  '/v1/jobs': [jobId],
  // The operation that ends a webhook is given none.
  '/v1/webhooks/{id}/': [webhookId],
}

const headerValues = fc.constantFrom('*', '"1"', '"2"', 'W/"1"', 'vi', 'en;q=x', 'application/pdf', '', ',,,')

function requestOf(path: string, { parameters = [], requestBody }: Described) {
  const valuesOf = ({ name, schema, in: where }: Parameter): fc.Arbitrary<unknown> => {
    if (where === 'header') return headerValues
    const there = name === 'id' && Object.entries(held).find(([at]) => path.startsWith(at))?.[1]
    if (there) return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...there) }, fromSchema(schema, resolve))
    return fromSchema(schema, resolve)
  }
  const named = (where: Parameter['in']) => {
    const all = parameters.filter((each) => each.in === where && each.name !== 'Idempotency-Key')
    const needed = all.filter(({ required }) => required).map(({ name }) => name)
    return fc.record(Object.fromEntries(all.map((each) => [each.name, valuesOf(each)])), { requiredKeys: needed })
  }
  const [[type, media] = []] = Object.entries(requestBody?.content ?? {})
  const json = media && type === 'application/json' ? fromSchema(media.schema, resolve) : fc.constant(undefined)
  const bytes = fc.uint8Array({ maxLength: 200 })
  return fc.record({
    path: named('path'),
    query: named('query'),
    headers: named('header'),
    json,
    bytes,
    type: fc.constant(type),
  })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
const encoded = (value: unknown): string => encodeURIComponent(Buffer.from(text(value)).toString()) || '%20'

test('a shape that may be null is said to be either, and no named shape is null by itself', () => {
  const both: string[] = []
  JSON.stringify(openApi, (name, value) => {
    if (value?.allOf?.some(({ type }: Schema) => [type].flat().includes('null'))) both.push(name)
    return value
  })
  expect(both).toEqual([])
  const named = Object.entries<Schema>(openApi.components.schemas)
  expect(named.filter(([, { type }]) => [type].flat().includes('null')).map(([name]) => name)).toEqual([])
  const row =
    openApi.paths['/v1/working-days/{day}'].get.responses[200].content['application/json'].schema.properties.row
  expect(row).toEqual({ anyOf: [{ $ref: '#/components/schemas/CalendarRow' }, { type: 'null' }] })
})

describe('every operation, asked for what its document says and for what it does not', () => {
  for (const [path, methods] of Object.entries<Record<string, Described>>(openApi.paths))
    for (const [method, described] of Object.entries(methods))
      test(`${described.operationId}: no 5xx, no status or shape beside the document`, async () => {
        await fc.assert(
          fc.asyncProperty(requestOf(path, described), async (request) => {
            const at = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(Reflect.get(request.path, name)))
            const query = Object.entries(request.query).map(([name, value]) => `${name}=${encoded(value)}`)
            const upload = request.type !== undefined && request.type !== 'application/json'
            const answer = await api.send(method.toUpperCase(), `${at}?${query.join('&')}`, {
              ...(request.json !== undefined && { json: request.json }),
              ...(upload && { bytes: request.bytes }),
              headers: {
                ...(upload && { 'Content-Type': request.type ?? '' }),
                ...(request.headers as Record<string, string>),
              },
            })
            const said = described.responses[answer.status]
            const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
            const body = await answer.text()
            expect(answer.status, body).toBeLessThan(500)
            expect(said, `undocumented ${answer.status}: ${body}`).toBeDefined()
            if (!/json$/.test(type)) return
            expect(Object.keys(said?.content ?? {})).toContain(type)
            const pointer = `api#/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method}/responses/${answer.status}/content/${type.replace('/', '~1').replace('+', '%2B')}/schema`
            const fits = ajv.getSchema(pointer)
            expect(fits?.(JSON.parse(body)), `${body.slice(0, 300)}\n${ajv.errorsText(fits?.errors)}`).toBe(true)
          }),
          runs,
        )
      })

  test('and afterwards the log is intact', async () => {
    const walk = verifier(await heads(api.ports.store.queries))
    for await (const row of everyRow(api.ports.store.queries)) walk.add(row)
    expect(walk.end().faults).toEqual([])
  })
})
