import { randomUUID } from 'node:crypto'
import { readInspection } from '@congvu/core'
import { renderMinutes } from '@congvu/minutes'
import { beforeEach, describe, expect, test } from 'vitest'
import { verifier } from '../src/audit/verify.ts'
import { sha256 } from '../src/auth/keys.ts'
import { Resource } from '../src/inspections/resource.ts'
import { heads, stretch } from '../src/store/queries/audit.ts'
import { bring, declared, example, filesOf } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const desk = example('01-phuong-mot-cua')
const photos = example('10-phu-luc-anh')
const at = (id: string, rest = '') => `/v1/inspections/${id}${rest}`
const create = { 'If-None-Match': '*' }
const any = { 'If-Match': '*' }

let api: Awaited<ReturnType<typeof fixture>>
let id: string
beforeEach(async () => {
  api = await fixture()
  id = randomUUID()
})

async function resource(response: Response, status: number) {
  const json = await jsonOf(response)
  expect([response.status, json.errors]).toEqual([status, undefined])
  expect(Resource.safeParse(json).error?.issues ?? []).toEqual([])
  return json
}
const refused = async (response: Response, status: number, code: string) => {
  const json = await jsonOf(response)
  expect([response.status, json.code]).toEqual([status, code])
  return json
}

describe('a draft', () => {
  test('begins with almost nothing, says what is missing, and grows part by part', async () => {
    const { send, get } = api
    const record = { schema: 'congvu.inspection/1' }
    const made = await send('PUT', at(id), { json: { body: 'so-noi-vu', record }, headers: create })
    expect(made.headers.get('etag')).toBe('"1"')
    const first = await resource(made, 201)
    expect(first).toMatchObject({ id, body: 'so-noi-vu', version: 1, state: 'draft', number: null })
    expect(first.problems.map(({ pointer }: { pointer: string }) => pointer)).toContain('/record/team')
    const patched = await send('PATCH', at(id), {
      json: { team: desk.team, date: desk.date },
      headers: { 'If-Match': '"1"' },
    })
    expect((await resource(patched, 200)).record).toMatchObject({ team: desk.team, date: '2026-11-05' })
    expect((await resource(await get(at(id)), 200)).version).toBe(2)
  })

  test('is stored in NFC with the tone marks of today, however it was typed', async () => {
    const record = { schema: 'congvu.inspection/1', place: 'Tỉnh Khánh Hoà'.normalize('NFD') }
    const made = await api.send('PUT', at(id), { json: { body: 'so-noi-vu', record }, headers: create })
    expect((await resource(made, 201)).record.place).toBe('Tỉnh Khánh Hòa')
  })

  test('refuses unknown parts, another version, a number of its own, a null byte: nothing is written', async () => {
    const { send, get } = api
    const slips = [
      [{ ...desk, fidnings: [] }, 'unknown-key'],
      [{ ...desk, schema: 'congvu.inspection/2' }, 'not-one-of'],
      [{ ...desk, number: 7 }, 'wrong-type'],
      [{ ...desk, place: 'Nha\u0000 Trang' }, 'invisible-character'],
    ] as const
    for (const [record, code] of slips) {
      const json = await refused(
        await send('PUT', at(id), { json: { body: 'so-noi-vu', record }, headers: create }),
        400,
        'invalid-request',
      )
      expect(
        json.errors.map((each: { code: string }) => each.code),
        code,
      ).toContain(code)
    }
    expect((await get(at(id))).status).toBe(404)
  })

  test('is changed only by who saw its last version: 428, 412 with the ETag of now', async () => {
    const { send } = api
    const put = (headers: Record<string, string>) =>
      send('PUT', at(id), { json: { body: 'so-noi-vu', record: desk }, headers })
    await put(create)
    await refused(await put({}), 428, 'precondition-required')
    expect((await put({ 'If-Match': '"1"' })).status).toBe(200)
    const stale = await put({ 'If-Match': '"1"' })
    expect(stale.headers.get('etag')).toBe('"2"')
    await refused(stale, 412, 'precondition-failed')
    await refused(await put(create), 412, 'precondition-failed')
  })

  test('takes findings one by one and what the checked party says', async () => {
    const { send } = api
    await bring(send, id, { ...desk, findings: [] }, 'draft')
    for (const finding of desk.findings)
      expect((await send('POST', at(id, '/findings'), { json: finding, headers: any })).status).toBe(201)
    const said = { by: 'Ông Nguyễn Hữu Phước', text: 'Nhất trí.' }
    const after = await resource(await send('PUT', at(id, '/opinion'), { json: { opinion: said }, headers: any }), 200)
    expect(after.record.findings).toHaveLength(desk.findings.length)
    expect(after.record.opinion).toEqual(said)
  })
})

