// A throw-away PostgreSQL of its own folder and socket: `node scripts/postgres.mjs` starts one, prints its DATABASE_URL and
// takes it away on Ctrl-C. Tests import `startPostgres`. PostgreSQL refuses root, so root starts it as the user `postgres`.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where Debian keeps the programs of the newest version that is installed; `POSTGRES_BIN` names another place. */
function programs() {
  if (process.env.POSTGRES_BIN) return process.env.POSTGRES_BIN
  const all = '/usr/lib/postgresql'
  const versions = existsSync(all) ? readdirSync(all).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(all, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  return found
}

/** Who runs it: root hands over to `postgres`, anybody else runs it alone. */
function owner() {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: idOf('-u'), gid: idOf('-g') }
}

export const hasPostgres = () => programs() !== undefined

/**
 * Starts one and waits until it answers. Its texts sort as Vietnamese does, so that whoever relies on the order of bytes
 * and does not ask for it is found out. Commits reach the disk, as they must.
 *
 * @returns {Promise<{ url: string, restart: () => Promise<void>, stop: () => Promise<void> }>}
 */
export async function startPostgres() {
  const bin = programs()
  if (bin === undefined) throw new Error('no PostgreSQL here (Debian: postgresql), nor POSTGRES_BIN')
  const as = owner()
  const folder = mkdtempSync(join(tmpdir(), 'congvu-pg-'))
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi']
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-N', ...locale], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  })
  const url = `postgres://postgres@localhost/postgres?host=${folder}`
  const isReady = () => spawnSync(join(bin, 'pg_isready'), ['-h', folder], { stdio: 'ignore' }).status === 0
  let server
  let ended
  async function start() {
    const settings = ['-c', 'listen_addresses=', '-c', 'max_connections=200', '-c', 'shared_buffers=32MB']
    server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...settings], {
      ...as,
      cwd: folder,
      stdio: 'ignore',
    })
    ended = new Promise((resolve) => server.on('exit', resolve))
    for (let tries = 0; !isReady(); tries += 1) {
      if (tries === 600 || server.exitCode !== null) throw new Error('PostgreSQL did not start')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  await start()
  return {
    url,
    restart: async () => {
      server.kill('SIGQUIT')
      await ended
      await start()
    },
    stop: async () => {
      server.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url, stop } = await startPostgres()
  process.stdout.write(`${url}\n`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop().then(() => process.exit(0)))
}
