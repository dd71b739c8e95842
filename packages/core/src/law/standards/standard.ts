import * as z from 'zod'
import { Citation, KnownHow } from '../../engine/citation.ts'
import { Day } from '../../engine/day.ts'

type Named = { readonly vi: string; readonly en: string }
const observationIds = ['on-site', 'records', 'system', 'interview', 'complaint', 'self-evaluation'] as const
const groupIds = ['TT', 'GT', 'DD', 'TP', 'AG'] as const

/** How an inspector can establish a standard. */
export const observations: Readonly<Record<(typeof observationIds)[number], Named>> = {
  'on-site': { vi: 'quan sát tại chỗ', en: 'seen on site' },
  records: { vi: 'hồ sơ, tài liệu', en: 'records' },
  system: { vi: 'dữ liệu hệ thống', en: 'system data' },
  interview: { vi: 'phỏng vấn, phiếu hài lòng', en: 'interview or satisfaction form' },
  complaint: { vi: 'đơn thư, vụ việc', en: 'complaint or case file' },
  'self-evaluation': { vi: 'chỉ tự đánh giá', en: 'self-evaluation only' },
}

/** Groups of the catalogue: four contents of QĐ 1847/QĐ-TTg, and what is asked of an agency. */
export const standardGroups: Readonly<Record<(typeof groupIds)[number], Named>> = {
  TT: { vi: 'Tinh thần, thái độ làm việc', en: 'Spirit and attitude at work' },
  GT: { vi: 'Giao tiếp, ứng xử', en: 'Communication and conduct' },
  DD: { vi: 'Đạo đức, lối sống', en: 'Ethics and way of life' },
  TP: { vi: 'Trang phục', en: 'Dress' },
  AG: { vi: 'Yêu cầu đối với cơ quan', en: 'Duties of the agency' },
}

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
  group: z.enum(groupIds),
  who: z.enum(['all', 'leaders', 'agency']),
  text: z.string().min(1),
  sources: z.array(StandardSource).min(1).readonly(),
  observe: z.array(z.enum(observationIds)).min(1).readonly(),
  /** what a violation looks like */
  example: z.string().optional(),
  note: z.string().optional(),
  checkedOn: Day,
})
export type Standard = z.infer<typeof Standard>
