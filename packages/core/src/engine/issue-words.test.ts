import { expect, test } from 'vitest'
import { issueWords } from './issue-words.ts'
import type { Facts, Words } from './words.ts'

const words: Words = issueWords

// What is wrong and how to mend it, as a person reads it.
const rows: readonly (readonly [code: keyof typeof issueWords, facts: Facts, vi: string, en: string])[] = [
  ['missing', {}, 'Thiếu mục này. Ghi thêm mục này vào dữ liệu.', 'This entry is missing. Add it to the data.'],
  [
    'unknown-key',
    { key: 'dat' },
    'Không có mục nào tên là "dat" ở chỗ này. Sửa lại tên mục, hoặc bỏ mục này.',
    'There is no entry called "dat" here. Correct the name, or leave the entry out.',
  ],
  [
    'unknown-key',
    { key: 'dat', nearest: 'date' },
    'Không có mục nào tên là "dat" ở chỗ này. Có phải là "date"? Sửa lại tên mục, hoặc bỏ mục này.',
    'There is no entry called "dat" here. Did you mean "date"? Correct the name, or leave the entry out.',
  ],
  [
    'wrong-type',
    { expected: 'array', got: 'object' },
    'Mục này phải là một danh sách […], nhưng đang là một đối tượng {…}. Ghi lại thành một danh sách […].',
    'This must be a list […], but it is an object {…}. Write a list […].',
  ],
  [
    'wrong-type',
    { expected: 'number', got: 'boolean' },
    'Mục này phải là một số, nhưng đang là true hoặc false. Ghi lại thành một số.',
    'This must be a number, but it is true or false. Write a number.',
  ],
  [
    'wrong-type',
    { expected: 'int', got: 'undefined' },
    'Mục này phải là một số nguyên, nhưng đang là không có gì. Ghi lại thành một số nguyên.',
    'This must be a whole number, but it is nothing. Write a whole number.',
  ],
  [
    'wrong-type',
    { expected: 'record', got: 'null' },
    'Mục này phải là một đối tượng {…}, nhưng đang là null. Ghi lại thành một đối tượng {…}.',
    'This must be an object {…}, but it is null. Write an object {…}.',
  ],
  [
    'wrong-type',
    { expected: 'string', got: 'date' },
    'Mục này phải là một chuỗi chữ, nhưng đang là date. Ghi lại thành một chuỗi chữ.',
    'This must be text, but it is date. Write text.',
  ],
  [
    'not-one-of',
    { got: 'x', options: ['a', 'b'] },
    '"x" không phải là giá trị được dùng ở đây. Chọn một trong các giá trị: a, b.',
    '"x" is not a value that is used here. Choose one of: a, b.',
  ],
  [
    'too-long',
    { limit: 10, inclusive: true },
    'Nội dung quá dài. Rút gọn còn nhiều nhất là 10 ký tự.',
    'The text is too long. Shorten it to at most 10 characters.',
  ],
  [
    'too-long',
    { limit: 10, exact: true, inclusive: true },
    'Nội dung quá dài. Rút gọn còn đúng 10 ký tự.',
    'The text is too long. Shorten it to exactly 10 characters.',
  ],
  [
    'too-long',
    { limit: 10, inclusive: false },
    'Nội dung quá dài. Rút gọn còn ít hơn 10 ký tự.',
    'The text is too long. Shorten it to fewer than 10 characters.',
  ],
  [
    'too-short',
    { limit: 1, inclusive: true },
    'Nội dung đang để trống. Ghi nội dung, ít nhất là 1 ký tự.',
    'The text is empty. Write at least 1 character.',
  ],
  [
    'too-short',
    { limit: 2, exact: true, inclusive: true },
    'Nội dung quá ngắn. Ghi nội dung, đúng 2 ký tự.',
    'The text is too short. Write exactly 2 characters.',
  ],
  [
    'too-short',
    { limit: 2, inclusive: false },
    'Nội dung quá ngắn. Ghi nội dung, nhiều hơn 2 ký tự.',
    'The text is too short. Write more than 2 characters.',
  ],
  [
    'too-many',
    { limit: 3, inclusive: true },
    'Danh sách có quá nhiều mục. Số mục phải nhiều nhất là 3.',
    'The list has too many entries. The number of entries must be at most 3.',
  ],
  [
    'too-few',
    { limit: 1, inclusive: true },
    'Danh sách đang để trống. Số mục phải ít nhất là 1.',
    'The list is empty. The number of entries must be at least 1.',
  ],
  [
    'too-few',
    { limit: 2, inclusive: true },
    'Danh sách có quá ít mục. Số mục phải ít nhất là 2.',
    'The list has too few entries. The number of entries must be at least 2.',
  ],
  [
    'too-large',
    { limit: 5, inclusive: true },
    'Số này quá lớn. Số phải không lớn hơn 5.',
    'The number is too large. It must be at most 5.',
  ],
  [
    'too-large',
    { limit: 5, exact: true, inclusive: true },
    'Số này quá lớn. Số phải đúng bằng 5.',
    'The number is too large. It must be exactly 5.',
  ],
  [
    'too-large',
    { limit: 5, inclusive: false },
    'Số này quá lớn. Số phải nhỏ hơn 5.',
    'The number is too large. It must be less than 5.',
  ],
  [
    'too-small',
    { limit: 5, inclusive: true },
    'Số này quá nhỏ. Số phải không nhỏ hơn 5.',
    'The number is too small. It must be at least 5.',
  ],
  [
    'too-small',
    { limit: 5, exact: true, inclusive: true },
    'Số này quá nhỏ. Số phải đúng bằng 5.',
    'The number is too small. It must be exactly 5.',
  ],
  [
    'too-small',
    { limit: 5, inclusive: false },
    'Số này quá nhỏ. Số phải lớn hơn 5.',
    'The number is too small. It must be more than 5.',
  ],
  [
    'not-a-multiple',
    { of: 2 },
    'Số này không chia hết cho 2. Ghi một số chia hết cho 2.',
    'The number is not a multiple of 2. Write a multiple of 2.',
  ],
  [
    'not-a-day',
    { text: '2026-02-30' },
    '"2026-02-30" không phải là một ngày có thật. Ghi ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-05.',
    '"2026-02-30" is not a day that exists. Write it as YEAR-MONTH-DAY, for example 2026-11-05.',
  ],
  [
    'not-a-moment',
    { text: 'x' },
    '"x" không phải là một ngày giờ có thật. Ghi ngày và giờ Việt Nam theo dạng NĂM-THÁNG-NGÀYTGIỜ:PHÚT, ví dụ 2026-11-05T08:15.',
    '"x" is not a day and time that exists. Write Vietnamese time as YEAR-MONTH-DAYTHOUR:MINUTE, for example 2026-11-05T08:15.',
  ],
  [
    'bad-format',
    { text: 'Sở' },
    '"Sở" không đúng dạng quy ước của mục này. Ghi lại theo dạng quy ước.',
    '"Sở" has not the form this entry needs. Write it in that form.',
  ],
  [
    'bad-format',
    { text: 'Sở', pattern: '/^[a-z]+$/' },
    '"Sở" không đúng dạng quy ước của mục này. Ghi lại theo mẫu /^[a-z]+$/.',
    '"Sở" has not the form this entry needs. Write it to match /^[a-z]+$/.',
  ],
  [
    'no-shape-fits',
    { got: 'null' },
    'Mục này không thể là null. Xem lại các dạng được dùng cho mục này trong lược đồ dữ liệu.',
    'This entry cannot be null. See the forms it may take in the data schema.',
  ],
  [
    'no-shape-fits',
    { got: 'array' },
    'Mục này không thể là một danh sách […]. Xem lại các dạng được dùng cho mục này trong lược đồ dữ liệu.',
    'This entry cannot be a list […]. See the forms it may take in the data schema.',
  ],
  [
    'not-accepted',
    {},
    'Giá trị này không được chấp nhận. Xem lại giá trị của mục này.',
    'This value is not accepted. Look at the value again.',
  ],
]

test.each(rows)('%s with %j says: %s', (code, facts, vi, en) => {
  const told = (lang: 'vi' | 'en') => Object.values(words[code]?.[lang](facts) ?? {}).join(' ')
  expect([told('vi'), told('en')]).toEqual([vi, en])
})

test('every kind of problem with the shape of data is among them', () => {
  expect([...new Set(rows.map(([code]) => code))].toSorted()).toEqual(Object.keys(issueWords).toSorted())
})
