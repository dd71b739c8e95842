import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, describe, expect, test } from 'vitest'
import { Grants, valuesOf } from '../src/auth/grants.ts'
import { oidc } from '../src/auth/oidc.ts'
import { oidcOf } from '../src/auth/oidc-of.ts'
import { stretch } from '../src/store/queries/audit.ts'
import { example } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const issuer = 'https://dang-nhap.example/realms/tinh'
const audience = 'congvu'
const grants = Grants.parse({
  claim: ['realm_access', 'roles'],
  grants: [
    { value: 'lanh-dao', scopes: ['read', 'inspect', 'decide'], bodies: ['so-noi-vu'] },
    { value: 'doan-kiem-tra', scopes: ['read', 'inspect'], bodies: ['so-y-te'] },
    { value: 'tap-su', scopes: ['read', 'inspect'], bodies: null, test: true },
    { value: 'quan-tri', scopes: ['admin'], bodies: null },
  ],
})

type Claims = Readonly<Record<string, unknown>>
type Signed = { kid?: string; alg?: string; by?: string; typ?: string }

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

/** An issuer on this machine: it publishes the public halves of what it holds, and counts who asks. */
async function issuing() {
  const pairs = new Map<string, Awaited<ReturnType<typeof generateKeyPair>>>()
  const addKey = async (kid: string, alg = 'ES256') => {
    pairs.set(kid, await generateKeyPair(alg, { extractable: true }))
  }
  await addKey('k1')
  const state = { asked: 0, status: 200 }
  const server = createServer(async (_request, response) => {
    state.asked += 1
    const keys = await Promise.all(
      [...pairs].map(async ([kid, { publicKey }]) => ({ ...(await exportJWK(publicKey)), kid })),
    )
    response.writeHead(state.status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ keys }))
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const jwks = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/jwks`)
  return { pairs, addKey, state, jwks, server }
}

async function signing(fetching: object = {}) {
  const idp = await issuing()
  const clock = { ms: Date.UTC(2026, 10, 5, 3) }
  const lines: unknown[] = []
  const log = (...line: unknown[]) => lines.push(line)
  const asked = { issuer, audience, jwks: idp.jwks, grants }
  const verifyToken = oidc(asked, { now: () => clock.ms, log }, { cooldownDuration: 0, ...fetching })
  const api = await fixture({ verifyToken, now: () => clock.ms })
  const now = () => Math.floor(clock.ms / 1000)
  const token = (claims: Claims = {}, { kid = 'k1', alg = 'ES256', by, typ }: Signed = {}) => {
    const pair = idp.pairs.get(by ?? kid)
    if (!pair) throw new Error(kid)
    const whole = {
      iss: issuer,
      aud: audience,
      sub: 'nv-042',
      exp: now() + 300,
      realm_access: { roles: ['lanh-dao'] },
      ...claims,
    }
    return new SignJWT(whole).setProtectedHeader({ alg, kid, ...(typ && { typ }) }).sign(pair.privateKey)
  }
  const asks = async (key: string, path = '/v1/key') => {
    const answer = await api.get(path, { key })
    const json = await jsonOf(answer)
    return { status: answer.status, code: json.code, json, answer }
  }
  return { ...idp, ...api, clock, lines, token, asks, now }
}

describe('a token', () => {
  test('of a group opens what the group may do, for its bodies alone, and is known by an id without a name', async () => {
    const { token, asks, send, ports } = await signing()
    const key = await token({ preferred_username: 'tran.thi.hu.cau' })
    const { json } = await asks(key)
    expect(json).toMatchObject({
      name: 'OIDC',
      scopes: ['read', 'inspect', 'decide'],
      bodies: ['so-noi-vu'],
      test: false,
    })
    expect(json.id).toMatch(/^oidc_[0-9a-f]{32}$/)
    const put = (body: string) =>
      send('PUT', `/v1/inspections/${crypto.randomUUID()}`, {
        json: { body, record: { schema: example('11-toi-thieu').schema } },
        headers: { 'If-None-Match': '*' },
        key,
      })
    expect([(await put('so-noi-vu')).status, (await put('so-y-te')).status]).toEqual([201, 403])
    const rows = await stretch(ports.store.queries, 'so-noi-vu', 0, 9)
    expect(rows.map(({ actor }) => actor)).toEqual([json.id])
    expect(JSON.stringify(rows)).not.toMatch(/nv-042|tran/)
    expect((await asks(await token({ sub: 'nv-043' }))).json.id).not.toBe(json.id)
  })

  test('of two groups is of the first one in the order of the grants: scopes of one never meet bodies of another', async () => {
    const { token, asks } = await signing()
    const of = async (roles: unknown) => (await asks(await token({ realm_access: { roles } }))).json
    expect(await of(['doan-kiem-tra', 'lanh-dao'])).toMatchObject({
      scopes: ['read', 'inspect', 'decide'],
      bodies: ['so-noi-vu'],
    })
    expect(await of('doan-kiem-tra')).toMatchObject({ scopes: ['read', 'inspect'], bodies: ['so-y-te'] })
    expect(await of(['tap-su'])).toMatchObject({ test: true, bodies: null })
    for (const none of [['khach'], [], undefined, 1, { 'lanh-dao': true }, ['LANH-DAO']])
      expect(await of(none)).toMatchObject({ status: 403, code: 'no-grant' })
  })

  test('with RS256, PS256 and EdDSA is taken as with ES256', async () => {
    const { token, asks, addKey } = await signing()
    for (const [kid, alg] of [
      ['r', 'RS256'],
      ['p', 'PS256'],
      ['e', 'EdDSA'],
    ] as const) {
      await addKey(kid, alg)
      expect((await asks(await token({}, { kid, alg }))).status, alg).toBe(200)
    }
  })

  test('without a signature, signed by a shared secret, by another key or changed afterwards is refused', async () => {
    const { token, asks, now, pairs, addKey } = await signing()
    const claims = { realm_access: { roles: ['quan-tri'] } }
    const unsigned = new UnsecuredJWT({ ...claims, sub: 'x' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(now() + 300)
      .encode()
    const pair = pairs.get('k1')
    const published = new TextEncoder().encode(JSON.stringify(pair && (await exportJWK(pair.publicKey))))
    const shared = await new SignJWT({ ...claims, sub: 'x', iss: issuer, aud: audience, exp: now() + 300 })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .sign(published)
    const good = await token()
    const [head = '', body = '', signature = ''] = good.split('.')
    const raised = Buffer.from(Buffer.from(body, 'base64url').toString().replace('lanh-dao', 'quan-tri')).toString(
      'base64url',
    )
    await addKey('k2')
    const byAnother = await token({}, { kid: 'k1', by: 'k2' })
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    const all = [
      unsigned,
      shared,
      `${head}.${raised}.${signature}`,
      byAnother,
      `${none}.${body}.`,
      `${none}.${body}.${signature}`,
      `${head}.${body}.`,
      'a.b.c',
    ]
    for (const each of all) expect(await asks(each), each).toMatchObject({ status: 401, code: 'bad-token' })
    expect((await asks(good)).status).toBe(200)
  })

  test('for another audience, of another issuer, without exp or sub, or whose time has not come is refused', async () => {
    const { token, asks, now } = await signing()
    const wrong: Claims[] = [
      { aud: 'cong-thong-tin' },
      { aud: ['cong-thong-tin', 'congvu2'] },
      { aud: undefined },
      { iss: `${issuer}/` },
      { iss: undefined },
      { exp: undefined },
      { sub: undefined },
      { nbf: now() + 31 },
    ]
    for (const claims of wrong)
      expect(await asks(await token(claims)), JSON.stringify(claims)).toMatchObject({ status: 401, code: 'bad-token' })
    expect((await asks(await token({ aud: ['khac', audience] }))).status).toBe(200)
  })

  test('that is no access token is refused, though the same issuer signed it for the same audience', async () => {
    const { token, asks } = await signing()
    const others: [Claims, string?][] = [
      [{ typ: 'ID' }],
      [{ typ: 'Refresh' }],
      [{ at_hash: 'x' }],
      [{ c_hash: 'x' }],
      [{ events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }],
      [{}, 'logout+jwt'],
      [{}, 'dpop+jwt'],
    ]
    for (const [claims, typ] of others)
      expect(await asks(await token(claims, { ...(typ && { typ }) })), JSON.stringify(claims)).toMatchObject({
        status: 401,
        code: 'bad-token',
      })
    expect((await asks(await token({ typ: 'Bearer' }, { typ: 'at+JWT' }))).status).toBe(200)
  })

  test('may be granted by its scope, a list with spaces', () => {
    expect(valuesOf({ scope: 'openid congvu.doc' }, ['scope'])).toEqual(['openid', 'congvu.doc'])
    expect(valuesOf({ role: 'hai chữ' }, ['role'])).toEqual(['hai chữ'])
    expect(valuesOf(Object.create({ groups: ['x'] }), ['groups'])).toEqual([])
  })

  test('is good 30 seconds to either side of its time, for clocks that differ, and not longer, kept in memory or not', async () => {
    const { token, asks, now, clock } = await signing()
    expect((await asks(await token({ nbf: now() + 29 }))).status).toBe(200)
    const short = await token({ exp: now() + 10 })
    expect((await asks(short)).status).toBe(200)
    clock.ms += 39_000
    expect((await asks(short)).status).toBe(200)
    clock.ms += 1000
    const over = await asks(short)
    expect(over).toMatchObject({ status: 401, code: 'expired-token' })
    expect(over.answer.headers.get('www-authenticate')).toBe('Bearer realm="congvu", error="invalid_token"')
  })
})

describe('the issuer’s keys', () => {
  test('are fetched once for many tokens; a new one is found when a token names it, an unknown one is refused', async () => {
    const { token, asks, addKey, state, pairs } = await signing()
    for (let i = 0; i < 5; i += 1) expect((await asks(await token({ jti: `${i}` }))).status).toBe(200)
    expect(state.asked).toBe(1)
    await addKey('k2')
    expect((await asks(await token({}, { kid: 'k2' }))).status).toBe(200)
    expect(state.asked).toBe(2)
    const strange = await generateKeyPair('ES256')
    pairs.set('k9', strange)
    const unknown = await token({}, { kid: 'k9' })
    pairs.delete('k9')
    expect(await asks(unknown)).toMatchObject({ status: 401, code: 'bad-token' })
  })

  test('are not asked for again by each token with an unknown key: once in a while at most', async () => {
    const { token, asks, state } = await signing({ cooldownDuration: 30_000 })
    for (let i = 0; i < 10; i += 1)
      expect((await asks(await token({ jti: `${i}` }, { kid: `không-có-${i}`, by: 'k1' }))).code).toBe('bad-token')
    expect(state.asked).toBe(1)
  })

  test('that cannot be had leave tokens unjudged (503, in words), and keys go on opening the API', async () => {
    const { token, asks, state, get, lines } = await signing()
    state.status = 500
    const failed = await asks(await token())
    expect(failed).toMatchObject({ status: 503, code: 'issuer-unreachable' })
    expect(failed.answer.headers.get('retry-after')).toBe('30')
    expect((await get('/v1/key')).status).toBe(200)
    expect(JSON.stringify(lines)).toContain('oidc-keys')
    state.status = 200
    expect((await asks(await token())).status).toBe(200)
    state.status = 500
    expect((await asks(await token({ jti: 'later' }))).status).toBe(200)
  })
})

test('a write sent again with a fresh token is done once; its answer, sealed with the first token, is said to be so', async () => {
  const { token, send, ports } = await signing()
  const feed = (key: string) => send('POST', '/v1/feeds', { json: { name: 'Hạn', body: null }, idem: 'k-1', key })
  const first = await token()
  expect((await feed(first)).status).toBe(201)
  expect((await feed(first)).headers.get('idempotency-replayed')).toBe('true')
  const again = await jsonOf(await feed(await token({ jti: 'fresh' })))
  expect([again.status, again.code]).toEqual([422, 'answer-sealed'])
  expect(await ports.store.queries.selectFrom('feed').select('id').execute()).toHaveLength(1)
})

test('where no issuer is configured a token opens nothing', async () => {
  const { token } = await signing()
  const { get } = await fixture()
  expect((await jsonOf(await get('/v1/key', { key: await token() }))).code).toBe('bad-key')
})

describe('the configuration', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'congvu-oidc-')), 'nhom.json')
  const env = {
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: audience,
    OIDC_JWKS: 'https://dang-nhap.example/jwks',
    OIDC_GRANTS: file,
  }

  test('is nothing, or whole and in its shape; keys over plain http only from this machine', () => {
    writeFileSync(file, JSON.stringify({ claim: ['groups'], grants: [{ value: 'a', scopes: ['read'], bodies: null }] }))
    expect(oidcOf({})).toBeUndefined()
    expect(oidcOf(env)).toMatchObject({ issuer, audience, grants: { grants: [{ value: 'a', test: false }] } })
    expect(() => oidcOf({ ...env, OIDC_AUDIENCE: '' })).toThrow('OIDC_AUDIENCE is missing')
    expect(() => oidcOf({ ...env, OIDC_JWKS: 'http://dang-nhap.example/jwks' })).toThrow('must be https')
    expect(oidcOf({ ...env, OIDC_JWKS: 'http://127.0.0.1:8080/jwks' })).toBeDefined()
    writeFileSync(
      file,
      JSON.stringify({ claim: ['groups'], grants: [{ value: 'a', scopes: ['write'], bodies: null }] }),
    )
    expect(() => oidcOf(env)).toThrow('OIDC_GRANTS')
  })
})
