import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import { describe as inWords } from '../../words.ts'
import { timeLimit } from '../time-limits/time-limit.ts'
import { asKnownOn } from './as-known-on.ts'
import { stateCalendar } from './calendar.ts'
import { estimatedCalendar } from './estimated.ts'
import { withCalendar } from './with-calendar.ts'
import { addWorkingDays, dayOff } from './working-days.ts'

const file = new URL('../../../test/fixtures/calendar-2028.json', import.meta.url)
const made = () => JSON.parse(readFileSync(file, 'utf8'))

/** The example with its year changed. */
const changed = (change: object) => {
  const data = made()
  return { ...data, years: [{ ...data.years[0], ...change }] }
}

function calendar2028() {
  const reading = withCalendar(made())
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.calendar
}

const told = (input: unknown) => {
  const reading = withCalendar(input)
  return (reading.ok ? reading.warnings : reading.problems).map(({ code, pointer }) => [code, pointer])
}

describe('2028 as data alone', () => {
  test('24/1/2028 is off and Saturday 5/2/2028 is worked; what is decided is not estimated', () => {
    const calendar = calendar2028()
    expect(addWorkingDays(day('2028-01-21'), 5, calendar)).toBe('2028-02-05')
    expect(dayOff(day('2028-01-24'), calendar)).toMatchObject({ kind: 'swapped-off', decidedOn: '2027-10-05' })
    expect(timeLimit({ from: day('2027-12-01'), days: 60, calendar })).toMatchObject({
      legalEnd: '2028-01-30',
      rolledEnd: '2028-02-01',
      estimated: false,
    })
  })

  test('without it 2028 is refused, and the years decided before stay as they are', () => {
    expect(() => addWorkingDays(day('2028-01-21'), 5)).toThrow()
    expect(calendar2028().rows.filter((row) => row.day < '2028-01-01')).toEqual(stateCalendar.rows)
  })

  test('as known on 4/10/2027 there is no 2028; on 5/10/2027 there is', () => {
    expect(asKnownOn(calendar2028(), day('2027-10-04')).through).toBe('2027-12-31')
    expect(asKnownOn(calendar2028(), day('2027-10-05')).through).toBe('2028-12-31')
  })

  test('an estimate goes on after it', () => {
    const calendar = estimatedCalendar(calendar2028())
    expect(calendar.decidedThrough).toBe('2028-12-31')
    expect(dayOff(day('2028-01-24'), calendar)).toMatchObject({ kind: 'swapped-off' })
    expect(dayOff(day('2029-01-01'), calendar)).toMatchObject({ estimated: true })
  })

  test('a year given anew takes the place of the one there was: 2027 with another adjacent day', () => {
    const year2027 = stateCalendar.data.years.at(-1)
    const reading = withCalendar({ ...made(), years: [{ ...year2027, adjacent: '09-01', notices: ['cv-99999-2027'] }] })
    expect(reading.ok && dayOff(day('2027-09-03'), reading.calendar)).toBeUndefined()
    expect(reading.ok && dayOff(day('2027-09-01'), reading.calendar)).toMatchObject({ kind: 'holiday' })
  })
})

describe('the years there are', () => {
  test('pass the same checks, each one', () => {
    expect(told(JSON.parse(JSON.stringify(stateCalendar.data)))).toEqual([])
  })
})

