import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { having, otherProvince, put } from '../../../../test/fixtures/other-province.ts'
import { isDay } from '../../../engine/day.ts'
import { issueWords } from '../../../engine/issue-words.ts'
import type { Words } from '../../../engine/words.ts'
import { Plan } from '../schema.ts'
import { planWords } from '../words.ts'
import { check } from './check.ts'

const told = (data: unknown) => check(data).map(({ code, severity, pointer }) => [code, severity, pointer])

const tasks = '/sections/0/parts/0/parts'
const codeOfConduct = `${tasks}/0`
const posting = `${tasks}/1`
const reports = `${tasks}/2`

describe('the plan of another province, as a JSON file', () => {
  test('is a plan, and nothing is wrong with it', () => {
    expect(check(otherProvince)).toEqual([])
  })

  test('is described by a JSON Schema anyone can check against, with no code in it', () => {
    const schema = z.toJSONSchema(Plan)
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(Object.keys(schema.$defs ?? {})).toEqual(expect.arrayContaining(['Clause', 'Duty', 'Deadline', 'Day']))
  })
})

describe('data that has not the shape of a plan', () => {
  test('is told of by name and place, all at once', () => {
    const data = having(`${codeOfConduct}/duties/0/deadline`, { kind: 'once', edge: 'by', dya: '2021-06-30' })
    expect(told(put(data, ['date'], '2021-02-29'))).toEqual([
      ['not-a-day', 'error', '/date'],
      ['missing', 'error', `${codeOfConduct}/duties/0/deadline/day`],
      ['unknown-key', 'error', `${codeOfConduct}/duties/0/deadline/dya`],
    ])
  })

  test.each([[null], [[]], ['kế hoạch'], [{}]])('%j is refused, not crashed on', (input) => {
    expect(check(input).length).toBeGreaterThan(0)
  })

  test('a deadline "yearli" is refused with the one that was meant', () => {
    expect(check(having(`${codeOfConduct}/duties/0/deadline`, { kind: 'yearli' }))).toMatchObject([
      { code: 'not-one-of', facts: { nearest: 'yearly' } },
    ])
  })
})

describe('who must do it', () => {
  test('a duty that nobody does', () => {
    expect(told(having(`${codeOfConduct}/duties/0/who`, []))).toEqual([
      ['nobody-to-do-it', 'error', `${codeOfConduct}/duties/0/who`],
    ])
  })

  test('a kind of body the plan does not list, with the one that was meant', () => {
    const pointer = `${codeOfConduct}/duties/0/who/0/bodies/0`
    expect(check(having(pointer, 'ubnd-xaa'))).toMatchObject([
      { code: 'body-unknown', pointer, facts: { nearest: 'ubnd-xa' } },
    ])
  })

  test('words that the plan does not use', () => {
    expect(told(having(`${codeOfConduct}/duties/0/who/0/words`, 'Các ban'))).toEqual([
      ['words-not-in-plan', 'warning', `${codeOfConduct}/duties/0/who/0/words`],
    ])
  })

  test('words said to stand at a place that is not there', () => {
    expect(told(having(`${codeOfConduct}/duties/0/who/0/statedIn`, 'A.9'))).toEqual([
      ['place-unknown', 'error', `${codeOfConduct}/duties/0/who/0/statedIn`],
    ])
  })

  test('a duty in a paragraph that no number leads to', () => {
    const duties = [{ who: [{ words: 'Các sở', bodies: ['so'] }], deadline: { kind: 'programme', adHoc: false } }]
    const at = `${tasks}/4/parts/0`
    expect(told(having(`${at}/duties`, duties))).toEqual([['duty-without-number', 'error', `${at}/duties/0`]])
  })
})

