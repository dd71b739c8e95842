import { existsSync, readFileSync } from 'node:fs'
import { readInspection } from '@congvu/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryInspection } from '../../core/test/arbitrary-inspection.ts'
import { renderMinutes } from '../src/render-minutes.ts'
import { open } from './conformance/opened.ts'
import { rules } from './conformance/rules.ts'
import { signedKinds, unsignedKinds } from './kinds.ts'
import { installed } from './readers.ts'

const signed = installed('openssl') ? await signedKinds() : new Map<string, never>()
const files = [...(await unsignedKinds()), ...signed].map(([name, { pdf }]) => [name, pdf] as const)
const opened = await Promise.all(files.map(async ([name, pdf]) => [name, await open(pdf)] as const))

describe.each(rules.map((rule) => [rule.says, rule] as const))('%s', (_, { faults, spoil }) => {
  test('in minutes of every kind', () => {
    for (const [name, file] of opened) expect(faults(file), name).toEqual([])
  })

  test('a file that breaks it is found', async () => {
    const [, pdf = new Uint8Array()] = files[0] ?? []
    expect(faults(spoil(await open(pdf)))).not.toEqual([])
  })
})

test('arbitrary records keep every rule', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryInspection(), fc.boolean(), async (json, isSmall) => {
      const reading = readInspection(json)
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
      const file = await open(await renderMinutes(reading.inspection, { glyphs: isSmall ? 'used' : 'shared' }))
      for (const { says, faults } of rules) expect(faults(file), says).toEqual([])
    }),
    { numRuns: 8, endOnFailure: true },
  )
})

describe('docs/pdf-conformance.md', () => {
  const document = readFileSync(new URL('../../../docs/pdf-conformance.md', import.meta.url), 'utf8')
  const rows = document.split('\n').filter((line) => line.startsWith('| '))

  test('every rule stands in the rows of its clauses', () => {
    for (const { clauses, says } of rules) {
      for (const clause of clauses) {
        const row = rows.find((line) => line.startsWith(`| ${clause} |`))
        expect(row, clause).toContain(`“${says}”`)
      }
    }
  })

  test('every test that it names is there', () => {
    const named = [...document.matchAll(/`([\w/-]+\.test\.ts)` “([^”]+)”/g)]
    expect(named.length).toBeGreaterThan(10)
    for (const [, file = '', title = ''] of named) {
      const source = new URL(file, import.meta.url)
      expect(existsSync(source), file).toBe(true)
      expect(readFileSync(source, 'utf8'), `${file}: ${title}`).toContain(title)
    }
  })

  test('every rule that it names is asked', () => {
    const says = new Set(rules.map((rule) => rule.says))
    const quoted = document.replace(/`[\w/-]+\.test\.ts` “[^”]+”/g, '').matchAll(/“([^”]+)”/g)
    for (const [, title = ''] of quoted) expect(says, title).toContain(title)
  })
})
