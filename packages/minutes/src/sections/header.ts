import { asBasis, dayInWords, findInstrument, type Inspection, momentInWords, type Province } from '@congvu/core'
import type { Block, Run } from '../document.ts'
import { basis, body, headerLine, headerRow, mottoRule, note, shortRule, titleLine } from '../style.ts'
import { counted, sentence, sign, subjectOf, upper } from '../words.ts'

/** Ô 1–4: the issuing body and its superior on the left, Quốc hiệu and Tiêu ngữ on the right, then number, place, day. */
export function header(inspection: Inspection): Block[] {
  const { issuer, number, date } = inspection
  // Điều 15 khoản 2: the number is given after signature, so it is blank until then.
  const given: Run = number === null ? { blank: 14, dotted: false } : counted(number)
  return [
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
      [headerLine(['Số: ', given, `/${sign(issuer)}`], 'number')],
      [headerLine(`${issuer.place}, ${dayInWords(date)}`, 'placeAndDate')],
      6,
    ),
  ]
}

/** Ô 5a: the kind of document and its subject. */
export const title = (inspection: Inspection): Block[] => [
  titleLine('BIÊN BẢN', 'documentType'),
  titleLine(subjectOf(inspection), 'summary'),
  shortRule,
  ...(inspection.fictional ? [note('(Ví dụ: tên người và sự việc là hư cấu)')] : []),
]

/** Ô 6, first part: the căn cứ, one a line, and the decision last. */
export function bases({ bases: given, decision }: Inspection, { instruments }: Province): Block[] {
  const lines = given.map((one) =>
    'text' in one ? asWritten(one.text) : asBasis(findInstrument(one.instrument, instruments)),
  )
  const last = `Căn cứ Quyết định số ${decision.number} ${dayInWords(decision.date)} của ${decision.by} ${decision.about}`
  return [...lines.map((line) => basis(`${line};`)), basis(`${sentence(last)}.`)]
}

/** A basis in free words: they begin as bases do, or are made to. */
const asWritten = (text: string): string =>
  /^(căn cứ|theo|thực hiện|xét)(?!\p{L})/iu.test(text) ? sentence(text) : `Căn cứ ${sentence(text)}`

/** The opening sentence: when, where, by whom, of whom. */
export function opening(inspection: Inspection): Block[] {
  const { startedAt, place, inspected, announcedOn, visit } = inspection
  const announced = announcedOn ? ` Quyết định kiểm tra được công bố ${dayInWords(announcedOn)}.` : ''
  const manner = {
    scheduled: '',
    unannounced: ' Cuộc kiểm tra được tiến hành đột xuất, không báo trước.',
    'follow-up': '',
  }
  const again = visit === 'follow-up' ? 'kiểm tra lại' : 'kiểm tra'
  return [
    body(
      `Hôm nay, vào hồi ${momentInWords(startedAt)}, tại ${place}, Đoàn kiểm tra theo Quyết định nêu trên tiến hành ${again} ` +
        `việc thực hiện văn hóa công vụ tại ${inspected.name}.${announced}${manner[visit]}`,
    ),
  ]
}
