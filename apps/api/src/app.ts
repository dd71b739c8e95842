import { Refusal } from '@congvu/core'
import { Hono, type Context as HonoContext } from 'hono'
import { version } from '../package.json'
import { type Principal, requireScope, sha256 } from './auth/keys.ts'
import { type Recognise, recogniser } from './auth/principals.ts'
import { ApiRefusal } from './errors/api-refusal.ts'
import { problemDocument } from './errors/problem-json.ts'
import { readBytes, readJson } from './http/body.ts'
import { openApiDocument } from './http/document.ts'
import { after, type Eventually } from './http/eventually.ts'
import { idempotencyKey, once } from './http/idempotency.ts'
import type { Answer, Context, Operation } from './http/operation.ts'
import { rateLimit } from './http/rate.ts'
import { type Reference, referenceAnswers } from './http/reference.ts'
import { metrics } from './metrics.ts'
import { operations } from './operations.ts'
import type { Ports } from './ports.ts'
import { serveFeed } from './routes/feeds.ts'
import { openPages } from './routes/open-pages.ts'

type Env = { Variables: { requestId: string } }
type Served = HonoContext<Env>

const requestIdPattern = /^[\w.-]{8,64}$/

/**
 * The API over these ports. It runs wherever `fetch` does: `createApp(ports).request('/v1/plans')`.
 */
export function createApp(ports: Ports): Hono<Env> {
  const counted = metrics()
  const recognise = recogniser(ports)
  const attend = attendant(ports, counted.count)
  const means = { ports, attend, admit: rateLimit(ports), recognise, reference: referenceAnswers() }
  const app = new Hono<Env>()
  for (const operation of operations) mount(app, operation, means)

  // What is no operation. Apart, so that an operation is the only handler of its path: Hono then calls it without a chain.
  const rest = new Hono<Env>()
  rest.use(async (c, next) => attend(c, 'none', () => next().then(() => withCommonHeaders(c))))
  rest.onError((error, c) => refused(c, error, ports))
  rest.notFound((c) => refused(c, new ApiRefusal('not-found'), ports))
  openPages(rest, { ports, document: openApiDocument(operations, version) })
  rest.get('/metrics', async (c) => {
    requireScope(await recognise(c.req.header('authorization')), 'admin')
    return c.body(await counted.text(), 200, { 'Content-Type': counted.type })
  })
  rest.get('/feeds/:file', (c) => serveFeed(c, ports))
  for (const path of new Set(operations.map((each) => each.path))) refuseOtherMethods(rest, path)
  app.notFound((c) => rest.fetch(c.req.raw, c.env))
  return app
}

/** Gives a request its id, turns what is thrown into an answer, and counts and logs how it went. */
type Attend = (c: Served, operation: string, answer: () => Eventually<Response>) => Eventually<Response>

function attendant(ports: Ports, count: ReturnType<typeof metrics>['count']): Attend {
  return (c, operation, answer) => {
    const given = c.req.header('x-request-id')
    const requestId = given && requestIdPattern.test(given) ? given : ports.newId()
    c.set('requestId', requestId)
    const started = ports.now()
    const told = (response: Response): Response => {
      const ms = ports.now() - started
      count(operation, response.status, ms / 1000)
      ports.log('info', 'request', { requestId, operation, status: response.status, ms })
      return response
    }
    const failed = (error: unknown) => told(refused(c, error, ports))
    try {
      const made = answer()
      return made instanceof Promise ? made.then(told, failed) : told(made)
    } catch (error) {
      return failed(error)
    }
  }
}

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

type Means = {
  readonly ports: Ports
  readonly attend: Attend
  readonly admit: (keyId: string) => void
  readonly recognise: Recognise
  readonly reference: ReturnType<typeof referenceAnswers>
}

function mount(app: Hono<Env>, operation: Operation, { ports, attend, admit, recognise, reference }: Means): void {
  const { queries } = ports.store
  const serve = (c: Served, principal: Principal): Eventually<Response> => {
    admit(principal.id)
    requireScope(principal, operation.scope)
    const context = { ports, queries, principal, headers: c.req.raw.headers, requestId: c.get('requestId') }
    const run = async (body: unknown, within: Context = context) =>
      operation.run({ params: c.req.param() as Record<string, string>, query: queryOf(c), body }, within)
    if (operation.reference)
      return after(
        reference(addressOf(c.req.url), () => run(undefined)),
        (made) => respond(c, unlessHeld(c, made)),
      )
    if (operation.method === 'get') return run(undefined).then((answer) => respond(c, answer))
    return write(c, context, run).then((answer) => respond(c, answer))
  }

  async function write(c: Served, context: Context, run: (body: unknown, within?: Context) => Promise<Answer>) {
    if (operation.keepsNothing) return run((await bodyOf(c, operation)).value)
    const key = idempotencyKey(context.headers)
    const { bytes, value } = await bodyOf(c, operation)
    const same = [operation.method, addressOf(c.req.url), c.req.header('if-match') ?? '', bytes].join('\n')
    return ports.store.write((queries) => {
      const within: Context = { ...context, queries }
      return once(within, key, same, () => run(value, within))
    })
  }

  app.on(operation.method.toUpperCase(), honoPath(operation.path), (c) =>
    attend(c, operation.id, () => after(recognise(c.req.header('authorization')), (principal) => serve(c, principal))),
  )
}

/** Path and query of an absolute address. */
const addressOf = (url: string): string => url.slice(url.indexOf('/', 'https://'.length))

function unlessHeld(c: Served, { bytes, etag }: Reference): Answer {
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' }
  return c.req.header('if-none-match') === etag
    ? { status: 304, headers }
    : { status: 200, bytes, headers: { ...headers, 'Content-Type': 'application/json' } }
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
    return { bytes: sha256(value), value }
  }
  if (!body) return { bytes: '', value: undefined }
  const { bytes, value } = await readJson(c.req.raw)
  return { bytes: new TextDecoder().decode(bytes), value }
}

/** What every answer carries. */
const commonHeaders = (c: Served) => ({
  'X-Request-Id': c.get('requestId'),
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
})

function withCommonHeaders(c: Served): Response {
  for (const [name, value] of Object.entries(commonHeaders(c)))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  return c.res
}

/** The headers are given with the answer: setting them afterwards makes the server build every answer twice. */
function respond(c: Served, { status, json, bytes, stream, headers }: Answer): Response {
  const common = commonHeaders(c)
  if (bytes) return new Response(bytes, { status, headers: { ...common, ...headers } })
  if (stream) return new Response(ReadableStream.from(stream), { status, headers: { ...common, ...headers } })
  if (json === undefined) return new Response(null, { status, headers: { ...common, ...headers } })
  const type = { 'Content-Type': 'application/json' }
  return new Response(JSON.stringify(json), { status, headers: { ...common, ...type, ...headers } })
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
  const type = { 'Content-Type': 'application/problem+json' }
  return respond(c, { status: document.status, json: document, headers: { ...type, ...headers } })
}

function refuseOtherMethods(app: Hono<Env>, path: string): void {
  const methods = operations.filter((each) => each.path === path).map(({ method }) => method.toUpperCase())
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  app.all(honoPath(path), (c) => {
    throw new ApiRefusal('method-not-allowed', { method: c.req.method }, { headers: { Allow: allow } })
  })
}
