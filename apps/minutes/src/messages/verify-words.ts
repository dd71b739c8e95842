import { dayInWords, type Inspection, type Lang } from '@congvu/core'
import type { Agreement, Made, Saving, Verification } from '@congvu/minutes'
import { changeSaid } from './change-words.ts'

type Said = Readonly<Record<Lang, string>>

const agreements: Readonly<Record<Agreement, Said>> = {
  agrees: {
    vi: 'KHỚP: lập lại từ hồ sơ bên trong cho đúng từng byte của tệp này',
    en: 'AGREE: made again, the record inside gives this file byte for byte',
  },
  'changed-after': {
    vi: 'KHÔNG CÒN NHƯ ĐÃ LẬP: phần đầu của tệp khớp với hồ sơ, nhưng sau đó tệp bị thêm nội dung không phải chữ ký số',
    en: 'NOT AS MADE: the beginning of the file agrees with the record, but something else than signatures was added after',
  },
  differs: {
    vi: 'KHÔNG KHỚP: lập lại từ hồ sơ bên trong cho kết quả khác; trang in hoặc hồ sơ đã bị sửa, hoặc phần mềm khác đã ghi lại tệp',
    en: 'DO NOT AGREE: made again, the record inside gives something else; pages or record were changed, or other software has written the file anew',
  },
  'other-maker': {
    vi: 'CHƯA SO ĐƯỢC: tệp do phiên bản, dữ liệu luật hoặc phông chữ khác lập; kiểm chứng bằng đúng phiên bản đó (phông chữ: --font-dir)',
    en: 'CANNOT BE COMPARED: made by another version, law data or fonts; verify with that very version (fonts: --font-dir)',
  },
  unfit: {
    vi: 'KHÔNG KHỚP: hồ sơ bên trong không lập được thành biên bản',
    en: 'DO NOT AGREE: the record inside cannot become minutes',
  },
  'no-record': {
    vi: 'KHÔNG KIỂM CHỨNG ĐƯỢC: tệp không mang theo hồ sơ do congvu-minutes ghi',
    en: 'CANNOT BE VERIFIED: the file carries no record written by congvu-minutes',
  },
  unreadable: {
    vi: 'KHÔNG KIỂM CHỨNG ĐƯỢC: tệp hỏng hoặc thiếu phần cuối, không đọc được theo đúng chuẩn PDF; xin lại tệp gốc',
    en: 'CANNOT BE VERIFIED: the file is damaged or cut short and does not follow the PDF format; ask for the original again',
  },
}

const labels = {
  vi: {
    document: 'Văn bản',
    made: 'Lập bằng',
    agreement: 'Hồ sơ và trang in',
    added: 'Thêm vào sau',
    signatures: 'Chữ ký số',
    pictures: 'Hình ảnh chữ ký, con dấu',
  },
  en: {
    document: 'Document',
    made: 'Made by',
    agreement: 'Record and pages',
    added: 'Added after',
    signatures: 'Digital signatures',
    pictures: 'Pictures of signatures and seal',
  },
} as const satisfies Record<Lang, Record<string, string>>

function documentSaid({ number, issuer, date, inspected }: Inspection, lang: Lang): string {
  const sign = `BB-${issuer.abbreviation}`
  return lang === 'vi'
    ? `Biên bản ${number === null ? `chưa có số (${sign})` : `số ${number}/${sign}`}, ${issuer.name}, ${dayInWords(date)}, kiểm tra tại ${inspected.name}`
    : `Minutes ${number === null ? `without number yet (${sign})` : `no. ${number}/${sign}`}, ${issuer.name}, ${date}, of ${inspected.name}`
}

const partSaid = (part: Made['part'], lang: Lang): string => {
  if (part === undefined) return ''
  if (part === 'main')
    return lang === 'vi' ? 'Phần chính (phụ lục ở tệp riêng) của ' : 'The main text (annexes in files of their own) of '
  return lang === 'vi' ? `Phụ lục thứ ${part + 1}, tệp riêng, của ` : `Annex ${part + 1}, a file of its own, of `
}

const madeSaid = ({ version, lawCheckedOn, fonts }: Made, lang: Lang): string =>
  lang === 'vi'
    ? `congvu-minutes ${version}, dữ liệu luật kiểm tra lần cuối ${dayInWords(lawCheckedOn)}, phông chữ ${fonts}`
    : `congvu-minutes ${version}, law data last checked on ${lawCheckedOn}, typeface ${fonts}`

const addedSaid = ({ added }: Verification, lang: Lang): string =>
  added.length === 0
    ? { vi: 'không có gì', en: 'nothing' }[lang]
    : added.map((saving, i) => savingSaid(saving, i + 1, lang)).join('; ')

function savingSaid({ bytes, changes }: Saving, count: number, lang: Lang): string {
  const said = changes.map((each) => changeSaid(each, lang)).join(', ')
  return lang === 'vi'
    ? `lần ${count} (${bytes} byte) ${said || 'không đổi nội dung'}`
    : `revision ${count} (${bytes} bytes) ${said || 'nothing that is shown'}`
}

const signaturesSaid = ({ signatures }: Verification, lang: Lang): string =>
  signatures === 0 ? (lang === 'vi' ? 'không có' : 'none') : String(signatures)

const picturesSaid = (pictures: NonNullable<Made['pictures']>, lang: Lang): string => {
  const fields = pictures.map(({ field }) => field).join(', ')
  return lang === 'vi'
    ? `${fields}. Chỉ là hình ảnh, KHÔNG phải chữ ký số`
    : `${fields}. Pictures only, NO digital signatures`
}

/** What was found about a file, a line for each question. */
export function verificationLines(name: string, found: Verification, lang: Lang): string {
  const said = labels[lang]
  const { inspection, made, agreement } = found
  const rows = [
    ...(inspection ? [[said.document, `${partSaid(made?.part, lang)}${documentSaid(inspection, lang)}`]] : []),
    ...(made ? [[said.made, madeSaid(made, lang)]] : []),
    [said.agreement, agreements[agreement][lang]],
    ...(['agrees', 'changed-after'].includes(agreement) ? [[said.added, addedSaid(found, lang)]] : []),
    [said.signatures, signaturesSaid(found, lang)],
    ...(made?.pictures ? [[said.pictures, picturesSaid(made.pictures, lang)]] : []),
  ]
  return `${name}\n${rows.map(([label, text]) => `  ${label}: ${text}.\n`).join('')}`
}
