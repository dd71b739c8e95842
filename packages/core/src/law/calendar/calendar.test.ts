import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lunarDays } from '../../../scripts/lunar.ts'
import { type Day, day, dayNumber, dayOfNumber, weekday } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { asKnownOn } from './as-known-on.ts'
import { type Calendar, generalCalendar, stateCalendar } from './calendar.ts'
import { estimatedCalendar } from './estimated.ts'
import { calendarInstruments } from './instruments.ts'
import { lunarTable } from './lunar.generated.ts'
import {
  addWorkingDays,
  countWorkingDays,
  dayOff,
  daysOffIn,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
} from './working-days.ts'

const schedule: { date: Day; kind: string; nameVi: string; confidence: string; inLieuOf?: Day; swappedWith?: Day }[] =
  JSON.parse(readFileSync(new URL('../../../test/fixtures/days-off-2019-2027.json', import.meta.url), 'utf8'))

describe('the schedule 2019–2027', () => {
  test('says of each of 132 days what the research file says: kind, name, what it replaces', () => {
    const ours = stateCalendar.rows.map((row) => ({
      date: row.day,
      kind: row.kind,
      nameVi: row.vi,
      confidence: row.confidence,
      ...(row.inLieuOf ? { inLieuOf: row.inLieuOf } : {}),
      ...(row.swappedWith ? { swappedWith: row.swappedWith } : {}),
    }))
    expect(ours).toEqual(schedule)
    expect(ours).toHaveLength(132)
  })

  test.each([
    [2019, 252],
    [2020, 252],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('%i has %i working days', (year, expected) => {
    const first = day(`${year}-01-01`)
    expect(countWorkingDays(first, day(`${year}-12-31`)) + (isWorkingDay(first) ? 1 : 0)).toBe(expected)
  })

  test('every row names an instrument of the register and how it is known', () => {
    const ids = new Set<string>(calendarInstruments.map(({ id }) => id))
    for (const row of stateCalendar.rows) {
      expect(row.sources.length, row.day).toBeGreaterThan(0)
      for (const source of row.sources) expect(ids.has(source.instrument), source.instrument).toBe(true)
      if (row.decidedOn) expect(row.decidedOn <= row.day, row.day).toBe(true)
    }
  })

  test('24/11/2026 rests on Nghị quyết 28/2026/QH16, decided on 24/4/2026; 23/11/2026 is worked', () => {
    expect(dayOff(day('2026-11-24'))).toMatchObject({ vi: 'Ngày Văn hóa Việt Nam', decidedOn: '2026-04-24' })
    expect(isWorkingDay(day('2026-11-23'))).toBe(true)
  })
})

describe('adding and counting working days', () => {
  test.each([
    ['2025-01-20', 10, '2025-02-10'],
    ['2026-02-05', 15, '2026-03-05'],
    ['2025-04-23', 5, '2025-04-29'],
    ['2024-04-26', 3, '2024-05-04'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-11-20', 2, '2026-11-25'],
    ['2023-04-28', 1, '2023-05-04'],
    ['2022-04-29', 1, '2022-05-04'],
    ['2019-01-04', 1, '2019-01-05'],
    ['2025-01-29', 5, '2025-02-07'],
    ['2026-03-02', -5, '2026-02-23'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('from %s, %i working days lead to %s', (start, n, expected) => {
    expect(addWorkingDays(day(start), n)).toBe(expected)
  })

  test('six working days lie in (2025-01-24, 2025-02-10], and minus six the other way', () => {
    expect(countWorkingDays(day('2025-01-24'), day('2025-02-10'))).toBe(6)
    expect(countWorkingDays(day('2025-02-10'), day('2025-01-24'))).toBe(-6)
  })

  test('without swaps Saturday 26/4/2025 is not worked and Friday 2/5 is: 5 working days after 23/4 end on 2/5', () => {
    expect(addWorkingDays(day('2025-04-23'), 5, generalCalendar)).toBe('2025-05-02')
  })

  const plainly = (start: Day, n: number, calendar: Calendar): Day => {
    const special = new Map(calendar.rows.map((row) => [row.day, row.kind]))
    const step = Math.sign(n)
    let at = dayNumber(start)
    for (let left = Math.abs(n); left > 0; ) {
      at += step
      const of = dayOfNumber(at)
      const kind = special.get(of)
      if (kind === 'swapped-working' || (kind === undefined && weekday(of) < 6)) left -= 1
    }
    return dayOfNumber(at)
  }
  const anyDay = fc.integer({ min: dayNumber('2019-06-01'), max: dayNumber('2027-06-01') }).map(dayOfNumber)

  test.each([['state', stateCalendar] as const, ['general', generalCalendar] as const])(
    '10,000 random questions to the %s calendar agree with a plain loop, day by day',
    (_id, calendar) => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -90, max: 90 }), (start, n) => {
          const end = addWorkingDays(start, n, calendar)
          expect(end).toBe(plainly(start, n, calendar))
          if (n !== 0) expect(isWorkingDay(end, calendar)).toBe(true)
          if (n > 0) expect(countWorkingDays(start, end, calendar)).toBe(n)
        }),
        { numRuns: 10_000 },
      )
    },
  )

  test('the next and the last working day around Tết 2025', () => {
    expect(nextWorkingDay(day('2025-01-25'))).toBe('2025-02-03')
    expect(lastWorkingDay(day('2025-02-02'))).toBe('2025-01-24')
    expect(nextWorkingDay(day('2025-02-03'))).toBe('2025-02-03')
  })
})

describe('outside the decided years', () => {
  test.each([
    ['2028-01-24', 5],
    ['2027-12-30', 5],
    ['2019-01-02', -5],
    ['2018-12-31', 1],
  ])('from %s, %i working days: refused by name', (start, n) => {
    expect(() => addWorkingDays(day(start), n)).toThrow(Refusal)
    expect(() => addWorkingDays(day(start), n)).toThrow(/2019-01-01 to 2027-12-31/)
  })

  test('5 working days after 24/1/2028 come out of the estimated calendar', () => {
    const estimated = estimatedCalendar()
    // Tết 2028 is a Wednesday, 26/1: estimated off from Monday 24/1 to Friday 28/1.
    expect(addWorkingDays(day('2028-01-24'), 5, estimated)).toBe('2028-02-04')
    expect(estimated.decidedThrough).toBe('2027-12-31')
    expect(estimated.rowOn(day('2028-01-26'))).toMatchObject({ known: 'unverified', confidence: 'medium' })
  })

  test('the estimate leaves the decided years as they are', () => {
    const estimated = estimatedCalendar()
    expect(countWorkingDays(day('2019-01-01'), day('2027-12-31'), estimated)).toBe(
      countWorkingDays(day('2019-01-01'), day('2027-12-31')),
    )
  })

  test('24/11/2029, a Saturday, is not made up; 2/9/2028, a Saturday, is, on 4/9', () => {
    const estimated = estimatedCalendar()
    expect(isWorkingDay(day('2029-11-26'), estimated)).toBe(true)
    expect(dayOff(day('2028-09-04'), estimated)).toMatchObject({ kind: 'substitute', inLieuOf: '2028-09-02' })
  })

  test('a number of days that is no whole number, and a day that does not exist, are refused', () => {
    expect(() => addWorkingDays(day('2026-01-05'), 1.5)).toThrow(/whole number/)
    expect(() => Reflect.apply(addWorkingDays, undefined, ['2026-02-30', 1])).toThrow(/not a day that exists/)
  })
})

describe('as known on a past day', () => {
  test('on 11/4/2024 nobody knew of the swap of 29/4 and 4/5/2024; on 12/4 it was decided', () => {
    const before = asKnownOn(stateCalendar, day('2024-04-11'))
    const after = asKnownOn(stateCalendar, day('2024-04-12'))
    expect(addWorkingDays(day('2024-04-26'), 1, before)).toBe('2024-04-29')
    expect(addWorkingDays(day('2024-04-26'), 1, after)).toBe('2024-05-02')
    expect(isWorkingDay(day('2024-05-04'), before)).toBe(false)
    expect(isWorkingDay(day('2024-05-04'), after)).toBe(true)
  })

  test('on 3/12/2024 nobody had read of the swap of 2/5/2025; on 4/12 it was reported', () => {
    expect(isWorkingDay(day('2025-05-02'), asKnownOn(stateCalendar, day('2024-12-03')))).toBe(true)
    expect(isWorkingDay(day('2025-05-02'), asKnownOn(stateCalendar, day('2024-12-04')))).toBe(false)
  })

  test('on 24/12/2025 Friday 2/1/2026 was a working day; 24/11/2026 too until 24/4/2026', () => {
    expect(isWorkingDay(day('2026-01-02'), asKnownOn(stateCalendar, day('2025-12-24')))).toBe(true)
    expect(isWorkingDay(day('2026-01-02'), asKnownOn(stateCalendar, day('2025-12-25')))).toBe(false)
    expect(isWorkingDay(day('2026-11-24'), asKnownOn(stateCalendar, day('2026-04-23')))).toBe(true)
    expect(isWorkingDay(day('2026-11-24'), asKnownOn(stateCalendar, day('2026-04-24')))).toBe(false)
  })

  test('on 1/10/2026 the year 2027 was not decided: refused; on 2/10/2026 it was', () => {
    expect(() => isWorkingDay(day('2027-02-04'), asKnownOn(stateCalendar, day('2026-10-01')))).toThrow(
      /as decided by 2026-10-01/,
    )
    expect(isWorkingDay(day('2027-02-04'), asKnownOn(stateCalendar, day('2026-10-02')))).toBe(false)
  })

  test('before any notice there is no calendar', () => {
    expect(() => asKnownOn(stateCalendar, day('2018-07-10'))).toThrow(Refusal)
  })
})

describe('Tết and Giỗ Tổ', () => {
  test('the table is what the generator computes, 82 pairs', () => {
    expect(lunarTable).toHaveLength(82)
    for (const [year, tet, gioTo] of lunarTable) expect([`${year}-${tet}`, `${year}-${gioTo}`]).toEqual(lunarDays(year))
  })

  test.each([
    [1968, '1968-01-29'],
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2030, '2030-02-02'],
    [2053, '2053-02-18'],
  ])('Tết %i is %s in Vietnam, another day in China', (year, expected) => {
    expect(lunarDays(year)[0]).toBe(expected)
    expect(lunarDays(year, 8)[0]).not.toBe(expected)
  })

  test.each([
    [2037, '2037-04-24'],
    [2038, '2038-04-13'],
  ])('Giỗ Tổ %i is %s, a day before China’s count', (year, expected) => {
    expect(lunarDays(year)[1]).toBe(expected)
    expect(lunarDays(year, 8)[1]).not.toBe(expected)
  })

  test('the nine official years agree with it', () => {
    for (const [year, tet, gioTo] of lunarTable.slice(0, 9)) {
      expect(stateCalendar.rowOn(day(`${year}-${gioTo}`))?.vi, `${year}`).toBe('Giỗ Tổ Hùng Vương')
      expect(stateCalendar.rowOn(day(`${year}-${tet}`))?.vi, `${year}`).toBe('Tết Nguyên đán')
    }
  })
})

