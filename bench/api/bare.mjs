// A Hono application that does nothing but hand out the bytes it was given: what is left when an API does nothing.
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()
for (const [path, text] of Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8')))) {
  const bytes = new TextEncoder().encode(text)
  app.get(path.split('?')[0], () => new Response(bytes, { headers: { 'Content-Type': 'application/json' } }))
}

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`),
)
