import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherProvince } from '../../../test/fixtures/other-province.ts'
import { type Day, day, dayNumber, dayOfNumber } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { asKnownOn } from '../calendar/as-known-on.ts'
import { stateCalendar } from '../calendar/calendar.ts'
import { estimatedCalendar } from '../calendar/estimated.ts'
import { fixedDate } from '../time-limits/fixed-date.ts'
import { lastDay, lastDayIn } from './last-day.ts'
import type { Obligation } from './obligation.ts'
import { type Asked, obligations } from './obligations.ts'
import { Plan } from './schema.ts'

/** The plan of 5/2/2021 of an invented province; it runs to the end of 2023. */
const other = Plan.parse(otherProvince)

const during = (from: string, through: string, more: Partial<Asked> = {}): Asked => ({
  from: day(from),
  through: day(through),
  ...more,
})

type ByDay = Extract<Obligation, { due: 'by-day' }>
const byDay = (all: readonly Obligation[]): readonly ByDay[] => all.filter((each) => each.due === 'by-day')
const shown = (all: readonly Obligation[]): string[] =>
  byDay(all).map(({ task, body, legalEnd }) => `${task} ${body.kind} ${legalEnd}`)

describe('a plan of 5/2/2021 with a term to 31/12/2023', () => {
  test('lists what is due in 2021, in order of day', () => {
    expect(shown(obligations(other, during('2021-01-01', '2021-12-31')))).toEqual([
      'A.1.c ubnd-xa 2021-06-14',
      'A.1.a so 2021-06-30',
      'A.1.c ubnd-xa 2021-07-01',
      'A.1.b so 2021-09-30',
      'A.1.b ubnd-xa 2021-09-30',
    ])
  })

  test('each yearly report comes once a year until the term ends', () => {
    const reports = obligations(other, during('2019-01-01', '2030-12-31')).filter(({ task }) => task === 'A.1.c')
    expect(shown(reports).map((each) => each.slice(-10))).toEqual([
      ...['2021-06-14', '2021-07-01', '2022-06-14', '2022-07-01', '2023-06-14', '2023-07-01'],
    ])
  })

  test('what is done all the time stands until 31/12/2023 and not a day longer', () => {
    const standing = (from: string, through: string) =>
      obligations(other, during(from, through)).filter(({ due }) => due === 'continuous')
    expect(standing('2023-12-31', '2024-06-30').map(({ covers }) => covers)).toEqual([
      { from: '2023-12-31', through: '2023-12-31' },
      { from: '2023-12-31', through: '2023-12-31' },
    ])
    expect(standing('2024-01-01', '2024-06-30')).toEqual([])
    expect(standing('2021-01-01', '2021-02-04')).toEqual([])
    expect(standing('2021-01-01', '2021-02-05').map(({ covers }) => covers.from)).toEqual(['2021-02-05', '2021-02-05'])
  })

  test('a duty that waits for an event no one has told of is not listed', () => {
    expect(obligations(other, during('2021-01-01', '2023-12-31')).some(({ task }) => task === 'A.2')).toBe(false)
  })

  test('an event the caller tells of, on 1/6/2022, opens the duty from that day on, with no day of its own', () => {
    const events = [
      { event: 'luat-moi', on: day('2022-06-01'), sources: [{ instrument: 'luat-1-2022', known: 'text' }] },
    ] as const
    const on = (from: string, through: string) =>
      obligations(other, during(from, through, { events })).filter(({ task }) => task === 'A.2')
    expect(on('2022-01-01', '2022-05-31')).toEqual([])
    expect(on('2022-01-01', '2022-06-01')).toMatchObject([
      { due: 'since-event', covers: { from: '2022-06-01', through: '2022-06-01' }, event: { on: '2022-06-01' } },
    ])
    expect(on('2023-01-01', '2023-12-31')[0]).not.toHaveProperty('legalEnd')
    expect(on('2023-01-01', '2023-12-31')[0]?.grounds.sources).toContainEqual({
      instrument: 'luat-1-2022',
      known: 'text',
    })
  })
})

describe('what cannot be asked', () => {
  test('a period that ends before it begins', () => {
    expect(() => obligations(other, during('2021-02-02', '2021-02-01'))).toThrow(Refusal)
    expect(() => obligations(other, during('2021-02-01', '2021-02-01'))).not.toThrow()
  })

  test('an event that the plan does not wait for is refused by its name', () => {
    const events = [
      { event: 'bao-lut', on: day('2022-06-01'), sources: [{ instrument: 'x-1-2022', known: 'text' }] },
    ] as const
    expect(() => obligations(other, during('2021-01-01', '2021-12-31', { events }))).toThrow(/bao-lut/)
  })
})

