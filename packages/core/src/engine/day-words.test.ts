import { expect, test } from 'vitest'
import { day } from './day.ts'
import { Moment } from './day-shapes.ts'
import { dayInWords, momentInWords, shortDay } from './day-words.ts'

test.each([
  ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
  ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
  ['2026-07-05', 'ngày 05 tháng 7 năm 2026'],
  ['2026-12-10', 'ngày 10 tháng 12 năm 2026'],
])('%s is written %s: a zero before days below ten and months 1 and 2 only', (of, expected) => {
  expect(dayInWords(day(of))).toBe(expected)
})

test('a minute of the morning of 5/11/2026', () => {
  expect(momentInWords(Moment.parse('2026-11-05T08:05'))).toBe('08 giờ 05 phút, ngày 05 tháng 11 năm 2026')
  expect(shortDay(day('2026-11-05'))).toBe('05/11/2026')
})
