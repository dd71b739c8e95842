import { dayInWords, type Inspection, type Lang } from '@congvu/core'
import type { Agreement, Made, Verification } from '@congvu/minutes'

type Said = Readonly<Record<Lang, string>>

const agreements: Readonly<Record<Agreement, Said>> = {
  agrees: {
    vi: 'KHỚP: lập lại từ hồ sơ bên trong cho đúng từng byte của tệp này',
    en: 'AGREE: made again, the record inside gives this file byte for byte',
  },
  differs: {
    vi: 'KHÔNG KHỚP: lập lại từ hồ sơ bên trong cho kết quả khác; trang in hoặc hồ sơ đã bị sửa',
    en: 'DO NOT AGREE: made again, the record inside gives something else; pages or record were changed',
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
}

const labels = {
  vi: {
    document: 'Văn bản',
    made: 'Lập bằng',
    agreement: 'Hồ sơ và trang in',
    added: 'Thêm vào sau',
    signatures: 'Chữ ký số',
  },
  en: {
    document: 'Document',
    made: 'Made by',
    agreement: 'Record and pages',
    added: 'Added after',
    signatures: 'Digital signatures',
  },
} as const satisfies Record<Lang, Record<string, string>>

function documentSaid({ number, issuer, date, inspected }: Inspection, lang: Lang): string {
  const sign = `BB-${issuer.abbreviation}`
  return lang === 'vi'
    ? `Biên bản ${number === null ? `chưa có số (${sign})` : `số ${number}/${sign}`}, ${issuer.name}, ${dayInWords(date)}, kiểm tra tại ${inspected.name}`
    : `Minutes ${number === null ? `without number yet (${sign})` : `no. ${number}/${sign}`}, ${issuer.name}, ${date}, of ${inspected.name}`
}

const madeSaid = ({ version, lawCheckedOn, fonts }: Made, lang: Lang): string =>
  lang === 'vi'
    ? `congvu-minutes ${version}, dữ liệu luật kiểm tra lần cuối ${dayInWords(lawCheckedOn)}, phông chữ ${fonts}`
    : `congvu-minutes ${version}, law data last checked on ${lawCheckedOn}, typeface ${fonts}`

function addedSaid({ revisions, addedBytes }: Verification, lang: Lang): string {
  if (addedBytes === 0) return lang === 'vi' ? 'không có gì' : 'nothing'
  return lang === 'vi'
    ? `${revisions} lần, ${addedBytes} byte (chữ ký số được thêm bằng cách này)`
    : `${revisions} revisions, ${addedBytes} bytes (digital signatures are added so)`
}

const signaturesSaid = ({ signatures }: Verification, lang: Lang): string =>
  signatures === 0 ? (lang === 'vi' ? 'không có' : 'none') : String(signatures)

/** What was found about a file, a line for each question. */
export function verificationLines(name: string, found: Verification, lang: Lang): string {
  const said = labels[lang]
  const { inspection, made, agreement } = found
  const rows = [
    ...(inspection ? [[said.document, documentSaid(inspection, lang)]] : []),
    ...(made ? [[said.made, madeSaid(made, lang)]] : []),
    [said.agreement, agreements[agreement][lang]],
    ...(agreement === 'agrees' ? [[said.added, addedSaid(found, lang)]] : []),
    [said.signatures, signaturesSaid(found, lang)],
  ]
  return `${name}\n${rows.map(([label, text]) => `  ${label}: ${text}.\n`).join('')}`
}
