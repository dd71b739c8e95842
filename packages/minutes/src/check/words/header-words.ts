import type { Nd30Code } from '../codes.ts'
import { placeWords, quoted, ruleWords, typeWords } from './phrase.ts'
import type { CheckWords, LineWords } from './words.ts'

const exact = (vi: string, en: string): { vi: LineWords; en: LineWords } => ({
  vi: {
    name: vi,
    asks: ({ text }) => quoted(text, 'vi'),
    found: ({ text }) => quoted(text, 'vi'),
    mend: (_fault, { text }) => `Ghi đúng: ${quoted(text, 'vi')}.`,
  },
  en: {
    name: en,
    asks: ({ text }) => quoted(text, 'en'),
    found: ({ text }) => quoted(text, 'en'),
    mend: (_fault, { text }) => `Write exactly ${quoted(text, 'en')}.`,
  },
})

const mendNumber = {
  vi: {
    missing: 'Ghi số, ký hiệu dưới tên cơ quan, ví dụ “Số: 07/BB-SNV”.',
    label: 'Bắt đầu bằng “Số:”.',
    'leading-zero': 'Thêm số 0 trước số nhỏ hơn 10.',
    spaces: 'Bỏ khoảng trắng quanh dấu “/” và “-”.',
    sign: 'Ghi ký hiệu sau số: tên loại viết tắt, gạch nối, tên cơ quan viết tắt.',
    capitals: 'Viết ký hiệu bằng chữ in hoa.',
  },
  en: {
    missing: 'Put the number and sign under the body, for example "Số: 07/BB-SNV".',
    label: 'Begin with "Số:".',
    'leading-zero': 'Put a 0 before numbers below 10.',
    spaces: 'Take out the spaces around "/" and "-".',
    sign: 'Give the sign after the number: type of document, hyphen, body, both abbreviated.',
    capitals: 'Write the sign in capitals.',
  },
} as const

const mendDate = {
  vi: {
    missing: 'Ghi địa danh và thời gian dưới Tiêu ngữ, cùng dòng với số.',
    'place-name': 'Ghi địa danh trước chữ “ngày”.',
    comma: 'Đặt dấu phẩy sau địa danh.',
    day: 'Ngày nhỏ hơn 10 thêm số 0 ở trước.',
    month: 'Chỉ tháng 1, 2 thêm số 0 ở trước; tháng 3 đến 9 thì không.',
    year: 'Ghi năm đủ bốn chữ số.',
  },
  en: {
    missing: 'Put place and date under the motto, level with the number.',
    'place-name': 'Give the place before "ngày".',
    comma: 'Put a comma after the place.',
    day: 'Days below 10 get a 0 before them.',
    month: 'Only months 1 and 2 get a 0 before them.',
    year: 'Write the year in four digits.',
  },
} as const

const from = (table: Readonly<Record<string, string>>, fault: string): string => table[fault] ?? ''

