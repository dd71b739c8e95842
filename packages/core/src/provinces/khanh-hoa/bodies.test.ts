import { describe, expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import { findBody } from '../../law/bodies/find-body.ts'
import { departmentsOn, predecessors, stoodOn, successors, unitsOn } from '../../law/bodies/units.ts'
import { bodies } from './bodies.ts'
import { merges2025, units2025Before } from './merges-2025.ts'

const kinds = (on: string) => {
  const count: Record<string, number> = {}
  for (const { kind } of unitsOn(day(on), bodies)) count[kind] = (count[kind] ?? 0) + 1
  return count
}
const names = (query: string, on: string) =>
  findBody(query, day(on), bodies).map((found) => (found.kind === 'unit' ? found.unit.name : found.department.name))

describe('units of the province', () => {
  test('on 11/9/2019: 9 districts, 35 wards, 99 communes, 6 townships', () => {
    expect(kinds('2019-09-11')).toEqual({ 'thanh-pho': 2, 'thi-xa': 1, huyen: 6, phuong: 35, xa: 99, 'thi-tran': 6 })
  })

  test('from 1/7/2025: 16 wards, 48 communes, one special zone, no district', () => {
    expect(kinds('2025-07-01')).toEqual({ phuong: 16, xa: 48, 'dac-khu': 1 })
    expect(kinds('2026-11-23')).toEqual(kinds('2025-07-01'))
  })

  test('the merger made 65 units out of 194, in 205 pairs', () => {
    expect(merges2025).toHaveLength(65)
    expect(merges2025.flatMap(([, madeFrom]) => madeFrom)).toHaveLength(205)
    expect(units2025Before.flatMap(([, , communes]) => communes)).toHaveLength(194)
    const olds = new Set(units2025Before.flatMap(([, , communes]) => communes.map(([code]) => code)))
    for (const [made, madeFrom] of merges2025) {
      expect(stoodOn(made, day('2025-07-01'), bodies).stood, made).toBe('yes')
      for (const old of madeFrom) expect(olds.has(old), old).toBe(true)
    }
  })

  test('22333 was Phường Vĩnh Phước on 30/6/2025 and is Phường Bắc Nha Trang from 1/7/2025', () => {
    expect(stoodOn('22333', day('2025-06-30'), bodies).unit?.name).toBe('Phường Vĩnh Phước')
    expect(stoodOn('22333', day('2025-07-01'), bodies).unit?.name).toBe('Phường Bắc Nha Trang')
  })

  test('Phường Xương Huân stood in 2019, did not on 1/3/2025; on a day between nobody can say from this data', () => {
    expect(stoodOn('22342', day('2019-09-11'), bodies).stood).toBe('yes')
    expect(stoodOn('22342', day('2021-05-05'), bodies).stood).toBe('unknown')
    expect(stoodOn('22342', day('2025-03-01'), bodies).stood).toBe('no')
  })

  test('Huyện Diên Khánh stood on 30/6/2025 and ended with the two-level government on 1/7/2025', () => {
    const [district] = findBody('huyện Diên Khánh', day('2025-06-30'), bodies)
    expect(district).toMatchObject({ rank: 0, unit: { kind: 'huyen' } })
    expect(names('huyện Diên Khánh', '2025-07-01')).toEqual(['Xã Diên Khánh'])
  })
})

describe('who took over', () => {
  test('Phường Vĩnh Hòa (22327) went whole to Phường Bắc Nha Trang', () => {
    expect(successors('22327', bodies)).toMatchObject({ kind: 'answer', answer: { code: '22333' } })
  })

  test.each(['22450', '22456', '22438', '22435', '22711', '22465', '22471', '22768'])(
    'the split unit %s is a question with its candidates, never a guess',
    (code) => {
      const ruling = successors(code, bodies)
      expect(ruling.kind).toBe('question')
      if (ruling.kind !== 'question') return
      expect(ruling.question.code).toBe('unit-was-split')
      expect(ruling.grounds.facts.candidates).toHaveLength(merges2025.filter(([, from]) => from.includes(code)).length)
    },
  )

  test('an unknown code is a question too', () => {
    expect(successors('99999', bodies)).toMatchObject({ kind: 'question', question: { code: 'no-successor-known' } })
  })

  test('Xã Cam Hiệp was made from five split communes; Phường Đông Hải belonged to Ninh Thuận', () => {
    expect(predecessors('22435', bodies).filter(({ split }) => split)).toHaveLength(5)
    expect(stoodOn('22780', day('2026-01-01'), bodies).unit?.formerProvince).toBe('Ninh Thuận')
    expect(stoodOn('22366', day('2026-01-01'), bodies).unit?.formerProvince).toBeUndefined()
  })
})

describe('found by any spelling', () => {
  test.each([
    'Phường Bắc Nha Trang',
    'phường bắc nha trang',
    'P. Bắc Nha Trang',
    'UBND phường Bắc Nha Trang',
    'bac nha trang',
    'Phường Bắc Nha Trang'.normalize('NFD'),
    '22333',
  ])('%j on 5/11/2026 is Phường Bắc Nha Trang', (query) => {
    expect(names(query, '2026-11-05')[0]).toBe('Phường Bắc Nha Trang')
  })

  test('Ninh Hoà and Ninh Hòa are the same; the ward comes first, the others follow', () => {
    expect(names('Ninh Hoà', '2026-11-05')).toEqual(names('ninh hòa', '2026-11-05'))
    expect(names('Ninh Hoà', '2026-11-05')[0]).toBe('Phường Ninh Hòa')
  })

  test('a name of several units in 2019 returns them all: xã, thị trấn and huyện Diên Khánh', () => {
    expect(names('Diên Khánh', '2019-10-10')).toEqual(
      expect.arrayContaining(['Huyện Diên Khánh', 'Thị trấn Diên Khánh']),
    )
  })

  test('a department is found too, and nothing is found for nonsense or nothing', () => {
    expect(names('so noi vu', '2026-11-05')).toEqual(['Sở Nội vụ'])
    expect(names('xyzzy', '2026-11-05')).toEqual([])
    expect(names('  ', '2026-11-05')).toEqual([])
  })

  test('Sở Thông tin và Truyền thông is on the list of 2019, not on that of 2026; most rows are unverified', () => {
    const on = (of: string) => departmentsOn(day(of), bodies)
    expect(on('2019-10-10').some(({ name }) => name === 'Sở Thông tin và Truyền thông')).toBe(true)
    expect(on('2026-11-05').some(({ name }) => name === 'Sở Thông tin và Truyền thông')).toBe(false)
    expect(on('2026-11-05').filter(({ known }) => known === 'unverified').length).toBeGreaterThan(8)
  })
})
