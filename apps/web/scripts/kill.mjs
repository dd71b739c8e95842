// `npm run test:kill`: the trial is TypeScript; this hands it to tsx with what was asked.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const trial = fileURLToPath(new URL('../test/kill.ts', import.meta.url))
const { status } = spawnSync(process.execPath, ['--import', 'tsx', trial, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
