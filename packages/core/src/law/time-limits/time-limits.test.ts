import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, dayNumber, dayOfNumber } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { generalCalendar } from '../calendar/calendar.ts'
import { estimatedCalendar } from '../calendar/estimated.ts'
import { fixedDate } from './fixed-date.ts'
import { reportingPeriod } from './reporting.ts'
import { timeLimit } from './time-limit.ts'

describe('limits in days, months and years (Điều 147, 148 Bộ luật Dân sự 2015)', () => {
  test.each([
    ['2025-09-20', { days: 150 }, '2026-02-17', '2026-02-23', '2026-02-13'],
    ['2024-01-31', { days: 90 }, '2024-04-30', '2024-05-02', '2024-04-26'],
    ['2024-01-30', { days: 90 }, '2024-04-29', '2024-05-02', '2024-04-26'],
    ['2025-03-28', { days: 30 }, '2025-04-27', '2025-04-28', '2025-04-26'],
    ['2019-01-31', { months: 1 }, '2019-02-28', '2019-02-28', '2019-02-28'],
    ['2020-01-31', { months: 1 }, '2020-02-29', '2020-03-02', '2020-02-28'],
    ['2019-03-31', { months: 1 }, '2019-04-30', '2019-05-02', '2019-04-26'],
    ['2025-01-15', { days: 30 }, '2025-02-14', '2025-02-14', '2025-02-14'],
    ['2025-01-15', { months: 1 }, '2025-02-15', '2025-02-17', '2025-02-14'],
    ['2024-01-15', { days: 365 }, '2025-01-14', '2025-01-14', '2025-01-14'],
    ['2024-01-15', { years: 1 }, '2025-01-15', '2025-01-15', '2025-01-15'],
    ['2026-11-20', { workingDays: 2 }, '2026-11-25', '2026-11-25', '2026-11-25'],
  ] as const)('from %s, %j: by the words %s, rolled %s, safe %s', (from, length, legalEnd, rolledEnd, safeTarget) => {
    expect(timeLimit({ from: day(from), ...length })).toMatchObject({
      legalEnd,
      rolledEnd,
      safeTarget,
      estimated: false,
    })
  })

  // Điều 148: khoản 1 days, khoản 2 weeks, khoản 3 months, khoản 4 years. Điều 151 has no clauses.
  test.each([
    ['days', { days: 90 }, '1'],
    ['months', { months: 2 }, '3'],
    ['years', { years: 5 }, '4'],
  ] as const)('a limit in %s cites its own clause of Điều 148', (_unit, length, clause) => {
    const { sources } = timeLimit({ from: day('2020-08-03'), ...length }).grounds
    expect(sources.filter(({ article }) => article === '148').map((source) => source.clause)).toContain(clause)
    expect(sources[1]).toMatchObject({ article: '148', clause })
  })

  test('a limitation from 10/7/2020 cites Điều 151 without a clause', () => {
    const { sources } = timeLimit({ from: day('2020-07-10'), years: 2, kind: 'thoi-hieu' }).grounds
    expect(sources.filter(({ article }) => article === '151')).toEqual([
      { instrument: 'bl-91-2015', article: '151', known: 'text' },
    ])
  })

  test('Monday 29/4/2024 was swapped off for state bodies only: a citizen’s limit ends on that day', () => {
    const limit = timeLimit({ from: day('2024-01-30'), days: 90, calendar: generalCalendar })
    expect(limit).toMatchObject({ legalEnd: '2024-04-29', rolledEnd: '2024-04-29' })
    const state = timeLimit({ from: day('2024-01-30'), days: 90 })
    expect(state.grounds.assumptions.map(({ code }) => code)).toContain('swapped-day-rolls')
  })

  test('a limitation (thời hiệu) ending on Sunday 10/7/2022 stays there, and says so', () => {
    const limit = timeLimit({ from: day('2020-07-10'), years: 2, kind: 'thoi-hieu' })
    expect(limit).toMatchObject({ legalEnd: '2022-07-10', rolledEnd: '2022-07-10', safeTarget: '2022-07-08' })
    const codes = limit.grounds.assumptions.map(({ code }) => code)
    expect(codes).toContain('limitation-does-not-roll')
    expect(codes).toContain('limitation-first-day')
    expect(limit.grounds.facts.rollOver).toBe(false)
  })

  test('24 months from 15/6/2019 end on 15/6/2021', () => {
    expect(timeLimit({ from: day('2019-06-15'), months: 24, kind: 'thoi-hieu' }).legalEnd).toBe('2021-06-15')
  })

  test('29/2/2024 and a year end on 28/2/2025, by analogy', () => {
    const limit = timeLimit({ from: day('2024-02-29'), years: 1 })
    expect(limit.legalEnd).toBe('2025-02-28')
    expect(limit.grounds.assumptions.map(({ code }) => code)).toContain('leap-day')
  })
})

