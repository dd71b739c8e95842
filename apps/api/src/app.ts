import { Refusal } from '@congvu/core'
import { Hono, type Context as HonoContext } from 'hono'
import { version } from '../package.json'
import { authenticate, requireScope } from './auth/keys.ts'
import { ApiRefusal } from './errors/api-refusal.ts'
import { problemDocument } from './errors/problem-json.ts'
import { readBytes, readJson } from './http/body.ts'
import { openApiDocument } from './http/document.ts'
import { idempotencyKey, once } from './http/idempotency.ts'
import type { Answer, Context, Operation } from './http/operation.ts'
import { rateLimit } from './http/rate.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import { instant, type Ports } from './ports.ts'
import { serveFeed } from './routes/feeds.ts'
import { openPages } from './routes/open-pages.ts'

type Env = { Variables: { requestId: string; operation: string } }
type Served = HonoContext<Env>

const requestIdPattern = /^[\w.-]{8,64}$/

/**
 * The API over these ports. It runs wherever `fetch` does: `createApp(ports).request('/v1/plans')`.
 */
export function createApp(ports: Ports): Hono<Env> {
  const app = new Hono<Env>()
  const counted = metrics()
  const admit = rateLimit(ports)
  app.use(async (c, next) => {
    const given = c.req.header('x-request-id')
    c.set('requestId', given && requestIdPattern.test(given) ? given : ports.newId())
    const started = ports.now()
    await next()
    const operation = c.get('operation') ?? 'none'
    const took = ports.now() - started
    c.res.headers.set('X-Request-Id', c.get('requestId'))
    c.res.headers.set('X-Content-Type-Options', 'nosniff')
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
    counted.count(operation, c.res.status, took / 1000)
    ports.log('info', 'request', { requestId: c.get('requestId'), operation, status: c.res.status, ms: took })
  })
  app.onError((error, c) => refused(c, error, ports))
  app.notFound((c) => refused(c, new ApiRefusal('not-found'), ports))

  const document = openApiDocument(operations, version)
  openPages(app, { ports, document })
  app.get('/metrics', async (c) => {
    requireScope(await authenticate(c.req.header('authorization'), ports.store.queries, instant(ports)), 'admin')
    return c.body(await counted.text(), 200, { 'Content-Type': counted.type })
  })
  app.get('/feeds/:file', (c) => serveFeed(c, ports))
  for (const operation of operations) mount(app, operation, ports, admit)
  for (const path of new Set(operations.map((each) => each.path))) refuseOtherMethods(app, path)
  return app
}

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

function mount(app: Hono<Env>, operation: Operation, ports: Ports, admit: (keyId: string) => void): void {
  app.on(operation.method.toUpperCase(), honoPath(operation.path), async (c) => {
    c.set('operation', operation.id)
    const principal = await authenticate(c.req.header('authorization'), ports.store.queries, instant(ports))
    admit(principal.id)
    requireScope(principal, operation.scope)
    const context = { ports, principal, headers: c.req.raw.headers, requestId: c.get('requestId') }
    const raw = { params: c.req.param() as Record<string, string>, query: queryOf(c) }
    if (operation.method === 'get')
      return respond(await operation.run({ ...raw, body: undefined }, { ...context, queries: ports.store.queries }))
    if (operation.keepsNothing) {
      const { value } = await bodyOf(c, operation)
      return respond(await operation.run({ ...raw, body: value }, { ...context, queries: ports.store.queries }))
    }

    const key = idempotencyKey(context.headers)
    const { bytes, value } = await bodyOf(c, operation)
    const same = [operation.method, c.req.path, new URL(c.req.url).search, c.req.header('if-match') ?? '', bytes].join(
      '\n',
    )
    return respond(
      await ports.store.write((queries) => {
        const within: Context = { ...context, queries }
        return once(within, key, same, () => operation.run({ ...raw, body: value }, within))
      }),
    )
  })
}

/** A parameter that is repeated stays a list, which no schema here takes. */
const queryOf = (c: Served) =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all]),
  )

async function bodyOf(c: Served, { upload, body }: Operation): Promise<{ bytes: string; value: unknown }> {
  if (upload) {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    if (!upload.types.includes(type))
      throw new ApiRefusal('unsupported-media-type', { accepted: upload.types.join(', ') })
    const value = await readBytes(c.req.raw, upload.limit)
    return { bytes: Buffer.from(value).toString('base64'), value }
  }
  if (!body) return { bytes: '', value: undefined }
  const { bytes, value } = await readJson(c.req.raw)
  return { bytes: new TextDecoder().decode(bytes), value }
}

function respond({ status, json, bytes, headers }: Answer): Response {
  if (bytes) return new Response(bytes.slice(), { status, headers: { ...headers } })
  if (json === undefined) return new Response(null, { status, headers: { ...headers } })
  return new Response(JSON.stringify(json), { status, headers: { 'Content-Type': 'application/json', ...headers } })
}

function refused(c: Served, error: unknown, ports: Ports): Response {
  const requestId = c.get('requestId')
  if (!(error instanceof Refusal))
    ports.log('error', 'fault', {
      requestId,
      error: error instanceof Error ? (error.stack ?? error.message) : 'unknown',
    })
  const document = problemDocument(error, c.req.path, requestId)
  const headers = error instanceof ApiRefusal ? error.headers : {}
  return new Response(JSON.stringify(document), {
    status: document.status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  })
}

function refuseOtherMethods(app: Hono<Env>, path: string): void {
  const methods = operations.filter((each) => each.path === path).map(({ method }) => method.toUpperCase())
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  app.all(honoPath(path), (c) => {
    throw new ApiRefusal('method-not-allowed', { method: c.req.method }, { headers: { Allow: allow } })
  })
}