describe('evidence', () => {
  test('is held under its own hash: 201, then 200; other bytes 422, another type 415', async () => {
    const { send, get } = api
    await send('PUT', at(id), { json: { body: 'so-noi-vu', record: photos }, headers: create })
    const [[hash, bytes] = ['', new Uint8Array()], ...others] = filesOf(photos)
    const missing = async () => (await resource(await get(at(id)), 200)).evidence.missing
    expect(await missing()).toContain(hash)
    const put = (to: string, sent: Uint8Array, type: string) =>
      send('PUT', at(id, `/evidence/${to}`), { bytes: sent, headers: { 'Content-Type': type } })
    const type = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg'
    expect((await put(hash, bytes, type)).status).toBe(201)
    expect((await put(hash, bytes, type)).status).toBe(200)
    expect(await missing()).not.toContain(hash)
    const [other = '', otherBytes = bytes] = others[0] ?? []
    await refused(await put(hash, otherBytes, otherBytes[0] === 0x89 ? 'image/png' : 'image/jpeg'), 422, 'hash-differs')
    await refused(await put(other, otherBytes, 'application/pdf'), 415, 'not-that-type')
    await refused(await put(other, otherBytes, 'application/zip'), 415, 'unsupported-media-type')
    expect((await put('../../etc/passwd', bytes, type)).status).toBe(404)
    const back = await get(at(id, `/evidence/${hash}`))
    expect(sha256(new Uint8Array(await back.arrayBuffer()))).toBe(hash)
    expect((await jsonOf(await get(at(id, '/evidence')))).items).toHaveLength(1)
  })
})

