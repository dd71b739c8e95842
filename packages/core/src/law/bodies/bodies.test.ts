import { describe, expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import { findBody } from './find-body.ts'
import { type Bodies, kindOf, type Snapshot, type Unit } from './snapshot.ts'
import { departmentsOn, predecessors, stoodOn, successors, unitsOn } from './units.ts'

const unit = (code: string, name: string): Unit => ({ code, name, kind: kindOf(name) })
const snapshot = (on: string, startsHere: boolean, ...units: readonly Unit[]): Snapshot => ({
  on: day(on),
  startsHere,
  units,
  known: 'text',
  sources: [{ instrument: 'nq-1667-2025', known: 'text' }],
})
// A made-up province: seen on 10/10/2019 and 1/3/2025, made anew on 1/7/2025.
const bodies: Bodies = {
  snapshots: [
    snapshot('2019-10-10', false, unit('1', 'Xã An Hòa'), unit('2', 'Xã Bình Hòa'), unit('3', 'Xã Cũ')),
    snapshot('2025-03-01', false, unit('1', 'Xã An Hòa'), unit('2', 'Phường Bình Hòa'), unit('4', 'Xã Mới')),
    snapshot('2025-07-01', true, unit('1', 'Phường An Hòa'), unit('5', 'Xã Bình')),
  ],
  merges: [
    ['1', ['1', '2', '9']],
    ['5', ['2', '4']],
  ],
  departments: [
    { id: 'so-a', name: 'Sở A', from: day('2019-01-01'), until: day('2025-02-28'), known: 'unverified' },
    { id: 'so-b', name: 'Sở B', from: day('2025-03-01'), known: 'secondary' },
  ],
}
const codes = (on: string) => unitsOn(day(on), bodies).map(({ code, name }) => `${code} ${name}`)
const stood = (code: string, on: string) => {
  const { stood: answer, unit: shown } = stoodOn(code, day(on), bodies)
  return [answer, shown?.name]
}

describe('whether a unit stood on a day, seen on 10/10/2019 and 1/3/2025, made anew on 1/7/2025', () => {
  test.each([
    ['1', '2019-10-10', 'yes', 'Xã An Hòa'],
    ['4', '2019-10-10', 'no', undefined],
    ['1', '2022-05-05', 'yes', 'Xã An Hòa'],
    ['2', '2022-05-05', 'unknown', 'Xã Bình Hòa'],
    ['3', '2022-05-05', 'unknown', 'Xã Cũ'],
    ['4', '2022-05-05', 'unknown', 'Xã Mới'],
    ['5', '2022-05-05', 'no', undefined],
    ['1', '2019-10-09', 'unknown', 'Xã An Hòa'],
    ['2', '2025-03-01', 'yes', 'Phường Bình Hòa'],
    ['3', '2025-03-01', 'no', undefined],
    ['2', '2025-06-30', 'yes', 'Phường Bình Hòa'],
    ['5', '2025-06-30', 'no', undefined],
    ['1', '2025-07-01', 'yes', 'Phường An Hòa'],
    ['2', '2025-07-01', 'no', undefined],
    ['5', '2026-11-05', 'yes', 'Xã Bình'],
    ['4', '2026-11-05', 'no', undefined],
  ])('%s on %s: %s (%s)', (code, on, answer, name) => {
    expect(stood(code, on)).toEqual([answer, name])
  })

  test.each([
    ['2019-10-09', ['1 Xã An Hòa', '2 Xã Bình Hòa', '3 Xã Cũ']],
    ['2019-10-10', ['1 Xã An Hòa', '2 Xã Bình Hòa', '3 Xã Cũ']],
    ['2022-05-05', ['1 Xã An Hòa', '2 Xã Bình Hòa', '3 Xã Cũ', '2 Phường Bình Hòa', '4 Xã Mới']],
    ['2025-06-30', ['1 Xã An Hòa', '2 Phường Bình Hòa', '4 Xã Mới']],
    ['2025-07-01', ['1 Phường An Hòa', '5 Xã Bình']],
  ])('on %s these stood or may have stood: %j', (on, expected) => {
    expect(codes(on)).toEqual(expected)
  })

  test('a department stands from its first day through its last', () => {
    const on = (of: string) => departmentsOn(day(of), bodies).map(({ id }) => id)
    expect([on('2018-12-31'), on('2019-01-01'), on('2025-02-28'), on('2025-03-01')]).toEqual([
      [],
      ['so-a'],
      ['so-a'],
      ['so-b'],
    ])
  })
})

describe('who took over on 1/7/2025, and from whom', () => {
  test('a unit that went whole to one has that one; its grounds name it', () => {
    expect(successors('4', bodies)).toMatchObject({
      kind: 'answer',
      answer: { code: '5', name: 'Xã Bình' },
      grounds: { facts: { code: '4', candidates: ['5 Xã Bình'] }, known: 'text' },
    })
  })

  test('a unit that was split is a question that names both, in both languages', () => {
    expect(successors('2', bodies)).toMatchObject({
      kind: 'question',
      question: {
        code: 'unit-was-split',
        vi: 'Đơn vị mã 2 được chia cho nhiều đơn vị mới: Phường An Hòa, Xã Bình. Phần nào được hỏi đến?',
        en: 'Unit 2 was split between several new units: Phường An Hòa, Xã Bình. Which part is meant?',
      },
    })
  })

  test('a unit nobody knows is a question; a province without data has nobody', () => {
    const question = {
      code: 'no-successor-known',
      vi: 'Không có dữ liệu về đơn vị kế thừa của đơn vị mã 3.',
      en: 'No successor of unit 3 is known.',
    }
    expect(successors('3', bodies)).toMatchObject({ kind: 'question', question })
    const empty = successors('3', { snapshots: [], merges: [], departments: [] })
    expect(empty).toMatchObject({ question, grounds: { sources: [], known: 'unverified' } })
  })

  test('a unit is made of those seen last before; one that went to several is told as split', () => {
    expect(predecessors('1', bodies).map(({ unit: { name }, split }) => [name, split])).toEqual([
      ['Xã An Hòa', false],
      ['Phường Bình Hòa', true],
    ])
    expect(predecessors('2', bodies)).toEqual([])
  })
})

describe('a body by what people write, on 5/11/2026', () => {
  const found = (query: string) =>
    findBody(query, day('2026-11-05'), bodies).map((each) => [
      each.kind === 'unit' ? each.unit.name : each.department.name,
      each.rank,
    ])

  test.each([
    ['1', 'Phường An Hòa', 0],
    [' 1 ', 'Phường An Hòa', 0],
    ['phuong an hoa', 'Phường An Hòa', 0],
    ['xã An Hoà', 'Phường An Hòa', 1],
    ['UBND TP. X. An Hòa', 'Phường An Hòa', 1],
    ['An', 'Phường An Hòa', 2],
    ['Hòa', 'Phường An Hòa', 3],
    ['ường An', 'Phường An Hòa', 3],
    ['văn phòng An Hòa mới', 'Phường An Hòa', 4],
    ['so-b', 'Sở B', 0],
    ['sở b', 'Sở B', 0],
  ])('%j is %s, rank %i', (query, name, rank) => {
    expect(found(query)[0]).toEqual([name, rank])
  })

  test('nearest first; nothing for nonsense or nothing; a prefix alone is a name', () => {
    expect(found('b')).toEqual([
      ['Xã Bình', 2],
      ['Sở B', 3],
    ])
    expect(found('xyz')).toEqual([])
    expect(found('')).toEqual([])
    expect(found('phường')).toEqual([['Phường An Hòa', 3]])
  })

  test('at most twenty', () => {
    const many = Array.from({ length: 25 }, (_, i) => unit(String(100 + i), `Xã Đồng ${i}`))
    const province = { ...bodies, snapshots: [snapshot('2025-07-01', true, ...many)] }
    expect(findBody('Đồng', day('2026-11-05'), province)).toHaveLength(20)
  })
})

test.each([
  ['Tỉnh Khánh Hòa', 'tinh'],
  ['Thành phố Nha Trang', 'thanh-pho'],
  ['Thị xã Ninh Hòa', 'thi-xa'],
  ['Huyện Diên Khánh', 'huyen'],
  ['Phường Nha Trang', 'phuong'],
  ['Xã Diên Khánh', 'xa'],
  ['Thị trấn Diên Khánh', 'thi-tran'],
  ['Đặc khu Trường Sa', 'dac-khu'],
  ['Phườngx', 'xa'],
])('%s is a %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind)
})

test('of a province without a map nothing stood, and a made unit whose makings are not told has no predecessor', () => {
  const blank: Bodies = { snapshots: [], merges: [], departments: [] }
  expect(unitsOn(day('2026-11-05'), blank)).toEqual([])
  expect(stoodOn('1', day('2026-11-05'), blank)).toEqual({ stood: 'no' })
  expect(findBody('xa an hoa', day('2026-11-05'), blank)).toEqual([])
  expect(successors('1', blank)).toMatchObject({ kind: 'question', question: { code: 'no-successor-known' } })
  expect(predecessors('4', bodies)).toEqual([])
})
