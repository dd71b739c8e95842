import type { Source } from '../../engine/citation.ts'
import { type Day, day, plus } from '../../engine/day.ts'
import { answer, forAPerson, groundsOf, type Ruling } from '../../engine/ruling.ts'
import { luat84From, nd217From } from '../instruments/inspection.ts'

/** Bodies that inspect, as far as the law tells them apart. */
export const inspectingBodies = [
  'so',
  'ubnd-xa',
  'ubnd-huyen',
  'ubnd-tinh',
  'thanh-tra-tinh',
  'don-vi-thuoc-bo',
  'khac',
] as const
/** A kind of body that inspects: `so`, `thanh-tra-tinh`. */
export type InspectingBody = (typeof inspectingBodies)[number]

/** How long a team may inspect: calendar days ("ngày") from the announcement, and the one extension. */
export type TeamLimit = {
  readonly days: number
  readonly extension: number
  /** the last day with the extension */
  readonly last: Day
  readonly source: Source
}

/** Nghị định 217/2025/NĐ-CP Điều 13 khoản 2. The decree names no other body. */
const daysOfTeam: Readonly<Partial<Record<InspectingBody, readonly [days: number, extension: number]>>> = {
  so: [10, 5],
  'ubnd-xa': [7, 3],
  'don-vi-thuoc-bo': [15, 7],
}

/**
 * How long may a team of this body inspect, counted from the day its decision was announced? Undefined where the decree
 * names no limit, and for what was announced or decided before it: an earlier decision goes on under the old law (Điều 19).
 *
 * The decree governs specialised checking (kiểm tra chuyên ngành); whether a check of discipline inside the
 * administration is one is a lawyer's question (Điều 3 khoản 1), so the limit serves as a warning, not a bar.
 *
 * @param decidedOn the day of the decision to inspect, when it is not the same day
 * @example
 * ```ts
 * teamLimit('so', day('2026-03-02'))?.last //=> '2026-03-17': 10 days, and 5 more
 * ```
 */
export function teamLimit(body: InspectingBody, announcedOn: Day, decidedOn = announcedOn): TeamLimit | undefined {
  const limit = daysOfTeam[body]
  if (limit === undefined || announcedOn < nd217From || decidedOn < nd217From) return undefined
  const [days, extension] = limit
  return {
    days,
    extension,
    last: plus(announcedOn, { days: days + extension }),
    source: { instrument: 'nd-217-2025', article: '13', clause: '2', known: 'text' },
  }
}

/** `thanh-tra`: the body may hold a thanh tra. `kiem-tra`: it may only check. */
export type InspectionWord = 'kiem-tra' | 'thanh-tra'

/** Bodies that Điều 7 may or may not name, by which one of their kind it is. */
const notOneKind: readonly InspectingBody[] = ['don-vi-thuoc-bo', 'khac']

/**
 * Is what this body does on this day a thanh tra or a kiểm tra? Since 1 July 2025 a Sở, a commune and a province's
 * People's Committee can only check (Luật Thanh tra số 84/2025/QH15 Điều 7, Điều 61 khoản 1); before, a Sở had an
 * inspectorate beside its head's checking, and the decision says which of the two it was.
 *
 * @param decidedOn the day of the decision to inspect, when it is not the same day
 * @example
 * ```ts
 * const now = inspectionWord({ body: 'so', on: day('2026-03-02') })
 * now.kind === 'answer' && now.answer //=> 'kiem-tra'
 * inspectionWord({ body: 'so', on: day('2019-11-05') }).kind //=> 'question', what does the decision say?
 * ```
 */
export function inspectionWord({
  body,
  on,
  decidedOn = on,
}: {
  readonly body: InspectingBody
  readonly on: Day
  readonly decidedOn?: Day
}): Ruling<InspectionWord> {
  const facts = { body, on, decidedOn }
  if (on < luat84From) return forAPerson(beforeLaw, groundsOf([oldLawOn(on)], facts))
  if (decidedOn < luat84From) return forAPerson(begunBeforeLaw, groundsOf([ofLaw84('64', '1')], facts))
  if (notOneKind.includes(body)) return forAPerson(isItNamed, groundsOf([ofLaw84('7')], facts))
  return body === 'thanh-tra-tinh'
    ? answer('thanh-tra', groundsOf([ofLaw84('7')], facts))
    : answer('kiem-tra', groundsOf([ofLaw84('7'), ofLaw84('61', '1')], facts))
}

const ofLaw84 = (article: string, clause?: string): Source => ({
  instrument: 'luat-84-2025',
  article,
  ...(clause ? { clause } : {}),
  known: 'text',
})

const oldLawOn = (on: Day): Source => ({
  instrument: on < day('2023-07-01') ? 'luat-56-2010' : 'luat-11-2022',
  known: 'unverified',
})

const beforeLaw = {
  code: 'inspectorate-before-2025',
  vi: 'Trước 01/7/2025 một Sở vừa có thể có Thanh tra Sở, vừa có việc kiểm tra của người đứng đầu. Quyết định ghi là thanh tra hay kiểm tra?',
  en: 'Before 1 July 2025 a Sở could have an inspectorate beside the checks of its head. Does the decision say thanh tra or kiểm tra?',
}

const begunBeforeLaw = {
  code: 'decision-before-2025',
  vi: 'Quyết định có trước 01/7/2025; cuộc thanh tra chưa kết luận được làm tiếp theo luật cũ (Điều 64 khoản 1). Quyết định ghi là thanh tra hay kiểm tra?',
  en: 'The decision is older than 1 July 2025; a thanh tra without a conclusion goes on under the old law (Article 64 clause 1). Does the decision say thanh tra or kiểm tra?',
}

const isItNamed = {
  code: 'body-named-by-article-7',
  vi: 'Cơ quan này có thuộc các cơ quan thanh tra nêu tại Điều 7 Luật Thanh tra số 84/2025/QH15 không? Không thuộc thì chỉ được kiểm tra.',
  en: 'Is this one of the inspection bodies named in Article 7 of the Law on Inspection 84/2025/QH15? If not, it may only check (kiểm tra).',
}
