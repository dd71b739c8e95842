import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { openPostgres } from '../src/store/postgres.ts'
import { forgetOldSecrets } from '../src/store/queries/webhooks.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import type { Store } from '../src/store/store.ts'
import { deliverDue, type Post } from '../src/webhooks/courier.ts'
import { guardedPost, mayGoTo, Refused } from '../src/webhooks/post.ts'
import { bring, example } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'
import { cluster, emptyPostgres } from './testing/postgres.ts'

type Message = { url: string; headers: Readonly<Record<string, string>>; body: string }
const record = { ...example('07-khong-phat-hien'), number: null }
const url = 'https://e-office.example/congvu'

/** An API, one webhook of it, and a receiver that answers what it is told to. */
async function listening(asked: object = {}, store?: Store) {
  const api = await fixture(store && { store })
  const made = await jsonOf(await api.send('POST', '/v1/webhooks', { json: { url, ...asked } }))
  const got: Message[] = []
  const answers: (number | Error)[] = []
  const post: Post = async (to, headers, body) => {
    got.push({ url: to, headers, body })
    const answer = answers.shift() ?? 200
    if (answer instanceof Error) throw answer
    return answer
  }
  const deliver = () => deliverDue({ ...api.ports, post })
  const deliveries = async (query = '') =>
    (await jsonOf(await api.get(`/v1/webhooks/${made.id}/deliveries${query}`))).items
  return { ...api, made, got, answers, deliver, deliveries, post }
}

