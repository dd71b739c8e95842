import { contentSecurityPolicy } from '@congvu/web/policy.json'
import type { Hono } from 'hono'
import type { PageFiles } from '../ports.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
}

/**
 * The inspectors' page, at the root of the API's address. It holds no records: these are on its user's device. Browsers
 * ask again each time, so that a new version reaches everybody; its service worker keeps what it needs.
 */
export function inspectorsPage<E extends object>(app: Hono<E>, files: PageFiles): void {
  for (const [name, read] of files) {
    const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
    const headers = {
      'Content-Type': type,
      // A page cannot say this of itself: browsers take it from the header alone.
      'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    }
    const send = async () => new Response((await read()).slice(), { headers })
    app.get(`/${name}`, send)
    if (name === 'index.html') app.get('/', send)
  }
}
