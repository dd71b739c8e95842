import type { Lang } from '@congvu/core'

const size = (bytes: number, lang: Lang): string => {
  const kilobytes = bytes / 1024
  const [value, unit, digits] = kilobytes < 1024 ? [kilobytes, 'KB', 0] : [kilobytes / 1024, 'MB', 1]
  return `${decimal(value, digits, lang)} ${unit}`
}

const seconds = (milliseconds: number, lang: Lang): string => decimal(milliseconds / 1000, 1, lang)

/** A number as it is written there, at most so many digits after the comma. Asking the platform takes a start 30 ms. */
function decimal(value: number, digits: number, lang: Lang): string {
  const text = String(Number(value.toFixed(digits)))
  return lang === 'vi' ? text.replace('.', ',') : text
}

/** What the program says while it works. */
export const phrases = {
  vi: {
    standardInput: 'đầu vào chuẩn',
    wrote: (target: string, bytes: number) => `Đã ghi ${target} (${size(bytes, 'vi')}).`,
    drawAgain: (record: string, options: string) =>
      `Biên bản có hình ảnh chữ ký; lập lại đúng từng byte: congvu-minutes render ${record} ${options}`,
    wroteRecord: (target: string) =>
      `Đã ghi hồ sơ khởi đầu ${target}. Ghi kết quả kiểm tra vào đó rồi lập biên bản: congvu-minutes render ${target}`,
    wrong: (problems: number) => `${problems} lỗi; không ghi tệp nào.`,
    wrongOne: (problems: number) => `${problems} lỗi.`,
    right: (name: string, warnings: number) =>
      warnings === 0 ? `${name}: hợp lệ.` : `${name}: hợp lệ, ${warnings} điểm cần xem lại.`,
    bar: '{bar} {value}/{total} hồ sơ · còn chừng {eta_formatted}',
    summary: (done: number, total: number, failed: number, took: number) =>
      `Xong ${done}/${total} hồ sơ trong ${seconds(took, 'vi')} giây${failed > 0 ? `; ${failed} hồ sơ có lỗi, không có biên bản` : ''}.`,
  },
  en: {
    standardInput: 'standard input',
    wrote: (target: string, bytes: number) => `Wrote ${target} (${size(bytes, 'en')}).`,
    drawAgain: (record: string, options: string) =>
      `These minutes show pictures of signatures; to make the same bytes: congvu-minutes render ${record} ${options}`,
    wroteRecord: (target: string) =>
      `Wrote the starter record ${target}. Enter what the visit shows, then: congvu-minutes render ${target}`,
    wrong: (problems: number) => `${problems} ${problems === 1 ? 'error' : 'errors'}; nothing was written.`,
    wrongOne: (problems: number) => `${problems} ${problems === 1 ? 'error' : 'errors'}.`,
    right: (name: string, warnings: number) =>
      warnings === 0 ? `${name}: valid.` : `${name}: valid, ${warnings} to look at again.`,
    bar: '{bar} {value}/{total} records · about {eta_formatted} left',
    summary: (done: number, total: number, failed: number, took: number) =>
      `${done} of ${total} records done in ${seconds(took, 'en')} s${failed > 0 ? `; ${failed} with errors have no minutes` : ''}.`,
  },
} as const
