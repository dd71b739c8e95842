import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { cli } from './harness.ts'

// `UPDATE_PICTURES=1 npx vitest run test/pictures.test.ts` draws them anew.

const root = fileURLToPath(new URL('../../../', import.meta.url))

test.each([
  ['2026.svg', ['deadlines', '2026', '--svg']],
  ['2026-en.svg', ['deadlines', '2026', '--svg', '--lang', 'en']],
  ['vu-viec.svg', ['assess', 'examples/vu-viec/01-vien-chuc.json', '--svg']],
  ['case-en.svg', ['assess', 'examples/vu-viec/01-vien-chuc.json', '--svg', '--lang', 'en']],
])('docs/timelines/%s is what the program draws today', async (name, args) => {
  const { status, out } = await cli(args, { cwd: root })
  const file = `${root}docs/timelines/${name}`
  if (process.env.UPDATE_PICTURES) writeFileSync(file, out)
  expect(status).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(out)
})