describe('deadlines', () => {
  const once = (edge: string, day: string) => ({ kind: 'once', edge, day })
  const yearly = (edge: string, month: number, day: number) => ({ kind: 'yearly', edge, month, day })
  const first = `${codeOfConduct}/duties/0/deadline`
  const report = `${reports}/duties/0/deadline`

  test.each([
    ['the text says "chậm nhất ngày 30/6/2021" and the data 1/7', first, once('by', '2021-07-01')],
    ['the text says "chậm nhất ngày 30/6/2021" and the data "trước ngày 30/6"', first, once('before', '2021-06-30')],
    ['the text says "trước ngày 15/6" and the data 16/6', report, yearly('before', 6, 16)],
    ['the text says "trước ngày 15/6" and the data "chậm nhất ngày 15/6"', report, yearly('by', 6, 15)],
    ['the text says "trước ngày 15/6" and the data 15/6/2021 only', report, once('by', '2021-06-15')],
    [
      'the text says "quý III/2021" and the data quarter 2',
      `${posting}/duties/0/deadline`,
      { kind: 'within-quarter', year: 2021, quarter: 2 },
    ],
  ])('%s: they disagree', (_case, at, deadline) => {
    expect(told(having(at, deadline))).toEqual([['deadline-disagrees', 'error', at]])
  })

  test('the text says "trước ngày 15/6" and the data says all the time: the day is left out', () => {
    expect(told(having(report, { kind: 'continuous' }))).toEqual([['time-left-out', 'error', `${reports}/duties`]])
  })

  test('the text says "thường xuyên" and the data says otherwise', () => {
    const at = `${tasks}/3/duties`
    expect(told(having(`${at}/0/deadline`, { kind: 'as-guided', by: 'ubnd-tinh' }))).toEqual([
      ['time-left-out', 'error', at],
    ])
  })

  test('the data names a day the text does not say: a second look', () => {
    const data = having(`${codeOfConduct}/text`, 'Ban hành quy tắc ứng xử, giữa năm 2021. Các sở')
    expect(told(data)).toEqual([['deadline-not-in-text', 'warning', first]])
  })

  test('30 June is said as "30/6", "30/06" and "30 tháng 6 năm 2021" alike', () => {
    for (const said of ['30/6', '30/06/2021', '30 tháng 6', '30 tháng 06 năm 2021'])
      expect(check(having(`${codeOfConduct}/text`, `Ban hành quy tắc chậm nhất là ngày ${said}.`))).toEqual([])
  })

  test.each([
    [2, 29],
    [2, 30],
    [4, 31],
  ])('month %i has no day %i every year', (month, date) => {
    const data = having(`${reports}/text`, `Báo cáo 6 tháng trước ngày ${date}/${month}, báo cáo năm trước ngày 02/7.`)
    expect(isDay(`2021-${String(month).padStart(2, '0')}-${date}`)).toBe(false)
    expect(told(put(data, report.split('/').slice(1), yearly('before', month, date)))).toEqual([
      ['no-such-day-each-year', 'error', report],
    ])
  })

  test.each([
    ['2021-02-05', 'by', []],
    ['2021-02-06', 'before', []],
    ['2021-02-04', 'by', ['deadline-before-plan']],
    ['2021-02-05', 'before', ['deadline-before-plan']],
  ])('the plan is of 5/2/2021; %s (%s) is told of as %j', (day, edge, codes) => {
    const text = `Ban hành quy tắc ${edge === 'by' ? 'chậm nhất' : 'trước'} ngày ${day.split('-').reverse().join('/')}.`
    const data = put(having(`${codeOfConduct}/text`, text), first.split('/').slice(1), once(edge, day))
    expect(check(data).map(({ code }) => code)).toEqual(codes)
  })

  test('"trong tháng 1/2021" was over when the plan of 5/2/2021 was issued', () => {
    const data = having(`${codeOfConduct}/text`, 'Ban hành quy tắc trong tháng 1/2021.')
    const within = { kind: 'within-month', year: 2021, month: 1 }
    expect(told(put(data, first.split('/').slice(1), within))).toEqual([['deadline-before-plan', 'error', first]])
  })

  test('an event that the plan does not define', () => {
    expect(told(having('/sections/0/parts/1/duties/0/deadline/event', 'luat-cu'))).toEqual([
      ['event-not-awaited', 'warning', '/events/0/id'],
      ['event-unknown', 'error', '/sections/0/parts/1/duties/0/deadline/event'],
    ])
  })

  test.each([
    ['A.7', 'place-unknown'],
    ['A.1.đ', 'task-says-no-time'],
    ['A.2', 'task-says-no-time'],
  ])('a duty of A.2 that follows %s: %s', (task, code) => {
    const at = '/sections/0/parts/1/duties/0/deadline'
    expect(told(having(at, { kind: 'as-task', task }))).toContainEqual([code, 'error', `${at}/task`])
  })
})

