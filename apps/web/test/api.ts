import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = (file: string): string => fileURLToPath(new URL(`../../api/src/${file}`, import.meta.url))
const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--conditions=@congvu/source', '--import', 'tsx', source(file), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** The first text of a program's output that this finds; all it said where it ends without. */
const said = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let [out, err] = ['', '']
    child.stderr?.on('data', (chunk) => {
      err += chunk
    })
    child.stdout?.on('data', (chunk) => {
      out += chunk
      const found = pattern.exec(out)?.[1]
      if (found) resolve(found)
    })
    child.on('close', (status, signal) => reject(new Error(`${status ?? signal}: ${out}${err}`)))
  })

export type Write = { readonly method: string; readonly path: string; readonly key: string; readonly status: number }

export type RunningApi = {
  /** where the page and the API stand for the browser */
  readonly url: string
  /** every write that reached the API, in order */
  readonly writes: readonly Write[]
  /** the next writes are done, and their answers lost on the way */
  loseAnswers(count: number): void
  newKey(scopes: string): Promise<string>
  revoke(key: string): Promise<void>
  get(key: string, path: string, accept?: string): Promise<Response>
  /** what another device does: straight to the API, over no way that loses anything */
  write(
    key: string,
    method: 'PUT' | 'POST',
    path: string,
    condition: 'If-Match' | 'If-None-Match',
    value: unknown,
  ): Promise<Response>
  stop(): Promise<void>
}

/** The real API on a folder of its own, behind a way that can lose answers. */
export async function startApi(): Promise<RunningApi> {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-api-'))
  const env = { ...process.env, DATA_DIR: folder, PORT: '0', RATE_PER_SECOND: '1000', RATE_BURST: '5000' }
  const start = async () => {
    const child = run('server.ts', [], env)
    return { child, behind: new URL(await said(child, /"url":"([^"]+)"/)) }
  }
  const { child, behind } = await start().catch((error) => {
    console.warn(`the API ended before it listened, and is started once more: ${error}`)
    return start()
  })
  const way = await makeWay(behind)
  const keys = async (...args: string[]): Promise<string> => said(run('cli/key.ts', args, env), /(\S+)/)
  return {
    url: way.url,
    writes: way.writes,
    loseAnswers: way.loseAnswers,
    newKey: (scopes) => keys('create', '--name', 'Điện thoại của đoàn', '--scopes', scopes, '--bodies', 'so-noi-vu'),
    revoke: async (key) => {
      const revoking = run('cli/key.ts', ['revoke', key.split('_')[2] ?? ''], env)
      await new Promise((resolve) => revoking.once('exit', resolve))
    },
    get: (key, path, accept = 'application/json') =>
      fetch(new URL(path, behind), { headers: { Authorization: `Bearer ${key}`, Accept: accept } }),
    write: (key, method, path, condition, value) =>
      fetch(new URL(path, behind), {
        method,
        headers: {
          Authorization: `Bearer ${key}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          [condition]: '*',
        },
        body: JSON.stringify(value),
      }),
    stop: async () => {
      await way.close()
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function makeWay(behind: URL) {
  const writes: Write[] = []
  let toLose = 0
  const server: Server = createServer((asked, answer) => {
    const { method = 'GET', url = '/', headers } = asked
    const passed = request(new URL(url, behind), { method, headers }, (came) => {
      const isWrite = method !== 'GET'
      if (isWrite)
        writes.push({ method, path: url, key: String(headers['idempotency-key']), status: came.statusCode ?? 0 })
      if (isWrite && toLose > 0) {
        toLose -= 1
        came.resume().on('end', () => asked.socket.destroy())
        return
      }
      answer.writeHead(came.statusCode ?? 500, came.headers)
      came.pipe(answer)
    })
    passed.on('error', () => asked.socket.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    writes,
    loseAnswers: (count: number) => {
      toLose = count
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
