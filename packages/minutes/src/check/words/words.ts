import type { Facts, Lang } from '@congvu/core'
import type { Nd30Code } from '../codes.ts'
import type { Nd30Line } from '../report.ts'
import { bodyWords } from './body-words.ts'
import { headerWords } from './header-words.ts'
import { pageWords } from './page-words.ts'

/** The sentences of one line of the report. */
export type LineWords = {
  /** what is looked at: `lề trên` */
  readonly name: string
  readonly asks: (asked: Facts) => string
  readonly found: (found: Facts) => string
  /** what to do about each fault */
  readonly mend: (fault: string, asked: Facts, found: Facts) => string
}

export type CheckWords<Code extends string = string> = Readonly<Record<Code, Readonly<Record<Lang, LineWords>>>>

/** Every sentence of the report, by code. */
export const checkWords: CheckWords<Nd30Code> = { ...pageWords, ...headerWords, ...bodyWords }

/** A line of the report in words: what is looked at, what was found, what the clause asks, how to mend it. */
export type LineWording = {
  readonly name: string
  readonly found: string
  readonly asks: string
  /** empty when the line passes */
  readonly mend: string
}

const because: Readonly<Record<NonNullable<Nd30Line['because']>, Readonly<Record<Lang, string>>>> = {
  'no-text': {
    vi: 'tệp không có chữ đọc được, có lẽ chỉ là ảnh quét',
    en: 'the file has no text that can be read, perhaps it is only a scan',
  },
  'hidden-text': {
    vi: 'trang là ảnh quét, lớp chữ chỉ để tìm kiếm nên không cho biết phông, cỡ và lề thật',
    en: 'the pages are scans; their hidden text layer tells neither type nor margins',
  },
  'not-administrative': {
    vi: 'không thấy Quốc hiệu, Tiêu ngữ, số hay địa danh, thời gian: có lẽ không phải văn bản hành chính',
    en: 'neither Quốc hiệu, motto, number nor date is there: perhaps this is no administrative document',
  },
  'not-found': { vi: 'không tìm thấy phần này để đo', en: 'this part was not found' },
  blank: { vi: 'còn để trống, chờ ghi', en: 'it is still blank' },
  'metric-twin': {
    vi: 'phông này cùng số đo với Times New Roman nhưng mang tên khác; người có thẩm quyền quyết định có chấp nhận hay không',
    en: 'this font has the measures of Times New Roman under another name; whether that will do is for a person to decide',
  },
  'nameless-font': { vi: 'phông trong tệp không mang tên', en: 'a font of the file has no name' },
  'one-name-or-two': {
    vi: 'các dòng cùng một kiểu chữ: có thể là một tên dài, có thể là hai cơ quan',
    en: 'the lines are of one type: one long name, or two bodies',
  },
  'form-1-9': {
    vi: 'mẫu 1.9 (biên bản họp) không có dòng này, còn Điều 8 khoản 2 thì có; người có thẩm quyền quyết định',
    en: 'form 1.9 (minutes of meetings) has no such line while Điều 8 khoản 2 asks for one; a person decides',
  },
  landscape: {
    vi: 'trang nằm ngang: chỉ được khi có bảng, biểu không làm thành phụ lục riêng; cần người xem',
    en: 'a landscape page: allowed for tables that are not put in an annex; a person has to look',
  },
  'two-columns': {
    vi: 'chữ xếp thành nhiều cột nên không nhận ra mép và đoạn văn',
    en: 'the text runs in columns, so edges and paragraphs cannot be made out',
  },
  'too-few-lines': { vi: 'không đủ dòng chữ để đo', en: 'too few lines to measure' },
  'page-not-full': {
    vi: 'không trang nào đầy chữ đến mép dưới nên không biết lề đã đặt',
    en: 'no page is full to its end, so the margin that was set cannot be seen',
  },
  'other-font': {
    vi: 'chiều cao dòng đơn của phông này không rõ',
    en: 'the single line of this font is not known',
  },
  'official-letter': { vi: 'công văn không có tên loại', en: 'an official letter has no name of its type' },
}

/**
 * A line of the report for a reader.
 *
 * @example
 * ```ts
 * const report = await checkMinutes(pdf)
 * describeLine(report.lines[0], 'vi').name //=> 'Khổ giấy'
 * ```
 */
export function describeLine(line: Nd30Line, lang: Lang): LineWording {
  const words = checkWords[line.code][lang]
  const { found, asked, faults } = line
  const isMissing = faults.includes('missing') && Object.keys(found).length === 0
  const nothing = { vi: 'không có', en: 'not there' }[lang]
  const reason = line.because ? because[line.because][lang] : ''
  const seen = Object.keys(found).length === 0 ? '' : words.found(found)
  const told = isMissing ? nothing : [seen, reason].filter((part) => part !== '').join('; ')
  return {
    name: words.name,
    found: told,
    asks: words.asks(asked),
    mend: [...new Set(faults.map((fault) => words.mend(fault, asked, found)))].filter((each) => each !== '').join(' '),
  }
}