export const headerWords = {
  'national-name-text': exact('Quốc hiệu', 'Quốc hiệu'),
  'national-name-type': typeWords('Kiểu chữ Quốc hiệu', 'Type of Quốc hiệu', { vi: '', en: '' }),
  'national-name-place': placeWords(
    'Vị trí Quốc hiệu',
    'Place of Quốc hiệu',
    { vi: 'phía trên, bên phải trang đầu', en: 'top right of the first page' },
    { vi: 'Đưa Quốc hiệu về phía trên, bên phải trang đầu.', en: 'Move it to the top right of the first page.' },
  ),
  'motto-text': exact('Tiêu ngữ', 'Tiêu ngữ'),
  'motto-type': typeWords('Kiểu chữ Tiêu ngữ', 'Type of Tiêu ngữ', { vi: '', en: '' }),
  'motto-place': placeWords(
    'Vị trí Tiêu ngữ',
    'Place of Tiêu ngữ',
    { vi: 'canh giữa dưới Quốc hiệu', en: 'centred under Quốc hiệu' },
    { vi: 'Canh giữa Tiêu ngữ dưới Quốc hiệu.', en: 'Centre it under Quốc hiệu.' },
  ),
  'motto-rule': ruleWords('Đường kẻ dưới Tiêu ngữ', 'Line under Tiêu ngữ'),
  'parent-body-type': typeWords('Tên cơ quan chủ quản', 'Name of the superior body', { vi: '', en: '' }),
  'issuing-body-type': typeWords('Tên cơ quan ban hành', 'Name of the issuing body', {
    vi: 'Ghi tên cơ quan ban hành ở phía trên, bên trái.',
    en: 'Put the name of the issuing body at the top left.',
  }),
  'issuing-body-rule': ruleWords('Đường kẻ dưới tên cơ quan', 'Line under the issuing body'),
  'number-form': {
    vi: {
      name: 'Số, ký hiệu',
      asks: () => '“Số:”, số dưới 10 có số 0, ký hiệu in hoa, không khoảng trắng quanh “/” và “-”',
      found: ({ text }) => quoted(text, 'vi'),
      mend: (fault) => from(mendNumber.vi, fault),
    },
    en: {
      name: 'Number and sign',
      asks: () => '"Số:", a 0 before numbers below 10, sign in capitals, no spaces around "/" and "-"',
      found: ({ text }) => quoted(text, 'en'),
      mend: (fault) => from(mendNumber.en, fault),
    },
  },
  'number-type': typeWords('Kiểu chữ số, ký hiệu', 'Type of number and sign', { vi: '', en: '' }),
  'number-place': placeWords(
    'Vị trí số, ký hiệu',
    'Place of number and sign',
    { vi: 'canh giữa dưới tên cơ quan ban hành', en: 'centred under the issuing body' },
    { vi: 'Canh giữa số, ký hiệu dưới tên cơ quan ban hành.', en: 'Centre it under the issuing body.' },
  ),
  'date-form': {
    vi: {
      name: 'Địa danh và thời gian',
      asks: () => 'địa danh, dấu phẩy, ngày dưới 10 và tháng 1, 2 có số 0 ở trước',
      found: ({ text }) => quoted(text, 'vi'),
      mend: (fault) => from(mendDate.vi, fault),
    },
    en: {
      name: 'Place and date',
      asks: () => 'place, comma, a 0 before days below 10 and months 1 and 2',
      found: ({ text }) => quoted(text, 'en'),
      mend: (fault) => from(mendDate.en, fault),
    },
  },
  'date-type': typeWords('Kiểu chữ địa danh và thời gian', 'Type of place and date', { vi: '', en: '' }),
  'date-place': placeWords(
    'Vị trí địa danh và thời gian',
    'Place of place and date',
    { vi: 'cùng dòng với số, canh giữa dưới Quốc hiệu', en: 'level with the number, centred under Quốc hiệu' },
    { vi: 'Canh giữa dưới Quốc hiệu.', en: 'Centre it under Quốc hiệu.' },
  ),
  'document-type-type': typeWords('Tên loại văn bản', 'Type of document', {
    vi: 'Ghi tên loại văn bản (ví dụ BIÊN BẢN) trên một dòng riêng; công văn thì ghi “V/v” dưới số.',
    en: 'Put the name of the type (BIÊN BẢN, say) on a line of its own; a letter has "V/v" under its number.',
  }),
  'document-type-place': placeWords(
    'Vị trí tên loại',
    'Place of the type',
    { vi: 'canh giữa', en: 'centred' },
    { vi: 'Canh giữa tên loại.', en: 'Centre it.' },
  ),
  'subject-type': typeWords('Trích yếu', 'Subject', {
    vi: 'Ghi trích yếu nội dung ngay dưới tên loại.',
    en: 'Put the subject right under the type.',
  }),
  'subject-place': placeWords(
    'Vị trí trích yếu',
    'Place of the subject',
    { vi: 'canh giữa dưới tên loại', en: 'centred under the type' },
    { vi: 'Canh giữa trích yếu.', en: 'Centre it.' },
  ),
  'subject-rule': ruleWords('Đường kẻ dưới trích yếu', 'Line under the subject'),
  'letter-subject-type': typeWords('Trích yếu công văn', 'Subject of the letter', { vi: '', en: '' }),
} satisfies CheckWords<
  Extract<
    Nd30Code,
    | `national-${string}`
    | `motto-${string}`
    | `parent-body-${string}`
    | `issuing-body-${string}`
    | `number-${string}`
    | `date-${string}`
    | `document-${string}`
    | `${string}subject-${string}`
  >
>
