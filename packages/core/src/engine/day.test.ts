import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Day, day, dayInVietnam, dayNumber, dayOf, dayOfNumber, isDay, Moment, plus, weekday } from './day.ts'
import { Refusal } from './refusal.ts'

describe('a day', () => {
  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-05',
    '05/11/2026',
    '2026-11-05T08:00',
    '',
    '0019-01-01',
  ])('%j names no day that exists', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow(Refusal)
  })

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-03-01'])('%s is a day', (text) => {
    expect(day(text)).toBe(text)
    expect(Day.safeParse(text).success).toBe(true)
  })

  test('1900 and 2100 are no leap years, 2000 is', () => {
    expect([isDay('1900-02-29'), isDay('2100-02-29'), isDay('2000-02-29')]).toEqual([false, false, true])
  })

  test('the refusal speaks Vietnamese and English and says how to mend', () => {
    const refusal = (() => {
      try {
        return day('2026-02-30')
      } catch (error) {
        return error
      }
    })()
    expect(refusal).toBeInstanceOf(Refusal)
    if (!(refusal instanceof Refusal)) return
    expect(refusal.code).toBe('not-a-day')
    expect(refusal.in('vi').what).toBe('"2026-02-30" không phải là một ngày có thật.')
    expect(refusal.in('en').mend).toContain('YEAR-MONTH-DAY')
  })

  test('day numbers and days are each other’s inverse, and follow the platform’s own calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_000 }), (number) => {
        const text = dayOfNumber(number)
        expect(dayNumber(text)).toBe(number)
        expect(Date.parse(`${text}T00:00:00Z`)).toBe(number * 86_400_000)
      }),
      { numRuns: 2000 },
    )
  })

  test('23/11/2026 is a Monday, 22/11/2026 a Sunday, 1/1/1970 a Thursday', () => {
    expect([weekday(day('2026-11-23')), weekday(day('2026-11-22')), weekday(day('1970-01-01'))]).toEqual([1, 7, 4])
  })
})

describe('an instant becomes a day at +07:00', () => {
  test.each([
    ['2026-11-04T16:59:59Z', '2026-11-04'],
    ['2026-11-04T17:00:00Z', '2026-11-05'],
    ['2026-11-05T00:30:00+07:00', '2026-11-05'],
    ['2026-11-04T23:30:00-08:00', '2026-11-05'],
    ['2021-11-13T18:00:00-0500', '2021-11-14'],
  ])('%s is %s in Vietnam', (instant, expected) => {
    expect(dayInVietnam(instant)).toBe(expected)
  })

  test('milliseconds are taken too: 0 is 1970-01-01', () => {
    expect(dayInVietnam(0)).toBe('1970-01-01')
  })

  test.each(['2026-11-05', '2026-11-05T08:00:00', 'hôm qua', ''])(
    '%j has no zone or is no instant: refused, not guessed',
    (text) => {
      expect(() => dayInVietnam(text)).toThrow(Refusal)
    },
  )
})

describe('months and years go to the corresponding day (Điều 148 Bộ luật Dân sự 2015)', () => {
  test.each([
    ['2019-01-31', { months: 1 }, '2019-02-28'],
    ['2020-01-31', { months: 1 }, '2020-02-29'],
    ['2019-03-31', { months: 1 }, '2019-04-30'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2025-01-15', { days: 30 }, '2025-02-14'],
    ['2024-01-15', { days: 365 }, '2025-01-14'],
    ['2024-01-15', { years: 1 }, '2025-01-15'],
    ['2026-03-31', { months: -1 }, '2026-02-28'],
  ] as const)('%s and %j is %s', (start, span, expected) => {
    expect(plus(day(start), span)).toBe(expected)
  })

  test('2011-12-30 exists in Vietnam, although Samoa skipped it', () => {
    expect(plus(day('2011-12-29'), { days: 1 })).toBe('2011-12-30')
  })
})

describe('a moment', () => {
  test.each(['2026-11-05T08:15', '2026-02-28T23:59'])('%s is a minute of the clock on the wall', (text) => {
    expect(dayOf(Moment.parse(text))).toBe(text.slice(0, 10))
  })

  test.each(['2026-11-05T24:00', '2026-11-05T08:15:00', '2026-11-05T08:15Z', '2026-02-30T08:15', '2026-11-05 08:15'])(
    '%s is not',
    (text) => {
      expect(Moment.safeParse(text).success).toBe(false)
    },
  )
})
