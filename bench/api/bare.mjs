// A Hono application that does nothing but hand out the bytes it was given: what is left when an API does nothing. Under
// `/headed` the same bytes go out with every header that the API gives them.
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()
for (const [path, { text, headers }] of Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8')))) {
  const bytes = new TextEncoder().encode(text)
  const place = path.split('?')[0]
  app.get(place, () => new Response(bytes, { headers: { 'Content-Type': 'application/json' } }))
  app.get(`/headed${place}`, () => new Response(bytes, { headers }))
}

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`),
)
