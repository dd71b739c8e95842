import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { exports } from '../package.json' with { type: 'json' }
import { bundled, gzipped } from '../test/bundled.ts'
import * as core from './index.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${folder}README.md`, 'utf8')
const bundle = (code: string) => bundled(code, folder)

/** Each way in, with its source. */
const entries = Object.entries(exports).flatMap(([name, files]) =>
  typeof files === 'string' ? [] : [{ name: name.replace('.', '@congvu/core'), source: files['@congvu/source'] }],
)
const all = (...names: readonly string[]): string =>
  entries
    .filter(({ name }) => names.includes(name))
    .map(({ source }) => `export * from '${source}'\n`)
    .join('')

/** What README tells of an entry, in thousands of bytes. */
function told(name: string): number {
  const [, size] = readme.match(new RegExp(`^\\| \`${name}\` \\|.*\\| (\\d+) \\|$`, 'm')) ?? []
  return Number(size)
}

describe('what a browser carries', () => {
  test.each(entries)(
    '$name with everything in it, zod and date-fns too, is as large as README says',
    async ({ name }) => {
      const size = gzipped((await bundle(all(name))).code) / 1000
      expect(size, `README tells ${told(name)}`).toBeLessThanOrEqual(told(name))
      // A figure that shrank is told as well.
      expect(size * 1.06 + 1, `README tells ${told(name)}`).toBeGreaterThan(told(name))
    },
  )

  test('plan, calendar and deadlines together carry at most 30 kB gz, and neither zod nor discipline', async () => {
    const { code, files } = await bundle(all('@congvu/core/plan', '@congvu/core/calendar', '@congvu/core/deadlines'))
    expect(gzipped(code)).toBeLessThan(30_000)
    expect(files.filter((file) => /zod|discipline|inspection/.test(file))).toEqual([])
  })

  test('a question of discipline carries no zod: only reading a case does', async () => {
    const { files } = await bundle(`export { assess, explain } from './src/index.ts'`)
    expect(files.filter((file) => /zod/.test(file))).toEqual([])
  })

  test('it runs where there is nothing but the language: no process, no window, no fetch, no Buffer', async () => {
    const { code } = await bundle(`export { addWorkingDays, day } from './src/index.ts'`)
    const empty = createContext({})
    runInContext(code, empty)
    expect(runInContext(`congvu.addWorkingDays(congvu.day('2024-04-26'), 3)`, empty)).toBe('2024-05-04')
  })
})

describe('the ways in', () => {
  test('every name of the whole but `plan`, which gathers functions, stands in an entry of its own', async () => {
    const parts = entries.filter(({ name }) => name !== '@congvu/core')
    const inParts = await Promise.all(parts.map(({ source }) => import(/* @vite-ignore */ `../${source}`)))
    const named = new Set(inParts.flatMap((part) => Object.keys(part)))
    expect(Object.keys(core).filter((name) => !named.has(name))).toEqual(['plan'])
  })
})
