import type { Facts, Lang } from '@congvu/core'
import type { Nd30Code } from '../codes.ts'
import { number, quoted, range } from './phrase.ts'
import type { CheckWords, LineWords } from './words.ts'

const apart = ({ apart: text, more }: Facts, lang: Lang): string => {
  if (text === undefined) return ''
  const others = Number(more ?? 0)
  return {
    vi: ` (không tính ${quoted(text, 'vi')}${others > 0 ? ` và ${others} dòng khác` : ''} nằm riêng trong lề)`,
    en: ` (not counting ${quoted(text, 'en')}${others > 0 ? ` and ${others} more lines` : ''} apart in the margin)`,
  }[lang]
}

const margin = (vi: string, en: string): Record<Lang, LineWords> => ({
  vi: {
    name: `Lề ${vi}`,
    asks: (asked) => `${range(asked, 'vi')} mm`,
    found: (found) => `chữ cách mép ${number(found.value, 'vi')} mm ở ${quoted(found.text, 'vi')}${apart(found, 'vi')}`,
    mend: (fault, { least, most }) =>
      fault === 'least'
        ? `Tăng lề ${vi} lên ít nhất ${number(least, 'vi')} mm, hoặc thu phần chữ thò ra ngoài vào trong lề.`
        : `Giảm lề ${vi} xuống nhiều nhất ${number(most, 'vi')} mm.`,
  },
  en: {
    name: `${en} margin`,
    asks: (asked) => `${range(asked, 'en')} mm`,
    found: (found) => `text stands ${found.value} mm from the edge at ${quoted(found.text, 'en')}${apart(found, 'en')}`,
    mend: (fault, { least, most }) =>
      fault === 'least' ? `Make it at least ${least} mm, or take in what sticks out.` : `Make it at most ${most} mm.`,
  },
})

const fonts = (found: Facts): string => (Array.isArray(found.fonts) ? found.fonts.join(', ') : '')