describe('a webhook', () => {
  test('is told of each step by Standard Webhooks, signed, without a word of the record', async () => {
    const { send, made, got, deliver, clock } = await listening()
    const id = randomUUID()
    await bring(send, id, record, 'issued')
    expect(await deliver()).toBe(5)
    const verified = got.map(({ body, headers }) => {
      const signed = new Webhook(made.secret).sign(headers['webhook-id'] ?? '', new Date(clock.ms), body)
      expect(headers).toMatchObject({ 'webhook-signature': signed, 'webhook-timestamp': `${clock.ms / 1000}` })
      return JSON.parse(body)
    })
    expect(verified.map(({ type, data }) => [type, data.version]).toSorted()).toEqual([
      ['inspection.changed', 2],
      ['inspection.concluded', 3],
      ['inspection.created', 1],
      ['inspection.issued', 5],
      ['inspection.signed', 4],
    ])
    expect(Object.keys(verified[0].data).toSorted()).toEqual(['body', 'changedAt', 'id', 'number', 'state', 'version'])
    expect(await deliver()).toBe(0)
  })

  test('a receiver with the secret and the library of the standard accepts a real message over http', async () => {
    const seen: { body: string; headers: Record<string, string> }[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        seen.push({
          body,
          headers: Object.fromEntries(Object.entries(request.headers).map(([k, v]) => [k, String(v)])),
        })
        response.writeHead(204).end()
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    const webhookHosts = new Set([host])
    const { ports, send } = await fixture({ now: Date.now, webhookHosts })
    const made = await jsonOf(await send('POST', '/v1/webhooks', { json: { url: `http://${host}/in` } }))
    expect((await send('POST', `/v1/webhooks/${made.id}/test`)).status).toBe(202)
    await deliverDue({ ...ports, post: guardedPost(webhookHosts) })
    const [{ body, headers } = { body: '', headers: {} }] = seen
    const told = new Webhook(made.secret).verify(body, headers)
    expect(told).toEqual({ type: 'webhook.test', timestamp: expect.any(String), data: { webhook: made.id } })
    expect(() => new Webhook(made.secret).verify(`${body} `, headers)).toThrow()
    server.close()
  })

  test('hears only the types and bodies it asked for, and nothing of test keys', async () => {
    const { send, keyFor, got, deliver } = await listening({ types: ['inspection.created'], bodies: ['so-y-te'] })
    await bring(send, randomUUID(), record, 'concluded')
    const { key } = await keyFor({ scopes: ['admin'], test: true })
    const json = { body: 'so-y-te', record: { schema: 'congvu.inspection/1' } }
    const put = (by: object) =>
      send('PUT', `/v1/inspections/${randomUUID()}`, { json, headers: { 'If-None-Match': '*' }, ...by })
    await put({ key })
    expect(await deliver()).toBe(0)
    await put({})
    expect(await deliver()).toBe(1)
    expect(JSON.parse(got[0]?.body ?? '').data.body).toBe('so-y-te')
  })

  test('with a secret replaced signs by both until its time is over, then by the new one; 0 hours end the old at once', async () => {
    const { send, get, made, got, deliver, clock, ports } = await listening()
    const rotate = async (json: object) => jsonOf(await send('POST', `/v1/webhooks/${made.id}/rotate-secret`, { json }))
    const told = async (...secrets: string[]) => {
      await send('POST', `/v1/webhooks/${made.id}/test`)
      await deliver()
      const { headers = {}, body = '' } = got.at(-1) ?? {}
      const by = (secret: string) => new Webhook(secret).sign(headers['webhook-id'] ?? '', new Date(clock.ms), body)
      return [headers['webhook-signature'], secrets.map(by).join(' ')]
    }
    const second = await rotate({ overlapHours: 2 })
    expect(second).toMatchObject({ id: made.id, oldSecretUntil: new Date(clock.ms + 7_200_000).toISOString() })
    const [both, wanted] = await told(second.secret, made.secret)
    expect(both).toBe(wanted)
    clock.ms += 7_200_000
    const [single, only] = await told(second.secret)
    expect(single).toBe(only)
    const third = await rotate({})
    const fourth = await rotate({ overlapHours: 0 })
    expect([third.oldSecretUntil, fourth.oldSecretUntil]).toEqual([new Date(clock.ms + 86_400_000).toISOString(), null])
    const [last, alone] = await told(fourth.secret)
    expect(last).toBe(alone)
    await rotate({ overlapHours: 1 })
    await forgetOldSecrets(ports.store.queries, new Date(clock.ms + 3_600_000).toISOString())
    const kept = await ports.store.queries.selectFrom('subscription').selectAll().executeTakeFirstOrThrow()
    expect([kept.old_secret, kept.old_secret_until]).toEqual([null, null])
    expect(JSON.stringify(await jsonOf(await get('/v1/webhooks')))).not.toContain('whsec_')
  })

  test('a change that fails tells nothing', async () => {
    const { send, deliver } = await listening()
    const json = { body: 'so-noi-vu', record: { schema: 'congvu.inspection/1', fidnings: [] } }
    await send('PUT', `/v1/inspections/${randomUUID()}`, { json, headers: { 'If-None-Match': '*' } })
    expect(await deliver()).toBe(0)
  })

  test('is tried ten times over three days under one id, then laid aside, and can be replayed', async () => {
    const { send, got, answers, deliver, deliveries, clock, made } = await listening()
    answers.push(...Array(5).fill(500), 302, new Error('đứt'), new Refused(), 404, 503)
    await send('POST', `/v1/webhooks/${made.id}/test`)
    const began = clock.ms
    for (let hours = 0; hours < 24 * 30; hours += 0.25) {
      await deliver()
      clock.ms += 15 * 60_000
    }
    expect(got).toHaveLength(10)
    expect(new Set(got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    const [dead] = await deliveries('?state=dead')
    expect(dead).toMatchObject({ state: 'dead', attempts: 10, lastStatus: 503, nextAt: null })
    expect(clock.ms).toBeGreaterThan(began)
    expect((await send('POST', `/v1/webhooks/${made.id}/deliveries/${dead.id}/replay`)).status).toBe(202)
    expect(await deliver()).toBe(1)
    expect(got.at(-1)?.headers['webhook-id']).toBe(dead.event)
    expect(await deliveries()).toMatchObject([{ state: 'delivered', attempts: 1, lastStatus: 200 }])
  })

  test('waits 5 seconds, then 5 minutes, and after 410 Gone it is not asked again', async () => {
    const { send, got, answers, deliver, clock, made, get } = await listening()
    answers.push(500, 500, 410)
    await send('POST', `/v1/webhooks/${made.id}/test`)
    await send('POST', `/v1/webhooks/${made.id}/test`)
    await deliver()
    clock.ms += 4999
    expect(await deliver()).toBe(0)
    clock.ms += 1
    expect(await deliver()).toBe(2)
    clock.ms += 3_600_000
    expect(await deliver()).toBe(0)
    expect(got).toHaveLength(4)
    expect((await jsonOf(await get('/v1/webhooks'))).items).toEqual([])
  })

  test('a worker that died with a message in hand loses it to another after two minutes', async () => {
    const { send, got, clock, made, ports, deliver } = await listening()
    await send('POST', `/v1/webhooks/${made.id}/test`)
    void deliverDue({ ...ports, post: () => new Promise(() => undefined) })
    await new Promise((done) => setTimeout(done, 20))
    expect(await deliver()).toBe(0)
    clock.ms += 120_001
    expect(await deliver()).toBe(1)
    expect(got).toHaveLength(1)
  })

  test('is seen and ended by who may: not a key without admin, not one for another body, not a test key', async () => {
    const { send, get, keyFor, made } = await listening({ bodies: ['so-noi-vu'] })
    const { key: reader } = await keyFor({ scopes: ['read', 'inspect', 'decide'] })
    const { key: other } = await keyFor({ scopes: ['admin'], bodies: ['so-y-te'] })
    const { key: trial } = await keyFor({ scopes: ['admin'], test: true })
    const statuses = async (key: string) => [
      (await get('/v1/webhooks', { key })).status,
      (await get(`/v1/webhooks/${made.id}/deliveries`, { key })).status,
      (await send('POST', `/v1/webhooks/${made.id}/rotate-secret`, { json: {}, key })).status,
      (await send('DELETE', `/v1/webhooks/${made.id}`, { key })).status,
      (await send('POST', '/v1/webhooks', { json: { url, bodies: ['so-noi-vu'] }, key })).status,
    ]
    expect(await statuses(reader)).toEqual([403, 403, 403, 403, 403])
    expect(await statuses(other)).toEqual([200, 404, 404, 404, 403])
    expect(await statuses(trial)).toEqual([403, 403, 403, 403, 403])
    expect((await jsonOf(await get('/v1/webhooks', { key: other }))).items).toEqual([])
    expect((await send('DELETE', `/v1/webhooks/${made.id}`)).status).toBe(204)
    expect((await get(`/v1/webhooks/${made.id}/deliveries`)).status).toBe(404)
    expect(JSON.stringify(await jsonOf(await get('/v1/webhooks')))).not.toContain('whsec_')
  })
})

describe('where messages may go', () => {
  test('public hosts over https; private addresses in every spelling, plain http and passwords in addresses not', () => {
    const may = (text: string, ...hosts: string[]) => mayGoTo(new URL(text), new Set(hosts))
    expect(may('https://e-office.example/x')).toBe(true)
    expect(may('https://8.8.8.8/')).toBe(true)
    const not = ['http://e-office.example', 'https://u:p@e-office.example', 'ftp://x', 'file:///etc/passwd']
    const hosts = ['127.0.0.1', '2130706433', '0x7f.1', '10.1.2.3', '169.254.169.254', '192.168.1.1', '172.20.0.1']
    const six = [
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[fd00::1]',
      '[fe80::1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
    ]
    for (const each of [...not, ...[...hosts, ...six].map((host) => `https://${host}/`)])
      expect(may(each), each).toBe(false)
    expect(may('http://10.1.2.3:8080/x', '10.1.2.3:8080')).toBe(true)
    expect(may('http://10.1.2.3:8081/x', '10.1.2.3:8080')).toBe(false)
  })

  test('a name that resolves to this machine is refused when connecting, and a subscription to 127.0.0.1 at once', async () => {
    await expect(guardedPost(new Set())('https://localhost:1/', {}, '')).rejects.toBeInstanceOf(Refused)
    const { send } = await fixture()
    const made = await send('POST', '/v1/webhooks', { json: { url: 'https://127.0.0.1/' } })
    expect([made.status, (await jsonOf(made)).code]).toEqual([422, 'address-not-allowed'])
  })
})

describe.each([
  ['SQLite', true],
  ['PostgreSQL', cluster !== ''],
])('four workers on %s', (kind, here) => {
  test.skipIf(!here)('send 60 messages once each', async () => {
    const place = kind === 'SQLite' ? '' : await emptyPostgres()
    // SQLite's workers live in one process, over its one connection.
    const one = kind === 'SQLite' ? await openSqlite(':memory:') : await openPostgres(place)
    const stores = [one, one, one, one]
    if (kind !== 'SQLite') for (let i = 1; i < 4; i += 1) stores[i] = await openPostgres(place)
    const { send, made, ports } = await listening({}, stores[0])
    for (let i = 0; i < 60; i += 1) await send('POST', `/v1/webhooks/${made.id}/test`)
    const times = new Map<string, number>()
    const post: Post = async (_url, headers) => {
      const id = headers['webhook-id'] ?? ''
      times.set(id, (times.get(id) ?? 0) + 1)
      await new Promise((done) => setTimeout(done, 2))
      return 200
    }
    const work = async (store: Store) => {
      while ((await deliverDue({ ...ports, store, post })) > 0);
    }
    await Promise.all(stores.map(work))
    // A worker that found nothing free stopped early; the rest is done by one more round.
    await Promise.all(stores.map(work))
    expect([times.size, Math.max(...times.values())]).toEqual([60, 1])
    await Promise.all([...new Set(stores)].map((store) => store.close()))
  })
})
