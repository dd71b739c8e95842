import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('.', import.meta.url))
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(src, file), 'utf8') }))

// engine <- law <- provinces <- inspection <- index. Nothing points the other way.
const layers = ['engine', 'law', 'provinces', 'inspection']
const packages: Record<string, RegExp> = {
  engine: /^(zod|date-fns\/\w+)$/,
  law: /^zod$/,
  provinces: /^zod$/,
  inspection: /^zod$/,
}

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '')

describe('arrows of core', () => {
  test('there are sources to look at', () => {
    expect(sources.length).toBeGreaterThan(20)
  })

  test.each(sources)('$file imports only what its layer may', ({ file, text }) => {
    const layer = layers.indexOf(file.split('/')[0] ?? '')
    if (layer === -1) return
    for (const specifier of importsOf(text)) {
      if (!specifier.startsWith('.')) {
        expect(specifier, `${file} imports ${specifier}`).toMatch(packages[layers[layer] ?? ''] ?? /^$/)
        continue
      }
      const target = relative(src, join(src, file, '..', specifier)).split('/')[0] ?? ''
      expect(layers.indexOf(target), `${file} imports ${specifier}`).toBeGreaterThanOrEqual(0)
      expect(layers.indexOf(target), `${file} imports ${specifier}`).toBeLessThanOrEqual(layer)
    }
  })
})

describe('rules of the house', () => {
  const outsideDay = sources.filter(({ file }) => file !== 'engine/day.ts')
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')

  test.each(outsideDay)('$file knows no machine date and no clock', ({ text }) => {
    expect(code(text)).not.toMatch(/\bDate\b[.(]|new Date\b|performance\.now|\bTemporal\./)
  })

  test.each(sources)('$file takes zod as a namespace, so that no locale comes along', ({ text }) => {
    expect(text).not.toMatch(/import\s*\{[^}]*\}\s*from 'zod'/)
  })

  test.each(sources.filter(({ file }) => !file.startsWith('provinces/khanh-hoa/')))(
    '$file names no province: another one fits by data',
    ({ text }) => {
      expect(code(text)).not.toMatch(/Khánh H[òo][aà]/i)
    },
  )
})
