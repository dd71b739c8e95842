import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import type { Block } from './blocks.ts'
import { root } from './blocks.ts'

/** A guide starts some twenty programs; on a busy machine each takes seconds. */
export const patienceMs = 300_000
const shownAddress = 'http://127.0.0.1:3000'

/** A port nobody listens at. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/**
 * What the guides call with npm, run as it was built: `npm start` in the background until it answers, the command lines,
 * the keys. Installing is looked at only: `check:packages` installs what would be published. Anything else is refused.
 */
const prelude = (port: number): string => `
set -euo pipefail
export LANG=C.UTF-8 DATA_DIR=$PWD/data PORT=${port}
server=
trap '[ -z "$server" ] || kill $server' EXIT
npm() {
  [ "$1" = run ] && shift
  [ "$1" = --silent ] && shift
  local name=$1; shift
  [ "\${1:-}" = -- ] && shift
  case $name in
    congvu) node ${root}apps/congvu/dist/main.js "$@" ;;
    minutes) node ${root}apps/minutes/dist/main.js "$@" ;;
    law:print) node ${root}apps/congvu/dist/main.js law print --markdown "$@" ;;
    key) node ${root}apps/api/dist/cli/key.js "$@" ;;
    verify-log) node ${root}apps/api/dist/cli/verify-log.js "$@" ;;
    start) node ${root}apps/api/dist/server.js >server.log 2>&1 & server=$!
      for _ in $(seq 100); do curl -sf http://127.0.0.1:${port}/readyz >/dev/null && return; sleep 0.1; done
      cat server.log >&2; return 1 ;;
    install) for package; do grep -q "\\"name\\": \\"$package\\"" ${root}packages/*/package.json ${root}apps/*/package.json; done ;;
    ci) ;;
    *) echo "no guide may call npm $name" >&2; return 1 ;;
  esac
}
`

/** Runs the blocks of one guide in one shell, one after the other; what each printed. The first that fails stops them. */
export async function runShell(blocks: readonly Block[], cwd: string): Promise<readonly string[]> {
  const port = await freePort()
  const end = '--- end of a block ---'
  const script = blocks.map(({ code }) => `${code.replaceAll(/&$/gm, '')}\necho '${end}'`).join('\n')
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', prelude(port) + script.replaceAll(shownAddress, `http://127.0.0.1:${port}`)],
    { cwd, encoding: 'utf8', timeout: patienceMs },
  )
  const outputs = stdout.replaceAll(`http://127.0.0.1:${port}`, shownAddress).split(`${end}\n`)
  if (status !== 0)
    throw new Error(`the block at line ${blocks[outputs.length - 1]?.line} failed:\n${outputs.at(-1)}\n${stderr}`)
  return outputs.slice(0, -1)
}
