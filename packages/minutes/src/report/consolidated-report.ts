import { type Consolidated, type Day, dayInWords, type Province } from '@congvu/core'
import type { Block, DocumentModel, Part, Run } from '../document.ts'
import { renderDocument } from '../render.ts'
import {
  addressee,
  annexTitle,
  body,
  endingRow,
  headerLine,
  headerRow,
  heading,
  keptWithNext,
  mottoRule,
  note,
  shortRule,
  titleLine,
} from '../style.ts'
import { upper } from '../words.ts'
import { bodiesTable } from './bodies-table.ts'
import { reportsInWords, resultsInWords } from './results.ts'

/** What the paper of a report needs beside its numbers. */
export type ReportPaper = {
  readonly issuer: {
    /** cơ quan chủ quản trực tiếp, printed above, not bold */
    readonly parent?: string | undefined
    readonly name: string
    /** as in the sign: `SNV` in `BC-SNV` */
    readonly abbreviation: string
    readonly place: string
  }
  /** Kính gửi */
  readonly to: string
  /** the day it is drawn up */
  readonly date: Day
  readonly signer: { readonly post: string; readonly name: string }
  /** each line of Nơi nhận, without its dash */
  readonly recipients: readonly string[]
  /** what stands after "Lưu:": `VT, CCVC` */
  readonly filing: string
}

/**
 * The consolidated report of a year as a draft in the look of NĐ 30/2020/NĐ-CP: numbers in words, a table of all bodies as
 * its annex, and on a sheet of its own, to be taken out before it is signed, what a person must settle first. No number:
 * that is given after signature. It evaluates nothing: who signs it does.
 *
 * @returns a PDF, the same bytes for the same account and paper on every machine
 * @throws {Refusal} `missing-glyph`
 * @example
 * ```ts
 * const { plan, bodies, planBodies: meant } = khanhHoa
 * const account = consolidate({ plan, bodies, meant, year: 2026, on: day('2026-11-20'), done: [] })
 * const paper = {
 *   issuer: { name: 'Sở Nội vụ', abbreviation: 'SNV', place: 'Khánh Hòa' }, to: 'Ủy ban nhân dân tỉnh', date: day('2026-11-27'),
 *   signer: { post: 'Giám đốc', name: 'Nguyễn Văn Hư Cấu' }, recipients: ['Như trên'], filing: 'VT',
 * }
 * String.fromCharCode(...consolidatedReport(account, paper, khanhHoa).subarray(0, 5)) //=> '%PDF-'
 * ```
 */
export const consolidatedReport = (account: Consolidated, paper: ReportPaper, province: Province): Uint8Array =>
  renderDocument(modelOf(account, paper, province))

/** What the draft says, block by block. */
function modelOf(account: Consolidated, paper: ReportPaper, province: Province): DocumentModel {
  const { issuer, recipients, filing, signer, to } = paper
  const subject = `Kết quả thực hiện Kế hoạch số ${province.plan.number} năm ${account.year}`
  const main: Part = {
    title: 'Báo cáo',
    blocks: [
      ...header(paper),
      titleLine('BÁO CÁO', 'documentType'),
      titleLine(subject, 'summary'),
      shortRule,
      note(`(Dự thảo lập từ số liệu các cơ quan, đơn vị, địa phương đã ghi đến ${dayInWords(account.on)})`),
      addressee(`${to}.`),
      heading('I. TÌNH HÌNH BÁO CÁO'),
      ...reportsInWords(account),
      heading('II. KẾT QUẢ THỰC HIỆN'),
      ...resultsInWords(account),
      heading('III. ĐÁNH GIÁ, KIẾN NGHỊ'),
      body({ blank: 'rest' }),
      body({ blank: 'rest' }),
      keptWithNext(body(`Trên đây là báo cáo kết quả thực hiện Kế hoạch năm ${account.year}./.`)),
      endingRow([...recipients.map((each) => `- ${each};`), `- Lưu: ${filing}.`], upper(signer.post), signer.name),
    ],
  }
  const parts = [main, annexOf(account, issuer.abbreviation), ...openQuestions(account)]
  return {
    title: `Dự thảo báo cáo ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
    lang: 'vi-VN',
    id: `BC-${issuer.abbreviation} ${account.plan} ${account.year} ${account.on}`,
    meta: { author: issuer.name, subject },
    parts,
  }
}

/** Ô 1–4. Điều 15 khoản 2: the number is given after signature, so it is blank until then. */
const header = ({ issuer, date }: ReportPaper): Block[] => [
  headerRow(
    [
      ...(issuer.parent ? [headerLine(upper(issuer.parent), 'parentBody')] : []),
      headerLine(upper(issuer.name), 'issuingBody'),
      shortRule,
    ],
    [
      headerLine('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'nationalName'),
      headerLine('Độc lập - Tự do - Hạnh phúc', 'motto'),
      mottoRule,
    ],
  ),
  headerRow(
    [headerLine(['Số: ', room(14), `/BC-${issuer.abbreviation}`], 'number')],
    [headerLine(`${issuer.place}, ${dayInWords(date)}`, 'placeAndDate')],
    6,
  ),
]

const room = (blank: number): Run => ({ blank, dotted: false })

function annexOf(account: Consolidated, abbreviation: string): Part {
  return {
    title: 'Phụ lục',
    blocks: [
      annexTitle('Phụ lục', 'annexNumber'),
      annexTitle('KẾT QUẢ BÁO CÁO CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG', 'annexTitle'),
      // NĐ 30/2020 Phụ lục I, Phần I, Mục III khoản 1: filled in by hand on paper, left blank in the electronic version.
      note([
        '(Kèm theo Báo cáo số ',
        room(12),
        `/BC-${abbreviation} ngày `,
        room(8),
        ' tháng ',
        room(8),
        ' năm ',
        room(14),
        ')',
      ]),
      bodiesTable(account),
    ],
  }
}

/** Not a component of the report: what its readers in the house must settle before it is signed. */
const openQuestions = ({ questions, known }: Consolidated): Part[] => {
  const notes = [...questions.map(({ vi }) => vi), ...(known === 'text' ? [] : [listNotVerified])]
  return notes.length === 0
    ? []
    : [
        {
          title: 'Ghi chú của bản dự thảo',
          blocks: [
            annexTitle('Ghi chú của bản dự thảo', 'annexNumber'),
            note('(Bỏ trang này trước khi trình ký)'),
            ...notes.map((text, i) => body(`${i + 1}. ${text}`)),
          ],
        },
      ]
}

const listNotVerified =
  'Danh sách cơ quan, đơn vị, địa phương dùng để lập báo cáo này chưa được đối chiếu với văn bản; cần kiểm tra lại trước khi dùng số liệu.'