test('the state calendar begins with the holiday of 1/1/2019: no working day lies before it', () => {
  expect(() => lastWorkingDay(day('2019-01-01'))).toThrow(Refusal)
  expect(nextWorkingDay(day('2019-01-01'))).toBe('2019-01-02')
  expect(lastWorkingDay(day('2019-01-02'))).toBe('2019-01-02')
  expect(nextWorkingDay(day('2027-12-31'))).toBe('2027-12-31')
})

describe('what a refusal of the calendar is about', () => {
  const refused = (ask: () => unknown) => {
    try {
      return ask()
    } catch (error) {
      return error instanceof Refusal ? [error.code, error.facts] : error
    }
  }
  const decided = { from: '2019-01-01', through: '2027-12-31' }

  test.each<[string, () => unknown, string, object]>([
    [
      'forwards: the day after the last',
      () => addWorkingDays(day('2027-12-30'), 5),
      'no-calendar',
      { ...decided, day: '2028-01-01' },
    ],
    [
      'backwards: the day it starts from',
      () => addWorkingDays(day('2019-01-02'), -5),
      'no-calendar',
      { ...decided, day: '2019-01-02' },
    ],
    [
      'from a day before the first',
      () => isWorkingDay(day('2018-12-31')),
      'no-calendar',
      { ...decided, day: '2018-12-31' },
    ],
    [
      'from a day of another century',
      () => isWorkingDay(day('1919-06-01')),
      'no-calendar',
      { ...decided, day: '1919-06-01' },
    ],
    ['a part of a day', () => addWorkingDays(day('2026-01-05'), 1.5), 'not-whole', { value: 1.5 }],
    [
      'as known before anything was decided',
      () => asKnownOn(stateCalendar, day('2018-01-01')),
      'no-calendar',
      { ...decided, day: '2018-01-01' },
    ],
  ])('%s', (_what, ask, code, facts) => {
    expect(refused(ask)).toEqual([code, expect.objectContaining(facts)])
  })
})

