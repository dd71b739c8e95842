import { list } from '../../../engine/words.ts'
import { dayText, type Sentence } from './names.ts'

/** Complaint and lawsuit. */
export const complaintWords = {
  'complaint-law-not-read': {
    vi: () => 'Luật khiếu nại của thời gian này chưa đọc. Thời hạn khiếu nại là bao nhiêu?',
    en: () => 'The law on complaints of that time was not read. How long may the person complain?',
  },
  'complaint-law-amended': {
    vi: ({ days }) =>
      `Luật Khiếu nại được sửa đổi trong năm 2025; ngày có hiệu lực và nội dung sửa đổi chưa đọc. Các thời hạn ${list(days)} ngày còn như cũ hay không?`,
    en: ({ days }) =>
      `The law on complaints was amended in 2025; neither the amendment nor its first day in force was read. Do its ${list(days)} days still hold?`,
  },
  'may-complain': {
    vi: () => 'Người bị kỷ luật có quyền khiếu nại.',
    en: () => 'The person may complain.',
  },
  'complaint-days': {
    vi: ({ days }) => `Khiếu nại lần đầu trong ${days} ngày từ ngày nhận quyết định.`,
    en: ({ days }) => `A first complaint within ${days} days of receiving the decision.`,
  },
  'first-complaint': {
    vi: ({ days, from, legalEnd, due, excused }) =>
      `Khiếu nại lần đầu: ${days} ngày từ ngày nhận quyết định ${dayText(from)}, đến hết ${dayText(legalEnd)}${excused ? ' (không tính thời gian có trở ngại)' : ''}${due === legalEnd ? '' : ` (dời vì ngày nghỉ: ${dayText(due)})`}.`,
    en: ({ days, from, legalEnd, due, excused }) =>
      `First complaint: ${days} days from receipt on ${dayText(from)}, through ${dayText(legalEnd)}${excused ? ' (the obstacle not counted)' : ''}${due === legalEnd ? '' : ` (rolled over: ${dayText(due)})`}.`,
  },
  'second-complaint': {
    vi: ({ days, from, legalEnd, due, excused }) =>
      `Khiếu nại lần hai: ${days} ngày từ ngày nhận quyết định giải quyết lần đầu ${dayText(from)}, đến hết ${dayText(legalEnd)}${excused ? ' (không tính thời gian có trở ngại)' : ''}${due === legalEnd ? '' : ` (dời vì ngày nghỉ: ${dayText(due)})`}.`,
    en: ({ days, from, legalEnd, due, excused }) =>
      `Second complaint: ${days} days from the first settlement on ${dayText(from)}, through ${dayText(legalEnd)}${excused ? ' (the obstacle not counted)' : ''}${due === legalEnd ? '' : ` (rolled over: ${dayText(due)})`}.`,
  },
  'complaint-in-time': {
    vi: ({ made, due }) => `Khiếu nại ngày ${dayText(made)}: còn trong thời hạn (hết ${dayText(due)}).`,
    en: ({ made, due }) => `Complained on ${dayText(made)}: in time (through ${dayText(due)}).`,
  },
  'complaint-late': {
    vi: ({ made, due }) => `Khiếu nại ngày ${dayText(made)}: quá thời hạn (hết ${dayText(due)}).`,
    en: ({ made, due }) => `Complained on ${dayText(made)}: late (through ${dayText(due)}).`,
  },
  'complaint-days-over': {
    vi: ({ due }) => `Chưa khiếu nại và đã hết thời hạn ngày ${dayText(due)}.`,
    en: ({ due }) => `No complaint was made, and its days were over on ${dayText(due)}.`,
  },
  'complaint-to': {
    vi: () =>
      'Khiếu nại lần đầu gửi người đã ra quyết định; lần hai gửi cấp trên trực tiếp, hoặc Bộ trưởng Bộ Nội vụ nếu lần đầu do Bộ trưởng, Chủ tịch Ủy ban nhân dân cấp tỉnh giải quyết.',
    en: () =>
      'First to who signed the decision; second to the direct superior, or to the Minister of Home Affairs after a minister or a provincial chair.',
  },
  'acceptance-days': {
    vi: ({ days }) => `Thụ lý khiếu nại trong ${days} ngày.`,
    en: ({ days }) => `The complaint is accepted within ${days} days.`,
  },
  'acceptance-working-days': {
    vi: ({ days }) => `Thụ lý khiếu nại trong ${days} ngày làm việc.`,
    en: ({ days }) => `The complaint is accepted within ${days} working days.`,
  },
  settlement: {
    vi: ({ days, complex }) =>
      `Giải quyết trong ${days} ngày, phức tạp không quá ${complex} ngày, từ ngày thụ lý; phải đối thoại.`,
    en: ({ days, complex }) =>
      `Settled within ${days} days of acceptance, ${complex} if complex; a dialogue is obligatory.`,
  },
  'settlement-effect': {
    vi: ({ days }) => `Quyết định giải quyết khiếu nại có hiệu lực sau ${days} ngày kể từ ngày ban hành.`,
    en: ({ days }) => `The settlement takes effect ${days} days after it was issued.`,
  },
  'lawsuit-anyone': {
    vi: () => 'Có quyền khởi kiện quyết định kỷ luật.',
    en: () => 'The person may also go to court against the decision.',
  },
  court: {
    vi: () =>
      'Có thể khởi kiện vụ án hành chính tại Tòa án đối với quyết định buộc thôi việc công chức từ Tổng cục trưởng trở xuống.',
    en: () => 'An administrative court is open against the dismissal of a công chức up to Tổng cục trưởng level.',
  },
  'worker-complains': {
    vi: () =>
      'Khiếu nại với người sử dụng lao động, cơ quan có thẩm quyền, hoặc yêu cầu giải quyết tranh chấp lao động.',
    en: () => 'Complaint to the employer or the authority, or the route of labour disputes.',
  },
} satisfies Record<string, Sentence>
