import { describe, expect, test } from 'vitest'
import { having } from '../../../../test/fixtures/other-province.ts'
import { check } from './check.ts'

const told = (data: unknown) => check(data).map(({ code, severity, pointer }) => [code, severity, pointer])

const tasks = '/sections/0/parts/0/parts'
const posting = `${tasks}/1`
const reports = `${tasks}/2`

describe('numbers of the plan', () => {
  test('two points a): one address for two places', () => {
    expect(told(having(`${posting}/mark`, 'a)'))).toContainEqual(['place-twice', 'error', `${posting}/mark`])
  })

  test('a, b, h, d: a warning that something may be left out, not an error', () => {
    expect(told(having(`${reports}/mark`, 'h)'))).toEqual([
      ['mark-left-out', 'warning', `${reports}/mark`],
      ['mark-out-of-order', 'warning', `${tasks}/3/mark`],
    ])
  })

  test('a task 2. before a task 1.', () => {
    expect(told(having('/sections/0/parts/0/mark', '3.'))).toEqual([
      ['mark-left-out', 'warning', '/sections/0/parts/0/mark'],
      ['mark-out-of-order', 'warning', '/sections/0/parts/1/mark'],
    ])
  })

  test.each([
    [['a)', 'b)', 'c)', 'd)', 'đ)', 'e)'], []],
    [['a)', 'b)', 'c)', 'd)', 'e)', 'g)'], []],
    [['a)', 'b)', 'c)', 'd)', 'e)', 'h)'], ['h)']],
    [['a)', 'c)'], ['c)']],
    [['b)'], ['b)']],
    [['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.', 'IX.', 'X.'], []],
    [['I.', 'II.', 'IV.'], ['IV.']],
    [['1.1.', '1.2.', '1.4.'], ['1.4.']],
    [['1.', 'b)'], ['b)']],
    [['A.', 'B.', 'C.'], []],
  ])('%j: told of %j', (marks, expected) => {
    const sections = marks.map((mark) => ({ mark, text: 'Nội dung' }))
    const data = having('/sections', sections)
    const about = check(data).filter(({ code }) => code.startsWith('mark-'))
    expect(about.map(({ facts }) => facts.mark)).toEqual(expected)
    expect(about.every(({ severity }) => severity === 'warning')).toBe(true)
  })
})
