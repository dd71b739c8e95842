import type { Facts, Words } from '@congvu/core'
import type { Slip } from '../read/json-scan.ts'
import { jsonSlips } from './json-slips.ts'

const slip = (facts: Facts, lang: 'vi' | 'en') =>
  jsonSlips[String(facts.slip) as Slip][lang]({ found: String(facts.found ?? ''), opened: facts.opened })

const systemReasons: Readonly<Record<string, Readonly<Record<'vi' | 'en', string>>>> = {
  EACCES: { vi: 'không có quyền', en: 'permission denied' },
  EPERM: { vi: 'không có quyền', en: 'not permitted' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa hết chỗ', en: 'the disk is full' },
  ENOENT: { vi: 'thư mục không có', en: 'the folder does not exist' },
  ENOTDIR: { vi: 'một phần của đường dẫn không phải là thư mục', en: 'part of the path is not a folder' },
  EISDIR: { vi: 'đó là một thư mục', en: 'it is a folder' },
  EBUSY: { vi: 'tệp đang được mở ở nơi khác', en: 'the file is open elsewhere' },
  EMFILE: { vi: 'mở quá nhiều tệp', en: 'too many open files' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
}

const reasonOf = ({ reason }: Facts, lang: 'vi' | 'en'): string =>
  systemReasons[String(reason)]?.[lang] ?? String(reason)

/** Sentences for what is wrong with any file: reading it, its form, writing it. */
export const fileWords = {
  'not-found': {
    vi: () => ({ what: 'Không có tệp này.', mend: 'Kiểm tra lại tên và thư mục.' }),
    en: () => ({ what: 'There is no such file.', mend: 'Check its name and folder.' }),
  },
  'is-a-folder': {
    vi: () => ({ what: 'Đây là thư mục.', mend: 'Nêu tên một tệp.' }),
    en: () => ({ what: 'This is a folder.', mend: 'Name a file.' }),
  },
  'cannot-read': {
    vi: (facts) => ({ what: `Không đọc được tệp: ${reasonOf(facts, 'vi')}.`, mend: 'Xem lại quyền và ổ đĩa.' }),
    en: (facts) => ({
      what: `The file cannot be read: ${reasonOf(facts, 'en')}.`,
      mend: 'Check permissions and the disk.',
    }),
  },
  'cannot-write': {
    vi: (facts) => ({
      what: `Không ghi được: ${reasonOf(facts, 'vi')}.`,
      mend: 'Tệp cũ, nếu có, vẫn còn nguyên. Chọn chỗ khác bằng -o.',
    }),
    en: (facts) => ({
      what: `Cannot write: ${reasonOf(facts, 'en')}.`,
      mend: 'An older file, if any, is as it was. Choose another place with -o.',
    }),
  },
  'empty-file': {
    vi: () => ({ what: 'Tệp trống.', mend: 'Kiểm tra lại tên tệp, hoặc lưu lại nội dung.' }),
    en: () => ({ what: 'The file is empty.', mend: 'Check its name, or save its content again.' }),
  },
  'other-file': {
    vi: ({ kind }) => ({ what: `Đây là tệp ${kind}, không phải tệp JSON.`, mend: 'Nêu tệp .json.' }),
    en: ({ kind }) => ({ what: `This is a ${kind} file, not JSON.`, mend: 'Name a .json file.' }),
  },
  'other-encoding': {
    vi: ({ encoding }) => ({
      what: `Tệp được lưu theo bảng mã ${encoding}.`,
      mend: 'Lưu lại theo UTF-8 (trong Notepad: Save As, Encoding: UTF-8).',
    }),
    en: ({ encoding }) => ({
      what: `The file is saved as ${encoding}.`,
      mend: 'Save it as UTF-8 (in Notepad: Save As, Encoding: UTF-8).',
    }),
  },
  'not-utf-8': {
    vi: ({ before }) => ({
      what: `Tệp không theo bảng mã UTF-8${before ? `, sau "…${before}"` : ''}; có thể là TCVN3, VNI hoặc Windows-1258.`,
      mend: 'Chuyển sang Unicode rồi lưu theo UTF-8.',
    }),
    en: ({ before }) => ({
      what: `The file is not UTF-8${before ? `, after "…${before}"` : ''}; it may be TCVN3, VNI or Windows-1258.`,
      mend: 'Convert it to Unicode and save it as UTF-8.',
    }),
  },
  'not-json': { vi: (facts) => slip(facts, 'vi'), en: (facts) => slip(facts, 'en') },
  'repeated-key': {
    vi: ({ key }) => ({ what: `Mục "${key}" được ghi hai lần.`, mend: 'Giữ một, bỏ một.' }),
    en: ({ key }) => ({ what: `The entry "${key}" is given twice.`, mend: 'Keep one of them.' }),
  },
} satisfies Words

export type FileCode = keyof typeof fileWords
