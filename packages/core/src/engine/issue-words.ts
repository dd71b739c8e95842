import type { Facts, Lang, Words } from './words.ts'
import { list } from './words.ts'

const types: Record<string, Record<Lang, string>> = {
  string: { vi: 'một chuỗi chữ', en: 'text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách […]', en: 'a list […]' },
  object: { vi: 'một đối tượng {…}', en: 'an object {…}' },
  record: { vi: 'một đối tượng {…}', en: 'an object {…}' },
  null: { vi: 'null', en: 'null' },
  undefined: { vi: 'không có gì', en: 'nothing' },
}

const type = (name: Facts[string], lang: Lang): string => types[String(name)]?.[lang] ?? String(name)

const meant = {
  vi: (nearest: Facts[string], mend: string) => (nearest === undefined ? mend : `Có phải là "${nearest}"? ${mend}`),
  en: (nearest: Facts[string], mend: string) => (nearest === undefined ? mend : `Did you mean "${nearest}"? ${mend}`),
}

const bound = (facts: Facts, vi: [string, string, string], en: [string, string, string]): Record<Lang, string> => {
  const form = facts.exact ? 0 : facts.inclusive ? 1 : 2
  return { vi: `${vi[form]} ${facts.limit}`, en: `${en[form]} ${facts.limit}` }
}
const atMost = (facts: Facts) => bound(facts, ['đúng', 'nhiều nhất là', 'ít hơn'], ['exactly', 'at most', 'fewer than'])
const atLeast = (facts: Facts) =>
  bound(facts, ['đúng', 'ít nhất là', 'nhiều hơn'], ['exactly', 'at least', 'more than'])

