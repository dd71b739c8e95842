import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  day,
  dayInVietnam,
  dayNumber,
  dayOf,
  dayOfNumber,
  isDay,
  isoWeekday,
  momentInVietnam,
  plus,
  weekday,
} from './day.ts'
import { Day, Moment } from './day-shapes.ts'
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
    '1899-12-31',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '202/-11-05',
    '2026-11-00',
    '2026-11-32',
    '2026/11-05',
    '2026-11/05',
    '2026-1a-05',
    '2026-11-0/',
    '2026-11-0:',
  ])('%j names no day that exists', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow(Refusal)
  })

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-03-01', '1900-01-01', '2026-01-01', '2026-06-30'])(
    '%s is a day',
    (text) => {
      expect(day(text)).toBe(text)
      expect(Day.safeParse(text).success).toBe(true)
    },
  )

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
    expect([refusal.name, refusal.facts]).toEqual(['Refusal', { text: '2026-02-30' }])
    expect(refusal.message).toBe(
      '"2026-02-30" is not a day that exists. Write it as YEAR-MONTH-DAY, for example 2026-11-05.',
    )
    expect(refusal.in('vi')).toEqual({
      what: '"2026-02-30" không phải là một ngày có thật.',
      mend: 'Ghi ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-05.',
    })
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

  test.each([-25_568, 0.5, Number.NaN, 2_932_897])(
    'the number %d belongs to no day from 1900 to 9999: refused',
    (number) => {
      expect(() => dayOfNumber(number)).toThrow(new RegExp(`"${number}" is not a day`))
    },
  )

  test('29/2/2000, the last day of 400 years counted from March, stands between its neighbours', () => {
    const days = ['2000-02-28', '2000-02-29', '2000-03-01']
    expect(days.map((each) => dayOfNumber(dayNumber(each)))).toEqual(days)
  })

  test('1/1/1900 and 31/12/9999 are the first day and the last', () => {
    expect([dayOfNumber(-25_567), dayOfNumber(2_932_896)]).toEqual(['1900-01-01', '9999-12-31'])
  })

  test('23/11/2026 is a Monday, 22/11/2026 a Sunday, 1/1/1970 a Thursday', () => {
    expect([weekday(day('2026-11-23')), weekday(day('2026-11-22')), weekday(day('1970-01-01'))]).toEqual([1, 7, 4])
    expect([-4, -3, -1, 0, 3, 4].map(isoWeekday)).toEqual([7, 1, 3, 4, 7, 1])
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

  test('the clock on the wall in Vietnam: 0 is seven in the morning of 1/1/1970, 16:59:59 of London a minute before midnight', () => {
    expect(momentInVietnam(0)).toBe('1970-01-01T07:00')
    expect(momentInVietnam(Date.parse('2026-11-04T16:59:59Z'))).toBe('2026-11-04T23:59')
  })

  test('what is no instant is told in both languages, with an example', () => {
    const told = (lang: 'vi' | 'en') => {
      try {
        return dayInVietnam('hôm qua')
      } catch (error) {
        return error instanceof Refusal ? error.in(lang) : error
      }
    }
    expect(told('vi')).toEqual({
      what: '"hôm qua" không phải là một thời điểm kèm múi giờ.',
      mend: 'Ghi theo ISO 8601 có múi giờ, ví dụ 2026-11-05T08:00:00+07:00.',
    })
    expect(told('en')).toEqual({
      what: '"hôm qua" is not an instant with its time zone.',
      mend: 'Write ISO 8601 with an offset, for example 2026-11-05T08:00:00+07:00.',
    })
  })

  test.each([
    '2026-11-05',
    '2026-11-05T08:00:00',
    '2026-11-05T25:00:00Z',
    '05/11/2026 08:00Z',
    'Thu, 05 Nov 2026 08:00Z',
    'hôm qua',
    '',
  ])('%j has no zone or is no instant: refused, not guessed', (text) => {
    expect(() => dayInVietnam(text)).toThrow(Refusal)
  })
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
    ['2026-01-15', { months: -1 }, '2025-12-15'],
    ['2026-12-31', { months: 2, days: 1 }, '2027-03-01'],
    ['2026-11-30', { years: 1, months: -10 }, '2027-01-30'],
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
