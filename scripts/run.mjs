// `node scripts/run.mjs WORKSPACE PROGRAM …`: builds what has changed, without a word when it succeeds, then hands over.
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const turbo = fileURLToPath(new URL('../node_modules/turbo/bin/turbo', import.meta.url))
const [workspace, program, ...rest] = process.argv.slice(2)

const built = spawnSync(process.execPath, [turbo, 'run', 'build', `--filter=${workspace}`], { cwd: root, input: '' })
if (built.status !== 0) {
  process.stderr.write(built.stdout)
  process.stderr.write(built.stderr)
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
