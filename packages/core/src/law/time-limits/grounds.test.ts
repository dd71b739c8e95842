import { describe, expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { estimatedCalendar } from '../calendar/estimated.ts'
import { fixedDate } from './fixed-date.ts'
import { type TimeLimitQuestion, timeLimit } from './time-limit.ts'

const assumed = (question: TimeLimitQuestion) => timeLimit(question).grounds.assumptions.map(({ code }) => code)
const places = ({ grounds }: ReturnType<typeof timeLimit>) =>
  grounds.sources.map(({ instrument, article, clause }) => [instrument, article, clause].filter(Boolean).join(' '))
const analogy = 'civil-code-by-analogy'
const out = (from: string, through: string) => ({ from: day(from), through: day(through) })

describe('what the end of a limit rests on', () => {
  test.each<[string, TimeLimitQuestion, string[]]>([
    ['days that end on a Thursday', { from: day('2026-10-28'), days: 15 }, [analogy]],
    ['days that end on a Sunday', { from: day('2026-08-03'), days: 90 }, [analogy, 'rolls-over']],
    [
      'days that end on a swapped day off',
      { from: day('2026-08-01'), days: 30 },
      [analogy, 'rolls-over', 'swapped-day-rolls'],
    ],
    ['days that end on a holiday', { from: day('2026-08-03'), days: 30 }, [analogy, 'rolls-over']],
    ['working days', { from: day('2026-11-20'), workingDays: 3 }, [analogy, 'working-days-by-calendar']],
    ['a year from 29 February', { from: day('2024-02-29'), years: 1 }, [analogy, 'leap-day']],
    ['four years from 29 February', { from: day('2020-02-29'), years: 4 }, [analogy]],
    ['a year from 28 February', { from: day('2024-02-28'), years: 1 }, [analogy]],
    ['twelve months from 29 February', { from: day('2024-02-29'), months: 12 }, [analogy]],
    [
      'time that does not count',
      { from: day('2026-10-28'), days: 13, excluded: [out('2026-10-30', '2026-10-31')] },
      [analogy, 'excluded-days-extend'],
    ],
    [
      'a limitation',
      { from: day('2025-11-12'), years: 1, kind: 'thoi-hieu' },
      [analogy, 'limitation-first-day', 'limitation-does-not-roll'],
    ],
  ])('%s', (_what, question, expected) => {
    expect(assumed(question)).toEqual(expected)
  })

  test('a last day on a rest day cites the rule that moves it, a holiday its own text; a limitation neither is moved nor says so', () => {
    const sunday = { from: day('2026-08-03'), days: 90 } as const
    const plain = places(timeLimit({ from: day('2026-10-28'), days: 15 }))
    expect(places(timeLimit(sunday))).toEqual([...plain, 'bl-91-2015 148 5'])
    expect(places(timeLimit({ ...sunday, kind: 'thoi-hieu' }))).not.toContain('bl-91-2015 148 5')
    expect(places(timeLimit({ from: day('2026-08-03'), days: 30 }))).toEqual(
      expect.arrayContaining(['bl-91-2015 148 5', 'bl-45-2019 112 1']),
    )
  })

  test('the facts it was told: from, length, kind, the periods left out, the calendar and the switch', () => {
    const excluded = [out('2026-11-05', '2026-11-06'), out('2026-10-30', '2026-10-31')]
    expect(timeLimit({ from: day('2026-10-28'), days: 9, excluded }).grounds.facts).toEqual({
      from: '2026-10-28',
      days: 9,
      kind: 'thoi-han',
      excluded: ['2026-10-30/2026-10-31', '2026-11-05/2026-11-06'],
      calendar: 'state',
      rollOver: true,
    })
  })

  test('an end in an estimated year says so, from 1/1/2028 on; rolled there from the last decided days too', () => {
    const calendar = estimatedCalendar()
    const estimated = (days: number) => timeLimit({ from: day('2027-12-30'), days, calendar }).estimated
    expect([estimated(1), estimated(2)]).toEqual([false, true])
  })
})

describe('periods left out', () => {
  const end = (...excluded: ReturnType<typeof out>[]) =>
    timeLimit({ from: day('2026-10-28'), days: 15, excluded }).legalEnd
  test.each([
    [[out('2026-10-27', '2026-10-28')], '2026-11-12', 'through the day of the event: it is not counted anyway'],
    [[out('2026-10-27', '2026-10-29')], '2026-11-13', 'a day longer'],
    [[out('2026-10-28', '2026-10-29')], '2026-11-13', 'from the day of the event'],
    [[out('2026-11-12', '2026-11-12')], '2026-11-13', 'the last day'],
    [[out('2026-11-13', '2026-11-13')], '2026-11-12', 'the day after'],
    [[out('2026-11-01', '2026-11-04'), out('2026-11-02', '2026-11-03')], '2026-11-16', 'one within the other'],
    [
      [out('2026-11-03', '2026-11-05'), out('2026-11-01', '2026-11-03')],
      '2026-11-17',
      'that overlap by a day, in any order',
    ],
    [[out('2026-11-01', '2026-11-02'), out('2026-11-03', '2026-11-04')], '2026-11-16', 'that touch'],
    [[out('2026-11-01', '2026-11-02'), out('2026-11-04', '2026-11-05')], '2026-11-16', 'a day apart'],
  ])('%j: until %s (%s)', (excluded, expected, _why) => {
    expect(end(...excluded)).toBe(expected)
  })
})

describe('what is refused, and what of it is told', () => {
  const refused = (question: object) => {
    try {
      return Reflect.apply(timeLimit, undefined, [{ from: day('2026-10-28'), ...question }])
    } catch (error) {
      return error instanceof Refusal ? [error.code, error.facts] : error
    }
  }
  test.each([
    [{}, 'one-length', { given: '0' }],
    [{ days: 1, months: 1 }, 'one-length', { given: 'days, months' }],
    [{ days: 0 }, 'not-a-length', { value: '0' }],
    [{ days: 1.5 }, 'not-a-length', { value: '1.5' }],
    [
      { days: 5, excluded: [{ from: '2026-11-02', through: '2026-11-01' }] },
      'period-reversed',
      { from: '2026-11-02', through: '2026-11-01' },
    ],
  ])('%j: %s %j', (question, code, facts) => {
    expect(refused(question)).toEqual([code, facts])
  })
})

describe('a date fixed in words', () => {
  test.each([
    [{ before: day('2026-11-15') }, [], ['before-is-exclusive', 'rolls-over']],
    [{ by: day('2026-11-13') }, [], ['fixed-day-is-no-span']],
    [{ endOfMonth: { year: 2026, month: 11 } }, ['bl-91-2015 146 3'], [analogy, 'fixed-day-is-no-span']],
    [{ withinYear: { year: 2026 } }, ['bl-91-2015 146 2'], [analogy, 'fixed-day-is-no-span']],
  ])('%j rests on %j and %j', (words, cited, codes) => {
    const found = fixedDate(words)
    expect(found.grounds.assumptions.map(({ code }) => code)).toEqual(codes)
    expect(places(found).filter((place) => place.includes(' 146'))).toEqual(
      cited.map(() => expect.stringMatching(/^bl-91-2015 146/)),
    )
    expect(found.grounds.facts).toEqual({ words: JSON.stringify(words), calendar: 'state', rollOver: true })
  })

  test('ends of a month and of a year cite different clauses', () => {
    const [month] = places(fixedDate({ endOfMonth: { year: 2026, month: 11 } }))
    const [year] = places(fixedDate({ endOfYear: { year: 2026 } }))
    expect(month).not.toBe(year)
  })
})
