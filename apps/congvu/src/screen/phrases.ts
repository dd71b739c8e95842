import type { ClockState, KnownHow, Lang } from '@congvu/core'

type Said = Readonly<Record<Lang, string>>

/** How a fact is known, as tables say it. */
export const known: Readonly<Record<KnownHow, Said>> = {
  text: { vi: 'văn bản', en: 'the text' },
  secondary: { vi: 'nguồn thứ cấp', en: 'secondary source' },
  unverified: { vi: 'chưa kiểm chứng', en: 'not verified' },
}

export const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}

export const states: Readonly<Record<ClockState, Said>> = {
  open: { vi: 'đang tính', en: 'running' },
  over: { vi: 'đã qua', en: 'over' },
  done: { vi: 'đã làm', en: 'done' },
  'done-late': { vi: 'đã làm, muộn', en: 'done late' },
  disputed: { vi: 'cần quyết định', en: 'for a person' },
  never: { vi: 'không có thời hiệu', en: 'nothing bars' },
  waits: { vi: 'chờ sự kiện', en: 'waits for its event' },
}
