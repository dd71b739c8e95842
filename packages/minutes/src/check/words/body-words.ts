import type { Facts, Lang } from '@congvu/core'
import type { Nd30Code } from '../codes.ts'
import { number, placeWords, quoted, range, typeWords } from './phrase.ts'
import type { CheckWords, LineWords } from './words.ts'

const many = ({ wrong, count }: Facts, lang: Lang): string =>
  wrong === undefined || wrong === 0
    ? { vi: ` (đo ${count} chỗ)`, en: ` (${count} measured)` }[lang]
    : { vi: ` (${wrong} trong ${count} chỗ)`, en: ` (${wrong} of ${count})` }[lang]

type Said = {
  readonly name: string
  readonly asks: string | ((asked: Facts) => string)
  readonly unit: string
  readonly mend: string
}

const valued = (vi: Said, en: Said): Record<Lang, LineWords> => ({ vi: one(vi, 'vi'), en: one(en, 'en') })
const one = ({ name, asks, unit, mend }: Said, lang: Lang): LineWords => ({
  name,
  asks: typeof asks === 'string' ? () => asks : asks,
  found: (found) =>
    found.value === undefined
      ? quoted(found.text, lang)
      : `${number(found.value, lang)} ${unit}: ${quoted(found.text, lang)}${many(found, lang)}`,
  mend: () => mend,
})

const mendList = {
  vi: {
    dash: 'Bắt đầu mỗi dòng bằng gạch đầu dòng “- ”.',
    semicolon: 'Kết thúc mỗi dòng bằng dấu chấm phẩy.',
    stop: 'Kết thúc dòng cuối bằng dấu chấm.',
    filing: 'Để dòng “- Lưu: VT, …” ở cuối.',
  },
  en: {
    dash: 'Begin each line with "- ".',
    semicolon: 'End each line with a semicolon.',
    stop: 'End the last line with a full stop.',
    filing: 'Put "- Lưu: VT, …" last.',
  },
} as const

const from = (table: Readonly<Record<string, string>>, fault: string): string => table[fault] ?? ''

