import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { operations } from '../src/operations.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const { get, send, app, keyFor } = await fixture()

/** Sends a question and reads the answer through the schema its document promises. */
async function ask(path: string) {
  const response = await get(path)
  expect(response.status, path).toBe(200)
  const json = await jsonOf(response)
  const plain = path.split('?')[0] ?? ''
  const found = operations
    .filter(({ method }) => method === 'get')
    .find((each) => new RegExp(`^${each.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(plain))
  const schema = found?.answers[200]?.schema
  const read = schema?.safeParse(json)
  expect(read?.error?.issues ?? (read ? [] : 'no schema'), path).toEqual([])
  return json
}

describe('reference data', () => {
  test('the report of 2026 is due before 15 November: Saturday 14, work towards Friday 13', async () => {
    const { items } = await ask('/v1/plans/6861/obligations?from=2026-11-01&through=2026-11-30&body=ubnd-xa')
    const report = items.find(({ task }: { task: string }) => task === 'III.1.b')
    expect(report).toMatchObject({ legalEnd: '2026-11-14', safeTarget: '2026-11-13' })
    expect(report.grounds.sources.length).toBeGreaterThan(0)
  })

  test('the plan, its assignments and one place of it', async () => {
    expect(await ask('/v1/plans/kh-6861-2019')).toMatchObject({ number: '6861/KH-UBND' })
    const { items } = await ask('/v1/plans/6861/assignments?under=III')
    expect(items.length).toBeGreaterThan(5)
    expect(items.every(({ ref }: { ref: string }) => ref.startsWith('III'))).toBe(true)
    expect(await ask('/v1/plans/6861/places/III.2')).toMatchObject({ text: 'Sở Nội vụ' })
  })

  test('2026: Saturday 10 January was worked, 24 November was a holiday', async () => {
    const year = await ask('/v1/calendars/2026')
    expect(year.days.length).toBeGreaterThan(10)
    expect(await ask('/v1/working-days/2026-01-10')).toMatchObject({ working: true })
    expect(await ask('/v1/working-days/2026-01-10?calendar=general')).toMatchObject({ working: false, weekend: true })
    expect(await ask('/v1/working-days/2026-11-24')).toMatchObject({ working: false, row: { kind: 'holiday' } })
    expect(await ask('/v1/working-days?after=2024-04-26&add=3')).toMatchObject({ day: '2024-05-04' })
    expect(await ask('/v1/working-days?after=2025-01-24&through=2025-02-10')).toMatchObject({ workingDays: 6 })
  })

  test('150 days from 20 September 2025 end on the first day of Tết', async () => {
    expect(await ask('/v1/time-limits?from=2025-09-20&days=150')).toMatchObject({
      legalEnd: '2026-02-17',
      rolledEnd: '2026-02-23',
      safeTarget: '2026-02-13',
    })
    const held = await ask('/v1/time-limits?from=2025-09-20&days=150&excluded=2025-10-01/2025-10-10')
    expect(held.legalEnd).toBe('2026-02-27')
  })

  test('instruments and standards of a day', async () => {
    expect(await ask('/v1/instruments/nd-217-2025?on=2025-08-05')).toMatchObject({ inForce: 'yes' })
    expect(await ask('/v1/instruments')).toHaveProperty('items')
    const { items } = await ask('/v1/standards?on=2026-11-05&group=TP')
    expect(items[0].citations[0].words).toMatch(/Quyết định|Chỉ thị|Luật|Kế hoạch/)
  })

  test('phường Nha Trang on two days, its predecessors, and a successor or a question', async () => {
    const { units } = await ask('/v1/bodies?on=2026-11-05&q=P.%20Nha%20Trang')
    expect(units[0]).toMatchObject({ code: '22366' })
    const today = await ask('/v1/bodies/22366?on=2026-11-05')
    expect(today).toMatchObject({ stood: 'yes' })
    expect(today.predecessors.length).toBeGreaterThan(1)
    expect(await ask('/v1/bodies?on=2019-11-05')).toHaveProperty('departments')
  })

  test('a question that core cannot answer is 422 in its own words, an unknown thing 404', async () => {
    const beyond = await get('/v1/calendars/2031')
    expect(beyond.status).toBe(422)
    expect(await jsonOf(beyond)).toMatchObject({ code: 'no-calendar', title: 'Không xử lý được' })
    for (const path of [
      '/v1/plans/1',
      '/v1/instruments/nd-1-1900',
      '/v1/plans/6861/places/IX.9',
      '/v1/bodies/00000?on=2026-01-01',
    ])
      expect((await get(path)).status, path).toBe(404)
    for (const path of ['/v1/time-limits?from=2026-01-01', '/v1/time-limits?from=2026-01-01&days=1&months=1'])
      expect(await jsonOf(await get(path)), path).toMatchObject({ status: 422, code: 'one-length' })
    expect((await get('/v1/working-days?after=2026-01-01')).status).toBe(400)
  })
})

describe('a calendar feed', () => {
  test('is read by its address alone until it is revoked; the token is kept nowhere', async () => {
    const made = await send('POST', '/v1/feeds', { json: { name: 'Hạn của xã', body: 'ubnd-xa' } })
    expect(made.status).toBe(201)
    const { id, path } = await jsonOf(made)
    const feed = await app.request(path)
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await feed.text()
    // Unfolded: RFC 5545 breaks lines at 75 octets.
    expect(text.replaceAll('\r\n ', '')).toMatch(
      /DTSTART;VALUE=DATE:20261113\r\n[\s\S]*?SUMMARY:6861\/KH-UBND III\.1\.b/,
    )
    expect((await send('DELETE', `/v1/feeds/${id}`)).status).toBe(204)
    expect((await app.request(path)).status).toBe(404)
    expect((await send('DELETE', `/v1/feeds/${id}`)).status).toBe(404)
  })
})

test('the document is OpenAPI 3.1 and holds every operation once, each pattern a regular expression', async () => {
  const document = await jsonOf(await app.request('/openapi.json'))
  expect(document.openapi).toBe('3.1.0')
  const ids = Object.values<Record<string, { operationId: string }>>(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  )
  expect(ids.toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
  expect(new Set(ids).size).toBe(ids.length)
  JSON.stringify(document, (name, value) => {
    if (name === 'pattern' && typeof value === 'string') new RegExp(value, 'u')
    return value
  })
})

test('a key may ask what it is and what it may do; the key itself is not given back', async () => {
  await ask('/v1/key')
  const { key } = await keyFor({
    scopes: ['read', 'inspect'],
    bodies: ['so-noi-vu'],
    expiresAt: '2027-12-31T17:00:00.000Z',
  })
  const text = await (await get('/v1/key', { key })).text()
  expect(JSON.parse(text)).toMatchObject({
    name: 'thử',
    scopes: ['read', 'inspect'],
    bodies: ['so-noi-vu'],
    test: false,
    expiresAt: '2027-12-31T17:00:00.000Z',
  })
  expect(text).not.toContain(key)
})

test('the docs page and its scripts come from here and ask nobody else', async () => {
  const page = await app.request('/docs')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  const html = await page.text()
  expect(html).not.toMatch(/https?:/)
  for (const [, path = ''] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g))
    expect((await app.request(path)).status).toBe(200)
})

test('the version of the document is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect((await jsonOf(await app.request('/openapi.json'))).info.version).toBe(version)
})
