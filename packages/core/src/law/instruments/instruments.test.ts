import { describe, expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { Instrument } from './instrument.ts'
import { nationalInstruments } from './national.ts'
import { asBasis, findInstrument, inForceOn, inVietnamese, numbered } from './register.ts'

const find = (id: string) => findInstrument(id, nationalInstruments)

describe('the register', () => {
  test('every row has its shape, its own id, and dates in order', () => {
    const ids = nationalInstruments.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const row of nationalInstruments) {
      expect(Instrument.safeParse(row).error?.issues, row.id).toBeUndefined()
      if (row.issuedOn && row.from) expect(row.issuedOn <= row.from, row.id).toBe(true)
      if (row.from && row.until) expect(row.from <= row.until, row.id).toBe(true)
      for (const other of row.endedBy ?? []) expect(ids, row.id).toContain(other)
      expect(row.title, row.id).toBe(row.title.normalize('NFC'))
    }
  })

  test('an unknown id is refused', () => {
    expect(() => find('nd-999-2020')).toThrow(Refusal)
  })

  test.each([
    ['luat-84-2025', '2025-06-30', 'not-yet'],
    ['luat-84-2025', '2025-07-01', 'yes'],
    ['luat-11-2022', '2025-06-30', 'yes'],
    ['luat-11-2022', '2025-07-01', 'ended'],
    ['nd-90-2020', '2026-06-30', 'yes'],
    ['nd-90-2020', '2026-07-01', 'ended'],
    ['nd-217-2025', '2025-08-04', 'not-yet'],
    ['nd-217-2025', '2025-08-05', 'yes'],
    ['qd-129-2007', '2026-11-05', 'unknown'],
    ['qd-129-2007', '2007-08-01', 'not-yet'],
  ] as const)('%s on %s: %s', (id, on, expected) => {
    expect(inForceOn(find(id), day(on))).toBe(expected)
  })
})

describe('as documents cite', () => {
  test.each([
    [
      { instrument: 'nd-217-2025', article: '15', clause: '3', point: 'a' },
      'điểm a khoản 3 Điều 15 Nghị định số 217/2025/NĐ-CP',
    ],
    [{ instrument: 'luat-84-2025', article: '7' }, 'Điều 7 Luật Thanh tra số 84/2025/QH15'],
    [{ instrument: 'qd-1847-2018', part: 'nội dung 4' }, 'nội dung 4 Quyết định số 1847/QĐ-TTg'],
    [{ instrument: 'bl-91-2015', article: '148', clause: '5' }, 'khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13'],
  ])('%j', (citation, expected) => {
    expect(inVietnamese(citation, nationalInstruments)).toBe(expected)
  })

  test('a căn cứ gives a decree its number, day and issuer, a law only its name', () => {
    expect(asBasis(find('nd-30-2020'))).toBe(
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    )
    expect(asBasis(find('luat-84-2025'))).toBe('Căn cứ Luật Thanh tra')
  })
})

describe('a made-up text, by what is known of it', () => {
  const base = {
    id: 'nd-1-2028',
    kind: 'nghi-dinh',
    number: '1/2028/NĐ-CP',
    title: 'về việc thử',
    known: 'unverified',
    checkedOn: day('2026-11-22'),
  } as const
  const of = (more: object = {}) => Instrument.parse({ ...base, ...more })

  test.each<[object, string, string]>([
    [{}, '2026-01-01', 'unknown'],
    [{ issuedOn: '2028-01-05' }, '2028-01-04', 'not-yet'],
    [{ issuedOn: '2028-01-05' }, '2028-01-05', 'unknown'],
    [{ issuedOn: '2028-01-05', from: '2028-03-01' }, '2028-02-29', 'not-yet'],
    [{ issuedOn: '2028-01-05', from: '2028-03-01' }, '2028-03-01', 'yes'],
    [{ from: '2028-03-01', until: '2028-12-31' }, '2028-12-31', 'yes'],
    [{ from: '2028-03-01', until: '2028-12-31' }, '2029-01-01', 'ended'],
  ])('%j on %s: %s', (more, on, state) => {
    expect(inForceOn(of(more), day(on))).toBe(state)
  })

  test.each<[object, string, string]>([
    [{}, 'Nghị định số 1/2028/NĐ-CP', 'Căn cứ Nghị định số 1/2028/NĐ-CP về việc thử'],
    [{ number: 'của Chính phủ' }, 'Nghị định của Chính phủ', 'Căn cứ Nghị định của Chính phủ về việc thử'],
    [{ kind: 'luat', title: 'Luật Thử' }, 'Luật Thử số 1/2028/NĐ-CP', 'Căn cứ Luật Thử'],
    [{ kind: 'bo-luat', title: 'Bộ luật Thử' }, 'Bộ luật Thử số 1/2028/NĐ-CP', 'Căn cứ Bộ luật Thử'],
    [
      { issuer: 'Chính phủ' },
      'Nghị định số 1/2028/NĐ-CP',
      'Căn cứ Nghị định số 1/2028/NĐ-CP của Chính phủ về việc thử',
    ],
  ])('%j is called “%s”, as a basis “%s”', (more, name, basis) => {
    expect([numbered(of(more)), asBasis(of(more))]).toEqual([name, basis])
  })

  test.each([
    [{ part: 'II.10' }, 'mục II.10 Nghị định số 1/2028/NĐ-CP'],
    [{ part: 'IV' }, 'mục IV Nghị định số 1/2028/NĐ-CP'],
    [{ part: 'Chương VI' }, 'Chương VI Nghị định số 1/2028/NĐ-CP'],
    [{ part: '' }, 'Nghị định số 1/2028/NĐ-CP'],
    [{ clause: '2', point: 'b' }, 'điểm b khoản 2 Nghị định số 1/2028/NĐ-CP'],
  ])('%j: “%s”', (place, text) => {
    expect(inVietnamese({ instrument: 'nd-1-2028', ...place }, [of()])).toBe(text)
  })

  test('an unknown id is refused by that id', () => {
    try {
      findInstrument('nd-2-2028', [of()])
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'unknown-instrument', facts: { instrument: 'nd-2-2028' } })
    }
  })
})
