// `npm run test:kill:api -- 1000`: kills the server (kill -9) that many times on SQLite and on PostgreSQL while clients
// add findings, then looks for anything acknowledged that is lost, and anything that is there twice. Each client repeats
// an unanswered request under its Idempotency-Key, as README's sync contract asks. On PostgreSQL every fifth kill takes
// the database server with it. `--engine sqlite` or `postgres` for one alone.
import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { hasPostgres, startPostgres } from './postgres.mjs'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { engine: { type: 'string' } } })
const kills = Number(positionals[0] ?? 20)
const clients = 4
const findingsMax = 40
const dist = (file) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url))
const example = JSON.parse(readFileSync(new URL('../../../examples/01-phuong-mot-cua.json', import.meta.url), 'utf8'))
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Starts the server and waits until it listens. */
function startServer(env) {
  const child = spawn(process.execPath, [dist('server.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (chunk) => {
      if (out === undefined) return
      out += chunk
      const url = /"url":"([^"]+)"/.exec(out)?.[1]
      if (!url) return
      out = undefined
      resolve({ child, url, ended })
    })
    child.on('exit', () => reject(new Error('the server did not start')))
  })
}

/** Clients that add findings without end and remember what was acknowledged. `at()` says where the server is now. */
function crew(at, key) {
  const told = { written: new Map(), faults: [], acknowledged: 0, repeated: 0 }
  let finished = false

  const call = (method, path, { json, headers } = {}) =>
    fetch(at() + path, {
      method,
      headers: { Authorization: `Bearer ${key}`, ...(json && { 'Content-Type': 'application/json' }), ...headers },
      ...(json && { body: JSON.stringify(json) }),
      signal: AbortSignal.timeout(20_000),
    })

  /** One act of a client, repeated under one key until it is answered. */
  async function surely(method, path, json, headers) {
    const idem = { 'Idempotency-Key': randomUUID(), ...headers }
    for (;;) {
      try {
        const answer = await call(method, path, { json, headers: idem })
        const text = await answer.text()
        if (answer.status === 201) {
          told.acknowledged += 1
          return
        }
        // A server whose database is just being restarted says 500, keeps nothing, and is asked again.
        if (answer.status !== 500) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
      } catch (error) {
        if (error.message.startsWith(method)) throw error
        told.repeated += 1
      }
      await pause(20)
    }
  }

  async function client() {
    while (!finished) {
      const path = `/v1/inspections/${randomUUID()}`
      const record = { schema: 'congvu.inspection/1' }
      await surely('PUT', path, { body: 'so-noi-vu', record }, { 'If-None-Match': '*' })
      const said = []
      told.written.set(path, said)
      while (said.length < findingsMax && !finished) {
        const what = `Lần thứ ${said.length + 1}`
        await surely('POST', `${path}/findings`, { ...example.findings[0], what }, { 'If-Match': '*' })
        said.push(what)
      }
    }
  }

  const working = Promise.all(Array.from({ length: clients }, client)).catch((error) => told.faults.push(error.message))
  const finish = () => {
    finished = true
    return working
  }
  return { told, call, finish }
}

/** What is there beside what was acknowledged: each finding once, in its order, and no version too many. */
async function compare({ told, call }) {
  for (const [path, said] of told.written) {
    const { version, record } = await (await call('GET', path)).json()
    const found = (record?.findings ?? []).map(({ what }) => what)
    if (JSON.stringify(found) !== JSON.stringify(said) || version !== said.length + 1)
      told.faults.push(`${path}: ${said.length} acknowledged, ${found.length} there, version ${version}`)
  }
}

async function tryEngine(name, env, restartStore) {
  const made = [dist('cli/key.js'), 'create', '--name', 'kill', '--scopes', 'admin']
  const key = execFileSync(process.execPath, made, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
  let server = await startServer(env)
  const clientsOf = crew(() => server.url, key)
  const { told } = clientsOf
  for (let i = 1; i <= kills && told.faults.length === 0; i += 1) {
    // Each kill falls among writes that are being acknowledged.
    for (const before = told.acknowledged; told.acknowledged === before && told.faults.length === 0; ) await pause(5)
    await pause(Math.random() * 150)
    server.child.kill('SIGKILL')
    await server.ended
    if (restartStore && i % 5 === 0) await restartStore()
    server = await startServer(env)
  }
  await clientsOf.finish()
  await compare(clientsOf)
  server.child.kill('SIGTERM')
  await server.ended
  try {
    execFileSync(process.execPath, [dist('cli/verify-log.js')], { env, stdio: 'pipe' })
  } catch (error) {
    told.faults.push(`verify-log: ${error.stderr}`)
  }
  const { faults, acknowledged, repeated } = told
  const verdict =
    faults.length === 0 ? '0 lost, 0 doubled, log intact' : `${faults.length} FAULTS\n${faults.join('\n')}`
  process.stdout.write(`${name}: ${kills} kills, ${acknowledged} acknowledged, ${repeated} unanswered: ${verdict}\n`)
  return faults.length === 0
}

const common = { ...process.env, PORT: '0', RATE_PER_SECOND: '100000', RATE_BURST: '100000' }
let good = true
if (values.engine !== 'postgres') {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-kill-'))
  good = (await tryEngine('SQLite', { ...common, DATA_DIR: folder, DATABASE_URL: '' })) && good
  rmSync(folder, { recursive: true })
}
if (values.engine !== 'sqlite') {
  if (hasPostgres()) {
    const { url, restart, stop } = await startPostgres()
    good = (await tryEngine('PostgreSQL', { ...common, DATABASE_URL: url }, restart)) && good
    await stop()
  } else {
    process.stderr.write('NOT TESTED: PostgreSQL not found (Debian: postgresql)\n')
    if (process.env.CI) good = false
  }
}
process.exitCode = good ? 0 : 1