describe('wrong data', () => {
  test.each([
    ['no schema', { years: [] }, 'missing', '/schema'],
    ['a key that is none', changed({ tét: [] }), 'unknown-key', '/years/0/tét'],
    ['2030 before 2028', changed({ year: 2030 }), 'year-apart', '/years/0/year'],
    ['a year twice', { ...made(), years: [made().years[0], made().years[0]] }, 'year-twice', '/years/1/year'],
    ['a notice that is not there', changed({ notices: ['cv-1-2027'] }), 'notice-unknown', '/years/0/notices/0'],
    ['no notice', changed({ notices: [] }), 'no-notice', '/years/0/notices'],
    ['a notice without a day', changed({ notices: ['tb-4875-2020'] }), 'decision-undated', '/years/0/notices'],
    ['30/2', changed({ adjacent: '02-30' }), 'not-a-day', '/years/0/adjacent'],
    ['32/1 within Tết', changed({ tet: ['01-25', '01-26', '01-27', '01-28', '01-32'] }), 'not-a-day', '/years/0/tet/4'],
    [
      'Tết of another year',
      changed({ tet: ['02-04', '02-05', '02-06', '02-07', '02-08'] }),
      'tet-apart',
      '/years/0/tet',
    ],
    ['a gap in Tết', changed({ tet: ['01-24', '01-25', '01-26', '01-27', '01-29'] }), 'tet-apart', '/years/0/tet'],
    ['31/6 made up for', changed({ substitutes: [['07-03', '06-31']] }), 'not-a-day', '/years/0/substitutes/0/1'],
    ['32/4 as Giỗ Tổ', changed({ gioTo: '04-32' }), 'not-a-day', '/years/0/gioTo'],
    ['31/11 as a day of culture', changed({ culture: '11-31' }), 'not-a-day', '/years/0/culture'],
    ['Giỗ Tổ of another year', changed({ gioTo: '04-16' }), 'gio-to-elsewhere', '/years/0/gioTo'],
    [
      'a day made up that is no rest day',
      changed({ substitutes: [['05-02', '05-01']] }),
      'no-rest-day',
      '/years/0/substitutes/0/1',
    ],
    [
      'a day off on a Sunday',
      changed({ substitutes: [['01-02', '01-01']] }),
      'off-already',
      '/years/0/substitutes/0/0',
    ],
    [
      'the day after New Year 2029 for 31/12/2028, a Sunday that is no holiday',
      changed({ substitutes: [['2029-01-02', '12-31']] }),
      'no-rest-day',
      '/years/0/substitutes/0/1',
    ],
    [
      'a Sunday of the next year as a day off',
      changed({ substitutes: [['2029-01-07', '01-01']] }),
      'off-already',
      '/years/0/substitutes/0/0',
    ],
    ['a holiday on Saturday not made up', changed({ substitutes: [] }), 'not-made-up', '/years/0/substitutes'],
    [
      'a swap that rests on Sunday',
      changed({ swaps: [{ ...made().years[0].swaps[0], off: '2028-01-23' }] }),
      'off-already',
      '/years/0/swaps/0/off',
    ],
    [
      'a swap that works on Friday',
      changed({ swaps: [{ ...made().years[0].swaps[0], worked: '2028-02-04' }] }),
      'worked-already',
      '/years/0/swaps/0/worked',
    ],
  ])('%s', (_name, input, code, pointer) => {
    expect(told(input)).toContainEqual([code, pointer])
    const reading = withCalendar(input)
    for (const problem of reading.ok ? reading.warnings : reading.problems)
      for (const lang of ['vi', 'en'] as const) expect(inWords(problem, lang).mend, problem.code).not.toBe('')
  })
})

