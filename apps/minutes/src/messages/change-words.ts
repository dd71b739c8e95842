import type { Lang } from '@congvu/core'
import type { Change } from '@congvu/minutes'

const changes: Readonly<Record<Change['kind'], Readonly<Record<Lang, string>>>> = {
  signature: { vi: 'chữ ký số', en: 'digital signature' },
  field: { vi: 'trường chữ ký', en: 'signature field' },
  'validation-data': { vi: 'dữ liệu để kiểm tra chữ ký', en: 'data to check signatures with' },
  pages: { vi: 'ĐỔI NỘI DUNG TRANG', en: 'PAGES CHANGED' },
  other: { vi: 'ĐỔI PHẦN KHÁC CỦA TỆP', en: 'OTHER PARTS CHANGED' },
  stray: { vi: 'DỮ LIỆU LẠ, không đọc hiểu được', en: 'STRAY BYTES that cannot be followed' },
}

const withPicture: Readonly<Record<Lang, string>> = {
  vi: ', có phần hiển thị trên trang (xem có che nội dung không)',
  en: ', shown on the page (see whether it covers anything)',
}

/** What a later saving did to a file, in words. */
export function changeSaid(change: Change, lang: Lang): string {
  const said = changes[change.kind][lang]
  return 'field' in change ? `${said} "${change.field}"${change.picture ? withPicture[lang] : ''}` : said
}