export const bodyWords = {
  'bases-type': typeWords('Kiểu chữ căn cứ', 'Type of bases', { vi: '', en: '' }),
  'bases-form': {
    vi: {
      name: 'Căn cứ',
      asks: () => 'mỗi căn cứ một dòng, cuối dòng dấu chấm phẩy, dòng cuối dấu chấm',
      found: ({ text, count }) => `${quoted(text, 'vi')} (${count} căn cứ)`,
      mend: (fault) =>
        fault === 'stop' ? 'Kết thúc căn cứ cuối bằng dấu chấm.' : 'Kết thúc căn cứ này bằng dấu chấm phẩy.',
    },
    en: {
      name: 'Bases',
      asks: () => 'one a line, ended by semicolons, the last by a full stop',
      found: ({ text, count }) => `${quoted(text, 'en')} (${count} bases)`,
      mend: (fault) => (fault === 'stop' ? 'End the last one with a full stop.' : 'End this one with a semicolon.'),
    },
  },
  'body-size': {
    vi: {
      name: 'Cỡ chữ nội dung',
      asks: (asked) => `cỡ ${range(asked, 'vi')}`,
      found: ({ text, size, lines, sizes }) =>
        text === undefined
          ? `cỡ ${(Array.isArray(sizes) ? sizes : []).map((each) => number(each, 'vi')).join('; ')}`
          : `${quoted(text, 'vi')}: cỡ ${number(size, 'vi')} (${lines} dòng)`,
      mend: (_fault, asked) => `Đặt cỡ chữ ${range(asked, 'vi')} cho các dòng này.`,
    },
    en: {
      name: 'Size of the text',
      asks: (asked) => `${range(asked, 'en')} pt`,
      found: ({ text, size, lines, sizes }) =>
        text === undefined
          ? `${(Array.isArray(sizes) ? sizes : []).join('; ')} pt`
          : `${quoted(text, 'en')}: ${size} pt (${lines} lines)`,
      mend: (_fault, asked) => `Set these lines in ${range(asked, 'en')} pt.`,
    },
  },
  'body-justified': {
    vi: {
      name: 'Dàn đều hai lề',
      asks: () => 'canh đều cả hai lề',
      found: (found) =>
        found.text ? `${quoted(found.text, 'vi')} không tới lề phải${many(found, 'vi')}` : many(found, 'vi').trim(),
      mend: () => 'Chọn nội dung và canh đều hai lề (Ctrl+J).',
    },
    en: {
      name: 'Justification',
      asks: () => 'text reaches both edges',
      found: (found) =>
        found.text
          ? `${quoted(found.text, 'en')} ends before the right edge${many(found, 'en')}`
          : many(found, 'en').trim(),
      mend: () => 'Justify the text.',
    },
  },
  'body-indent': valued(
    {
      name: 'Lùi đầu dòng',
      asks: '10 mm hoặc 12,7 mm',
      unit: 'mm',
      mend: 'Đặt First line: 1 cm hoặc 1,27 cm cho các đoạn này.',
    },
    {
      name: 'First-line indent',
      asks: '10 mm or 12.7 mm',
      unit: 'mm',
      mend: 'Set the first line of these paragraphs in by 1 or 1.27 cm.',
    },
  ),
  'body-paragraph-spacing': valued(
    {
      name: 'Khoảng cách giữa các đoạn',
      asks: ({ least }) => `ít nhất ${least} pt`,
      unit: 'pt',
      mend: 'Đặt khoảng cách giữa các đoạn (Before hoặc After) ít nhất 6 pt.',
    },
    {
      name: 'Space between paragraphs',
      asks: ({ least }) => `at least ${least} pt`,
      unit: 'pt',
      mend: 'Put at least 6 pt before or after each paragraph.',
    },
  ),
  'body-line-spacing': valued(
    {
      name: 'Khoảng cách giữa các dòng',
      asks: (asked) => `${range(asked, 'vi')} dòng`,
      unit: 'dòng',
      mend: 'Đặt giãn dòng từ đơn (single) đến 1,5 dòng.',
    },
    {
      name: 'Line spacing',
      asks: (asked) => `${range(asked, 'en')} lines`,
      unit: 'lines',
      mend: 'Set the line spacing between single and 1.5 lines.',
    },
  ),
  'body-letters': {
    vi: {
      name: 'Thứ tự điểm',
      asks: ({ letters }) => `theo bảng chữ cái tiếng Việt: ${letters}`,
      found: ({ text, letter, count }) => `“${letter})” ở ${quoted(text, 'vi')} (${count} điểm)`,
      mend: () => 'Đánh lại thứ tự điểm: có đ sau d, không có f, j, w, z.',
    },
    en: {
      name: 'Letters of points',
      asks: ({ letters }) => `in the order of the Vietnamese alphabet: ${letters}`,
      found: ({ text, letter, count }) => `"${letter})" at ${quoted(text, 'en')} (${count} points)`,
      mend: () => 'Letter them again: đ after d, no f, j, w, z.',
    },
  },
  'signer-power-type': typeWords('Quyền hạn, chức vụ người ký', 'Power and post of the signer', { vi: '', en: '' }),
  'signer-name-type': typeWords('Họ tên người ký', 'Name of the signer', { vi: '', en: '' }),
  'signer-name-form': {
    vi: {
      name: 'Cách ghi họ tên người ký',
      asks: () => 'không ghi học hàm, học vị, danh hiệu danh dự trước họ tên',
      found: ({ text }) => quoted(text, 'vi'),
      mend: () => 'Bỏ học hàm, học vị, danh hiệu trước họ tên.',
    },
    en: {
      name: 'Form of the name',
      asks: () => 'no academic or honorary title before it',
      found: ({ text }) => quoted(text, 'en'),
      mend: () => 'Take the title off the name.',
    },
  },
  'recipients-label-type': typeWords('Chữ “Nơi nhận:”', 'The words "Nơi nhận:"', {
    vi: 'Ghi “Nơi nhận:” ở cuối văn bản, sát lề trái.',
    en: 'Put "Nơi nhận:" at the end, at the left margin.',
  }),
  'recipients-list-type': typeWords('Danh sách nơi nhận', 'List of recipients', {
    vi: 'Ghi các nơi nhận dưới chữ “Nơi nhận:”.',
    en: 'List the recipients under "Nơi nhận:".',
  }),
  'recipients-list-form': {
    vi: {
      name: 'Cách ghi nơi nhận',
      asks: () => 'mỗi nơi một dòng, “- ” ở đầu, “;” ở cuối; dòng cuối “- Lưu: VT, ….”',
      found: ({ text, lines }) => `${quoted(text, 'vi')} (${lines} dòng)`,
      mend: (fault) => from(mendList.vi, fault),
    },
    en: {
      name: 'Form of the list',
      asks: () => 'one a line, "- " before and ";" after; last "- Lưu: VT, …."',
      found: ({ text, lines }) => `${quoted(text, 'en')} (${lines} lines)`,
      mend: (fault) => from(mendList.en, fault),
    },
  },
  'recipients-place': placeWords(
    'Vị trí nơi nhận',
    'Place of recipients',
    { vi: 'sát lề trái', en: 'at the left margin' },
    { vi: 'Đưa “Nơi nhận:” sát lề trái.', en: 'Move it to the left margin.' },
  ),
  'annex-title-type': typeWords('Chữ “Phụ lục”', 'The word "Phụ lục"', { vi: '', en: '' }),
} satisfies CheckWords<
  Extract<
    Nd30Code,
    `bases-${string}` | `body-${string}` | `signer-${string}` | `recipients-${string}` | `annex-${string}`
  >
>
