import { expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import type { Deadline } from './schema.ts'
import { inWords, meaningsOf, saidIn } from './wording.ts'

test.each<[deadline: Deadline, vi: string, en: string, means: string[]]>([
  [{ kind: 'continuous' }, 'thường xuyên', 'all the time', ['always']],
  [{ kind: 'programme', adHoc: false }, 'theo chương trình, kế hoạch hằng năm', 'by the yearly programme', ['always']],
  [{ kind: 'within-year', year: 2020 }, 'trong năm 2020', 'within 2020', ['year 2020']],
  [
    { kind: 'within-quarter', year: 2019, quarter: 4 },
    'trong quý IV/2019',
    'within quarter 4 of 2019',
    ['quarter 4/2019'],
  ],
  [{ kind: 'within-month', year: 2019, month: 7 }, 'trong tháng 7/2019', 'within 7/2019', ['month 7/2019']],
  [
    { kind: 'once', edge: 'by', day: day('2020-06-05') },
    'chậm nhất ngày 5/6/2020',
    'by 5/6/2020',
    ['by 5/6/2020', 'by 5/6'],
  ],
  [
    { kind: 'yearly', edge: 'before', month: 11, day: 15 },
    'trước ngày 15/11 hằng năm',
    'before 15/11 every year',
    ['before 15/11'],
  ],
  [{ kind: 'event', event: 'luat-moi' }, 'sau sự kiện "luat-moi"', 'after the event "luat-moi"', []],
  [{ kind: 'as-guided', by: 'ubnd-tinh' }, 'theo hướng dẫn của "ubnd-tinh"', 'as "ubnd-tinh" guides', []],
  [{ kind: 'as-task', task: 'II.2' }, 'theo mục II.2', 'as II.2', []],
])('%j: “%s”, "%s"; a text may say %j', (deadline, vi, en, means) => {
  expect([inWords(deadline, 'vi'), inWords(deadline, 'en')]).toEqual([vi, en])
  expect(meaningsOf(deadline)).toEqual(means)
})

test.each([
  ['trước ngày 15/11 hằng năm', ['before 15/11']],
  ['Trước ngày 05 tháng 6 năm 2020', ['before 5/6/2020']],
  ['chậm nhất là ngày 25/6/2020', ['by 25/6/2020']],
  ['muộn nhất vào ngày 25/6', ['by 25/6']],
  ['chậm nhất đến hết ngày 30/6', ['by 30/6']],
  ['đến hết ngày 31/12/2021', ['by 31/12/2021']],
  ['trong năm 2020', ['year 2020']],
  ['trong tháng 07/2019', ['month 7/2019']],
  ['trong tháng 7 năm 2019', ['month 7/2019']],
  ['trong quý III/2019', ['quarter 3/2019']],
  ['trong quý iv năm 2019', ['quarter 4/2019']],
  ['trong quý 2/2019', ['quarter 2/2019']],
  ['sau ngày 15/11', []],
  ['thường xuyên', []],
])('a clause that says “%s” states %j', (text, means) => {
  expect(saidIn(text).map((said) => said.means)).toEqual(means)
})

test('“thường xuyên” counts in the paragraph about time, once, and leaves the words as they are', () => {
  expect(saidIn('Triển khai', 'Thực hiện Thường xuyên, thường xuyên.')).toEqual([
    { words: 'Thường xuyên', means: 'always' },
  ])
  expect(saidIn('Báo cáo', 'trước ngày 15/11')).toEqual([{ words: 'trước ngày 15/11', means: 'before 15/11' }])
})
