import { factName } from './fact-names.ts'
import { dayText, deciderName, formName, type Sentence, seatNames, skipNames, stepName } from './names.ts'

/** Procedure, consequences, complaint. */
export const followWords = {
  'review-skipped': {
    vi: ({ reasons }) => `Không tổ chức họp kiểm điểm: ${skipNames(reasons, 'vi')}.`,
    en: ({ reasons }) => `The review meeting is skipped: ${skipNames(reasons, 'en')}.`,
  },
  'review-and-council-skipped': {
    vi: ({ reasons }) => `Không họp kiểm điểm, không thành lập Hội đồng kỷ luật: ${skipNames(reasons, 'vi')}.`,
    en: ({ reasons }) => `Review and council are skipped: ${skipNames(reasons, 'en')}.`,
  },
  'step-without-days': {
    vi: ({ step }) => `Bước “${stepName(step, 'vi')}”: văn bản không ấn định số ngày.`,
    en: ({ step }) => `Step "${stepName(step, 'en')}": the text sets no number of days.`,
  },
  'step-waits': {
    vi: ({ step, days, fact }) =>
      `Bước “${stepName(step, 'vi')}”: ${days} ngày làm việc, tính theo ${factName(fact, 'vi')}, chưa có.`,
    en: ({ step, days, fact }) =>
      `Step "${stepName(step, 'en')}": ${days} working days, counted by ${factName(fact, 'en')}, which has not come.`,
  },
  'step-by': {
    vi: ({ step, days, from, due }) =>
      `Bước “${stepName(step, 'vi')}”: ${days} ngày làm việc từ ${dayText(from)}, chậm nhất ${dayText(due)}.`,
    en: ({ step, days, from, due }) =>
      `Step "${stepName(step, 'en')}": ${days} working days from ${dayText(from)}, by ${dayText(due)}.`,
  },
  'summons-by': {
    vi: ({ days, from, due }) =>
      `Giấy triệu tập gửi trước ngày họp ${dayText(from)} ít nhất ${days} ngày làm việc, chậm nhất ${dayText(due)}.`,
    en: ({ days, from, due }) =>
      `The summons goes out at least ${days} working days before the meeting of ${dayText(from)}, by ${dayText(due)}.`,
  },
  'calendar-not-known': {
    vi: ({ step, days, first, last }) =>
      `Bước “${stepName(step, 'vi')}”: ${days} ngày làm việc; lịch chỉ có từ ${dayText(first)} đến ${dayText(last)}. Ngày cuối là ngày nào?`,
    en: ({ step, days, first, last }) =>
      `Step "${stepName(step, 'en')}": ${days} working days; the calendar covers ${dayText(first)} to ${dayText(last)}. Which day is the last?`,
  },
  'party-by': {
    vi: ({ days, from, due }) =>
      `Quyết định kỷ luật hành chính trong ${days} ngày từ ngày công bố kỷ luật đảng ${dayText(from)}: chậm nhất ${dayText(due)}.`,
    en: ({ days, from, due }) =>
      `The administrative decision within ${days} days of the Party decision’s announcement on ${dayText(from)}: by ${dayText(due)}.`,
  },
  'who-decides': {
    vi: ({ who }) => `Người có thẩm quyền: ${deciderName(who, 'vi')}.`,
    en: ({ who }) => `Who decides: ${deciderName(who, 'en')}.`,
  },
  'council-of': {
    vi: ({ members, seats }) =>
      `Hội đồng kỷ luật có ${members} thành viên${Array.isArray(seats) && seats.length > 0 ? `: ${seatNames(seats, 'vi')}` : ''}.`,
    en: ({ members, seats }) =>
      `The council has ${members} members${Array.isArray(seats) && seats.length > 0 ? `: ${seatNames(seats, 'en')}` : ''}.`,
  },
  quorum: {
    vi: ({ quorum }) => `Họp khi có từ ${quorum} thành viên trở lên, trong đó có Chủ tịch Hội đồng; bỏ phiếu kín.`,
    en: ({ quorum }) => `It meets with at least ${quorum} members, the chair among them; the ballot is secret.`,
  },
  'may-not-sit': {
    vi: ({ tie }) =>
      `Một người tham gia ${tie === 'close-relative' ? 'là người thân thích' : 'có quyền, lợi ích liên quan'} nên không được chủ trì họp kiểm điểm hoặc là thành viên Hội đồng.`,
    en: ({ tie }) =>
      `Someone taking part is ${tie === 'close-relative' ? 'a close relative' : 'a person with related interests'}: no chair of the review, no member of the council.`,
  },
  effect: {
    vi: ({ months, end, party }) =>
      `Quyết định có hiệu lực ${months} tháng${party ? ', tính từ ngày quyết định kỷ luật đảng có hiệu lực' : ''}${end === undefined ? '' : `, đến hết ${dayText(end)}`}.`,
    en: ({ months, end, party }) =>
      `The decision has effect for ${months} months${party ? ', from the effect of the Party decision' : ''}${end === undefined ? '' : `, through ${dayText(end)}`}.`,
  },
  'erased-after': {
    vi: ({ form, months }) => `Xóa kỷ luật ${formName(form, 'vi')} sau ${months} tháng nếu không tái phạm.`,
    en: ({ form, months }) => `${formName(form, 'en')} is erased after ${months} months without a re-offence.`,
  },
  'pay-step-later': {
    vi: ({ form, months }) => `${formName(form, 'vi')}: thời gian nâng bậc lương kéo dài thêm ${months} tháng.`,
    en: ({ form, months }) => `${formName(form, 'en')}: the next pay step comes ${months} months later.`,
  },
  'appointment-ban': {
    vi: ({ form, months }) => `${formName(form, 'vi')}: không bổ nhiệm, quy hoạch, đào tạo trong ${months} tháng.`,
    en: ({ form, months }) => `${formName(form, 'en')}: no appointment, planning or training for ${months} months.`,
  },
  'apply-again': {
    vi: ({ months }) =>
      `Không hưởng chế độ thôi việc; sau ${months} tháng được đăng ký dự tuyển lại, trừ vị trí liên quan nếu vì tham nhũng hoặc đạo đức.`,
    en: ({ months }) =>
      `No severance; the person may apply again after ${months} months, except for related posts in corruption or ethics cases.`,
  },
  rating: {
    vi: () => 'Bị kỷ luật vì vi phạm liên quan đến công vụ từ khiển trách trở lên: xếp loại không hoàn thành nhiệm vụ.',
    en: () => 'Disciplined (khiển trách or more) for a violation of duty: rated as not having completed the tasks.',
  },
  'rating-once': {
    vi: () =>
      'Xếp loại không hoàn thành nhiệm vụ; cùng một vi phạm chỉ tính vào một năm, tính tại đơn vị nơi xảy ra vi phạm.',
    en: () =>
      'Rated as not having completed the tasks; one violation counts in one year only, at the unit where it took place.',
  },
  'rating-believed': {
    vi: () => 'Theo trí nhớ: bị kỷ luật trong năm thì xếp loại không hoàn thành nhiệm vụ. Phải đọc lại văn bản.',
    en: () => 'From memory: disciplined in the year means rated as not having completed the tasks. Read the text.',
  },
  'complaint-days': {
    vi: ({ days }) => `Khiếu nại lần đầu trong ${days} ngày từ ngày nhận quyết định.`,
    en: ({ days }) => `A first complaint within ${days} days of receiving the decision.`,
  },
  'first-complaint': {
    vi: ({ days, from, legalEnd, due }) =>
      `Khiếu nại lần đầu: ${days} ngày từ ngày nhận quyết định ${dayText(from)}, đến hết ${dayText(legalEnd)}${due === legalEnd ? '' : ` (dời vì ngày nghỉ: ${dayText(due)})`}.`,
    en: ({ days, from, legalEnd, due }) =>
      `First complaint: ${days} days from receipt on ${dayText(from)}, through ${dayText(legalEnd)}${due === legalEnd ? '' : ` (rolled over: ${dayText(due)})`}.`,
  },
  'second-complaint': {
    vi: ({ days, from, legalEnd, due }) =>
      `Khiếu nại lần hai: ${days} ngày từ ngày nhận quyết định giải quyết lần đầu ${dayText(from)}, đến hết ${dayText(legalEnd)}${due === legalEnd ? '' : ` (dời vì ngày nghỉ: ${dayText(due)})`}.`,
    en: ({ days, from, legalEnd, due }) =>
      `Second complaint: ${days} days from the first settlement on ${dayText(from)}, through ${dayText(legalEnd)}${due === legalEnd ? '' : ` (rolled over: ${dayText(due)})`}.`,
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
