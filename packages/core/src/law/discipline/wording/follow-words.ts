import type { Facts } from '../../../engine/words.ts'
import { factName } from './fact-names.ts'
import { dayText, deciderName, formName, type Sentence, seatNames, skipNames, stepName, tieName } from './names.ts'

const includes = (list: Facts[string], item: string): boolean => Array.isArray(list) && list.includes(item)

/** Procedure and consequences. */
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
    vi: ({ days, from, due, unlessPaused }) =>
      `Quyết định kỷ luật hành chính trong ${days} ngày từ ngày công bố kỷ luật đảng ${dayText(from)}: chậm nhất ${dayText(due)}${unlessPaused ? ', trừ trường hợp chưa xem xét kỷ luật' : ''}.`,
    en: ({ days, from, due, unlessPaused }) =>
      `The administrative decision within ${days} days of the Party decision’s announcement on ${dayText(from)}: by ${dayText(due)}${unlessPaused ? ', except where discipline is not yet considered' : ''}.`,
  },
  'who-decides': {
    vi: ({ who }) => `Người có thẩm quyền: ${deciderName(who, 'vi')}.`,
    en: ({ who }) => `Who decides: ${deciderName(who, 'en')}.`,
  },
  'who-decides-left': {
    vi: ({ form, who }) => `Người có thẩm quyền đối với ${formName(form, 'vi')}: ${deciderName(who, 'vi')}.`,
    en: ({ form, who }) => `Who decides on ${formName(form, 'en')}: ${deciderName(who, 'en')}.`,
  },
  'council-of': {
    vi: ({ members, seats }) =>
      `Hội đồng kỷ luật có ${members} thành viên${Array.isArray(seats) && seats.length > 0 ? `: ${seatNames(seats, 'vi')}` : ''}.`,
    en: ({ members, seats }) =>
      `The council has ${members} members${Array.isArray(seats) && seats.length > 0 ? `: ${seatNames(seats, 'en')}` : ''}.`,
  },
  quorum: {
    vi: ({ quorum, secretary }) =>
      `Họp khi có từ ${quorum} thành viên trở lên, trong đó có Chủ tịch Hội đồng${secretary ? ' và Thư ký Hội đồng' : ''}; bỏ phiếu kín.`,
    en: ({ quorum, secretary }) =>
      `It meets with at least ${quorum} members, the chair ${secretary ? 'and the secretary ' : ''}among them; the ballot is secret.`,
  },
  'may-not-sit': {
    vi: ({ tie }) =>
      `Một người tham gia ${tieName(tie, 'vi')} nên không được chủ trì họp kiểm điểm hoặc là thành viên Hội đồng.`,
    en: ({ tie }) => `Someone taking part is ${tieName(tie, 'en')}: no chair of the review, no member of the council.`,
  },
  effect: {
    vi: ({ months, end, party, served }) =>
      `Quyết định có hiệu lực ${months} tháng${party ? ', tính từ ngày quyết định kỷ luật đảng có hiệu lực' : ''}${served === undefined ? '' : `, trừ ${served} ngày đã thi hành`}${end === undefined ? '' : `, đến hết ${dayText(end)}`}.`,
    en: ({ months, end, party, served }) =>
      `The decision has effect for ${months} months${party ? ', from the effect of the Party decision' : ''}${served === undefined ? '' : `, less ${served} days served`}${end === undefined ? '' : `, through ${dayText(end)}`}.`,
  },
  'erased-after': {
    vi: ({ form, months }) =>
      `Xóa kỷ luật ${formName(form, 'vi')} sau ${months} tháng kể từ ngày bị xử lý, nếu không tiếp tục vi phạm kỷ luật lao động.`,
    en: ({ form, months }) =>
      `${formName(form, 'en')} is erased ${months} months after it was imposed, if labour discipline is not violated again.`,
  },
  'pay-step-later': {
    vi: ({ form, months }) => `${formName(form, 'vi')}: thời gian nâng bậc lương kéo dài thêm ${months} tháng.`,
    en: ({ form, months }) => `${formName(form, 'en')}: the next pay step comes ${months} months later.`,
  },
  'appointment-ban': {
    vi: ({ form, months, higherPost }) =>
      `${formName(form, 'vi')}: không quy hoạch, đào tạo, bổ nhiệm${higherPost ? ' vào chức vụ cao hơn' : ''} trong ${months} tháng.`,
    en: ({ form, months, higherPost }) =>
      `${formName(form, 'en')}: no planning, training or appointment${higherPost ? ' to a higher post' : ''} for ${months} months.`,
  },
  'apply-again': {
    vi: ({ months }) =>
      `Không hưởng chế độ thôi việc; sau ${months} tháng được đăng ký dự tuyển lại, trừ vị trí liên quan nếu vì tham nhũng hoặc đạo đức.`,
    en: ({ months }) =>
      `No severance; the person may apply again after ${months} months, except for related posts in corruption or ethics cases.`,
  },
  'lower-step': {
    vi: () =>
      'Hạ bậc lương: hưởng bậc lương thấp hơn liền kề từ ngày quyết định có hiệu lực; thời gian giữ bậc trước đó được bảo lưu.',
    en: () => 'The next lower pay step holds from the day of effect; the time held at the old step is kept.',
  },
  'corruption-bar': {
    vi: () => 'Bị cách chức vì tham nhũng: không được bổ nhiệm vào vị trí lãnh đạo, quản lý nữa.',
    en: () => 'Removed from post for corruption: no leading post ever again.',
  },
  'file-personal-file': {
    vi: () => 'Quyết định được lưu trong hồ sơ cá nhân.',
    en: () => 'The decision is kept in the personal file.',
  },
  'file-personal-file-and-database': {
    vi: () =>
      'Quyết định được lưu trong hồ sơ, hình thức kỷ luật ghi vào lý lịch và cập nhật vào cơ sở dữ liệu quốc gia.',
    en: () =>
      'The decision is kept in the file, its form written into the lý lịch, and put into the national database.',
  },
  'no-substitution': {
    vi: ({ kinds }) =>
      `Không dùng xử phạt hành chính${includes(kinds, 'party') ? ' hoặc kỷ luật đảng' : ''} thay cho kỷ luật hành chính; kỷ luật hành chính không thay cho trách nhiệm hình sự.`,
    en: ({ kinds }) =>
      `${includes(kinds, 'party') ? 'Neither a fine nor Party discipline stands' : 'No administrative fine stands'} in for discipline, nor discipline for criminal liability.`,
  },
  'profession-is-restricted': {
    vi: () =>
      'Người bị kỷ luật còn bị hạn chế thực hiện hoạt động nghề nghiệp theo quy định của pháp luật có liên quan.',
    en: () => 'Whoever is disciplined is also restricted in the profession, as the law on it says.',
  },
  'profession-may-be-restricted': {
    vi: () =>
      'Người bị kỷ luật còn có thể bị hạn chế thực hiện hoạt động nghề nghiệp theo quy định của pháp luật có liên quan.',
    en: () => 'Whoever is disciplined may also be restricted in the profession, as the law on it says.',
  },
  'fitting-post-if-wrong': {
    vi: () =>
      'Bị cách chức, buộc thôi việc oan, sai mà vị trí cũ đã có người thay: bố trí vị trí công tác, chức vụ quản lý phù hợp.',
    en: () => 'Wrongly removed or dismissed, and the old post is taken: a fitting position or post is found.',
  },
  'announced-if-wrong': {
    vi: ({ days, from, due }) =>
      from === undefined
        ? `Nếu có kết luận là kỷ luật sai: công bố công khai trong ${days} ngày làm việc.`
        : `Kết luận kỷ luật sai ngày ${dayText(from)}: công bố công khai trong ${days} ngày làm việc${due === undefined ? '' : `, chậm nhất ${dayText(due)}`}.`,
    en: ({ days, from, due }) =>
      from === undefined
        ? `If the discipline is found wrong, it is announced in public within ${days} working days.`
        : `Found wrong on ${dayText(from)}: announced in public within ${days} working days${due === undefined ? '' : `, by ${dayText(due)}`}.`,
  },
  'rating-not-read': {
    vi: () => 'Quy định xếp loại chất lượng cho ngày này chưa đọc. Kỷ luật ảnh hưởng đến xếp loại thế nào?',
    en: () => 'The rules of rating for this day were not read. What does discipline do to the rating?',
  },
  rating: {
    vi: () => 'Bị kỷ luật vì vi phạm liên quan đến công vụ từ khiển trách trở lên: xếp loại không hoàn thành nhiệm vụ.',
    en: () => 'Disciplined (khiển trách or more) for a violation of duty: rated as not having completed the tasks.',
  },
  'rating-once': {
    vi: () =>
      'Xếp loại không hoàn thành nhiệm vụ; cùng một vi phạm chỉ tính vào một năm, không tính lại nếu đã dùng để xếp loại trước khi có quyết định, tính tại đơn vị nơi xảy ra vi phạm.',
    en: () =>
      'Rated as not having completed the tasks; one violation counts in one year only, not again where it was used before the decision, and at the unit where it took place.',
  },
  'rating-believed': {
    vi: () => 'Theo trí nhớ: bị kỷ luật trong năm thì xếp loại không hoàn thành nhiệm vụ. Phải đọc lại văn bản.',
    en: () => 'From memory: disciplined in the year means rated as not having completed the tasks. Read the text.',
  },
} satisfies Record<string, Sentence>
