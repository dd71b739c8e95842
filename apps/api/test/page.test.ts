import { expect, test } from 'vitest'
import { fixture } from './testing/fixture.ts'

const file = (text: string) => async () => new TextEncoder().encode(text)

test('the inspectors’ page stands at the root, under a policy that lets nothing in from elsewhere', async () => {
  const page = new Map([
    ['index.html', file('<!doctype html>')],
    ['assets/app.js', file('1')],
  ])
  const { app } = await fixture({ page })
  const root = await app.request('/')
  expect(root.status).toBe(200)
  expect(await root.text()).toBe('<!doctype html>')
  expect(root.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(root.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(root.headers.get('cache-control')).toBe('no-cache')
  for (const path of ['/', '/docs']) {
    const { headers } = await app.request(path)
    expect(headers.get('content-security-policy'), path).toMatch(/base-uri 'none'.*frame-ancestors 'none'/)
    expect([headers.get('referrer-policy'), headers.get('x-content-type-options')]).toEqual(['no-referrer', 'nosniff'])
  }
  expect((await app.request('/docs/swagger-ui.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect((await app.request('/assets/app.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test('no request chooses a file: what is not of the page is not found', async () => {
  const { app } = await fixture({ page: new Map([['index.html', file('<!doctype html>')]]) })
  for (const path of ['/package.json', '/..%2fpackage.json', '/assets/../../package.json', '/index.html/x'])
    expect((await app.request(path)).status, path).toBe(404)
})

test('without the page the API serves all the same', async () => {
  const { app } = await fixture()
  expect((await app.request('/')).status).toBe(404)
  expect((await app.request('/healthz')).status).toBe(200)
})