describe('time that does not count', () => {
  const excluded = [{ from: day('2026-03-10'), through: day('2026-03-19') }]

  test('90 days from 2/3/2026 without ten days of March end ten days later', () => {
    expect(timeLimit({ from: day('2026-03-02'), days: 90 }).legalEnd).toBe('2026-05-31')
    expect(timeLimit({ from: day('2026-03-02'), days: 90, excluded }).legalEnd).toBe('2026-06-10')
  })

  test('working days leave out only the working days of the period', () => {
    // 10–19/3/2026 holds eight working days.
    expect(timeLimit({ from: day('2026-03-02'), workingDays: 10 }).legalEnd).toBe('2026-03-16')
    expect(timeLimit({ from: day('2026-03-02'), workingDays: 10, excluded }).legalEnd).toBe('2026-03-26')
  })

  test('a period before the event, or after the end, changes nothing; overlapping ones count once', () => {
    const plain = timeLimit({ from: day('2026-03-20'), days: 10 }).legalEnd
    expect(timeLimit({ from: day('2026-03-20'), days: 10, excluded }).legalEnd).toBe(plain)
    const twice = [...excluded, { from: day('2026-03-15'), through: day('2026-03-19') }]
    expect(timeLimit({ from: day('2026-03-02'), days: 90, excluded: twice }).legalEnd).toBe('2026-06-10')
  })

  test('a period that began before the event counts from the day after the event', () => {
    const running = [{ from: day('2026-02-23'), through: day('2026-03-05') }]
    expect(timeLimit({ from: day('2026-03-02'), days: 5, excluded: running }).legalEnd).toBe('2026-03-10')
  })

  const anyDay = fc.integer({ min: dayNumber('2019-06-01'), max: dayNumber('2025-01-01') }).map(dayOfNumber)
  const anyPeriod = fc
    .tuple(anyDay, fc.integer({ min: 0, max: 60 }))
    .map(([from, length]) => ({ from, through: dayOfNumber(dayNumber(from) + length) }))
  const anyLength = fc.oneof(
    fc.record({ days: fc.integer({ min: 1, max: 200 }) }),
    fc.record({ workingDays: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ months: fc.integer({ min: 1, max: 12 }) }),
  )

  test('one more excluded day never shortens a limit, and no excluded day is counted', () => {
    fc.assert(
      fc.property(anyDay, anyLength, fc.array(anyPeriod, { maxLength: 4 }), anyDay, (from, length, periods, extra) => {
        const end = timeLimit({ from, ...length, excluded: periods }).legalEnd
        const more = timeLimit({ from, ...length, excluded: [...periods, { from: extra, through: extra }] }).legalEnd
        expect(more >= end).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test('days with excluded periods agree with a plain loop that skips them', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 200 }),
        fc.array(anyPeriod, { maxLength: 4 }),
        (from, days, periods) => {
          let at = dayNumber(from)
          for (let left = days; left > 0; ) {
            at += 1
            const of = dayOfNumber(at)
            if (!periods.some((each) => each.from <= of && of <= each.through)) left -= 1
          }
          expect(timeLimit({ from, days, excluded: periods }).legalEnd).toBe(dayOfNumber(at))
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('words of plans', () => {
  test.each([
    [2019, '2019-11-14', '2019-11-14', '2019-11-29'],
    [2020, '2020-11-14', '2020-11-13', '2020-11-30'],
    [2021, '2021-11-14', '2021-11-12', '2021-11-30'],
    [2022, '2022-11-14', '2022-11-14', '2022-11-30'],
    [2023, '2023-11-14', '2023-11-14', '2023-11-30'],
    [2024, '2024-11-14', '2024-11-14', '2024-11-29'],
    [2025, '2025-11-14', '2025-11-14', '2025-11-28'],
    [2026, '2026-11-14', '2026-11-13', '2026-11-30'],
    [2027, '2027-11-14', '2027-11-12', '2027-11-30'],
  ])('“trước ngày 15/11” %i: last day %s, safe %s; “trước ngày 01/12” safe %s', (year, legalEnd, safe, december) => {
    expect(fixedDate({ before: day(`${year}-11-15`) })).toMatchObject({ legalEnd, safeTarget: safe })
    expect(fixedDate({ before: day(`${year}-12-01`) }).safeTarget).toBe(december)
  })

  test('“trước ngày 15/11/2021” rolled over would be Monday 15/11, which contradicts the words: said in the grounds', () => {
    const report = fixedDate({ before: day('2021-11-15') })
    expect(report.rolledEnd).toBe('2021-11-15')
    expect(report.grounds.assumptions.map(({ code }) => code)).toContain('before-is-exclusive')
  })

  test.each([
    [{ withinMonth: { year: 2019, month: 7 } }, '2019-07-31'],
    [{ withinYear: { year: 2020 } }, '2020-12-31'],
    [{ by: day('2026-12-25') }, '2026-12-25'],
    [{ startOfMonth: { year: 2026, month: 2 } }, '2026-02-01'],
    [{ middleOfMonth: { year: 2026, month: 2 } }, '2026-02-15'],
    [{ endOfMonth: { year: 2024, month: 2 } }, '2024-02-29'],
    [{ startOfYear: { year: 2026 } }, '2026-01-01'],
    [{ middleOfYear: { year: 2026 } }, '2026-06-30'],
    [{ endOfYear: { year: 2026 } }, '2026-12-31'],
  ] as const)('%j ends on %s', (words, expected) => {
    expect(fixedDate(words).legalEnd).toBe(expected)
  })
})

describe('reporting periods (Nghị định 09/2019/NĐ-CP)', () => {
  test.each([
    [2019, '2019-12-14', '2019-12-17'],
    [2025, '2025-12-14', '2025-12-16'],
  ])('the annual report of %i covers to %s; two working days later is %s', (year, through, sendBy) => {
    const period = reportingPeriod({ kind: 'year', year })
    expect(period.through).toBe(through)
    expect(timeLimit({ from: period.through, workingDays: 2 }).legalEnd).toBe(sendBy)
  })

  test('months, quarters and half-years end on the 14th', () => {
    expect(reportingPeriod({ kind: 'month', year: 2026, number: 1 })).toMatchObject({
      from: '2025-12-15',
      through: '2026-01-14',
    })
    expect(reportingPeriod({ kind: 'quarter', year: 2026, number: 1 })).toMatchObject({
      from: '2025-12-15',
      through: '2026-03-14',
    })
    expect(reportingPeriod({ kind: 'half', year: 2026, number: 1 })).toMatchObject({
      from: '2025-12-15',
      through: '2026-06-14',
    })
  })
})

describe('what cannot be answered', () => {
  test('a limit that ends in 2028 is refused by name, or estimated when asked for', () => {
    expect(() => timeLimit({ from: day('2027-12-01'), days: 90 })).toThrow(Refusal)
    const estimated = timeLimit({ from: day('2027-12-01'), days: 90, calendar: estimatedCalendar() })
    expect(estimated).toMatchObject({ legalEnd: '2028-02-29', estimated: true })
    expect(estimated.grounds.assumptions.map(({ code }) => code)).toContain('estimated-calendar')
  })

  test('no length, two lengths, half a day, a period backwards: each has its refusal', () => {
    const from = day('2026-03-02')
    const ask = (question: object) => () => Reflect.apply(timeLimit, undefined, [{ from, ...question }])
    expect(ask({})).toThrow(/exactly one unit/)
    expect(ask({ days: 3, months: 1 })).toThrow(/days, months/)
    expect(ask({ days: 0.5 })).toThrow(/positive whole/)
    expect(ask({ days: 0 })).toThrow(/positive whole/)
    expect(ask({ days: 3, excluded: [{ from: '2026-03-09', through: '2026-03-05' }] })).toThrow(/after its end/)
  })
})
