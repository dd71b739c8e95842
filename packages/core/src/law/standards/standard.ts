import * as z from 'zod'
import { Citation, KnownHow } from '../../engine/citation.ts'
import { Day } from '../../engine/day.ts'

/** How an inspector can establish a standard, with its Vietnamese and English name. */
export const observations = {
  'on-site': { vi: 'quan sát tại chỗ', en: 'seen on site' },
  records: { vi: 'hồ sơ, tài liệu', en: 'records' },
  system: { vi: 'dữ liệu hệ thống', en: 'system data' },
  interview: { vi: 'phỏng vấn, phiếu hài lòng', en: 'interview or satisfaction form' },
  complaint: { vi: 'đơn thư, vụ việc', en: 'complaint or case file' },
  'self-evaluation': { vi: 'chỉ tự đánh giá', en: 'self-evaluation only' },
} as const
export type Observation = keyof typeof observations

/** Groups of the catalogue: four contents of QĐ 1847/QĐ-TTg, and what is asked of an agency. */
export const groups = {
  TT: { vi: 'Tinh thần, thái độ làm việc', en: 'Spirit and attitude at work' },
  GT: { vi: 'Giao tiếp, ứng xử', en: 'Communication and conduct' },
  DD: { vi: 'Đạo đức, lối sống', en: 'Ethics and way of life' },
  TP: { vi: 'Trang phục', en: 'Dress' },
  AG: { vi: 'Yêu cầu đối với cơ quan', en: 'Duties of the agency' },
} as const
export type Group = keyof typeof groups

/**
 * A text a standard rests on. `source`: it lays the standard down. `anchor`: a stronger or newer rule to cite beside it.
 * `from` and `until` bound the days on which it may be cited; left out where no source read here says.
 */
export const StandardSource = z.strictObject({
  ...Citation.shape,
  known: KnownHow,
  role: z.enum(['source', 'anchor']),
  from: Day.optional(),
  until: Day.optional(),
})
export type StandardSource = z.infer<typeof StandardSource>

/** One item that an inspection looks at. `text` paraphrases; the words of the instruments are theirs. */
export const Standard = z.strictObject({
  id: z.string().regex(/^(TT|GT|DD|TP|AG)-\d{2}$/),
  group: z.enum(['TT', 'GT', 'DD', 'TP', 'AG']),
  who: z.enum(['all', 'leaders', 'agency']),
  text: z.string().min(1),
  sources: z.array(StandardSource).min(1).readonly(),
  observe: z
    .array(z.enum(['on-site', 'records', 'system', 'interview', 'complaint', 'self-evaluation']))
    .min(1)
    .readonly(),
  /** what a violation looks like */
  example: z.string().optional(),
  note: z.string().optional(),
  checkedOn: Day,
})
export type Standard = z.infer<typeof Standard>
