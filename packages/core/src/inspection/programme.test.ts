import { expect, test } from 'vitest'
import { day } from '../engine/day.ts'
import { describe as inWords } from '../words.ts'
import { decisionProblems, InspectionDecision, Programme, programmeProblems, programmeProgress } from './programme.ts'

const inspected = { name: 'UBND phường Nha Trang', unit: '22366' }
const item = { id: '1', inspected, about: 'Văn hóa công vụ', from: '2027-03-01', through: '2027-03-31' }
const programme = (...items: object[]) =>
  Programme.parse({ schema: 'congvu.programme/1', year: 2027, title: 'Kế hoạch kiểm tra', items })
const decision = (more: object = {}) =>
  InspectionDecision.parse({
    schema: 'congvu.decision/1',
    number: '12/QĐ-SNV',
    date: '2027-02-20',
    by: 'Giám đốc Sở Nội vụ',
    about: 'về việc kiểm tra văn hóa công vụ',
    inspected,
    from: '2027-03-02',
    through: '2027-03-10',
    under: { kind: 'programme', programme: '3f0c2a52-9f0e-4c0a-8d2e-1a2b3c4d5e6f', item: '1' },
    ...more,
  })
const places = (all: readonly { code: string; pointer: string }[]) => all.map(({ code, pointer }) => [code, pointer])

test('a programme of 2027 with two items of one mark, days reversed and days of 2028 is told of each', () => {
  expect(programmeProblems(programme(item))).toEqual([])
  const wrong = programme(
    item,
    { ...item, from: '2027-05-02', through: '2027-05-01' },
    { ...item, id: '3', through: '2028-01-05' },
  )
  expect(places(programmeProblems(wrong))).toEqual([
    ['item-twice', '/items/1/id'],
    ['days-reversed', '/items/1/through'],
    ['outside-year', '/items/2/from'],
  ])
})

test('a decision of 20/2/2027 stands under an item of a programme of 5/1/2027, or ad hoc under none', () => {
  const issued = { programme: programme(item), date: day('2027-01-05') }
  const told = (more: object, under: typeof issued | undefined = issued) =>
    places(decisionProblems(decision(more), under))
  expect(told({})).toEqual([])
  expect(told({ under: { kind: 'ad-hoc', reason: 'Phản ánh của người dân' } }, undefined)).toEqual([])
  expect(places(decisionProblems(decision(), undefined))).toEqual([['programme-not-issued', '/under/programme']])
  expect(told({ from: '2027-02-19' })).toEqual([['visit-before-decision', '/from']])
  expect(told({ through: '2027-03-01' })).toEqual([['days-reversed', '/through']])
  expect(told({ date: '2027-01-04' })).toEqual([['decision-before-programme', '/date']])
  expect(told({ inspected: { name: 'UBND phường Ba Ngòi' } })).toEqual([['another-body-inspected', '/inspected']])
  const [problem] = decisionProblems(decision({ under: { ...decision().under, item: '9' } }), issued)
  expect(problem && inWords(problem, 'vi')).toEqual({ what: 'Chương trình không có mục "9".', mend: 'Có: 1.' })
})

test('an item of March 2027: planned, decided, concluded; undone from 1/4/2027 when nothing was concluded', () => {
  const at = (on: string, decided: string[] = [], concluded: string[] = []) =>
    programmeProgress(programme(item), decided, concluded, day(on))[0]?.state
  expect(at('2027-03-31')).toBe('planned')
  expect(at('2027-03-31', ['1'])).toBe('decided')
  expect(at('2027-04-01', ['1'])).toBe('undone')
  expect(at('2027-04-01', ['1'], ['1'])).toBe('concluded')
})