describe('the plan as a whole', () => {
  test('the date line and the date', () => {
    expect(told(having('/date', '2021-02-06'))).toEqual([['date-line-disagrees', 'error', '/dateLine']])
    expect(told(having('/dateLine', 'Ví Dụ, tháng 02 năm 2021'))).toEqual([
      ['date-line-disagrees', 'error', '/dateLine'],
    ])
  })

  test('a term that ends the day before the plan begins, 4/2/2021', () => {
    expect(told(having('/through', '2021-02-04'))).toEqual([['ends-before-it-begins', 'error', '/through']])
    expect(told(having('/through', '2021-02-05'))).toEqual([])
  })

  test('a kind of body listed twice, or charged twice with one duty', () => {
    expect(told(having('/bodies/1/kind', 'so'))).toContainEqual(['declared-twice', 'error', '/bodies/1/kind'])
    const who = `${posting}/duties/0/who`
    expect(told(having(`${who}/0/bodies/1`, 'so'))).toEqual([['body-twice', 'error', who]])
  })

  test('what happened since points to what the plan has', () => {
    const source = [{ instrument: 'luat-1-2022', known: 'unverified' }]
    const remark = { code: 'x', vi: 'x', en: 'x', sources: source }
    const since = {
      checkedOn: '2026-11-22',
      events: [
        { event: 'luat-la', on: '2022-01-01', sources: source },
        { event: 'luat-moi', on: '2021-02-04', sources: source },
        { event: 'luat-moi', on: '2022-01-01', sources: source, lapsed: { from: '2022-01-01', ...remark } },
      ],
      bodies: [{ body: 'ubnd-huyen', change: 'dissolved', from: '2025-07-01', known: 'secondary', ...remark }],
      doubts: [{ from: '2025-07-01', clauses: ['A.1.a', 'A.3'], ...remark }],
    }
    expect(told(having('/since', since))).toEqual([
      ['event-unknown', 'error', '/since/events/0/event'],
      ['event-before-plan', 'error', '/since/events/1/on'],
      ['lapsed-before-event', 'error', '/since/events/2/lapsed'],
      ['body-unknown', 'error', '/since/bodies/0/body'],
      ['place-unknown', 'error', '/since/doubts/0/clauses/1'],
    ])
  })
})

describe('the sentences', () => {
  test('every problem of a plan can be told in Vietnamese and in English, with nothing left open', () => {
    const words: Words = { ...issueWords, ...planWords }
    const wrong = [
      having('/date', '2021-02-06'),
      having(`${posting}/mark`, 'a)'),
      having(`${reports}/mark`, 'h)'),
      having(`${codeOfConduct}/mark`, 'b)'),
      having(`${codeOfConduct}/duties/0/who`, []),
      having(`${codeOfConduct}/duties/0/who/0/bodies/0`, 'xyz'),
      having(`${codeOfConduct}/duties/0/who/0/words`, 'Các ban'),
      having(`${codeOfConduct}/duties/0/who/0/statedIn`, 'A.9'),
      having(`${reports}/duties/0/deadline`, { kind: 'yearly', edge: 'before', month: 6, day: 16 }),
      having(`${reports}/duties/0/deadline`, { kind: 'continuous' }),
      having('/sections/0/parts/1/duties/0/deadline/event', 'luat-cu'),
      having('/through', '2021-02-04'),
    ]
    const problems = wrong.flatMap((data) => check(data))
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(10)
    for (const { code, facts } of problems)
      for (const lang of ['vi', 'en'] as const) {
        const told = Object.values(words[code]?.[lang](facts) ?? {})
        expect(told, code).toHaveLength(2)
        expect(told.join(' '), code).not.toMatch(/undefined|NaN|\[object|""/)
      }
  })

  test('a deadline that disagrees shows both: what the plan says and what the data says', () => {
    const [problem] = check(
      having(`${reports}/duties/0/deadline`, { kind: 'yearly', edge: 'before', month: 6, day: 16 }),
    )
    expect(planWords['deadline-disagrees'].vi(problem?.facts ?? {}).what).toBe(
      'Tại A.1.c, kế hoạch viết "trước ngày 15/6, trước ngày 02/7" nhưng dữ liệu ghi "trước ngày 16/6 hằng năm".',
    )
  })
})
