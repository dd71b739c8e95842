import { dayInWords, type Lang } from '@congvu/core'
import type { QrCheck } from '@congvu/minutes'

type Said = Readonly<Record<Lang, string>>
type Found = Extract<QrCheck, { readonly readable: true }>

const records: Readonly<Record<Found['record'], Said>> = {
  same: {
    vi: 'KHỚP: bản giấy được lập từ đúng hồ sơ này (không kể số văn bản)',
    en: 'AGREES: the paper was made from this very record (its number aside)',
  },
  other: {
    vi: 'KHÔNG KHỚP: bản giấy được lập từ hồ sơ khác, hoặc hồ sơ đã bị sửa',
    en: 'DOES NOT AGREE: the paper was made from another record, or the record was changed',
  },
}

const numbers: Readonly<Record<Found['number'], Said>> = {
  same: { vi: 'như trong hồ sơ', en: 'as in the record' },
  later: {
    vi: 'khi in chưa có số; so số ghi tay trên giấy với hồ sơ',
    en: 'not yet given when printed; compare the number written on the paper with the record',
  },
  other: { vi: 'KHÁC số trong hồ sơ', en: 'OTHER than in the record' },
}

const signatures: Readonly<Record<Found['signature'], Said>> = {
  valid: { vi: 'HỢP LỆ với khóa công khai đã nêu', en: 'VALID under the key given' },
  invalid: { vi: 'KHÔNG HỢP LỆ với khóa công khai đã nêu', en: 'NOT VALID under the key given' },
  unchecked: {
    vi: 'có, chưa kiểm tra; nêu --qr-public-key để biết có đúng cơ quan lập đã ký không',
    en: 'there, not checked; give --qr-public-key to learn whether the issuing body signed it',
  },
  none: {
    vi: 'không có; mã này không chứng minh ai đã lập',
    en: 'none; this code does not prove who made it',
  },
}

const limits: Said = {
  vi: 'Mã QR chứng minh bản giấy được in từ hồ sơ nào, không chứng minh chữ trên giấy còn nguyên: so nội dung giấy với biên bản lập lại từ hồ sơ.',
  en: 'The code proves from which record the paper was printed, not that the words on it are untouched: compare them with minutes made again from the record.',
}

/** What a code read from paper says of a record, a line for each question. */
export function qrLines(found: QrCheck, lang: Lang): string {
  if (!found.readable)
    return {
      vi: 'KHÔNG ĐỌC ĐƯỢC: đây không phải là chữ của mã QR do congvu-minutes in, hoặc đọc thiếu. Quét lại mã.\n',
      en: 'UNREADABLE: this is not the text of a code printed by congvu-minutes, or part of it is missing. Scan it again.\n',
    }[lang]
  const { proof, record, number, signature } = found
  const vi = lang === 'vi'
  const rows = [
    [vi ? 'Mã QR' : 'Code', `${proof.id.replace(/(.{4})(?=.)/g, '$1-')}, ${vi ? dayInWords(proof.date) : proof.date}`],
    [vi ? 'Hồ sơ' : 'Record', records[record][lang]],
    [vi ? 'Số văn bản' : 'Number', `${proof.number}, ${numbers[number][lang]}`],
    [vi ? 'Chữ ký trong mã' : 'Signature in the code', signatures[signature][lang]],
  ]
  return `${rows.map(([label, text]) => `${label}: ${text}.\n`).join('')}${limits[lang]}\n`
}
