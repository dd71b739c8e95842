import { type CaseFacts, canonicalJson } from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { AssessmentShape, ReceiptShape } from '../src/routes/discipline-shapes.ts'
import { facts } from './testing/case.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const asked = '/v1/discipline/assessments'
const { send, ports, keyFor } = await fixture()
const post = async (path: string, json: unknown, headers: Record<string, string> = {}) => {
  const response = await send('POST', path, { json, headers })
  return { status: response.status, headers: response.headers, json: await jsonOf(response) }
}
const places = (json: { errors: { code: string; pointer: string }[] }) =>
  json.errors.map(({ code, pointer }) => [code, pointer])

describe('a discipline assessment', () => {
  test('of an act that ended on 10/8/2026 comes with its reasons and a receipt, and nothing is stored', async () => {
    const { status, json } = await post(asked, { facts })
    expect([status, json.lang, json.assessment.form]).toEqual([200, 'vi', { kind: 'answer', value: 'khien-trach' }])
    expect(AssessmentShape.safeParse(json.assessment).error?.issues ?? []).toEqual([])
    expect(ReceiptShape.safeParse(json.receipt).error?.issues ?? []).toEqual([])
    expect(json.receipt.outputs).toBe(canonicalJson(json.assessment))
    expect(json.explanation.join(' ')).toContain('Căn cứ')
    for (const table of ['audit', 'idempotency', 'inspection'] as const)
      expect(await ports.store.queries.selectFrom(table).selectAll().execute(), table).toEqual([])
  })

  test('needs no Idempotency-Key, as it keeps nothing, but a key and the scope read', async () => {
    const { key } = await keyFor({ scopes: ['decide'] })
    expect((await send('POST', asked, { json: { facts }, key })).status).toBe(403)
    expect((await send('POST', asked, { json: { facts }, headers: { 'Idempotency-Key': '' } })).status).toBe(200)
  })

  test('is explained in the language asked for: the field before the header, Vietnamese where neither is spoken', async () => {
    const lang = async (field: object, header: string) =>
      (await post(asked, { facts, ...field }, { 'Accept-Language': header })).headers.get('content-language')
    expect(await lang({}, 'en-GB,vi;q=0.5')).toBe('en')
    expect(await lang({}, 'fr, vi;q=0.2, en;q=0.9')).toBe('en')
    expect(await lang({}, 'ja')).toBe('vi')
    expect(await lang({ lang: 'vi' }, 'en')).toBe('vi')
  })

  test('tells slips of shape with 400 and contradictions with 422, each with its place', async () => {
    const shape = await post(asked, { facts: { ...facts, on: '2026-02-30', luong: 3 } })
    expect([shape.status, places(shape.json)]).toEqual([
      400,
      [
        ['not-a-day', '/facts/on'],
        ['unknown-key', '/facts/luong'],
      ],
    ])
    const contrary: Partial<CaseFacts> = { approved: true }
    const sense = await post(asked, { facts: { ...facts, ...contrary } })
    expect([sense.status, sense.json.code, places(sense.json)]).toEqual([
      422,
      'facts-unfit',
      [['not-of-this-person', '/facts/approved']],
    ])
  })
})

describe('a receipt, replayed', () => {
  test('gives the same assessment; one touched by hand, or of other law, is told by name', async () => {
    const { receipt, assessment } = (await post(asked, { facts })).json
    const replayed = async (change: object) =>
      (await post(`${asked}/replay`, { receipt: { ...receipt, ...change } })).json
    expect(await replayed({})).toEqual({ same: true, changed: [], assessment })
    expect((await replayed({ digest: '0'.repeat(64) })).changed).toEqual(['digest'])
    const law = { ...receipt.law, calendar: '0'.repeat(64) }
    expect((await replayed({ law })).changed).toEqual(['digest', 'calendar'])
  })

  test('whose inputs are no facts of a case is refused at its place', async () => {
    const { receipt } = (await post(asked, { facts })).json
    for (const inputs of ['{', '{}', '[]', '{"schema":"congvu.case/2"}']) {
      const { status, json } = await post(`${asked}/replay`, { receipt: { ...receipt, inputs } })
      expect([status, json.code, json.errors[0].pointer.startsWith('/receipt/inputs')]).toEqual([
        422,
        'facts-unfit',
        true,
      ])
    }
  })
})
