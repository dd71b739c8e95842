import { expect, test } from 'vitest'
import { pointer, problem, warning } from './problem.ts'
import { answer, forAPerson, groundsOf } from './ruling.ts'
import { weakest, weakestOf } from './weakest.ts'
import { list } from './words.ts'

test('the weakest mark among sources is the mark of what rests on them', () => {
  expect(weakest(['text', 'secondary'])).toBe('secondary')
  expect(weakest(['text', 'unverified', 'secondary'])).toBe('unverified')
  expect(weakest(['text'])).toBe('text')
  expect(groundsOf([{ instrument: 'bl-91-2015', article: '148', known: 'text' }], {}).known).toBe('text')
})

test('nothing cited is nothing verified', () => {
  expect(weakest([])).toBe('unverified')
})

test.each([
  [[], 'unverified'],
  [['text'], 'text'],
  [['secondary', 'text'], 'secondary'],
  [['text', 'secondary', 'text'], 'secondary'],
  [['secondary', 'unverified', 'text'], 'unverified'],
] as const)('sources known as %j are together %s', (marks, expected) => {
  expect(weakestOf(marks.map((known) => ({ known })))).toBe(expected)
})

test('an answer carries its value, a question its words, both with their grounds', () => {
  const grounds = groundsOf([{ instrument: 'bl-91-2015', article: '148', known: 'text' }], { days: 3 })
  expect(grounds).toMatchObject({ facts: { days: 3 }, assumptions: [], known: 'text' })
  expect(answer(5, grounds)).toEqual({ kind: 'answer', answer: 5, grounds })
  const question = { code: 'roll-over', vi: 'Có dời không?', en: 'Does it roll over?' }
  expect(forAPerson(question, grounds)).toEqual({ kind: 'question', question, grounds })
})

test('a problem is an error that stops, a warning does not', () => {
  expect(problem('missing', '/date')).toEqual({ code: 'missing', severity: 'error', pointer: '/date', facts: {} })
  expect(warning('rest-day', '/date', { day: '2026-09-02' })).toEqual({
    code: 'rest-day',
    severity: 'warning',
    pointer: '/date',
    facts: { day: '2026-09-02' },
  })
})

test('a list is read out as a, b, c; one thing as itself; nothing as nothing', () => {
  expect([list(['a', 'b', 'c']), list('a'), list(3), list(undefined)]).toEqual(['a, b, c', 'a', '3', ''])
})

test('a JSON Pointer escapes ~ and / (RFC 6901)', () => {
  expect(pointer(['a/b', 'm~n', 0])).toBe('/a~1b/m~0n/0')
})
