import { randomBytes, randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { oidc } from './auth/oidc.ts'
import { oidcOf } from './auth/oidc-of.ts'
import { plantDemo } from './demo/plant.ts'
import { demoWords } from './demo/words.ts'
import { workDue } from './jobs/work.ts'
import { jsonLog } from './log.ts'
import { builtPage } from './page-folder.ts'
import type { Ports } from './ports.ts'
import { provinceOf } from './province-file.ts'
import { openStore, storeOf } from './store/open.ts'
import { forgetBefore } from './store/queries/idempotency.ts'
import { forgetJobs } from './store/queries/jobs.ts'
import { allKeys } from './store/queries/keys.ts'
import { forgetEvents, forgetOldSecrets } from './store/queries/webhooks.ts'
import { startCourier } from './webhooks/courier.ts'
import { guardedPost } from './webhooks/post.ts'
import { startLoop } from './work/loop.ts'

const dayMs = 86_400_000
/** How long an answer is kept for its idempotency key. */
const keptDays = 7
/** How long an event that was told, or given up, can be replayed. */
const eventDays = 30
/** How long what came of a job is kept at least. */
const jobDays = 1
const patienceMs = 10_000

const help = `API kiểm tra / The inspection API

  npm start [-- --demo]

--demo: thêm một hồ sơ hư cấu, chỉ khi chưa có hồ sơ thật / add an invented dossier, only where no real record is
`
const demo = demoAsked()
const port = Number(process.env.PORT ?? 3000)
const host = process.env.HOST ?? '127.0.0.1'
const log = jsonLog()
const province = provinceOf(process.env)
const tokens = oidcOf(process.env)
const { kind, shown } = storeOf(process.env)
const store = await openStore(process.env)
const webhookHosts = new Set((process.env.WEBHOOK_HOSTS ?? '').split(',').filter(Boolean))
const ports: Ports = {
  store,
  province,
  now: Date.now,
  newId: randomUUID,
  random: randomBytes,
  log,
  ...(tokens && { verifyToken: oidc(tokens, { now: Date.now, log }) }),
  webhookHosts,
  // The page holds the province it was built with: beside another one its records would be refused.
  page: process.env.PROVINCE ? new Map() : builtPage(),
  rate: { perSecond: Number(process.env.RATE_PER_SECOND ?? 100), burst: Number(process.env.RATE_BURST ?? 500) },
}
if (demo) await withDemo()
const app = createApp(ports)

async function forget(): Promise<void> {
  const before = (days: number) => new Date(Date.now() - days * dayMs).toISOString()
  await forgetBefore(store.queries, before(keptDays))
  await forgetEvents(store.queries, before(eventDays))
  await forgetJobs(store.queries, before(jobDays))
  await forgetOldSecrets(store.queries, new Date().toISOString())
}
await forget()
const forgetting = setInterval(() => void forget(), dayMs)
const worker = startLoop('jobs-wait', () => workDue(ports), log)
const courier = startCourier({ store, now: Date.now, log, post: guardedPost(webhookHosts) })

// Node's own server: no other one is asked for.
const server = serve({ fetch: app.fetch, port, hostname: host }, ({ port: listening }) => {
  log('info', 'listening', {
    url: `http://${host}:${listening}`,
    docs: `http://${host}:${listening}/docs`,
    store: shown,
  })
}) as Server
server.on('error', (error) => {
  log('error', 'cannot-listen', { error: error.message, mend: 'PORT=… npm start' })
  process.exitCode = 1
  clearInterval(forgetting)
  void Promise.all([courier.stop(), worker.stop()]).then(() => store.close())
})
if ((await allKeys(store.queries)).length === 0) process.stderr.write(firstKey())

function demoAsked(): boolean {
  try {
    return parseArgs({ options: { demo: { type: 'boolean' } } }).values.demo ?? false
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${help}`)
    process.exit(2)
  }
}

/** Puts the invented dossier in, or says why not and ends. */
async function withDemo(): Promise<void> {
  const planted = await plantDemo(ports)
  process.stderr.write(demoWords(planted))
  if (planted.done !== 'real-records') return
  await store.close()
  process.exit(2)
}

function firstKey(): string {
  return [
    '',
    'Chưa có khóa nào, nên chưa ai dùng được API. Ở một cửa sổ khác, tạo khóa đầu tiên:',
    'There is no key yet, so nobody can use the API. In another window, make the first one:',
    '',
    `  ${kind === 'sqlite' ? `DATA_DIR=${dirname(shown)}` : 'DATABASE_URL=…'} npm run key -- create --name "Quản trị" --scopes admin`,
    '',
    '',
  ].join('\n')
}

let stopping = false
function stop(signal: string): void {
  if (stopping) return
  stopping = true
  log('info', 'stopping', { signal })
  clearInterval(forgetting)
  // Requests under way are answered; connections without one are closed at once.
  const late = setTimeout(() => server.closeAllConnections(), patienceMs)
  server.close(() => {
    clearTimeout(late)
    void Promise.all([courier.stop(), worker.stop()])
      .then(() => store.close())
      .then(() => log('info', 'stopped', {}))
  })
  server.closeIdleConnections()
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal))
