import { isDay } from '../../../engine/day.ts'
import { shortDay } from '../../../engine/day-words.ts'
import type { Facts, Lang } from '../../../engine/words.ts'
import { exclusions, forms, groups, neverBarredKinds, pauses, sectors, severities, subjects } from '../slugs.ts'

/** The sentence of a line, in each language. */
export type Sentence = Readonly<Record<Lang, (facts: Facts) => string>>
type Value = Facts[string]
type Table = Readonly<Record<string, Readonly<Record<Lang, string>>>>

const named = (table: Table, value: Value, lang: Lang): string =>
  (Array.isArray(value) ? value : [String(value)]).map((slug) => table[slug]?.[lang] ?? slug).join(', ')

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
  review: { vi: 'họp kiểm điểm', en: 'review meeting' },
  'council-meeting': { vi: 'họp Hội đồng kỷ luật', en: 'meeting of the council' },
  'party-match': {
    vi: 'quyết định kỷ luật hành chính sau khi công bố kỷ luật đảng',
    en: 'administrative decision after the Party’s was announced',
  },
}
export const stepName = (value: Value, lang: Lang): string => named(steps, value, lang)

const deciders: Table = {
  'appointing-head': { vi: 'người đứng đầu cơ quan có thẩm quyền bổ nhiệm', en: 'the head of the body that appoints' },
  'appointing-head-or-delegate': {
    vi: 'người đứng đầu cơ quan có thẩm quyền bổ nhiệm, hoặc người được phân cấp, ủy quyền theo quy định',
    en: 'the head of the body that appoints, or whom the power was delegated to',
  },
  'managing-head': {
    vi: 'người đứng đầu đơn vị quản lý viên chức (trước khi buộc thôi việc phải báo cáo, nếu thẩm quyền tuyển dụng thuộc cấp trên)',
    en: 'the head of the unit that manages the person (who reports before a dismissal where recruitment is for a body above)',
  },
  'using-head': {
    vi: 'người đứng đầu đơn vị sử dụng viên chức; cấp trên trực tiếp, nếu người đứng đầu và mọi cấp phó đều không được tham gia',
    en: 'the head of the unit that uses the person; the body above, where head and all deputies may not take part',
  },
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
  'appointer-to-the-post': {
    vi: 'cấp có thẩm quyền bổ nhiệm giữ chức vụ, chức danh',
    en: 'the authority that appointed to the post',
  },
  'appointer-to-the-highest-post': {
    vi: 'cấp có thẩm quyền bổ nhiệm giữ chức vụ, chức danh cao nhất; quyết định cả đối với các chức vụ, chức danh khác có liên quan',
    en: 'the authority that appointed to the highest post; it decides about the other posts concerned too',
  },
  employer: { vi: 'người sử dụng lao động', en: 'the employer' },
}
export const deciderName = (value: Value, lang: Lang): string => named(deciders, value, lang)

const seats: Table = {
  'head-or-deputy': { vi: 'người đứng đầu hoặc cấp phó', en: 'head or deputy' },
  union: { vi: 'đại diện công đoàn hoặc viên chức', en: 'a union (or staff) representative' },
  personnel: { vi: 'đại diện bộ phận tổ chức cán bộ', en: 'a personnel representative' },
  'unit-head': { vi: 'người đứng đầu hoặc cấp phó đơn vị sử dụng', en: 'head or deputy of the using unit' },
  'review-chair': { vi: 'người chủ trì họp kiểm điểm', en: 'the chair of the review' },
}
export const seatNames = (value: Value, lang: Lang): string => named(seats, value, lang)

const weighed: Table = {
  content: { vi: 'nội dung', en: 'content' },
  motive: { vi: 'động cơ', en: 'motive' },
  'nature-and-degree': { vi: 'tính chất, mức độ', en: 'nature and degree' },
  harm: { vi: 'hậu quả', en: 'harm' },
  cause: { vi: 'nguyên nhân vi phạm', en: 'cause' },
  circumstances: { vi: 'hoàn cảnh cụ thể', en: 'circumstances' },
  'aggravation-and-mitigation': { vi: 'tình tiết tăng nặng, giảm nhẹ', en: 'aggravation and mitigation' },
  attitude: { vi: 'thái độ tiếp thu, sửa chữa', en: 'attitude' },
  remedy: { vi: 'kết quả khắc phục khuyết điểm, vi phạm, hậu quả', en: 'remedy' },
}
export const weighedNames = (value: Value, lang: Lang): string => named(weighed, value, lang)

const replacements: Table = {
  'leaders-above': {
    vi: 'khi người đứng đầu và mọi cấp phó của đơn vị đều không được tham gia, lãnh đạo cơ quan cấp trên trực tiếp tổ chức và chủ trì',
    en: 'where head and all deputies of the unit may not take part, the leaders of the body above hold and chair it',
  },
  'head-above': {
    vi: 'khi người đứng đầu và mọi cấp phó đều không được tham gia, người đứng đầu cơ quan cấp trên trực tiếp là Chủ tịch Hội đồng',
    en: 'where head and all deputies may not take part, the head of the body above chairs the council',
  },
  'party-committee-above-or-another-member': {
    vi: 'khi toàn bộ Ban chấp hành công đoàn không được tham gia, 01 đại diện cấp ủy cấp trên trực tiếp hoặc 01 công đoàn viên khác của đơn vị',
    en: 'where the whole union committee may not take part, one representative of the Party committee above or another union member of the unit',
  },
  'representative-above': {
    vi: 'khi người đứng đầu hoặc mọi cấp phó không được tham gia, 01 đại diện cấp trên trực tiếp',
    en: 'where the head or all deputies may not take part, one representative of the level above',
  },
  'whom-the-authority-names': {
    vi: 'người do cơ quan có thẩm quyền xử lý kỷ luật quyết định',
    en: 'whom the disciplining authority names',
  },
}
export const replacementName = (value: Value, lang: Lang): string => named(replacements, value, lang)

const ties: Table = {
  'close-relative': { vi: 'là người thân thích', en: 'a close relative' },
  'related-interest': {
    vi: 'có quyền, nghĩa vụ liên quan đến hành vi',
    en: 'a person whose rights or duties the act touches',
  },
  'same-case': { vi: 'cũng bị xem xét kỷ luật trong cùng vụ việc', en: 'considered in the same case' },
}
export const tieName = (value: Value, lang: Lang): string => named(ties, value, lang)

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
  typeof value === 'string' && isDay(value) ? shortDay(value) : String(value)
