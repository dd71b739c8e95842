import { describe, expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import type { Obligation } from '../../law/plan/obligation.ts'
import { type Asked, obligations } from '../../law/plan/obligations.ts'
import { plan6861 } from './plan-6861.ts'

const during = (from: string, through: string, more: Partial<Asked> = {}): readonly Obligation[] =>
  obligations(plan6861, { from: day(from), through: day(through), ...more })

type ByDay = Extract<Obligation, { due: 'by-day' }>
const byDay = (all: readonly Obligation[]): readonly ByDay[] => all.filter((each) => each.due === 'by-day')
const of = (task: string, body: string, all: readonly Obligation[]) =>
  all.filter((each) => each.task === task && each.body.kind === body)
const codes = (remarks: readonly { readonly code: string }[] | undefined) => (remarks ?? []).map(({ code }) => code)

describe('báo cáo năm "trước ngày 15/11" (III.1.b) and "trước ngày 01/12" (III.2.g)', () => {
  test.each([
    // year, 14/11 as last day: safe, rolled; 30/11 as last day: safe, rolled
    [2019, '2019-11-14', '2019-11-14', '2019-11-29', '2019-12-02'],
    [2020, '2020-11-13', '2020-11-16', '2020-11-30', '2020-11-30'],
    [2021, '2021-11-12', '2021-11-15', '2021-11-30', '2021-11-30'],
    [2022, '2022-11-14', '2022-11-14', '2022-11-30', '2022-11-30'],
    [2023, '2023-11-14', '2023-11-14', '2023-11-30', '2023-11-30'],
    [2024, '2024-11-14', '2024-11-14', '2024-11-29', '2024-12-02'],
    [2025, '2025-11-14', '2025-11-14', '2025-11-28', '2025-12-01'],
    [2026, '2026-11-13', '2026-11-16', '2026-11-30', '2026-11-30'],
    [2027, '2027-11-12', '2027-11-15', '2027-11-30', '2027-11-30'],
  ])('in %i: work towards %s (14/11) and %s (30/11)', (year, safe, rolled, safeOfSummary, rolledOfSummary) => {
    const all = byDay(during(`${year}-11-01`, `${year}-11-30`))
    const report = { legalEnd: `${year}-11-14`, safeTarget: safe, rolledEnd: rolled, estimated: false }
    expect(all.map(({ task, body }) => [task, body.kind])).toEqual([
      ['III.1.b', 'so-ban-nganh'],
      ['III.1.b', 'don-vi-thuoc-tinh'],
      ['III.1.b', 'ubnd-huyen'],
      ['III.1.b', 'ubnd-xa'],
      ['III.2.g', 'so-noi-vu'],
    ])
    for (const each of all.slice(0, 4)) expect(each).toMatchObject(report)
    expect(all[4]).toMatchObject({
      legalEnd: `${year}-11-30`,
      safeTarget: safeOfSummary,
      rolledEnd: rolledOfSummary,
      estimated: false,
    })
  })

  test('the report of 2026 belongs to 14/11 and not to 15/11, the day named', () => {
    expect(byDay(during('2026-11-01', '2026-11-13'))).toEqual([])
    expect(byDay(during('2026-11-14', '2026-11-14'))).toHaveLength(4)
    expect(byDay(during('2026-11-15', '2026-11-29'))).toEqual([])
    expect(byDay(during('2026-11-30', '2026-11-30')).map(({ task }) => task)).toEqual(['III.2.g'])
  })

  test('asked what to finish in the working week of 9 to 13/11/2026, the report due on Saturday 14/11 is there', () => {
    expect(byDay(during('2026-11-09', '2026-11-13', { belongsBy: 'safeTarget' }))).toHaveLength(4)
    expect(byDay(during('2026-11-14', '2026-11-29', { belongsBy: 'safeTarget' }))).toEqual([])
  })

  test('the first report runs from the plan’s day to 14/11/2019, the next from 15/11/2019', () => {
    const reports = of('III.1.b', 'ubnd-xa', during('2019-01-01', '2020-12-31'))
    expect(reports.map(({ covers }) => covers)).toEqual([
      { from: '2019-07-12', through: '2019-11-14' },
      { from: '2019-11-15', through: '2020-11-14' },
    ])
  })

  test('is cited to its own place, reads "before" as exclusive, and says that rolling on goes against the words', () => {
    const [report] = of('III.1.b', 'so-ban-nganh', during('2020-11-14', '2020-11-14'))
    expect(report?.grounds.sources).toContainEqual({ instrument: 'kh-6861-2019', part: 'III.1.b', known: 'text' })
    expect(report?.grounds.sources).toContainEqual({
      instrument: 'bl-91-2015',
      article: '148',
      clause: '5',
      known: 'text',
    })
    expect(codes(report?.grounds.assumptions)).toEqual(['data-window-not-stated', 'before-is-exclusive', 'rolls-over'])
    expect(report?.grounds.known).toBe('text')
    expect(report?.grounds.assumptions.find(({ code }) => code === 'before-is-exclusive')?.vi).toContain('trái câu chữ')
  })

  test('in 2028, whose days off nobody has decided, the last day is known and the working days are not', () => {
    const [report] = byDay(of('III.1.b', 'ubnd-xa', during('2028-11-01', '2028-11-30')))
    expect(report).toMatchObject({ legalEnd: '2028-11-14', estimated: true })
    expect(report).not.toHaveProperty('safeTarget')
    expect(report).not.toHaveProperty('rolledEnd')
    expect(codes(report?.grounds.assumptions)).toContain('calendar-not-decided')
  })
})

describe('the days named once', () => {
  test('"trong tháng 7/2019" (III.1.a): Wednesday 31/7/2019, for four kinds of body', () => {
    expect(byDay(during('2019-07-31', '2019-07-31'))).toMatchObject(
      ['so-ban-nganh', 'don-vi-thuoc-tinh', 'ubnd-huyen', 'ubnd-xa'].map((kind) => ({
        task: 'III.1.a',
        body: { kind },
        legalEnd: '2019-07-31',
        safeTarget: '2019-07-31',
        covers: { from: '2019-07-12', through: '2019-07-31' },
      })),
    )
  })

  test('"hoàn thành trong năm 2020" (II.2): Thursday 31/12/2020', () => {
    const all = byDay(during('2020-12-31', '2021-06-30'))
    expect(all.map(({ task, legalEnd, safeTarget }) => [task, legalEnd, safeTarget])).toEqual(
      Array.from({ length: 4 }, () => ['II.2', '2020-12-31', '2020-12-31']),
    )
    expect(codes(all[0]?.grounds.assumptions)).toContain('civil-code-by-analogy')
  })

  test('no day is due but these: July 2019, 2020, and two days each November', () => {
    const ends = new Set(byDay(during('2019-01-01', '2021-12-31')).map(({ legalEnd }) => legalEnd))
    expect([...ends]).toEqual([
      ...[
        '2019-07-31',
        '2019-11-14',
        '2019-11-30',
        '2020-11-14',
        '2020-11-30',
        '2020-12-31',
        '2021-11-14',
        '2021-11-30',
      ],
    ])
  })
})

describe('before and after the plan’s day, 12/7/2019', () => {
  test('on 11/7/2019 nothing was owed', () => {
    expect(during('2018-01-01', '2019-07-11')).toEqual([])
  })

  test('on 12/7/2019 what is done all the time began', () => {
    const all = during('2019-07-12', '2019-07-12')
    expect(all.map(({ due }) => due)).not.toContain('by-day')
    expect(of('II.1', 'ubnd-xa', all)).toMatchObject([{ due: 'continuous' }])
    expect(of('II.11', 'ubnd-xa', all)).toMatchObject([{ due: 'by-programme', rule: { adHoc: false } }])
    expect(of('III.2.b', 'so-noi-vu', all)).toMatchObject([{ due: 'by-programme', rule: { adHoc: true } }])
    expect(of('III.2.c', 'so-noi-vu', all)).toMatchObject([{ due: 'as-guided', rule: { by: 'bo-noi-vu' } }])
  })

  test('what has no day keeps one id from period to period', () => {
    const id = (year: number) => of('II.3', 'ubnd-xa', during(`${year}-01-01`, `${year}-12-31`)).map((each) => each.id)
    expect(id(2021)).toEqual(['kh-6861-2019/II.3/ubnd-xa/continuous'])
    expect(id(2022)).toEqual(id(2021))
  })
})

describe('II.6, "sau khi Chính phủ ban hành Nghị định mới"', () => {
  const open = (from: string, through: string) => of('II.6', 'so-noi-vu', during(from, through))

  test('has not arisen on 12/8/2020, and has on 13/8/2020, the day Nghị định 90/2020 was issued', () => {
    expect(open('2019-07-12', '2020-08-12')).toEqual([])
    expect(open('2020-08-13', '2020-08-13')).toMatchObject([{ due: 'since-event', event: { on: '2020-08-13' } }])
  })

  test('has no due day, then or later', () => {
    for (const each of [...open('2020-08-13', '2020-12-31'), ...open('2026-01-01', '2026-12-31')])
      for (const key of ['legalEnd', 'rolledEnd', 'safeTarget']) expect(each).not.toHaveProperty(key)
  })

  test('stays open in later years, because nothing says it was done', () => {
    expect(open('2023-01-01', '2023-12-31').map(({ event }) => event?.on)).toEqual(['2020-08-13'])
  })

  test('arises again with Nghị định 335/2025 on 21/12/2025 and Nghị định 233/2026 on 26/6/2026', () => {
    const rounds = (from: string, through: string) => open(from, through).map(({ event }) => event?.on)
    expect(rounds('2025-01-01', '2025-12-20')).toEqual(['2020-08-13'])
    expect(rounds('2025-01-01', '2025-12-21')).toEqual(['2020-08-13', '2025-12-21'])
    expect(rounds('2026-01-01', '2026-06-25')).toEqual(['2020-08-13', '2025-12-21'])
    expect(rounds('2026-01-01', '2026-06-26')).toEqual(['2020-08-13', '2025-12-21', '2026-06-26'])
  })

  test('that these decrees are meant is a reading, and is shown as one', () => {
    const all = open('2026-07-01', '2026-07-31')
    expect(all.map(({ grounds }) => codes(grounds.assumptions).find((code) => code.startsWith('event-')))).toEqual([
      'event-nd-90-2020',
      'event-nd-335-2025',
      'event-nd-233-2026',
    ])
    expect(all[1]?.grounds.known).toBe('secondary')
  })

  test('whether the round of Nghị định 90/2020 still calls for work is asked from 1/7/2026, when it was repealed', () => {
    const asked = (on: string) => open(on, on).map(({ questions }) => codes(questions))
    expect(asked('2026-06-30')).toEqual([[], [], []])
    expect(asked('2026-07-01')).toEqual([['nd-90-2020-repealed'], [], []])
  })

  test('an event told by the caller that is recorded already is not counted twice', () => {
    const events = [
      { event: 'nghi-dinh-danh-gia', on: day('2020-08-13'), sources: [{ instrument: 'nd-90-2020', known: 'text' }] },
      { event: 'nghi-dinh-danh-gia', on: day('2030-01-01'), sources: [{ instrument: 'nd-1-2030', known: 'text' }] },
    ] as const
    const rounds = of('II.6', 'so-noi-vu', during('2030-01-01', '2030-12-31', { events })).map(({ event }) => event?.on)
    expect(rounds).toEqual(['2020-08-13', '2025-12-21', '2026-06-26', '2030-01-01'])
  })

  test('III.2.e follows it: the same rounds, and it says whose time it follows', () => {
    const all = of('III.2.e', 'so-noi-vu', during('2021-01-01', '2021-12-31'))
    expect(all).toMatchObject([
      { due: 'since-event', follows: 'II.6', with: ['Ban Tổ chức Tỉnh ủy', 'các cơ quan liên quan'] },
    ])
    expect(codes(all[0]?.grounds.assumptions)).toContain('time-from-task')
    expect(all[0]?.grounds.sources).toContainEqual({ instrument: 'kh-6861-2019', part: 'II.6', known: 'text' })
  })
})

describe('bodies that are no more', () => {
  test('no duty is dropped and none is given to another body: 2026 lists the bodies of 2024', () => {
    const charged = (year: number) =>
      during(`${year}-01-01`, `${year}-12-31`)
        .filter(({ due }) => due !== 'since-event')
        .map(({ task, body }) => `${task} ${body.kind}`)
    expect(charged(2026)).toEqual(charged(2024))
    expect(charged(2026)).toContain('III.1.b ubnd-huyen')
  })

  test.each([
    ['ubnd-huyen', 'II.1', '2025-06-30', '2025-07-01', 'district-level-abolished'],
    ['so-thong-tin-truyen-thong', 'III.3', '2025-02-28', '2025-03-01', 'information-department-merged'],
    ['dai-phat-thanh-truyen-hinh', 'III.3', '2025-04-23', '2025-04-24', 'broadcaster-merged'],
  ])('%s, %s: no question through %s, and from %s "who does it now?"', (body, task, before, after, code) => {
    expect(of(task, body, during('2025-01-01', before)).map(({ questions }) => questions)).toEqual([[]])
    expect(of(task, body, during(after, after)).map(({ questions }) => codes(questions))).toEqual([[code]])
    expect(of(task, body, during('2025-01-01', after)).map(({ questions }) => codes(questions))).toEqual([[code]])
  })

  test('a district’s report of 14/11/2024 raises no question, that of 14/11/2025 does', () => {
    const asked = (year: number) =>
      of('III.1.b', 'ubnd-huyen', during(`${year}-11-14`, `${year}-11-14`)).map(({ questions }) => codes(questions))
    expect(asked(2024)).toEqual([[]])
    expect(asked(2025)).toEqual([['district-level-abolished']])
  })

  test('communes go on under their name: 140 became 65 on 1/7/2025, which is said and not asked', () => {
    const [before] = of('II.1', 'ubnd-xa', during('2025-06-30', '2025-06-30'))
    const [after] = of('II.1', 'ubnd-xa', during('2025-07-01', '2025-07-01'))
    expect(codes(before?.grounds.assumptions)).not.toContain('communes-rearranged')
    expect(codes(after?.grounds.assumptions)).toContain('communes-rearranged')
    expect(after?.questions).toEqual([])
  })
})

describe('what nobody has settled about the plan', () => {
  const merger = ['in-force-after-merger', 'binds-former-ninh-thuan']
  const remarks = (task: string, body: string, on: string) =>
    codes(of(task, body, during(on, on))[0]?.grounds.assumptions)

  test('whether it is in force, and whom it binds, stands beside every obligation from 1/7/2025', () => {
    expect(remarks('II.1', 'so-ban-nganh', '2025-06-30')).not.toEqual(expect.arrayContaining(merger))
    for (const { grounds } of during('2025-07-01', '2025-07-01'))
      expect(codes(grounds.assumptions)).toEqual(expect.arrayContaining(merger))
  })

  test('with it, what the plan says is no more than known at second hand', () => {
    const known = (year: number) => of('III.1.b', 'ubnd-xa', during(`${year}-11-14`, `${year}-11-14`))[0]?.grounds.known
    expect([known(2024), known(2025)]).toEqual(['text', 'secondary'])
  })

  test('the reform plan of II.7 ran out with 2020', () => {
    expect(remarks('II.7', 'ubnd-xa', '2020-12-31')).not.toContain('reform-plan-ended')
    expect(remarks('II.7', 'ubnd-xa', '2021-01-01')).toContain('reform-plan-ended')
    expect(remarks('II.8', 'ubnd-xa', '2021-01-01')).not.toContain('reform-plan-ended')
  })

  test('Sở Nội vụ checks and does not inspect from 1/7/2025 (III.2.b)', () => {
    expect(remarks('III.2.b', 'so-noi-vu', '2025-06-30')).not.toContain('department-checks-not-inspects')
    expect(remarks('III.2.b', 'so-noi-vu', '2025-07-01')).toContain('department-checks-not-inspects')
  })
})

test('every sentence that reaches a reader is there in both languages', () => {
  for (const { grounds, questions } of during('2019-01-01', '2030-12-31'))
    for (const { code, vi, en } of [...grounds.assumptions, ...questions]) {
      expect(vi, code).toMatch(/[.?]$/)
      expect(en, code).toMatch(/[.?]$/)
    }
})
