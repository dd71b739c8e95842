import { describe, expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { khanhHoa } from '../../provinces/khanh-hoa/index.ts'
import { canShowViolation, citationsOn, findStandard, standardsOn } from './catalogue.ts'
import { nationalStandards } from './national.ts'
import { Standard } from './standard.ts'

const { standards, instruments } = khanhHoa
const find = (id: string) => findStandard(id, standards)

describe('the catalogue', () => {
  test.each([
    ['TT', 13],
    ['GT', 13],
    ['DD', 12],
    ['TP', 6],
    ['AG', 25],
  ])('group %s has %i standards, numbered without a gap', (group, count) => {
    const ids = standards.filter((standard) => standard.group === group).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(
      Array.from({ length: count }, (_, i) => `${group}-${String(i + 1).padStart(2, '0')}`),
    )
  })

  test('every row has its shape and rests on instruments of the register, at least one its own source', () => {
    const known = new Set(instruments.map(({ id }) => id))
    for (const standard of standards) {
      expect(Standard.safeParse(standard).error?.issues, standard.id).toBeUndefined()
      for (const { instrument } of standard.sources)
        expect(known, `${standard.id} cites ${instrument}`).toContain(instrument)
      expect(
        standard.sources.some(({ role }) => role === 'source'),
        standard.id,
      ).toBe(true)
      expect(standard.text, standard.id).toBe(standard.text.normalize('NFC'))
    }
  })

  test('no source is known better than its instrument', () => {
    const order = ['text', 'secondary', 'unverified']
    const markOf = new Map(instruments.map(({ id, known }) => [id, known]))
    for (const { id, sources } of standards)
      for (const source of sources) {
        const instrument = markOf.get(source.instrument) ?? 'unverified'
        expect(order.indexOf(source.known), `${id} ${source.instrument}`).toBeGreaterThanOrEqual(
          order.indexOf(instrument),
        )
      }
  })

  test('what only the plan asks belongs to the province, all else to the state', () => {
    expect(
      nationalStandards.some(({ sources }) => sources.some(({ instrument }) => instrument === 'kh-6861-2019')),
    ).toBe(false)
  })

  test('an unknown id is refused, with a way on', () => {
    expect(() => find('TP-99')).toThrow(Refusal)
    expect(() => find('TP-99')).toThrow(/TP-05/)
  })
})

describe('what an inspection can show', () => {
  test('no violation where only self-evaluation tells', () => {
    const onlySelf = standards.filter((standard) => !canShowViolation(standard)).map(({ id }) => id)
    expect(onlySelf.length).toBeGreaterThan(0)
    for (const id of onlySelf) expect(find(id).observe, id).toEqual(['self-evaluation'])
    expect(canShowViolation(find('DD-01'))).toBe(false)
    expect(canShowViolation(find('TP-05'))).toBe(true)
  })
})

describe('what may be cited on a day', () => {
  test('own sources come first, then the rules beside them, each in force that day', () => {
    for (const standard of standards)
      for (const on of ['2018-12-26', '2019-07-12', '2025-06-30', '2025-07-01', '2026-11-23'].map(day)) {
        const cited = citationsOn(standard, on)
        const roles = cited.map(({ instrument, article }) => {
          const found = standard.sources.find(
            (source) => source.instrument === instrument && source.article === article,
          )
          if (found?.from) expect(found.from <= on, `${standard.id} ${instrument}`).toBe(true)
          if (found?.until) expect(found.until >= on, `${standard.id} ${instrument}`).toBe(true)
          return found?.role
        })
        expect(roles.lastIndexOf('source') < (roles.indexOf('anchor') + 1 || roles.length + 1), standard.id).toBe(true)
      }
  })

  test('no text is cited before the year of its number', () => {
    for (const standard of standards)
      for (const year of ['2018', '2019', '2020', '2022', '2025', '2026'])
        for (const { instrument } of citationsOn(standard, day(`${year}-12-31`)))
          expect(instrument.slice(-4) <= year, `${standard.id} cites ${instrument} in ${year}`).toBe(true)
  })

  test('Luật 44/2019/QH14 on alcohol is cited from 1/1/2020, its first day in force (Điều 36 khoản 1), not on 31/12/2019', () => {
    const cited = (on: string) => citationsOn(find('DD-05'), day(on)).map(({ instrument }) => instrument)
    expect(cited('2019-12-31')).not.toContain('luat-44-2019')
    expect(cited('2020-01-01')).toContain('luat-44-2019')
  })

  test('Thông tư 11/2023/TT-BYT on smoke-free workplaces is cited from 1/8/2023, its first day in force, not on 31/7/2023', () => {
    const cited = (on: string) => citationsOn(find('DD-06'), day(on)).map(({ instrument }) => instrument)
    expect(cited('2023-07-31')).not.toContain('tt-11-2023')
    expect(cited('2023-08-01')).toContain('tt-11-2023')
  })

  test('a form for satisfaction (AG-24) was seen on a list of checks, not in the decree: unverified', () => {
    expect(citationsOn(find('AG-24'), day('2026-11-23'))).toEqual([{ instrument: 'nd-118-2025', known: 'unverified' }])
  })

  test('the plan of 2019 asks nothing the day before it, and its day it does', () => {
    const agency = (on: string) => standardsOn(day(on), standards).filter(({ id }) => id === 'AG-01').length
    expect(agency('2019-07-11')).toBe(0)
    expect(agency('2019-07-12')).toBe(1)
  })
})

describe('a made-up standard of three sources, by the day', () => {
  const source = (
    instrument: string,
    role: 'source' | 'anchor',
    known: 'text' | 'secondary' | 'unverified',
    more: object = {},
  ) => ({
    instrument,
    role,
    known,
    ...more,
  })
  const made = (...sources: ReturnType<typeof source>[]) => Standard.parse({ ...find('TP-05'), id: 'TP-99', sources })
  const cited = (of: Standard, on: string) => citationsOn(of, day(on)).map(({ instrument }) => instrument)

  test('its own sources come before the rules beside it, the better known before the less', () => {
    const of = made(
      source('anchor-text', 'anchor', 'text'),
      source('own-unverified', 'source', 'unverified'),
      source('anchor-secondary', 'anchor', 'secondary'),
      source('own-text', 'source', 'text'),
      source('own-secondary', 'source', 'secondary'),
    )
    expect(cited(of, '2026-11-05')).toEqual([
      'own-text',
      'own-secondary',
      'own-unverified',
      'anchor-text',
      'anchor-secondary',
    ])
    expect(citationsOn(of, day('2026-11-05'))[0]).toEqual({ instrument: 'own-text', known: 'text' })
  })

  test('a source is cited from its first day through its last', () => {
    const of = made(
      source('x', 'source', 'text', { from: '2019-03-01', until: '2021-02-01' }),
      source('y', 'source', 'text'),
    )
    expect(['2019-02-28', '2019-03-01', '2021-02-01', '2021-02-02'].map((on) => cited(of, on))).toEqual([
      ['y'],
      ['x', 'y'],
      ['x', 'y'],
      ['y'],
    ])
  })

  test('it stands while one source of its own is in force; a rule beside it holds none', () => {
    const stands = (on: string, ...sources: ReturnType<typeof source>[]) =>
      standardsOn(day(on), [made(...sources)]).length === 1
    const own = source('x', 'source', 'text', { from: '2019-03-01' })
    expect(stands('2019-03-01', own, source('z', 'source', 'text', { from: '2030-01-01' }))).toBe(true)
    expect(stands('2019-02-28', own, source('y', 'anchor', 'text'))).toBe(false)
  })
})

test('a standard that is not in the catalogue is refused by its id, in both languages', () => {
  try {
    find('XX-01')
    expect.unreachable()
  } catch (error) {
    expect(error).toMatchObject({ code: 'unknown-standard', facts: { item: 'XX-01' } })
    if (error instanceof Refusal)
      expect([error.in('vi'), error.in('en')]).toEqual([
        { what: 'Danh mục không có tiêu chuẩn "XX-01".', mend: 'Dùng mã trong danh mục, ví dụ TP-05 hoặc AG-10.' },
        {
          what: 'The catalogue has no standard "XX-01".',
          mend: 'Use an id of the catalogue, for example TP-05 or AG-10.',
        },
      ])
  }
})
