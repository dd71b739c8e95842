import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

test('the first load is at most 350 kB gz without fonts', () => {
  expect(existsSync(dist), 'build first: npm run build -w apps/web').toBe(true)
  const page = readFileSync(`${dist}index.html`, 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThan(1)
  const sizes = ['index.html', ...named].map((file) => gzipSync(readFileSync(dist + file), { level: 9 }).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000)
})

test('the licences of what the page holds of others go along with it, that of its font too', () => {
  const text = readFileSync(`${dist}third-party.txt`, 'utf8')
  for (const name of ['@fontsource/be-vietnam-pro', 'date-fns', 'fflate', 'govuk-frontend', 'idb', 'preact', 'zod'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'))
  expect(text).toContain('SIL OPEN FONT LICENSE')
  expect(text).not.toMatch(/^(vite|playwright-core|sass) /m)
})

test('nothing of the page names another address', () => {
  const page = readFileSync(`${dist}index.html`, 'utf8')
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
})
