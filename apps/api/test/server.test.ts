import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import Sqlite from 'libsql'
import { afterAll, describe, expect, test } from 'vitest'
import { cluster, emptyPostgres } from './testing/postgres.ts'

const dist = (file: string) => fileURLToPath(new URL(`../dist/${file}`, import.meta.url))
const env: NodeJS.ProcessEnv & { DATA_DIR: string } = {
  ...process.env,
  DATA_DIR: mkdtempSync(join(tmpdir(), 'congvu-server-')),
  PORT: '0',
}
/** A command beside the running program; never waited for in a way that keeps this process from tending its sockets. */
const cliWith = async (within: NodeJS.ProcessEnv, file: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [dist(file), ...args], { env: within })).stdout
const cli = (file: string, ...args: string[]): Promise<string> => cliWith(env, file, ...args)
const running: ChildProcess[] = []
afterAll(() => {
  for (const each of running) each.kill('SIGKILL')
})

/** Starts the program and waits until it says where it listens. */
async function start(within = env, ...args: string[]) {
  const child = spawn(process.execPath, [dist('server.js'), ...args], {
    env: within,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let [out, err] = ['', '']
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk
      const found = /"url":"([^"]+)"/.exec(out)?.[1]
      if (found) resolve(found)
    })
    child.on('exit', () => reject(new Error(out + err)))
  })
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { child, url, exited, out: () => out, err: () => err }
}

describe('another province', () => {
  const made = fileURLToPath(new URL('../../../examples/tinh-khac/tinh.json', import.meta.url))
  const within = { ...env, DATA_DIR: mkdtempSync(join(tmpdir(), 'congvu-province-')), PROVINCE: made }

  test('is served out of its file: what its plan asks of Sở Nội vụ in December 2026', async () => {
    const { url, child } = await start(within)
    const key = (await cliWith(within, 'cli/key.js', 'create', '--name', 'Thử', '--scopes', 'read')).trim()
    const headers = { Authorization: `Bearer ${key}` }
    const asked = 'obligations?from=2026-12-01&through=2026-12-31&body=so-noi-vu'
    const answer = await fetch(`${url}/v1/plans/45/${asked}`, { headers })
    expect(await answer.json()).toMatchObject({ items: [{ task: 'III.2', legalEnd: '2026-12-20' }, { task: 'II.5' }] })
    expect((await fetch(`${url}/v1/plans/6861`, { headers })).status).toBe(404)
    child.kill('SIGTERM')
  })

  test('with a slip in its file the program does not start, and tells the place', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'congvu-province-')), 'tinh.json')
    writeFileSync(file, readFileSync(made, 'utf8').replace('["99104", [', '["99105", ['))
    await expect(start({ ...within, PROVINCE: file })).rejects.toThrow(
      /tinh\.json#\/merges\/1\/0: Không có đơn vị mã "99105"/,
    )
  })
})

describe('the program', () => {
  let url = ''
  let key = ''
  let running1: Awaited<ReturnType<typeof start>>

  test('starts on an empty folder and says how to make the first key', async () => {
    running1 = await start()
    url = running1.url
    expect(running1.err()).toContain('npm run key -- create')
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/v1/plans/6861`)).status).toBe(401)
  })

  test('a key made beside it opens it at once; revoked, it opens nothing after a second', async () => {
    key = (await cli('cli/key.js', 'create', '--name', 'Thử', '--scopes', 'read')).trim()
    const headers = { Authorization: `Bearer ${key}` }
    expect((await fetch(`${url}/v1/plans/6861`, { headers })).status).toBe(200)
    const [, , id = ''] = key.split('_')
    expect(await cli('cli/key.js', 'list')).toContain(id)
    await cli('cli/key.js', 'revoke', id)
    // A good key is looked up once a second: one that was revoked just now may open once more.
    const status = async () => (await fetch(`${url}/v1/plans/6861`, { headers })).status
    await expect.poll(status, { timeout: 5000, interval: 250 }).toBe(401)
  })

  test('a wrong command says what is right and exits 2', async () => {
    const wrong = cli('cli/key.js', 'create', '--name', 'x', '--scopes', 'write')
    await expect(wrong).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('read, inspect, decide, admin'),
    })
  })

  test('stops gracefully on SIGTERM: it leaves by itself with 0', async () => {
    running1.child.kill('SIGTERM')
    expect(await running1.exited).toBe(0)
    expect(running1.out()).toContain('"event":"stopped"')
  })

  test('the log verifies without it, and a change in the file is seen', async () => {
    const checkpoint = join(env.DATA_DIR, 'moc.json')
    writeFileSync(checkpoint, await cli('cli/verify-log.js'))
    const database = new Sqlite(join(env.DATA_DIR, 'congvu.db'))
    database.prepare("update audit set actor = 'kẻ khác' where seq = 1").run()
    database.close()
    await expect(cli('cli/verify-log.js', '--checkpoint', checkpoint)).rejects.toMatchObject({
      code: 3,
      stderr: expect.stringContaining('system 1: altered'),
    })
  })
})

test('--demo shows two test keys once, and does not start where a real record is; another option exits 2', async () => {
  const within = { ...env, DATA_DIR: mkdtempSync(join(tmpdir(), 'congvu-demo-')) }
  const first = await start(within, '--demo')
  const [office = ''] = /cvk_test_\S+/.exec(first.err()) ?? []
  const headers = { Authorization: `Bearer ${office}` }
  expect(await (await fetch(`${first.url}/v1/inspections`, { headers })).json()).toMatchObject({ items: [{}, {}] })
  expect(first.err()).not.toContain('cvk_live_')
  const archive = await fetch(`${first.url}/v1/dossiers`, { headers })
  const entries = unzipSync(new Uint8Array(await archive.arrayBuffer()))
  expect(Object.keys(entries).filter((name) => name.endsWith('/ho-so.json'))).toHaveLength(2)
  first.child.kill('SIGTERM')
  expect(await first.exited).toBe(0)

  const database = new Sqlite(join(within.DATA_DIR, 'congvu.db'))
  database.prepare("update inspection set body = 'so-noi-vu' where state = 'draft'").run()
  database.close()
  await expect(cliWith(within, 'server.js', '--demo')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('real records'),
  })
  await expect(cliWith(within, 'server.js', '--dmeo')).rejects.toMatchObject({ code: 2 })
})

test.skipIf(cluster === '')('DATABASE_URL is all it takes to keep everything in PostgreSQL', async () => {
  const within = { ...env, DATABASE_URL: await emptyPostgres() }
  const { child, url, exited, out } = await start(within)
  expect(out()).toContain('"store":"postgres://')
  const key = (await cliWith(within, 'cli/key.js', 'create', '--name', 'Thử', '--scopes', 'read')).trim()
  expect((await fetch(`${url}/v1/inspections`, { headers: { Authorization: `Bearer ${key}` } })).status).toBe(200)
  expect(await cliWith(within, 'cli/verify-log.js')).toContain('"seq":1')
  child.kill('SIGTERM')
  expect(await exited).toBe(0)
})

test('a DATABASE_URL of another kind is refused before anything is opened', async () => {
  const wrong = cliWith({ ...env, DATABASE_URL: 'mysql://x' }, 'cli/key.js', 'list')
  await expect(wrong).rejects.toMatchObject({ stderr: expect.stringContaining('must begin with postgres://') })
})
