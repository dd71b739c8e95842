import { describe, expect, test } from 'vitest'
import { fold, newToneStyle, tidy, tidyName } from './text.ts'

describe('text at the door', () => {
  test.each([
    ['Khánh Hoà', 'Khánh Hòa'],
    ['HOÀ', 'HÒA'],
    ['thuý, thuỷ, uỷ ban', 'thúy, thủy, ủy ban'],
    ['khoẻ, xoá, loã', 'khỏe, xóa, lõa'],
    ['quý, quỳ, Quỷ', 'quý, quỳ, Quỷ'],
    ['toàn, hoài, xuyến, thuyền, khoảng', 'toàn, hoài, xuyến, thuyền, khoảng'],
    ['Hòa, thủy', 'Hòa, thủy'],
  ])('tone marks of %j stand where official texts put them: %j', (old, expected) => {
    expect(newToneStyle(old)).toBe(expected)
  })

  test('decomposed letters are composed, spaces and line ends made one', () => {
    expect(tidy('Tie\u0302\u0301ng  Vie\u0323\u0302t \r\n  hai\u00a0dòng ')).toBe('Tiếng Việt\nhai dòng')
  })

  test('lines end one way, whatever spaces or carriage returns stood around their ends', () => {
    expect(tidy('một\nhai \nba\r\nbốn\n năm\t\tsáu')).toBe('một\nhai\nba\nbốn\nnăm sáu')
  })

  test('a person’s name keeps its own tone marks: Thuỷ stays Thuỷ', () => {
    expect(tidyName(' Nguyễn  Thị Thuy\u0309 ')).toBe('Nguyễn Thị Thuỷ')
  })

  test.each(['Diên Hoà', 'diên hòa', 'DIEN HOA', 'Die\u0302n Ho\u0300a', ' diên-hòa ', 'Diên – Hòa.'])(
    '%j is looked up under one key',
    (spelling) => {
      expect(fold(spelling)).toBe('dien hoa')
    },
  )

  test('Đ folds to d', () => {
    expect(fold('Đông Đô')).toBe('dong do')
  })
})
