import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { type Change, caseOf } from '../testing/case-of.ts'

const limitation = (change: Change) => assess(caseOf(change)).acts[0]?.limitation
const linesOf = (change: Change) => assess(caseOf(change)).lines.filter(({ topic }) => topic === 'limitation')
const statuses = (change: Change) => limitation(change)?.map(({ status }) => status)
const places = (change: Change) =>
  linesOf(change).map(({ sources }) =>
    sources.map(({ instrument, article, clause }) => [instrument, article, clause].join(' ')),
  )

describe('from which day the period runs', () => {
  const act = { endedOn: 'ongoing', startedOn: '2024-01-10', detectedOn: '2024-05-06' }
  const on = '2024-06-03'

  test('an act that goes on: from the day it was found, by NĐ 71/2023; by NĐ 234/2026 no day is listed', () => {
    expect(limitation({ subject: 'vien-chuc', on, act })).toMatchObject([
      { from: '2024-05-06', end: '2029-05-06' },
      { from: '2024-05-06', end: '2034-05-06' },
    ])
    const later = { subject: 'vien-chuc', on: '2026-09-15', act: { ...act, detectedOn: '2026-09-01' } }
    expect(linesOf(later)).toMatchObject([
      { kind: 'question', code: 'start-not-listed', act: 'a1', used: ['/acts/0/endedOn'] },
    ])
    expect(limitation(later)).toMatchObject([{ status: 'disputed' }])
  })

  test('an act whose end cannot be fixed: from the conclusion', () => {
    const change = { subject: 'vien-chuc', on, act: { ...act, endedOn: 'unknown' } }
    expect(limitation({ ...change, handling: { concludedOn: '2024-05-20' } })).toMatchObject([
      { from: '2024-05-20', end: '2029-05-20' },
      { from: '2024-05-20', end: '2034-05-20' },
    ])
    for (const handling of [{}, undefined])
      expect(linesOf({ ...change, handling })).toMatchObject([
        { code: 'fact-missing', act: 'a1', facts: { fact: '/handling/concludedOn' } },
      ])
  })

  test('the day it was found is asked for where the period runs from it, the end where nothing is told', () => {
    const asked = (endedOn: string | undefined) =>
      linesOf({ subject: 'vien-chuc', on, act: { ...act, endedOn, detectedOn: undefined } }).map(
        ({ facts }) => facts.fact,
      )
    expect(asked('ongoing')).toEqual(['/acts/0/detectedOn'])
    expect(asked(undefined)).toEqual(['/acts/0/endedOn'])
  })

  test.each(['ongoing', 'unknown'])(
    '%s under NĐ 112/2020, of which that clause was not read: a question',
    (endedOn) => {
      const change = { subject: 'vien-chuc', on: '2021-06-03', act: { endedOn, detectedOn: '2021-05-06' } }
      expect(linesOf(change)).toMatchObject([{ code: 'not-read', facts: { what: 'limitationFrom' } }])
    },
  )
})

test('what is never barred was not read of before 1/7/2020: a question, and no form has an end', () => {
  const change = {
    subject: 'cong-chuc',
    on: '2015-03-10',
    act: { endedOn: '2015-02-10', neverBarred: ['van-bang-gia'] },
  }
  expect(linesOf(change)).toMatchObject([
    {
      code: 'not-read',
      act: 'a1',
      facts: { what: 'neverBarred', kind: 'van-bang-gia' },
      used: ['/acts/0/neverBarred'],
    },
  ])
  expect(limitation(change)).toEqual([
    { forms: expect.arrayContaining(['khien-trach', 'canh-cao']), status: 'disputed' },
  ])
})

describe('a later wording reaches a period that runs', () => {
  test('NQ 76/2022 reaches an act of 15/11/2020 on its own first day, 15/11/2022, and not the day before', () => {
    const end = (on: string) => limitation({ subject: 'cong-chuc', on, act: { endedOn: '2020-11-15' } })?.[0]?.end
    expect(end('2022-11-14')).toBe('2022-11-15')
    expect(end('2022-11-15')).toBe('2025-11-15')
  })

  test('an arguable end holds through its last day, 30/6/2030', () => {
    const of = (on: string) => statuses({ subject: 'cong-chuc', on, act: { endedOn: '2020-06-30' } })?.[1]
    expect([of('2030-06-30'), of('2030-07-01')]).toEqual(['disputed', 'out-of-time'])
  })

  test('that a period which was over does not revive is a caveat; one that never met a longer wording is none', () => {
    const kinds = (endedOn: string) =>
      linesOf({ subject: 'vien-chuc', on: '2023-06-01', act: { endedOn } }).map(({ kind, facts }) => [kind, facts.over])
    expect(kinds('2020-11-14')[0]).toEqual(['caveat', '2022-11-15'])
    expect(kinds('2020-11-16')[0]?.[1]).toBeUndefined()
  })
})

describe('a new act starts the period again (NĐ 234 Điều 5 khoản 1)', () => {
  const first = (second: string) =>
    limitation({ subject: 'vien-chuc', on: '2032-06-01', acts: [{ endedOn: '2026-08-20' }, { endedOn: second }] })?.[0]

  test.each([
    ['2031-08-19', '2031-08-19', '2036-08-19'],
    ['2031-08-20', '2031-08-20', '2036-08-20'],
    ['2031-08-21', '2026-08-20', '2031-08-20'],
  ])('an act of 20/8/2026 (khiển trách until 20/8/2031) and one of %s: from %s to %s', (second, from, end) => {
    expect(first(second)).toMatchObject({ from, end })
  })

  test('of an act that lasted its first day starts the period again; the citation is khoản 1', () => {
    const change = {
      subject: 'vien-chuc',
      on: '2032-06-01',
      acts: [{ endedOn: '2026-08-20' }, { startedOn: '2031-08-10', endedOn: '2031-09-30' }],
    }
    expect(limitation(change)?.[0]).toMatchObject({ from: '2031-08-10' })
    expect(places(change)[0]).toContain('nd-234-2026 5 1')
  })
})