describe('from conclusion to number', () => {
  test('an unfinished record, an undeclared team and a member in doubt are not concluded', async () => {
    const { send } = api
    const conclude = () => send('POST', at(id, '/conclude'), { json: {}, headers: any })
    await send('PUT', at(id), { json: { body: 'so-noi-vu', record: { ...desk, team: undefined } }, headers: create })
    const json = await refused(await conclude(), 422, 'not-ready')
    expect(json.errors).toContainEqual(expect.objectContaining({ code: 'missing', pointer: '/record/team' }))
    await send('PUT', at(id), { json: { record: { ...desk, annexes: [] } }, headers: any })
    await refused(await conclude(), 422, 'team-not-declared')
    const members = declared(desk)
    const doubt = members.map((each, i) => ({ ...each, conflictOfInterest: i === 1 }))
    await send('PUT', at(id, '/eligibility'), { json: { members: doubt }, headers: any })
    await refused(await conclude(), 422, 'member-in-doubt')
    await send('PUT', at(id, '/eligibility'), { json: { members }, headers: any })
    expect((await resource(await conclude(), 200)).state).toBe('concluded')
  })

  test('a photo of an annex that never arrived keeps it open', async () => {
    const { send } = api
    await send('PUT', at(id), { json: { body: 'so-noi-vu', record: photos }, headers: create })
    await send('PUT', at(id, '/eligibility'), { json: { members: declared(photos) }, headers: any })
    const json = await refused(await send('POST', at(id, '/conclude'), { json: {}, headers: any }), 422, 'not-ready')
    expect(json.errors.map(({ code }: { code: string }) => code)).toContain('photo-missing')
  })

  test('once concluded it is never edited, and each step waits for the one before', async () => {
    const { send } = api
    await bring(send, id, desk, 'concluded')
    const put = await send('PUT', at(id), { json: { record: desk }, headers: any })
    await refused(put, 409, 'not-a-draft')
    await refused(await send('POST', at(id, '/number'), { json: {}, headers: any }), 409, 'wrong-state')
    const pdf = new TextEncoder().encode('%PDF-1.7\n')
    const signedFile = () =>
      send('PUT', at(id, '/signed-file'), { bytes: pdf, headers: { ...any, 'Content-Type': 'application/pdf' } })
    await refused(await signedFile(), 409, 'wrong-state')
    await send('POST', at(id, '/signature'), { json: { signedOn: '2026-11-05', how: 'ink' }, headers: any })
    expect((await signedFile()).status).toBe(201)
    await refused(await signedFile(), 409, 'signed-file-held')
    expect(new Uint8Array(await (await api.get(at(id, '/signed-file'))).arrayBuffer())).toEqual(pdf)
  })

  test('the walk that README shows, with a record that has no photos, ends with number 1', async () => {
    const { send, get } = api
    await bring(send, id, { ...example('07-khong-phat-hien'), number: null }, 'issued')
    expect(await resource(await get(at(id)), 200)).toMatchObject({ state: 'issued', number: 1, version: 5 })
  })

  test('numbers run 1, 2, 3 … for a body and year, whoever asks at once; a refused request takes none', async () => {
    const { send, keyFor, get } = api
    const ids = Array.from({ length: 6 }, () => randomUUID())
    for (const each of ids) await bring(send, each, desk, 'signed')
    await refused(
      await send('POST', at(ids[0] ?? '', '/number'), { json: {}, headers: { 'If-Match': '"1"' } }),
      412,
      'precondition-failed',
    )
    const given = await Promise.all(ids.map((each) => send('POST', at(each, '/number'), { json: {}, headers: any })))
    const numbers = await Promise.all(given.map(async (each) => (await jsonOf(each)).number))
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6])
    const { key } = await keyFor({ scopes: ['admin'], test: true })
    const trial = randomUUID()
    await bring(send, trial, desk, 'issued', key)
    expect((await jsonOf(await get(at(trial), { key }))).number).toBe(1)
    expect((await get(at(trial))).status).toBe(404)
  })

  test('the minutes are the very bytes that the record and its photos give anywhere', async () => {
    const { send, get } = api
    await bring(send, id, photos, 'issued')
    const answer = await get(at(id), { headers: { Accept: 'application/pdf' } })
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const reading = readInspection({ ...photos, number: 1 })
    if (!reading.ok) throw new Error('the example is fit')
    const files = filesOf(photos)
    const expected = await renderMinutes(reading.inspection, { photos: (hash) => files.get(hash) })
    expect(Buffer.compare(new Uint8Array(await answer.arrayBuffer()), expected)).toBe(0)
  })

  test('a mistake found later is superseded: the old one stays, and says by which', async () => {
    const { send, get } = api
    await bring(send, id, desk, 'issued')
    const newer = randomUUID()
    const made = await send('POST', at(id, '/supersede'), {
      json: { id: newer, reason: 'Sai tên đơn vị' },
      headers: any,
    })
    expect(await resource(made, 201)).toMatchObject({
      state: 'draft',
      supersedes: id,
      number: null,
      reason: 'Sai tên đơn vị',
    })
    expect((await resource(await get(at(id)), 200)).state).toBe('issued')
    for (const [path, json] of [
      ['conclude', {}],
      ['signature', { signedOn: '2026-11-06', how: 'digital' }],
      ['number', {}],
    ] as const)
      expect((await send('POST', at(newer, `/${path}`), { json, headers: any })).status, path).toBe(200)
    expect(await resource(await get(at(id)), 200)).toMatchObject({
      state: 'superseded',
      supersededBy: newer,
      number: 1,
    })
  })

  test('a follow-up opens with the findings of last time; recommendations carry their days', async () => {
    const { send, get } = api
    await bring(send, id, desk, 'issued')
    const again = randomUUID()
    const made = await resource(await send('POST', at(id, '/follow-up'), { json: { id: again }, headers: any }), 201)
    expect(made.record).toMatchObject({ visit: 'follow-up', followUpOf: { number: '1/BB-SNV', date: '2026-11-05' } })
    expect(made.record.followUpOf.findings).toHaveLength(desk.findings.length)
    const { items } = await jsonOf(await get(at(id, '/recommendations')))
    expect(items).toHaveLength(desk.recommendations.length)
    expect(items[0].legalEnd).toMatch(/^2026-1[12]-\d\d$/)
  })
})

