import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scripts } from '../../package.json' with { type: 'json' }
import { figuresPage, parts } from '../../scripts/figures.mjs'

const page = readFileSync(new URL('../figures.md', import.meta.url), 'utf8')

test('the page of figures is what its parts hold: `npm run figures` writes it', () => {
  expect(page).toBe(figuresPage())
  expect(page).toContain('times faster than pdfmake')
})

test('every trial names a command that is there', () => {
  const named = Object.values(parts).map(({ repeat }) => /^npm run ([\w:-]+)/.exec(repeat)?.[1] ?? repeat)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})