/** Sentences for data that has not the shape it should have. */
export const issueWords = {
  missing: {
    vi: () => ({ what: 'Thiếu mục này.', mend: 'Ghi thêm mục này vào dữ liệu.' }),
    en: () => ({ what: 'This entry is missing.', mend: 'Add it to the data.' }),
  },
  'unknown-key': {
    vi: ({ key, nearest }) => ({
      what: `Không có mục nào tên là "${key}" ở chỗ này.`,
      mend: meant.vi(nearest, 'Sửa lại tên mục, hoặc bỏ mục này.'),
    }),
    en: ({ key, nearest }) => ({
      what: `There is no entry called "${key}" here.`,
      mend: meant.en(nearest, 'Correct the name, or leave the entry out.'),
    }),
  },
  'wrong-type': {
    vi: ({ expected, got }) => ({
      what: `Mục này phải là ${type(expected, 'vi')}, nhưng đang là ${type(got, 'vi')}.`,
      mend: `Ghi lại thành ${type(expected, 'vi')}.`,
    }),
    en: ({ expected, got }) => ({
      what: `This must be ${type(expected, 'en')}, but it is ${type(got, 'en')}.`,
      mend: `Write ${type(expected, 'en')}.`,
    }),
  },
  'not-one-of': {
    vi: ({ options, got, nearest }) => ({
      what: `"${got}" không phải là giá trị được dùng ở đây.`,
      mend: meant.vi(nearest, `Chọn một trong các giá trị: ${list(options)}.`),
    }),
    en: ({ options, got, nearest }) => ({
      what: `"${got}" is not a value that is used here.`,
      mend: meant.en(nearest, `Choose one of: ${list(options)}.`),
    }),
  },
  'too-long': {
    vi: (facts) => ({ what: 'Nội dung quá dài.', mend: `Rút gọn còn ${atMost(facts).vi} ký tự.` }),
    en: (facts) => ({ what: 'The text is too long.', mend: `Shorten it to ${atMost(facts).en} characters.` }),
  },
  'too-short': {
    vi: (facts) => ({
      what: facts.limit === 1 ? 'Nội dung đang để trống.' : 'Nội dung quá ngắn.',
      mend: `Ghi nội dung, ${atLeast(facts).vi} ký tự.`,
    }),
    en: (facts) => ({
      what: facts.limit === 1 ? 'The text is empty.' : 'The text is too short.',
      mend: `Write ${atLeast(facts).en} ${facts.limit === 1 ? 'character' : 'characters'}.`,
    }),
  },
  'too-many': {
    vi: (facts) => ({ what: 'Danh sách có quá nhiều mục.', mend: `Số mục phải ${atMost(facts).vi}.` }),
    en: (facts) => ({
      what: 'The list has too many entries.',
      mend: `The number of entries must be ${atMost(facts).en}.`,
    }),
  },
  'too-few': {
    vi: (facts) => ({
      what: facts.limit === 1 ? 'Danh sách đang để trống.' : 'Danh sách có quá ít mục.',
      mend: `Số mục phải ${atLeast(facts).vi}.`,
    }),
    en: (facts) => ({
      what: facts.limit === 1 ? 'The list is empty.' : 'The list has too few entries.',
      mend: `The number of entries must be ${atLeast(facts).en}.`,
    }),
  },
  'too-large': {
    vi: (facts) => ({ what: 'Số này quá lớn.', mend: `Số phải ${numberAtMost(facts, 'vi')}.` }),
    en: (facts) => ({ what: 'The number is too large.', mend: `It must be ${numberAtMost(facts, 'en')}.` }),
  },
  'too-small': {
    vi: (facts) => ({ what: 'Số này quá nhỏ.', mend: `Số phải ${numberAtLeast(facts, 'vi')}.` }),
    en: (facts) => ({ what: 'The number is too small.', mend: `It must be ${numberAtLeast(facts, 'en')}.` }),
  },
  'not-a-multiple': {
    vi: ({ of }) => ({ what: `Số này không chia hết cho ${of}.`, mend: `Ghi một số chia hết cho ${of}.` }),
    en: ({ of }) => ({ what: `The number is not a multiple of ${of}.`, mend: `Write a multiple of ${of}.` }),
  },
  'not-a-day': {
    vi: ({ text }) => ({
      what: `"${text}" không phải là một ngày có thật.`,
      mend: 'Ghi ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-05.',
    }),
    en: ({ text }) => ({
      what: `"${text}" is not a day that exists.`,
      mend: 'Write it as YEAR-MONTH-DAY, for example 2026-11-05.',
    }),
  },
  'not-a-moment': {
    vi: ({ text }) => ({
      what: `"${text}" không phải là một ngày giờ có thật.`,
      mend: 'Ghi ngày và giờ Việt Nam theo dạng NĂM-THÁNG-NGÀYTGIỜ:PHÚT, ví dụ 2026-11-05T08:15.',
    }),
    en: ({ text }) => ({
      what: `"${text}" is not a day and time that exists.`,
      mend: 'Write Vietnamese time as YEAR-MONTH-DAYTHOUR:MINUTE, for example 2026-11-05T08:15.',
    }),
  },
  'bad-format': {
    vi: ({ text, pattern }) => ({
      what: `"${text}" không đúng dạng quy ước của mục này.`,
      mend: pattern === undefined ? 'Ghi lại theo dạng quy ước.' : `Ghi lại theo mẫu ${pattern}.`,
    }),
    en: ({ text, pattern }) => ({
      what: `"${text}" has not the form this entry needs.`,
      mend: pattern === undefined ? 'Write it in that form.' : `Write it to match ${pattern}.`,
    }),
  },
  'no-shape-fits': {
    vi: ({ got }) => ({
      what: `Mục này không thể là ${type(got, 'vi')}.`,
      mend: 'Xem lại các dạng được dùng cho mục này trong lược đồ dữ liệu.',
    }),
    en: ({ got }) => ({
      what: `This entry cannot be ${type(got, 'en')}.`,
      mend: 'See the forms it may take in the data schema.',
    }),
  },
  'not-accepted': {
    vi: () => ({ what: 'Giá trị này không được chấp nhận.', mend: 'Xem lại giá trị của mục này.' }),
    en: () => ({ what: 'This value is not accepted.', mend: 'Look at the value again.' }),
  },
} satisfies Words

/** Codes of problems with the shape of data. */
export type IssueCode = keyof typeof issueWords

function numberAtMost({ exact, inclusive, limit }: Facts, lang: Lang): string {
  if (exact) return lang === 'vi' ? `đúng bằng ${limit}` : `exactly ${limit}`
  if (inclusive) return lang === 'vi' ? `không lớn hơn ${limit}` : `at most ${limit}`
  return lang === 'vi' ? `nhỏ hơn ${limit}` : `less than ${limit}`
}

function numberAtLeast({ exact, inclusive, limit }: Facts, lang: Lang): string {
  if (exact) return lang === 'vi' ? `đúng bằng ${limit}` : `exactly ${limit}`
  if (inclusive) return lang === 'vi' ? `không nhỏ hơn ${limit}` : `at least ${limit}`
  return lang === 'vi' ? `lớn hơn ${limit}` : `more than ${limit}`
}
