import { expect, test } from 'vitest'
import { weakest } from './citation.ts'
import { pointer } from './problem.ts'
import { groundsOf } from './ruling.ts'

test('the weakest mark among sources is the mark of what rests on them', () => {
  expect(weakest(['text', 'secondary'])).toBe('secondary')
  expect(weakest(['text', 'unverified', 'secondary'])).toBe('unverified')
  expect(weakest(['text'])).toBe('text')
  expect(groundsOf([{ instrument: 'bl-91-2015', article: '148', known: 'text' }], {}).known).toBe('text')
})

test('nothing cited is nothing verified', () => {
  expect(weakest([])).toBe('unverified')
})

test('a JSON Pointer escapes ~ and / (RFC 6901)', () => {
  expect(pointer(['a/b', 'm~n', 0])).toBe('/a~1b/m~0n/0')
})
