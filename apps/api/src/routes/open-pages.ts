import type { Hono } from 'hono'
import type { Ports } from '../ports.ts'
import { heads } from '../store/queries/audit.ts'
import { docsPage } from './docs-page.ts'
import { inspectorsPage } from './inspectors-page.ts'

/** What anybody may ask: is it alive, is it ready, what can it do. No data. */
// Hono's environment is the app's own affair: any will do here.
export function openPages<E extends object>(
  app: Hono<E>,
  { ports, document }: { ports: Ports; document: string },
): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    try {
      await heads(ports.store.queries)
      return c.json({ status: 'ready' })
    } catch {
      return c.json({ status: 'store-unreachable' }, 503)
    }
  })
  app.get('/openapi.json', () => new Response(document, { headers: { 'Content-Type': 'application/json' } }))
  docsPage(app)
  inspectorsPage(app, ports.page)
}
