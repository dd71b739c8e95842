// Servers in processes of their own, what they say of themselves, and keys for them.
import { execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
export const apiFile = (name) => here(`../../apps/api/dist/${name}`)

/** Starts a server and waits for the line that says where it listens. */
async function start(args, env) {
  const child = spawn(process.execPath, ['--import', here('probe.mjs'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const url = await new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      if (said === undefined) return
      said += chunk
      const found = /"url":"([^"]+)"/.exec(said)?.[1]
      if (!found) return
      said = undefined
      resolve(found)
    })
    child.on('exit', () => reject(new Error('the server did not start')))
  })
  const ask = (what) =>
    new Promise((resolve) => {
      child.once('message', resolve)
      child.send(what)
    })
  return {
    url,
    cpu: async () => {
      const { user, system } = await ask('cpu')
      return (user + system) / 1000
    },
    memory: () => ask('memory'),
    run: (milliseconds) => ask({ run: milliseconds }),
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Ours as `npm start` runs it, without its limit of requests. */
export const startApi = (env) =>
  start([apiFile('server.js')], { PORT: '0', RATE_PER_SECOND: '1000000', RATE_BURST: '1000000', ...env })

/** @param file JSON: text and headers for each path */
export const startBare = (file) => start([here('bare.mjs'), file], {})

/** A store and nothing else, which does what a finding asks of it when it is told to: `run(milliseconds)`. */
export const startBareStore = (env) => start([here('bare-store.mjs')], env)

/** Makes a key of one body, and the store itself when it is not there; what a request of that key carries. */
export function authorized(env, scopes, body = 'so-noi-vu') {
  const args = [apiFile('cli/key.js'), 'create', '--name', 'bench', '--scopes', scopes, '--bodies', body]
  const options = { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] }
  return { Authorization: `Bearer ${execFileSync(process.execPath, args, options).toString().trim()}` }
}
