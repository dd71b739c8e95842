import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonSlips } from '../words/json-slips.ts'
import { scanJson } from './json-scan.ts'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the scan agrees with JSON.parse on what is JSON', () => {
  test('for any value, written out', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(scanJson(text).ok).toBe(true)
      }),
    )
  })

  test('for a record with a character taken out, put in or changed anywhere', () => {
    const record = readFileSync(new URL('../../../../examples/11-toi-thieu.json', import.meta.url), 'utf8')
    const put = fc.constantFrom('', ',', '"', '}', ']', '{', ':', '\\', '\n', 'x', '0', '.', '“', '\u00a0', '//')
    fc.assert(
      fc.property(fc.nat(record.length - 1), put, fc.nat(1), (at, inserted, removed) => {
        const text = record.slice(0, at) + inserted + record.slice(at + removed)
        expect(scanJson(text).ok, JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))).toBe(parses(text))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('what is told', () => {
  test.each([
    ['{"a": 1\n "b": 2}', 'comma-missing', 1, 8],
    ['{"a": [1, 2,]}', 'comma-too-many', 1, 12],
    ['{"a" 1}', 'colon-missing', 1, 6],
    ['{"a": }', 'value-missing', 1, 7],
    ['{"a": [1}', 'bracket-other', 1, 9],
    ['{"a": [1', 'cut-short', 1, 9],
    ['{"a": "x', 'text-not-closed', 1, 7],
    ['{"a": "x\ny"}', 'line-break-in-text', 1, 9],
    ['{"a": "C:\\x"}', 'backslash', 1, 10],
    ["{'a': 1}", 'quote-mark', 1, 2],
    ['{a: 1}', 'no-quotes', 1, 2],
    ['{"a": True}', 'word', 1, 7],
    ['{"a": 05}', 'number', 1, 7],
    ['{"a": 1} x', 'text-after-end', 1, 10],
    ['['.repeat(200), 'too-deep', 1, 101],
  ])('%j is %s at %i:%i', (text, slip, line, column) => {
    expect(scanJson(text)).toMatchObject({ ok: false, fault: { slip, line, column } })
  })

  test('a key written twice, of which JSON.parse would keep the last', () => {
    expect(scanJson('{"a": {"b": 1,\n "b": 2}}')).toEqual({
      ok: true,
      repeats: [{ key: 'b', pointer: '/a/b', line: 2, column: 2 }],
    })
  })

  test.each(Object.entries(jsonSlips))('%s is a sentence in both languages', (_slip, said) => {
    for (const lang of ['vi', 'en'] as const) {
      const { what, mend } = said[lang]({ found: 'x', opened: 3 })
      expect(what).toMatch(/\.$/)
      expect(mend).not.toBe('')
    }
  })
})
