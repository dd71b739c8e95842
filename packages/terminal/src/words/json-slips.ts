import type { Facts, Lang, Wording } from '@congvu/core'
import type { Slip } from '../read/json-scan.ts'

type Told = { readonly found: string; readonly opened: Facts[string] }
type Sentence = (told: Told) => Wording

/** What keeps a text from being JSON, told to somebody who types it by hand. */
export const jsonSlips: Readonly<Record<Slip, Readonly<Record<Lang, Sentence>>>> = {
  'comma-missing': {
    vi: ({ found }) => ({ what: `Thiếu dấu phẩy trước ${found}.`, mend: 'Thêm dấu phẩy giữa hai mục.' }),
    en: ({ found }) => ({ what: `A comma is missing before ${found}.`, mend: 'Put a comma between two entries.' }),
  },
  'comma-too-many': {
    vi: () => ({ what: 'Thừa dấu phẩy sau mục cuối.', mend: 'Bỏ dấu phẩy ấy.' }),
    en: () => ({ what: 'There is a comma after the last entry.', mend: 'Take it out.' }),
  },
  'colon-missing': {
    vi: ({ found }) => ({ what: `Thiếu dấu hai chấm trước ${found}.`, mend: 'Ghi "tên": giá trị.' }),
    en: ({ found }) => ({ what: `A colon is missing before ${found}.`, mend: 'Write "name": value.' }),
  },
  'value-missing': {
    vi: ({ found }) => ({ what: `Thiếu giá trị trước ${found}.`, mend: 'Ghi giá trị, hoặc null khi không có.' }),
    en: ({ found }) => ({ what: `A value is missing before ${found}.`, mend: 'Give it, or null where there is none.' }),
  },
  'bracket-other': {
    vi: ({ found, opened }) => ({
      what: `Dấu ${found} không khớp với dấu mở ở dòng ${opened}.`,
      mend: 'Đóng { bằng } và [ bằng ].',
    }),
    en: ({ found, opened }) => ({
      what: `${found} does not close the bracket opened on line ${opened}.`,
      mend: 'Close { with } and [ with ].',
    }),
  },
  'cut-short': {
    vi: ({ opened }) => ({
      what: `Tệp hết giữa chừng${opened === undefined ? '' : `; dấu mở ở dòng ${opened} chưa được đóng`}.`,
      mend: 'Chép lại cả tệp, hoặc đóng dấu ấy.',
    }),
    en: ({ opened }) => ({
      what: `The file ends too early${opened === undefined ? '' : `; the bracket of line ${opened} is still open`}.`,
      mend: 'Copy the whole file again, or close the bracket.',
    }),
  },
  'text-not-closed': {
    vi: ({ opened }) => ({
      what: `Chuỗi chữ mở ở dòng ${opened} chưa có dấu ngoặc kép đóng.`,
      mend: 'Thêm dấu ngoặc kép ở cuối chuỗi.',
    }),
    en: ({ opened }) => ({
      what: `The text that begins on line ${opened} has no closing quotation mark.`,
      mend: 'Put one at its end.',
    }),
  },
  'line-break-in-text': {
    vi: () => ({ what: 'Chuỗi chữ bị ngắt dòng.', mend: 'Viết trên một dòng; xuống dòng ghi là \\n.' }),
    en: () => ({ what: 'A text is broken by a new line.', mend: 'Write it on one line; a new line is \\n.' }),
  },
  'control-in-text': {
    vi: ({ found }) => ({ what: `Trong chuỗi chữ có ký tự điều khiển ${found}.`, mend: 'Xóa ký tự ấy.' }),
    en: ({ found }) => ({ what: `A text holds the control character ${found}.`, mend: 'Delete it.' }),
  },
  backslash: {
    vi: ({ found }) => ({
      what: `Dấu gạch chéo ngược không đúng: ${found}.`,
      mend: 'Ghi \\\\ cho một dấu \\; đường dẫn dùng dấu /.',
    }),
    en: ({ found }) => ({
      what: `A backslash is out of place: ${found}.`,
      mend: 'Write \\\\ for one \\; paths use /.',
    }),
  },
  'quote-mark': {
    vi: ({ found }) => ({ what: `Dấu ngoặc ${found} không dùng được ở đây.`, mend: 'Dùng dấu ngoặc kép thẳng: ".' }),
    en: ({ found }) => ({ what: `The mark ${found} cannot stand here.`, mend: 'Use straight quotation marks: ".' }),
  },
  'no-quotes': {
    vi: ({ found }) => ({ what: `Chữ ${found} không nằm trong dấu ngoặc kép.`, mend: `Ghi "${found}".` }),
    en: ({ found }) => ({ what: `${found} stands without quotation marks.`, mend: `Write "${found}".` }),
  },
  word: {
    vi: ({ found }) => ({ what: `${found} không phải là giá trị JSON.`, mend: 'Dùng true, false hoặc null.' }),
    en: ({ found }) => ({ what: `${found} is not a JSON value.`, mend: 'Use true, false or null.' }),
  },
  number: {
    vi: ({ found }) => ({
      what: `Số ${found} viết không đúng.`,
      mend: 'Viết như 5, -2 hoặc 1.5, không có số 0 ở đầu.',
    }),
    en: ({ found }) => ({
      what: `The number ${found} is not well written.`,
      mend: 'Write 5, -2 or 1.5, with no leading 0.',
    }),
  },
  comment: {
    vi: () => ({ what: 'JSON không có chú thích.', mend: 'Bỏ chú thích.' }),
    en: () => ({ what: 'JSON has no comments.', mend: 'Take the comment out.' }),
  },
  'odd-space': {
    vi: ({ found }) => ({ what: `Có khoảng trắng lạ ${found}.`, mend: 'Thay bằng dấu cách thường.' }),
    en: ({ found }) => ({ what: `There is an unusual space ${found}.`, mend: 'Put an ordinary space in its place.' }),
  },
  'odd-character': {
    vi: ({ found }) => ({ what: `Ký tự ${found} không thể đứng ở đây.`, mend: 'Xóa hoặc sửa lại.' }),
    en: ({ found }) => ({ what: `${found} cannot stand here.`, mend: 'Delete or correct it.' }),
  },
  'text-after-end': {
    vi: ({ found }) => ({ what: `Sau hồ sơ còn chữ: ${found}.`, mend: 'Một tệp chỉ có một hồ sơ; bỏ phần thừa.' }),
    en: ({ found }) => ({
      what: `There is more after the record: ${found}.`,
      mend: 'A file holds one record; take the rest out.',
    }),
  },
  'too-deep': {
    vi: () => ({ what: 'Các dấu { [ lồng nhau quá sâu.', mend: 'Kiểm tra lại: một hồ sơ chỉ có chừng năm tầng.' }),
    en: () => ({ what: 'Brackets are nested too deep.', mend: 'Check the file: a record has some five levels.' }),
  },
}