test('why a day is off: by a row, as a weekend, or not at all; days off in a stretch, its last day included', () => {
  expect(dayOff(day('2026-11-22'))).toEqual({ why: 'weekend' })
  expect(dayOff(day('2026-11-24'))).toMatchObject({ why: 'row', kind: 'holiday', decidedOn: '2026-04-24' })
  expect(dayOff(day('2026-11-23'))).toBeUndefined()
  const off = (after: string, through: string) => daysOffIn(day(after), day(through)).map((each) => each.day)
  expect(off('2026-11-20', '2026-11-24')).toEqual(['2026-11-21', '2026-11-22', '2026-11-24'])
  expect(off('2026-11-21', '2026-11-22')).toEqual(['2026-11-22'])
  expect(off('2026-11-22', '2026-11-23')).toEqual([])
})

test('as known on a day, no row lies after the last year known: of 2025 on 1/10/2024 neither 1/1 nor 30/4', () => {
  const then = asKnownOn(stateCalendar, day('2024-10-01'))
  expect(then.through).toBe('2024-12-31')
  expect(then.rows.filter((row) => row.day > '2024-12-31')).toEqual([])
})

describe('a year that nobody has decided, by the pattern of those that were', () => {
  const estimated = estimatedCalendar()
  const offIn = (year: number, name: RegExp) =>
    estimated.rows.filter((row) => row.day.startsWith(`${year}-`) && name.test(row.en)).map((row) => row.day.slice(5))

  test.each([
    [2028, ['01-24', '01-25', '01-26', '01-27', '01-28'], 'Tết on Wednesday 26/1: two days before, three of the year'],
    [2029, ['02-12', '02-13', '02-14', '02-15', '02-16'], 'Tết on Tuesday 13/2: one day before, four of the year'],
    [2030, ['01-31', '02-01', '02-02', '02-03', '02-04'], 'Tết on Saturday 2/2'],
  ])('Tết of %i: %j (%s)', (year, days) => {
    expect(offIn(year, /^Lunar New Year \(Tết\)$/)).toEqual(days)
  })

  test.each([
    [2028, '09-01', 'Saturday'],
    [2029, '09-03', 'Sunday'],
    [2030, '09-03', 'Monday'],
    [2031, '09-01', 'Tuesday'],
    [2032, '09-03', 'Thursday'],
    [2033, '09-01', 'Friday'],
  ])('the second day of National Day %i is %s: 2/9 is a %s', (year, adjacent) => {
    expect(offIn(year, /adjacent day\)$/)).toEqual([adjacent])
  })

  test('what falls on a rest day is made up on the next working day, one after the other', () => {
    expect(
      estimated.rows
        .filter((row) => row.day.startsWith('2030-') && row.kind === 'substitute')
        .map((row) => [row.day, row.inLieuOf]),
    ).toEqual([
      ['2030-02-05', '2030-02-02'],
      ['2030-02-06', '2030-02-03'],
    ])
    expect(estimated.rowOn(day('2030-02-06'))?.sources).toEqual([
      { instrument: 'bl-45-2019', article: '111', clause: '3', known: 'secondary' },
    ])
  })

  test('each row says that it is an estimate, and was read nowhere; 24/11 is among them', () => {
    const rows = estimated.rows.filter((row) => row.day > '2027-12-31')
    for (const row of rows)
      expect(row).toMatchObject({ estimated: true, known: 'unverified', confidence: 'medium', readIn: [] })
    for (const row of rows) expect(row).not.toHaveProperty('decidedOn')
    expect(offIn(2028, /Culture Day/)).toEqual(['11-24'])
    expect(estimated.rows.filter((row) => row.day.startsWith('2027-'))).toEqual(
      stateCalendar.rows.filter((row) => row.day.startsWith('2027-')),
    )
  })
})
