// `npm run minutes -- …`: builds what has changed, without a word when it succeeds, then hands everything to the program.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const turbo = fileURLToPath(new URL('../node_modules/turbo/bin/turbo', import.meta.url))
const program = fileURLToPath(new URL('../apps/minutes/dist/main.js', import.meta.url))

const built = spawnSync(process.execPath, [turbo, 'run', 'build', '--filter=congvu-minutes'], { cwd: root, input: '' })
if (built.status !== 0) {
  process.stderr.write(built.stdout)
  process.stderr.write(built.stderr)
  process.exit(1)
}
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