describe('all that is told of one mistake in the year 2028, with the days it is about', () => {
  const whole = (input: unknown) => {
    const reading = withCalendar(input)
    return (reading.ok ? reading.warnings : reading.problems).map(
      ({ code, pointer, facts }) => `${code} ${pointer.replace('/years/0', '')} ${Object.values(facts).join(' ')}`,
    )
  }
  const made2028 = made().years[0]
  const substitutes: [string, string][] = made2028.substitutes
  const without = (rest: string) => changed({ substitutes: substitutes.filter(([, lost]) => lost !== rest) })
  const swap = made2028.swaps[0]

  test.each<[string, unknown, string[]]>([
    ['Sunday 30/4 not made up', without('04-30'), ['not-made-up /substitutes 2028-04-30']],
    ['Saturday 2/9 not made up', without('09-02'), ['not-made-up /substitutes 2028-09-02']],
    [
      'made up on a holiday',
      changed({ substitutes: [...substitutes.slice(0, 2), ['05-01', '04-30'], ['09-04', '09-02']] }),
      ['off-already /substitutes/2/0 2028-05-01'],
    ],
    [
      'made up on a Saturday',
      changed({ substitutes: [...substitutes.slice(0, 3), ['09-09', '09-02']] }),
      ['off-already /substitutes/3/0 2028-09-09'],
    ],
    [
      'a Sunday made up that is no holiday',
      changed({ substitutes: [...substitutes, ['12-04', '12-03']] }),
      ['no-rest-day /substitutes/4/1 2028-12-03'],
    ],
    [
      'a holiday on a Tuesday made up',
      changed({ substitutes: [...substitutes, ['04-05', '04-04']] }),
      ['no-rest-day /substitutes/4/1 2028-04-04'],
    ],
    [
      'a swap that rests on a holiday',
      changed({ swaps: [{ ...swap, off: '2028-05-01' }] }),
      ['off-already /swaps/0/off 2028-05-01'],
    ],
    [
      'a swap that rests on a day made up',
      changed({ swaps: [{ ...swap, off: '2028-01-03' }] }),
      ['off-already /swaps/0/off 2028-01-03'],
    ],
    [
      'a swap that works on a Saturday of Tết',
      changed({ swaps: [{ ...swap, worked: '2028-01-29' }] }),
      ['worked-already /swaps/0/worked 2028-01-29'],
    ],
    [
      'two swaps, the second one wrong',
      changed({ swaps: [swap, { ...swap, off: '2028-05-03', worked: '2028-05-09' }] }),
      ['worked-already /swaps/1/worked 2028-05-09'],
    ],
    ['a swap without a notice', changed({ swaps: [{ ...swap, notices: [] }] }), ['no-notice /swaps/0/notices ']],
    [
      'a swap by a notice that is not there',
      changed({ swaps: [{ ...swap, notices: ['cv-99999-2027', 'cv-1-2027'] }] }),
      ['notice-unknown /swaps/0/notices/1 cv-1-2027'],
    ],
    ['a notice without a day', changed({ notices: ['tb-4875-2020'] }), ['decision-undated /notices ']],
    ['the same, with the day of the first report', changed({ notices: ['tb-4875-2020'], reported: '2027-11-01' }), []],
    [
      'a day that is none hides what follows from it',
      changed({ gioTo: '02-30', adjacent: '13-01' }),
      ['not-a-day /gioTo 02-30', 'not-a-day /adjacent 13-01'],
    ],
    ['Tết in another order', changed({ tet: ['01-26', '01-25', '01-27', '01-28', '01-29'] }), ['tet-apart /tet 01-26']],
  ])('%s', (_name, input, expected) => {
    expect(whole(input)).toEqual(expected)
  })

  test('of 2029 every holiday on a rest day is asked for but 24/11, a Saturday outside Điều 112', () => {
    const tet = ['02-12', '02-13', '02-14', '02-15', '02-16']
    const year2029 = { ...made2028, year: 2029, tet, gioTo: '04-23', adjacent: '09-03', substitutes: [], swaps: [] }
    expect(whole({ ...made(), years: [made2028, year2029] })).toEqual(['not-made-up /years/1/substitutes 2029-09-02'])
  })

  test('years follow each other, whichever is given first; one given twice is told once', () => {
    const year = (of: number) => ({ ...made2028, year: of })
    const order = (...of: number[]) =>
      whole({ ...made(), years: of.map(year) }).filter((each) => each.startsWith('year-'))
    expect(order(2029)).toEqual(['year-apart /year 2029 2019 2028'])
    expect(order(2018)).toEqual([])
    expect(order(2026)).toEqual([])
    expect(order(2028, 2028, 2028)).toEqual(['year-twice /years/1/year 2028', 'year-twice /years/2/year 2028'])
    expect(order(2028, 2030)).toEqual(['year-apart /years/1/year 2030 2019 2029'])
  })
})

test('a holiday that is not made up is worth a second look, and no reason to refuse; a day that is none is one', () => {
  const reading = withCalendar(changed({ substitutes: [] }))
  expect(reading.ok && reading.calendar.through).toBe('2028-12-31')
  expect(reading.ok && reading.warnings.map(({ severity }) => severity)).toEqual(Array(4).fill('warning'))
  expect(withCalendar(changed({ gioTo: '04-32' }))).toMatchObject({ ok: false })
})
