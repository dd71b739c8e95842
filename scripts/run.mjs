// `node scripts/run.mjs WORKSPACE PROGRAM …`: builds what has changed, without a word when it succeeds, then hands over.
// Who waits at a terminal for the first build is told what for.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const turbo = fileURLToPath(new URL('../node_modules/turbo/bin/turbo', import.meta.url))
const [workspace, program, ...rest] = process.argv.slice(2)

const building = spawn(process.execPath, [turbo, 'run', 'build', `--filter=${workspace}`], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'pipe'],
})
const said = []
for (const stream of [building.stdout, building.stderr]) stream.on('data', (chunk) => said.push(chunk))
const patience = setTimeout(() => {
  if (process.stderr.isTTY)
    process.stderr.write('Dựng chương trình lần đầu, chờ một lát… / Building for the first time…\n')
}, 3000)
const [status] = await once(building, 'close')
clearTimeout(patience)
if (status !== 0) {
  process.stderr.write(Buffer.concat(said))
  process.exit(1)
}
const child = spawn(process.execPath, [fileURLToPath(new URL(`../${program}`, import.meta.url)), ...rest], {
  stdio: 'inherit',
})
// A terminal sends Ctrl-C to both; a service manager stops only this process.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (status) => {
  process.exitCode = status ?? 1
})
