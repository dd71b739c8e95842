// Adds up what every workspace's last test run reported, in one plain line; exits 1 if none ran or any failed.
import { existsSync, readFileSync } from 'node:fs'

const files = [
  'packages/core',
  'packages/minutes',
  'packages/terminal',
  'apps/minutes',
  'apps/congvu',
  'apps/api',
  'apps/web',
  'docs',
]
  .map((folder) => `${folder}/.vitest/report.json`)
  .filter((file) => existsSync(file))
let passed = 0
let failed = 0
let skipped = 0
for (const file of files) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests
  skipped += report.numPendingTests
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = passed === 0 || failed > 0 ? 1 : 0
