import { isDay } from '../../../engine/day.ts'
import { shortDay } from '../../../engine/day-words.ts'
import type { Facts, Lang } from '../../../engine/words.ts'
import { exclusions, forms, groups, neverBarredKinds, pauses, sectors, severities, subjects } from '../slugs.ts'

/** The sentence of a line, in each language. */
export type Sentence = Readonly<Record<Lang, (facts: Facts) => string>>
type Value = Facts[string]
type Table = Readonly<Record<string, Readonly<Record<Lang, string>>>>

const named = (table: Table, value: Value, lang: Lang): string =>
  (Array.isArray(value) ? value : [String(value ?? '')]).map((slug) => table[slug]?.[lang] ?? slug).join(', ')

export const formName = (value: Value, lang: Lang): string => named(forms, value, lang)
export const groupName = (value: Value, lang: Lang): string => named(groups, value, lang)
export const subjectName = (value: Value, lang: Lang): string => named(subjects, value, lang)
export const severityName = (value: Value, lang: Lang): string => named(severities, value, lang)
export const pauseName = (value: Value, lang: Lang): string => named(pauses, value, lang)
export const exclusionName = (value: Value, lang: Lang): string => named(exclusions, value, lang)
export const sectorName = (value: Value, lang: Lang): string => named(sectors, value, lang)
export const neverBarredName = (value: Value, lang: Lang): string => named(neverBarredKinds, value, lang)
export const partyForm = (value: Value, lang: Lang): string =>
  named({ ...forms, 'khai-tru': { vi: 'khai trừ', en: 'expulsion (khai trừ)' } }, value, lang)

const steps: Table = {
  report: { vi: 'gửi báo cáo và biên bản cuộc họp kiểm điểm', en: 'report and minutes of the review sent' },
  council: { vi: 'thành lập Hội đồng kỷ luật', en: 'council set up' },
  summons: { vi: 'gửi giấy triệu tập họp', en: 'summons sent' },
  proposal: { vi: 'Hội đồng kỷ luật kiến nghị bằng văn bản', en: 'council’s proposal' },
  decision: { vi: 'ra quyết định kỷ luật hoặc kết luận không vi phạm', en: 'decision, or conclusion of no violation' },
  'court-decision': { vi: 'ra quyết định theo bản án', en: 'decision that follows the judgment' },
}
export const stepName = (value: Value, lang: Lang): string => named(steps, value, lang)

const deciders: Table = {
  'appointing-head': { vi: 'người đứng đầu cơ quan có thẩm quyền bổ nhiệm', en: 'the head of the body that appoints' },
  'managing-head': {
    vi: 'người đứng đầu đơn vị quản lý viên chức',
    en: 'the head of the unit that manages the person',
  },
  'using-head': { vi: 'người đứng đầu đơn vị sử dụng viên chức', en: 'the head of the unit that uses the person' },
  'receiving-head-agreed': {
    vi: 'người đứng đầu nơi biệt phái đến, sau khi thống nhất hình thức với nơi cử; buộc thôi việc do nơi cử ra quyết định',
    en: 'the head where the person is seconded, having agreed the form with the sending body, which alone dismisses',
  },
  'authority-of-the-post': {
    vi: 'cấp có thẩm quyền đối với chức vụ có liên quan',
    en: 'the authority over the post concerned',
  },
  'authority-of-the-highest-post': {
    vi: 'cấp có thẩm quyền bầu, phê chuẩn, bổ nhiệm chức vụ cao nhất đã giữ (trường hợp cao nhất: Thủ tướng Chính phủ hoặc Ủy ban Thường vụ Quốc hội)',
    en: 'the authority that elected, approved or appointed to the highest post held (at the top: the Prime Minister or the National Assembly’s Standing Committee)',
  },
  employer: { vi: 'người sử dụng lao động', en: 'the employer' },
}
export const deciderName = (value: Value, lang: Lang): string => named(deciders, value, lang)

const seats: Table = {
  'head-or-deputy': { vi: 'người đứng đầu hoặc cấp phó', en: 'head or deputy' },
  union: { vi: 'đại diện công đoàn hoặc viên chức', en: 'a union (or staff) representative' },
  personnel: { vi: 'đại diện bộ phận tổ chức cán bộ', en: 'a personnel representative' },
  'unit-head': { vi: 'người đứng đầu hoặc cấp phó đơn vị sử dụng', en: 'head or deputy of the using unit' },
}
export const seatNames = (value: Value, lang: Lang): string => named(seats, value, lang)

const barred: Table = {
  candidacy: { vi: 'ứng cử, đề cử', en: 'candidacy' },
  appointment: { vi: 'bổ nhiệm', en: 'appointment' },
  secondment: { vi: 'biệt phái', en: 'secondment' },
  transfer: { vi: 'điều động, luân chuyển', en: 'transfer' },
  training: { vi: 'đào tạo, bồi dưỡng', en: 'training' },
  retirement: { vi: 'giải quyết nghỉ hưu', en: 'retirement' },
  resignation: { vi: 'giải quyết thôi việc', en: 'resignation' },
}
export const barredNames = (value: Value, lang: Lang): string => named(barred, value, lang)

const skips: Table = {
  transfer: { vi: 'đã chuyển công tác', en: 'the person moved' },
  'authority-in-criminal-case': {
    vi: 'cấp có thẩm quyền quyết định xem xét dù có tố tụng hình sự',
    en: 'the authority decided during a criminal case',
  },
  'already-reviewed': { vi: 'đã kiểm điểm và nhận vi phạm', en: 'already reviewed and admitted' },
  'land-law': { vi: 'trường hợp đặc thù về đất đai', en: 'a special case of land law' },
  'form-proposed': {
    vi: 'kết luận có thẩm quyền đã kiến nghị hình thức',
    en: 'a competent conclusion proposes the form',
  },
  court: { vi: 'đã có bản án', en: 'there is a judgment' },
  party: { vi: 'đã có quyết định kỷ luật đảng', en: 'there is a Party decision' },
}
export const skipNames = (value: Value, lang: Lang): string => named(skips, value, lang)

/** `10/08/2026`; other values as they are. */
export const dayText = (value: Value): string =>
  typeof value === 'string' && isDay(value) ? shortDay(value) : String(value ?? '')
