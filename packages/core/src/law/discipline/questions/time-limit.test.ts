import { describe, expect, test } from 'vitest'
import { estimatedCalendar } from '../../calendar/estimated.ts'
import { assess } from '../assess.ts'
import { type Change, caseOf } from '../testing/case-of.ts'

const linesOf = (change: Change, calendar?: ReturnType<typeof estimatedCalendar>) =>
  assess(caseOf(change), calendar && { calendar }).lines.filter(({ topic }) => topic === 'time-limit')
const codes = (change: Change) =>
  linesOf(change).map(({ code, facts }) => (code === 'fact-missing' ? facts.fact : code))
/** Found Monday 3/8/2026 (NĐ 234/2026 Điều 5 khoản 5): 90 days to Sunday 1/11, 150 to Thursday 31/12/2026. */
const vc = (on: string, handling: object = {}, more: Change = {}) => ({
  subject: 'vien-chuc',
  on,
  act: { endedOn: '2026-08-03' },
  handling: { openedOn: '2026-08-10', ...handling },
  ...more,
})

describe('late or not', () => {
  test.each([
    ['2026-11-02', {}, ['time-limit'], 'Monday, to which Sunday rolls'],
    ['2026-11-03', {}, ['time-limit-late', '/handling/extended'], 'lengthened, it would be in time: that is asked'],
    ['2026-12-31', {}, ['time-limit-late', '/handling/extended'], 'the last day if lengthened'],
    ['2027-01-01', {}, ['time-limit-late', '/handling/extended', 'late-still-decides'], 'late either way'],
    ['2026-11-03', { extended: false }, ['time-limit-late', 'late-still-decides'], 'not lengthened'],
    ['2026-11-03', { extended: true }, ['time-limit'], 'lengthened'],
    ['2027-01-05', { extended: true }, ['time-limit-late', 'late-still-decides'], 'late though lengthened'],
  ])('on %s, %j: %j (%s)', (on, handling, expected, _why) => {
    expect(codes(vc(on, handling))).toEqual(expected)
  })

  test('the last day is told as counted, and that it rolled', () => {
    const told = (handling: object, rollOver?: string) => {
      const [line] = linesOf(vc('2026-10-01', handling, { rollOver }))
      return [line?.facts.due, line?.facts.roll, line?.assumptions.map(({ code }) => code)]
    }
    expect(told({})).toEqual(['2026-11-02', 'time-limits', ['civil-code-by-analogy', 'rolls-over']])
    expect(told({}, 'none')).toEqual(['2026-11-01', 'none', ['civil-code-by-analogy']])
    expect(told({ extended: true })).toEqual(['2026-12-31', 'time-limits', ['civil-code-by-analogy']])
  })
})

test('it runs from the first finding, in whatever order the acts are told', () => {
  const acts = [
    { endedOn: '2026-08-01', detectedOn: '2026-08-05' },
    { endedOn: '2026-08-01', detectedOn: '2026-08-03' },
    { endedOn: '2026-08-01', detectedOn: '2026-08-04' },
  ]
  for (const told of [acts, acts.toReversed()])
    expect(assess(caseOf({ subject: 'vien-chuc', on: '2026-09-01', acts: told })).timeLimit?.from).toBe('2026-08-03')
})

test('an act whose finding is not told is asked for; where no finding is told there is no limit yet', () => {
  const of = (...detected: (string | undefined)[]) => {
    const acts = detected.map((detectedOn) => ({ endedOn: '2026-08-03', detectedOn }))
    return { subject: 'vien-chuc', on: '2026-09-01', acts }
  }
  expect(codes(of('2026-08-03', undefined))).toEqual(['/acts/1/detectedOn', 'time-limit'])
  expect(codes(of(undefined))).toEqual(['/acts/0/detectedOn'])
  expect(assess(caseOf(of(undefined))).timeLimit).toBeUndefined()
})

test('in an estimated year the last day is a caveat where it may roll, none where it stays', () => {
  const kind = (rollOver: string) =>
    linesOf(
      { subject: 'vien-chuc', on: '2027-12-01', rollOver, act: { endedOn: '2027-11-10' } },
      estimatedCalendar(),
    )[0]?.kind
  expect([kind('time-limits'), kind('none')]).toEqual(['caveat', 'answer'])
})

test('by Luật 2008 the council’s meeting stops it, on the day or planned for it', () => {
  const limit = (on: string, councilMeetsOn?: string) => {
    const change = { subject: 'cong-chuc', on, act: { endedOn: '2008-03-03' } }
    return assess(caseOf({ ...change, handling: { openedOn: '2008-03-03', councilMeetsOn } })).timeLimit
  }
  expect(limit('2008-06-20', '2008-06-03')).toMatchObject({ due: '2008-06-03', late: false, doneOn: '2008-06-03' })
  expect(limit('2008-06-20', '2008-06-04')).toMatchObject({ late: true, doneOn: '2008-06-04' })
  expect(limit('2008-06-04', '2008-06-04')).toMatchObject({ late: true, doneOn: '2008-06-04' })
  const planned = limit('2008-06-01', '2008-06-04')
  expect(planned).toMatchObject({ late: true })
  expect(planned && 'doneOn' in planned).toBe(false)
})

test('a worker has no time limit of discipline, and none is asked for', () => {
  const act = { endedOn: '2026-08-10', group: 'trom-cap-tham-o', inRules: true, touchesProperty: false }
  expect(codes({ subject: 'nguoi-lao-dong', on: '2026-09-01', act })).toEqual([])
})