describe('who sees what', () => {
  test('another body’s key finds nothing, by any operation', async () => {
    const { send, get, keyFor } = api
    await bring(send, id, photos, 'issued')
    const [hash = ''] = filesOf(photos).keys()
    const { key } = await keyFor({ scopes: ['read', 'inspect', 'decide'], bodies: ['so-y-te'] })
    for (const rest of ['', '/recommendations', '/evidence', `/evidence/${hash}`, '/signed-file'])
      expect((await get(at(id, rest), { key })).status, rest).toBe(404)
    const { id: other } = { id: randomUUID() }
    const writes = [
      ['PUT', '', { record: desk }],
      ['PATCH', '', { copies: 3 }],
      ['POST', '/findings', desk.findings[0]],
      ['PUT', '/opinion', { opinion: null }],
      ['PUT', '/eligibility', { members: [] }],
      ['POST', '/conclude', {}],
      ['POST', '/signature', { signedOn: '2026-11-05', how: 'ink' }],
      ['POST', '/number', {}],
      ['POST', '/supersede', { id: other, reason: 'x' }],
      ['POST', '/follow-up', { id: other }],
    ] as const
    for (const [method, rest, json] of writes)
      expect((await send(method, at(id, rest), { json, headers: any, key })).status, `${method} ${rest}`).toBe(404)
    expect((await jsonOf(await get('/v1/inspections', { key }))).items).toEqual([])
    const elsewhere = { json: { body: 'so-noi-vu', record: desk }, headers: create, key }
    await refused(await send('PUT', at(other), elsewhere), 403, 'body-not-allowed')
  })

  test('a key that only reads sees facts with names covered, and no minutes', async () => {
    const { send, get, keyFor } = api
    const named = {
      ...desk,
      findings: [{ ...desk.findings[0], persons: [{ role: 'Công chức', name: 'Võ Thị Thu Trang' }] }],
    }
    await bring(send, id, named, 'draft')
    const { key } = await keyFor({ scopes: ['read'], bodies: ['so-noi-vu'] })
    const seen = await get(at(id), { key })
    const text = await seen.text()
    expect(JSON.parse(text)).toMatchObject({ masked: true })
    expect(text).not.toContain('Thu Trang')
    expect((await get(at(id), { key, headers: { Accept: 'application/pdf' } })).status).toBe(403)
    expect((await send('POST', at(id, '/conclude'), { json: {}, headers: any, key })).status).toBe(403)
  })

  test('a list goes page by page through every change, none twice, and can begin at a time', async () => {
    const { send, get, clock } = api
    const ids = []
    for (let i = 0; i < 5; i += 1) {
      clock.ms += i % 2 === 0 ? 1000 : 0
      const each = randomUUID()
      ids.push(each)
      await send('PUT', at(each), {
        json: { body: 'so-noi-vu', record: { schema: 'congvu.inspection/1' } },
        headers: create,
      })
    }
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const page: { items: { id: string }[]; next: string | null } = await jsonOf(
        await get(`/v1/inspections?limit=2${next ? `&cursor=${next}` : ''}`),
      )
      seen.push(...page.items.map((item) => item.id))
      next = page.next
    }
    expect(seen.toSorted()).toEqual(ids.toSorted())
    const since = new Date(clock.ms).toISOString()
    expect((await jsonOf(await get(`/v1/inspections?changedSince=${since}`))).items).toHaveLength(1)
    expect((await get('/v1/inspections?cursor=xyz')).status).toBe(400)
  })

  test('who saw and who changed stands in the body’s own chain, without a name or a word of the record', async () => {
    const { send, get, ports } = api
    await bring(send, id, desk, 'issued')
    await get(at(id))
    const rows = await stretch(ports.store.queries, 'so-noi-vu', 0, 100)
    expect(rows.map(({ action }) => action)).toEqual([
      'inspection.create',
      ...[...filesOf(desk)].map(() => 'evidence.add'),
      'inspection.eligibility',
      'inspection.conclude',
      'inspection.sign',
      'inspection.number',
      'inspection.read',
    ])
    const walk = verifier(await heads(ports.store.queries))
    for (const row of rows) walk.add(row)
    expect(walk.end().faults).toEqual([])
    expect(JSON.stringify(rows)).not.toMatch(/Lê Quang Thịnh|Nha Trang/)
  })
})