describe('a worker’s period goes on for 60 days after a time without discipline (Bộ luật Lao động Điều 123 khoản 2)', () => {
  const act = { endedOn: '2025-09-10', inRules: true, touchesProperty: false, group: 'trom-cap-tham-o' }
  const ill = (from: string, through?: string) => ({ kind: 'illness', from, through })
  const worker = (on: string, ...pauses: object[]) => ({ subject: 'nguoi-lao-dong', on, pauses, act })

  test('two times, told in any order, are taken one after the other', () => {
    const [winter, spring] = [ill('2026-03-01', '2026-03-31'), ill('2026-05-20', '2026-06-10')]
    for (const pauses of [
      [winter, spring],
      [spring, winter],
    ])
      expect(limitation(worker('2026-08-01', ...pauses))).toEqual([
        expect.objectContaining({ end: '2026-08-09', status: 'in-time' }),
      ])
  })

  test('ill from the last day on, 10/3/2026: it goes on; from the day after: a question', () => {
    expect(limitation(worker('2026-04-20', ill('2026-03-10', '2026-03-31')))).toMatchObject([{ end: '2026-05-30' }])
    expect(statuses(worker('2026-04-20', ill('2026-03-11', '2026-03-31')))).toEqual(['disputed'])
  })

  test('where exactly 60 days are left nothing is lengthened, and nothing said of it', () => {
    const extended = (through: string) =>
      linesOf(worker('2026-03-01', ill('2026-01-01', through))).map(({ facts }) => facts.extendedBy)
    expect(extended('2026-01-09')).toEqual([undefined])
    expect(extended('2026-01-10')).toEqual([60])
  })

  test('the lines cite khoản 1 and khoản 2', () => {
    expect(places(worker('2026-04-20', ill('2026-03-01', '2026-03-31')))[0]).toEqual([
      'bl-45-2019 123 1',
      'bl-45-2019 123 2',
    ])
  })

  test('still ill on the day of the question: the 60 days run from that day', () => {
    expect(limitation(worker('2026-04-20', ill('2026-03-01')))).toMatchObject([{ end: '2026-06-19' }])
  })
})

describe('on which day it must be in time', () => {
  const acts = (on: string, handling: object | undefined, subject = 'vien-chuc', endedOn = '2021-11-21') =>
    statuses({ subject, on, handling, act: { endedOn } })?.[0]

  test('NĐ 234/2026 Điều 5 khoản 1: on the day of the conclusion; without one, on the day of the question', () => {
    expect(acts('2026-11-23', { concludedOn: '2026-11-21' })).toBe('in-time')
    expect(acts('2026-11-23', { openedOn: '2026-11-21', noticeOn: '2026-11-21' })).toBe('out-of-time')
    expect(acts('2026-11-21', undefined)).toBe('in-time')
    expect(acts('2026-11-22', undefined)).toBe('out-of-time')
  })

  test('NĐ 34/2011 Điều 6: on the day of the written notice', () => {
    const of = (on: string, handling?: object) => acts(on, handling, 'cong-chuc', '2013-03-10')
    expect(of('2015-04-01', { noticeOn: '2015-03-10', concludedOn: '2015-04-01' })).toBe('in-time')
    expect(of('2015-04-01', { noticeOn: '2015-03-11', concludedOn: '2015-03-01' })).toBe('out-of-time')
    expect(of('2015-04-01')).toBe('out-of-time')
  })

  test('where the text does not say which day counts: in time on all days of the handling, or a question', () => {
    const of = (on: string, handling?: object) => acts(on, handling, 'vien-chuc', '2016-03-10')
    expect(of('2018-03-10', { openedOn: '2018-01-10' })).toBe('in-time')
    for (const day of ['openedOn', 'noticeOn', 'concludedOn'] as const) {
      expect(of('2018-04-01', { [day]: '2018-03-10' }), day).toBe('disputed')
      expect(of('2018-04-01', { [day]: '2018-03-11' }), day).toBe('out-of-time')
    }
    expect(of('2018-04-01')).toBe('out-of-time')
  })
})

describe('what a disputed period cites', () => {
  const change = { subject: 'cong-chuc', on: '2024-11-20', act: { endedOn: '2020-06-30' } }
  const pause = { kind: 'illness', from: '2021-01-01', through: '2021-01-20' }

  test('the clause on times that do not count only where there were such times', () => {
    const count = (pauses: object[] | undefined) => places({ ...change, pauses })[1]?.length ?? 0
    expect(count([])).toBe(count(undefined))
    expect(count([pause])).toBeGreaterThan(count([]))
  })
})

test('an act that lasted: that the period runs from its end is inferred before NĐ 71/2023, said from then on', () => {
  const inferred = (endedOn: string, startedOn?: string) =>
    linesOf({ subject: 'vien-chuc', on: '2024-03-01', act: { startedOn, endedOn } })[0]?.assumptions.some(
      ({ code }) => code === 'limitation-from-end',
    )
  expect(inferred('2018-03-10', '2018-03-01')).toBe(true)
  expect(inferred('2018-03-10', '2018-03-10')).toBe(false)
  expect(inferred('2018-03-10')).toBe(false)
  expect(inferred('2023-10-10', '2023-10-01')).toBe(false)
})
