import type { Lang } from '@congvu/core'
import type { SignatureFault, SignatureReport, SignaturesReport, SignatureVerdict } from '@congvu/minutes/sign'
import { changeSaid } from './change-words.ts'

type Said = Readonly<Record<Lang, string>>

const verdicts: Readonly<Record<SignatureVerdict, Said>> = {
  valid: { vi: 'HỢP LỆ về mật mã', en: 'VALID as cryptography' },
  'changed-after': {
    vi: 'CÓ THAY ĐỔI SAU KHI KÝ: phần đã ký còn nguyên, nhưng tệp được thêm nội dung khác',
    en: 'CHANGED AFTER SIGNING: what was signed is as it was, but something else was added',
  },
  invalid: { vi: 'KHÔNG HỢP LỆ', en: 'NOT VALID' },
  unfinished: { vi: 'CHƯA KÝ XONG: đã chuẩn bị, chưa gắn chữ ký', en: 'NOT FINISHED: prepared, not signed yet' },
  unknown: { vi: 'CHƯA KIỂM TRA ĐƯỢC', en: 'CANNOT BE CHECKED' },
}

const faults: Readonly<Record<SignatureFault, Said>> = {
  'no-signature': { vi: 'trường không chứa chữ ký', en: 'the field holds no signature' },
  'byte-range': {
    vi: 'phạm vi ký không phải là toàn bộ tệp trừ chỗ của chữ ký',
    en: 'it does not cover all bytes but its own place',
  },
  'not-in-signed-part': {
    vi: 'trường này chưa được ký trong phần mà chữ ký bảo vệ',
    en: 'this field was not signed within what the signature covers',
  },
  'cms-unreadable': { vi: 'gói chữ ký hỏng hoặc lạ', en: 'the signature is damaged or of an unknown form' },
  digest: {
    vi: 'nội dung đã bị sửa hoặc chữ ký của văn bản khác',
    en: 'the content was changed, or it is of another document',
  },
  signature: { vi: 'chữ ký không khớp với chứng thư bên trong', en: 'it does not match the certificate inside' },
  algorithm: { vi: 'thuật toán không được hỗ trợ', en: 'an algorithm that is not supported' },
  format: { vi: 'dạng chữ ký không được hỗ trợ', en: 'a form of signature that is not supported' },
}

const labels = {
  vi: {
    signature: (field: string) => `Chữ ký "${field}"`,
    by: 'chứng thư của',
    issued: 'do tổ chức cấp',
    selfIssued: 'tự cấp, không tổ chức nào bảo đảm',
    trust: 'không kiểm tra được độ tin cậy của chứng thư khi không có mạng',
    ended: 'thời điểm ghi trong chữ ký nằm ngoài thời hạn của chứng thư',
    claimed: 'giờ do máy người ký ghi',
    after: 'thêm vào sau chữ ký này',
    hidden: (count: number) =>
      `Cảnh báo: ${count} chữ ký có trong tệp nhưng không nằm trong trường nào (đã bị gỡ hoặc bị giấu).`,
    unreadable: 'Cấu trúc tệp không đọc được theo đúng chuẩn; không kiểm tra được chữ ký nào.',
  },
  en: {
    signature: (field: string) => `Signature "${field}"`,
    by: 'certificate of',
    issued: 'issued by',
    selfIssued: 'issued by itself: nobody vouches for it',
    trust: 'whether the certificate may be trusted is not judged offline',
    ended: "the time it names is outside the certificate's life",
    claimed: "time by the signer's machine",
    after: 'added after this signature',
    hidden: (count: number) => `Warning: ${count} signatures in the file belong to no field (taken out, or hidden).`,
    unreadable: 'The file does not follow its format; no signature could be checked.',
  },
} as const satisfies Record<Lang, object>

/** `16:45:30 05/11/2026 +07:00` */
const timeSaid = (claimed: string): string => {
  const [, year, month, day, hour, minute, second, zone = ''] =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(.*)$/.exec(claimed) ?? []
  if (!year) return claimed
  return `${hour}:${minute}:${second} ${day}/${month}/${year} ${zone.replace(/^([+-]\d\d)'(\d\d)'?$/, '$1:$2')}`.trim()
}

function signatureSaid(report: SignatureReport, lang: Lang): string {
  const said = labels[lang]
  const { field, verdict, fault, signer, claimedTime, certificateInLife, after } = report
  const parts = [
    `${verdicts[verdict][lang]}${fault ? ` (${faults[fault][lang]})` : ''}`,
    ...(signer
      ? [
          `${said.by} ${[signer.name, signer.organisation].filter(Boolean).join(', ')}, ${signer.selfIssued ? said.selfIssued : `${said.issued} ${signer.issuer}`}`,
        ]
      : []),
    ...(signer ? [said.trust] : []),
    ...(claimedTime ? [`${said.claimed}: ${timeSaid(claimedTime)}`] : []),
    ...(certificateInLife === false ? [said.ended] : []),
    ...(after.length > 0 ? [`${said.after}: ${after.map((each) => changeSaid(each, lang)).join(', ')}`] : []),
  ]
  return `  ${said.signature(field)}: ${parts.join('; ')}.\n`
}

/** A line for each signature of a file. */
export function signatureLines({ signatures, unreached, unreadable }: SignaturesReport, lang: Lang): string {
  const lines = signatures.map((report) => signatureSaid(report, lang))
  if (unreadable !== undefined && unreached > 0) lines.push(`  ${labels[lang].unreadable}\n`)
  else if (unreached > 0) lines.push(`  ${labels[lang].hidden(unreached)}\n`)
  return lines.join('')
}
