import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

const index = fileURLToPath(new URL('./index.ts', import.meta.url))

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'congvu',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
  })
  return outputFiles[0]?.text ?? ''
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length

describe('what a browser carries', () => {
  test('a page that only counts working days carries at most 45 kB gz', async () => {
    const code = await bundle(`export { addWorkingDays, day, timeLimit } from ${JSON.stringify(index)}`)
    expect(gzipped(code)).toBeLessThan(45_000)
  })

  test('plan, calendar and deadlines alone carry at most 75 kB gz: no discipline comes along', async () => {
    const code = await bundle(`export { obligations, plan6861, timeLimit } from ${JSON.stringify(index)}`)
    expect(gzipped(code)).toBeLessThan(75_000)
    expect(code).not.toContain('tu-y-nghi-viec')
  })

  test('the whole of core, with every wording of discipline since 2005, is at most 165 kB gz', async () => {
    expect(gzipped(await bundle(`export * from ${JSON.stringify(index)}`))).toBeLessThan(165_000)
  })

  test('it runs where there is nothing but the language: no process, no window, no fetch, no Buffer', async () => {
    const code = await bundle(`export { addWorkingDays, day } from ${JSON.stringify(index)}`)
    const empty = createContext({})
    runInContext(code, empty)
    expect(runInContext(`congvu.addWorkingDays(congvu.day('2024-04-26'), 3)`, empty)).toBe('2024-05-04')
  })
})
