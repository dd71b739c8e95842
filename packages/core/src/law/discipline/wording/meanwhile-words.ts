import { barredNames, dayText, type Sentence } from './names.ts'

/** What holds while discipline is considered, and at the meeting. */
export const meanwhileWords = {
  'review-second-summons': {
    vi: () => 'Vắng mặt: vẫn họp kiểm điểm khi đã triệu tập lần thứ hai, hoặc có mặt mà không viết kiểm điểm.',
    en: () => 'In absence the review is held at the second summons, or where the person is there without a report.',
  },
  'review-second-summons-or-asked': {
    vi: () =>
      'Vắng mặt: vẫn họp kiểm điểm khi đã triệu tập lần thứ hai, khi có mặt mà không viết kiểm điểm, hoặc khi người đó đề nghị bằng văn bản được họp vắng mặt.',
    en: () =>
      'In absence the review is held at the second summons, where the person is there without a report, or asks for it in writing.',
  },
  'hearing-of-worker': {
    vi: () =>
      'Người sử dụng lao động phải chứng minh lỗi; có tổ chức đại diện người lao động tham gia; người lao động phải có mặt, được tự bào chữa hoặc nhờ người bào chữa; lập biên bản.',
    en: () =>
      'The employer proves the fault; the union takes part; the worker is present and may be defended; minutes are written.',
  },
  suspension: {
    vi: ({ days, atMost }) => `Nếu cần tạm đình chỉ công tác: ${days} ngày, nhiều nhất ${atMost} ngày.`,
    en: ({ days, atMost }) => `Work may be suspended for ${days} days, at most ${atMost}.`,
  },
  'suspension-by': {
    vi: ({ from, usual, most }) =>
      `Tạm đình chỉ công tác từ ${dayText(from)}: đến ${dayText(usual)}; trường hợp được kéo dài đến ${dayText(most)}.`,
    en: ({ from, usual, most }) =>
      `Suspended from ${dayText(from)}: through ${dayText(usual)}; where it may be lengthened, through ${dayText(most)}.`,
  },
  'suspension-extended': {
    vi: ({ from, usual, most, last }) =>
      `Tạm đình chỉ công tác từ ${dayText(from)} đến ${dayText(last)}, quá ${dayText(usual)} (tối đa ${dayText(most)}). Có căn cứ kéo dài hay không?`,
    en: ({ from, usual, most, last }) =>
      `Suspended from ${dayText(from)} to ${dayText(last)}, past ${dayText(usual)} (at most ${dayText(most)}). Is there a ground to lengthen it?`,
  },
  'suspension-too-long': {
    vi: ({ from, most, last, atMost }) =>
      `Tạm đình chỉ công tác từ ${dayText(from)} đến ${dayText(last)} là quá ${atMost} ngày (hết ${dayText(most)}).`,
    en: ({ from, most, last, atMost }) =>
      `Suspended from ${dayText(from)} to ${dayText(last)}: longer than ${atMost} days (through ${dayText(most)}).`,
  },
  'while-considered': {
    vi: ({ barred }) => `Khi đang bị xem xét kỷ luật, không được: ${barredNames(barred, 'vi')}.`,
    en: ({ barred }) => `During the consideration there is no: ${barredNames(barred, 'en')}.`,
  },
  'retirement-goes-on': {
    vi: () => 'Nếu đến tuổi nghỉ hưu trong thời gian này, thủ tục hưởng chế độ hưu trí vẫn được thực hiện.',
    en: () => 'Whoever reaches retirement age meanwhile retires: the pension procedure goes on.',
  },
  'retirement-waits': {
    vi: () => 'Chưa giải quyết nghỉ hưu trong thời gian bị xem xét kỷ luật.',
    en: () => 'Retirement waits during the consideration.',
  },
  'criminal-file': {
    vi: ({ days, from, due }) =>
      `Vụ án kết thúc ${dayText(from)} mà còn dấu hiệu vi phạm: hồ sơ được gửi trong ${days} ngày làm việc để xem xét kỷ luật${due === undefined ? '' : `, chậm nhất ${dayText(due)}`}.`,
    en: ({ days, from, due }) =>
      `The criminal case ended on ${dayText(from)} and signs of a violation remain: the file comes within ${days} working days${due === undefined ? '' : `, by ${dayText(due)}`}.`,
  },
  'new-unit-handles': {
    vi: ({ transferredOn }) =>
      `Đã chuyển đơn vị ngày ${dayText(transferredOn)}: nếu còn thời hiệu thì đơn vị mới xử lý kỷ luật, đơn vị cũ chuyển hồ sơ.`,
    en: ({ transferredOn }) =>
      `Moved on ${dayText(transferredOn)}: if in time, the new unit disciplines and the old unit hands over the file.`,
  },
} satisfies Record<string, Sentence>