export const pageWords = {
  paper: {
    vi: {
      name: 'Khổ giấy',
      asks: ({ width, height }) => `A4, ${width} × ${height} mm, đứng`,
      found: ({ width, height }) => `${number(width, 'vi')} × ${number(height, 'vi')} mm`,
      mend: () => 'Đặt khổ giấy A4 (Layout, Size, A4) rồi xuất lại.',
    },
    en: {
      name: 'Paper',
      asks: ({ width, height }) => `A4, ${width} × ${height} mm, upright`,
      found: ({ width, height }) => `${width} × ${height} mm`,
      mend: () => 'Set the paper to A4 and export again.',
    },
  },
  'margin-top': margin('trên', 'Top'),
  'margin-bottom': margin('dưới', 'Bottom'),
  'margin-left': margin('trái', 'Left'),
  'margin-right': margin('phải', 'Right'),
  'font-family': {
    vi: {
      name: 'Phông chữ',
      asks: ({ font }) => `${font}, bộ mã Unicode TCVN 6909:2001`,
      found: (found) =>
        `${found.font}${found.text ? ` ở ${quoted(found.text, 'vi')}` : ''}; các phông đã dùng: ${fonts(found)}`,
      mend: (fault, { font }) =>
        fault === 'unicode'
          ? `Chuyển mã văn bản sang Unicode, rồi đặt phông ${font}.`
          : `Chọn toàn bộ văn bản và đặt phông ${font}.`,
    },
    en: {
      name: 'Font',
      asks: ({ font }) => `${font}, Unicode TCVN 6909:2001`,
      found: (found) =>
        `${found.font}${found.text ? ` at ${quoted(found.text, 'en')}` : ''}; fonts used: ${fonts(found)}`,
      mend: (fault, { font }) =>
        fault === 'unicode' ? `Convert the text to Unicode, then set it in ${font}.` : `Set the whole text in ${font}.`,
    },
  },
  'font-colour': {
    vi: {
      name: 'Màu chữ',
      asks: () => 'màu đen',
      found: ({ colour, text }) => (text ? `${quoted(text, 'vi')} có màu ${colour}` : 'màu đen'),
      mend: () => 'Đặt lại màu chữ đen (Automatic).',
    },
    en: {
      name: 'Colour of text',
      asks: () => 'black',
      found: ({ colour, text }) => (text ? `${quoted(text, 'en')} is ${colour}` : 'black'),
      mend: () => 'Set the text to black (Automatic).',
    },
  },
  'page-number-shown': {
    vi: {
      name: 'Số trang',
      asks: () => 'đánh từ số 1, không hiện ở trang thứ nhất; phụ lục đánh riêng',
      found: ({ number: shown, ordinal, pages }) =>
        pages !== undefined
          ? `đủ và đúng trên ${pages} trang`
          : shown
            ? `trang thứ ${ordinal} ghi số ${quoted(shown, 'vi')}`
            : `trang thứ ${ordinal} không có số`,
      mend: (fault) =>
        ({
          first: 'Bỏ số trang ở trang thứ nhất (Different First Page).',
          missing: 'Chèn số trang vào đầu trang (Insert, Page Number, Top of Page).',
          ordinal: 'Đánh số liên tục bắt đầu từ 1.',
        })[fault] ?? '',
    },
    en: {
      name: 'Page numbers',
      asks: () => 'from 1, not shown on the first page; each annex on its own',
      found: ({ number: shown, ordinal, pages }) =>
        pages !== undefined
          ? `complete and right on ${pages} pages`
          : shown
            ? `page ${ordinal} says ${quoted(shown, 'en')}`
            : `page ${ordinal} has none`,
      mend: (fault) =>
        ({
          first: 'Take the number off the first page.',
          missing: 'Put a page number at the top of each page from the second on.',
          ordinal: 'Number the pages in one run from 1.',
        })[fault] ?? '',
    },
  },
  'page-number-place': {
    vi: {
      name: 'Vị trí số trang',
      asks: () => 'canh giữa, trong phần lề trên',
      found: ({ text, fromTop, off }) =>
        text === undefined
          ? 'văn bản có một trang'
          : `${quoted(text, 'vi')} cách mép trên ${number(fromTop, 'vi')} mm, lệch giữa ${number(off, 'vi')} mm`,
      mend: (fault) => (fault === 'top' ? 'Chuyển số trang lên phần lề trên.' : 'Canh giữa số trang.'),
    },
    en: {
      name: 'Place of page numbers',
      asks: () => 'centred, in the top margin',
      found: ({ text, fromTop, off }) =>
        text === undefined
          ? 'the document has one page'
          : `${quoted(text, 'en')} ${fromTop} mm from the top, ${off} mm off centre`,
      mend: (fault) => (fault === 'top' ? 'Move the number into the top margin.' : 'Centre the number.'),
    },
  },
  'page-number-type': {
    vi: {
      name: 'Kiểu chữ số trang',
      asks: (asked) => `chữ số Ả Rập, cỡ ${range(asked, 'vi')}, đứng`,
      found: ({ text, size, italic }) =>
        text === undefined
          ? 'văn bản có một trang'
          : `${quoted(text, 'vi')}: cỡ ${number(size, 'vi')}, ${italic ? 'nghiêng' : 'đứng'}`,
      mend: (fault, asked) =>
        ({
          size: `Đặt cỡ chữ ${range(asked, 'vi')}.`,
          italic: 'Để chữ đứng.',
          arabic: 'Chỉ ghi chữ số Ả Rập: 2, 3, 4.',
        })[fault] ?? '',
    },
    en: {
      name: 'Type of page numbers',
      asks: (asked) => `Arabic, ${range(asked, 'en')} pt, upright`,
      found: ({ text, size, italic }) =>
        text === undefined
          ? 'the document has one page'
          : `${quoted(text, 'en')}: ${size} pt, ${italic ? 'italic' : 'upright'}`,
      mend: (fault, asked) =>
        ({
          size: `Set it in ${range(asked, 'en')} pt.`,
          italic: 'Make it upright.',
          arabic: 'Write Arabic numerals only.',
        })[fault] ?? '',
    },
  },
} satisfies CheckWords<Extract<Nd30Code, 'paper' | `margin-${string}` | `font-${string}` | `page-number-${string}`>>
