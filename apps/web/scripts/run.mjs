// `npm run test:kill`, `npm run bench:page`: both are TypeScript in `test/`; this hands the one named to tsx.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const [name, ...rest] = process.argv.slice(2)
const program = fileURLToPath(new URL(`../test/${name}.ts`, import.meta.url))
const { status } = spawnSync(process.execPath, ['--import', 'tsx', program, ...rest], { stdio: 'inherit' })
process.exitCode = status ?? 1