describe('periods that follow each other', () => {
  const ids = (all: readonly Obligation[]) => byDay(all).map(({ id }) => id)
  const first = dayNumber('2021-01-01')
  const last = dayNumber('2024-03-31')

  test.each(['legalEnd', 'safeTarget'] as const)(
    'show every dated obligation once, wherever they are cut (%s)',
    (belongsBy) => {
      const whole = ids(obligations(other, during('2021-01-01', '2024-03-31', { belongsBy })))
      expect(whole).toHaveLength(9)
      expect(new Set(whole).size).toBe(whole.length)
      fc.assert(
        fc.property(fc.uniqueArray(fc.integer({ min: first, max: last - 1 }), { maxLength: 12 }), (cuts) => {
          const ends = [...cuts.toSorted((a, b) => a - b), last]
          const parts = ends.map((end, index) => {
            const begin = index === 0 ? first : (ends[index - 1] ?? first) + 1
            return ids(obligations(other, { from: dayOfNumber(begin), through: dayOfNumber(end), belongsBy }))
          })
          expect(parts.flat().toSorted()).toEqual(whole.toSorted())
        }),
      )
    },
  )

  test('no two obligations of one answer share an id', () => {
    const all = obligations(other, during('2021-01-01', '2023-12-31')).map(({ id }) => id)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('days off around the last day', () => {
  /** The plan with one task "trong năm". */
  const within = (year: number) =>
    Plan.parse({
      ...other,
      through: undefined,
      sections: [
        {
          mark: 'I.',
          text: `Các sở hoàn thành trong năm ${year}.`,
          duties: [{ who: [{ words: 'Các sở', bodies: ['so'] }], deadline: { kind: 'within-year', year } }],
        },
      ],
    })

  test('31/12/2022 is a Saturday: asked in 2022, before 2023 was decided, the safe target is known and the next working day is not', () => {
    const [then] = byDay(
      obligations(
        within(2022),
        during('2022-12-01', '2022-12-31', { calendar: asKnownOn(stateCalendar, day('2022-06-30')) }),
      ),
    )
    expect(then).toMatchObject({ legalEnd: '2022-12-31', safeTarget: '2022-12-30', estimated: true })
    expect(then).not.toHaveProperty('rolledEnd')
    const [now] = byDay(obligations(within(2022), during('2022-12-01', '2022-12-31')))
    expect(now).toMatchObject({
      legalEnd: '2022-12-31',
      safeTarget: '2022-12-30',
      rolledEnd: '2023-01-03',
      estimated: false,
    })
  })

  test('2030 is not decided: the last day stands, the working days are left out and it says why', () => {
    const [due] = byDay(obligations(within(2030), during('2030-01-01', '2030-12-31')))
    expect(due).toMatchObject({ legalEnd: '2030-12-31', estimated: true })
    expect(due).not.toHaveProperty('safeTarget')
    expect(due?.grounds.assumptions.map(({ code }) => code)).toContain('calendar-not-decided')
    expect(due?.grounds.sources).toContainEqual({
      instrument: 'bl-91-2015',
      article: '146',
      clause: '3',
      known: 'text',
    })
  })

  test('2030 asked with the estimated calendar is estimated and says so', () => {
    const [due] = byDay(
      obligations(within(2030), during('2030-01-01', '2030-12-31', { calendar: estimatedCalendar() })),
    )
    expect(due).toMatchObject({ legalEnd: '2030-12-31', safeTarget: '2030-12-31', estimated: true })
  })

  test('one undecided year does not take the decided ones with it', () => {
    const plan = Plan.parse({ ...other, through: undefined })
    const reports = byDay(obligations(plan, during('2027-01-01', '2028-12-31'))).filter(({ task }) => task === 'A.1.c')
    expect(reports.map(({ legalEnd, safeTarget, estimated }) => [legalEnd, safeTarget, estimated])).toEqual([
      ['2027-06-14', '2027-06-14', false],
      ['2027-07-01', '2027-07-01', false],
      ['2028-06-14', undefined, true],
      ['2028-07-01', undefined, true],
    ])
  })
})

describe('a body that the law dissolved on 1/7/2025', () => {
  /** A district's yearly report due before a day of the year. */
  const district = (month: number, date: number) =>
    Plan.parse({
      ...other,
      through: undefined,
      bodies: [...other.bodies, { kind: 'ubnd-huyen', name: 'Ủy ban nhân dân huyện' }],
      sections: [
        {
          mark: 'I.',
          text: `Ủy ban nhân dân huyện báo cáo trước ngày ${date}/${month}.`,
          duties: [
            {
              who: [{ words: 'Ủy ban nhân dân huyện', bodies: ['ubnd-huyen'] }],
              deadline: { kind: 'yearly', edge: 'before', month, day: date },
            },
          ],
        },
      ],
    })
  const asked = (plan: Plan) => obligations(plan, during('2025-01-01', '2025-12-31')).map(({ questions }) => questions)

  test('owed its report of 30/6/2025 without question', () => {
    expect(asked(district(7, 1))).toEqual([[]])
  })

  test('whose report of 1/7/2025 comes out with the question who took it over', () => {
    expect(asked(district(7, 2)).map((questions) => questions.map(({ code }) => code))).toEqual([
      ['district-level-abolished'],
    ])
  })

  test('the plan’s own record of a body stands before the national one', () => {
    const plan = district(7, 2)
    const own = {
      body: 'ubnd-huyen',
      change: 'dissolved',
      from: day('2025-07-01'),
      known: 'text',
      sources: [{ instrument: 'qd-1-2025', known: 'text' }],
      code: 'taken-over-by-decision',
      vi: 'Theo Quyết định 1.',
      en: 'By Decision 1.',
    } as const
    const recorded: Plan = { ...plan, since: { ...plan.since, bodies: [own] } }
    expect(asked(recorded).map((questions) => questions.map(({ code }) => code))).toEqual([['taken-over-by-decision']])
  })
})

describe('the last day of a deadline', () => {
  test.each([
    [{ kind: 'within-year', year: 2020 }, '2020-12-31', { withinYear: { year: 2020 } }],
    [{ kind: 'within-month', year: 2019, month: 7 }, '2019-07-31', { withinMonth: { year: 2019, month: 7 } }],
    [{ kind: 'within-month', year: 2020, month: 2 }, '2020-02-29', { withinMonth: { year: 2020, month: 2 } }],
    [{ kind: 'within-quarter', year: 2021, quarter: 3 }, '2021-09-30', { endOfMonth: { year: 2021, month: 9 } }],
    [{ kind: 'within-quarter', year: 2021, quarter: 4 }, '2021-12-31', { endOfYear: { year: 2021 } }],
    [{ kind: 'once', edge: 'before', day: day('2021-03-01') }, '2021-02-28', { before: day('2021-03-01') }],
    [{ kind: 'once', edge: 'by', day: day('2021-03-01') }, '2021-03-01', { by: day('2021-03-01') }],
  ] as const)('of %j is %s, as time limits count it', (deadline, expected, words) => {
    expect(lastDay(deadline)).toBe(expected)
    expect(fixedDate(words).legalEnd).toBe(expected)
  })

  test('"trước ngày 01/01" ends with 31 December of the year before', () => {
    const end: Day = lastDayIn(2027, { kind: 'yearly', edge: 'before', month: 1, day: 1 })
    expect(end).toBe('2026-12-31')
  })

  test('"trước ngày 01/3" ends with 29 February in 2024 and 28 February in 2025', () => {
    const before = { kind: 'yearly', edge: 'before', month: 3, day: 1 } as const
    expect([lastDayIn(2024, before), lastDayIn(2025, before)]).toEqual(['2024-02-29', '2025-02-28'])
  })
})

test('a yearly deadline "trước ngày 01/01" is found in the period that holds 31 December', () => {
  const plan = Plan.parse({
    ...other,
    through: undefined,
    sections: [
      {
        mark: 'I.',
        text: 'Các sở báo cáo trước ngày 01/01.',
        duties: [
          {
            who: [{ words: 'Các sở', bodies: ['so'] }],
            deadline: { kind: 'yearly', edge: 'before', month: 1, day: 1 },
          },
        ],
      },
    ],
  })
  expect(shown(obligations(plan, during('2025-12-31', '2025-12-31')))).toEqual(['I so 2025-12-31'])
  expect(shown(obligations(plan, during('2026-01-01', '2026-12-30')))).toEqual([])
})

describe('past the decided calendar, 2027', () => {
  const duty = (deadline: object) =>
    Plan.parse({
      ...other,
      through: undefined,
      sections: [
        { mark: 'I.', text: 'Các sở báo cáo.', duties: [{ who: [{ words: 'Các sở', bodies: ['so'] }], deadline }] },
      ],
    })

  test('a quarter ends on its last day all the same, and says that the calendar is open', () => {
    const [found] = byDay(
      obligations(duty({ kind: 'within-quarter', year: 2030, quarter: 2 }), during('2030-01-01', '2030-12-31')),
    )
    expect(found).toMatchObject({ legalEnd: '2030-06-30', estimated: true })
    expect(found).not.toHaveProperty('safeTarget')
    expect(found?.grounds.sources).toContainEqual(expect.objectContaining({ instrument: 'bl-91-2015' }))
  })

  test('asked by its safe target, which is not known, it belongs to the period of its last day', () => {
    const plan = duty({ kind: 'yearly', edge: 'by', month: 6, day: 30 })
    const asked = (from: string, through: string) =>
      shown(obligations(plan, during(from, through, { belongsBy: 'safeTarget' })))
    expect(asked('2030-06-30', '2030-06-30')).toEqual(['I so 2030-06-30'])
    expect(asked('2030-06-01', '2030-06-29')).toEqual([])
  })
})
