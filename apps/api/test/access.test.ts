import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { scopes } from '../src/auth/keys.ts'
import { operations } from '../src/operations.ts'
import { bring, example, filesOf } from './testing/examples.ts'
import { fixture, jsonOf } from './testing/fixture.ts'

const api = await fixture({ rate: { perSecond: 1e6, burst: 1e6 } })
const addressOf = (path: string) => path.replaceAll(/\{\w+\}/g, randomUUID())

describe('every operation', () => {
  test('is closed without a key, and to a key that has every scope but the one it asks for', async () => {
    const ordinary = scopes.filter((scope) => scope !== 'admin')
    for (const { id, method, path, scope } of operations) {
      const [verb, at] = [method.toUpperCase(), addressOf(path)]
      const { key } = await api.keyFor({ scopes: ordinary.filter((each) => each !== scope) })
      const closed = await jsonOf(await api.send(verb, at, { key, json: verb === 'GET' ? undefined : {} }))
      expect([id, closed.status, closed.code]).toEqual([id, 403, 'scope-missing'])
      const unknown = await jsonOf(await api.app.request(at, { method: verb }))
      expect([id, unknown.status, unknown.code]).toEqual([id, 401, 'no-key'])
    }
  })
})

describe('what goes with answers', () => {
  const photos = { ...example('10-phu-luc-anh'), number: null }
  const id = randomUUID()

  test('data is kept by nobody on the way, of one type, for no other site, without cookies', async () => {
    await bring(api.send, id, photos, 'issued')
    for (const path of [`/v1/inspections/${id}`, '/v1/inspections', '/v1/key', '/v1/nothing', '/healthz']) {
      const { headers } = await api.get(path, { headers: { Origin: 'https://khac.example' } })
      expect([path, headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
        path,
        'no-store',
        'nosniff',
      ])
      expect([...headers.keys()].filter((name) => /^(access-control-|set-cookie)/.test(name))).toEqual([])
    }
    const reference = await api.get('/v1/plans/6861')
    expect(reference.headers.get('cache-control')).toBe('private, no-cache')
    const asked = await api.app.request('/v1/inspections', {
      method: 'OPTIONS',
      headers: { Origin: 'https://khac.example' },
    })
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([405, null])
  })

  test('files are handed out to be saved, under names of ours, and run nothing', async () => {
    const [hash = ''] = filesOf(photos).keys()
    for (const path of [`/v1/inspections/${id}/evidence/${hash}`, `/v1/dossiers?inspection=${id}`]) {
      const { headers } = await api.get(path)
      expect(headers.get('content-disposition'), path).toMatch(/^attachment; filename="[\w-]+\.(jpeg|png|zip)"$/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    const { headers } = await api.get(`/v1/inspections/${id}/evidence/${hash}`)
    expect(headers.get('content-security-policy')).toBe('sandbox')
  })
})
