import type { Source } from '../../engine/citation.ts'
import type { Assumption } from '../../engine/ruling.ts'

const civilCode = (article: string, clause: string, known: Source['known']): Source => ({
  instrument: 'bl-91-2015',
  article,
  clause,
  known,
})

/** What the rules of counting rest on. */
export const sources = {
  firstDayNotCounted: civilCode('147', '2', 'text'),
  endOfDays: civilCode('148', '1', 'text'),
  correspondingDay: civilCode('148', '3', 'text'),
  years: civilCode('148', '4', 'text'),
  rollOver: civilCode('148', '5', 'text'),
  endOfMonth: civilCode('146', '2', 'text'),
  endOfYear: civilCode('146', '3', 'text'),
  // The article is not divided into clauses.
  limitation: { instrument: 'bl-91-2015', article: '151', known: 'text' },
  workingWeek: { instrument: 'qd-188-1999', known: 'secondary' },
} as const satisfies Record<string, Source>

/** What no text read here says in so many words. */
export const assumptions = {
  byAnalogy: {
    code: 'civil-code-by-analogy',
    vi: 'Áp dụng tương tự cách tính thời hạn của Bộ luật Dân sự; chưa tìm thấy văn bản nào dẫn chiếu cho trường hợp này.',
    en: 'The Civil Code’s way of counting is applied by analogy; no text found refers to it for this case.',
  },
  rolls: {
    code: 'rolls-over',
    vi: 'Ngày cuối trùng ngày nghỉ được dời đến ngày làm việc tiếp theo (thời hạn).',
    en: 'An end on a rest day moves to the next working day (a time limit).',
  },
  swappedDayRolls: {
    code: 'swapped-day-rolls',
    vi: 'Ngày cuối là ngày được hoán đổi để nghỉ, không phải ngày nghỉ lễ hay cuối tuần; dời theo lịch làm việc của cơ quan nhà nước.',
    en: 'The end is a day swapped to be off, neither holiday nor weekend; it moves by the calendar of state bodies.',
  },
  doesNotRoll: {
    code: 'limitation-does-not-roll',
    vi: 'Thời hiệu không được dời vì ngày nghỉ; chưa tìm thấy văn bản nào nói khác.',
    en: 'A limitation is not moved by rest days; no text found says otherwise.',
  },
  limitationFirstDay: {
    code: 'limitation-first-day',
    vi: 'Tính đến ngày tương ứng; nếu tính cả ngày đầu theo Điều 151 thì kết thúc sớm hơn một ngày. Quyết định rơi đúng ngày này cần người có thẩm quyền cân nhắc.',
    en: 'Counted to the corresponding day; if the first day counts (Article 151) it ends a day earlier. A decision on that very day is for a person to weigh.',
  },
  limitationFromEnd: {
    code: 'limitation-from-end',
    vi: 'Hành vi kéo dài: thời hiệu tính từ ngày kết thúc hành vi; văn bản chỉ nói “thời điểm có hành vi vi phạm”.',
    en: 'The act lasted: limitation is counted from its end; the text says only "the time of the violation".',
  },
  leapDay: {
    code: 'leap-day',
    vi: 'Tính từ 29/02: năm cuối không có ngày tương ứng nên lấy 28/02 (tương tự Điều 148 khoản 3).',
    en: 'Counted from 29 February: the last year has no such day, so 28 February is taken (by analogy with Article 148 clause 3).',
  },
  excludedDays: {
    code: 'excluded-days-extend',
    vi: 'Thời gian không tính làm ngày cuối lùi lại bằng số ngày không tính.',
    en: 'Time that does not count moves the end by as many days.',
  },
  workingDays: {
    code: 'working-days-by-calendar',
    vi: 'Không có văn bản chung định nghĩa “ngày làm việc”; tính theo lịch làm việc của cơ quan nhà nước.',
    en: 'No general text defines "working day"; the calendar of state bodies is used.',
  },
  before: {
    code: 'before-is-exclusive',
    vi: '“Trước ngày” không gồm ngày đó. Dời về sau vì ngày nghỉ thì trái câu chữ; nên hoàn thành theo mốc an toàn.',
    en: '"Before" leaves the day itself out. Rolling forward would contradict the words; aim at the safe target.',
  },
  fixedDay: {
    code: 'fixed-day-is-no-span',
    vi: 'Một ngày ấn định không phải là một khoảng thời gian; việc dời vì ngày nghỉ còn có thể tranh luận.',
    en: 'A fixed day is not a span of time; whether it rolls over is arguable.',
  },
  estimated: {
    code: 'estimated-calendar',
    vi: 'Dựa trên lịch ước tính của những năm chưa có thông báo nghỉ lễ.',
    en: 'Rests on the estimated calendar of years whose holidays are not yet decided.',
  },
} as const satisfies Record<string, Assumption>
