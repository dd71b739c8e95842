import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Hono } from 'hono'

const script = 'text/javascript; charset=utf-8'
const types = { 'swagger-ui.css': 'text/css; charset=utf-8', 'swagger-ui-bundle.js': script } as const

const page = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Công Vụ: tài liệu API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><main id="docs"></main><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body></html>`

const start = `window.SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', validatorUrl: null, deepLinking: true })`

const policy =
  "default-src 'none'; connect-src 'self'; img-src 'self' data:; script-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

/** The document as a page to try things on, from our own files: no request leaves the machine. */
export function docsPage<E extends object>(app: Hono<E>): void {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  app.get('/docs', (c) => c.html(page, 200, { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' }))
  app.get('/docs/start.js', () => new Response(start, { headers: { 'Content-Type': script } }))
  for (const [name, type] of Object.entries(types))
    app.get(
      `/docs/${name}`,
      async () => new Response(await readFile(join(folder, name)), { headers: { 'Content-Type': type } }),
    )
}
