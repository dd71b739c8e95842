import { barredNames, dayText, replacementName, type Sentence, seatNames } from './names.ts'

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
  'review-without-vote': {
    vi: () => 'Cuộc họp kiểm điểm không biểu quyết, không bỏ phiếu.',
    en: () => 'There is no ballot at the review.',
  },
  'council-in-absence': {
    vi: () =>
      'Vắng mặt: Hội đồng kỷ luật vẫn họp theo giấy triệu tập lần thứ hai, hoặc khi người đó có giấy đề nghị tổ chức cuộc họp.',
    en: () =>
      'In absence the council meets at the second summons, or where the person asked in writing for the meeting.',
  },
  'council-despite-party': {
    vi: () =>
      'Đã có quyết định kỷ luật đảng nhưng cấp có thẩm quyền quyết định thành lập Hội đồng kỷ luật, nên không bỏ bước nào vì lý do này.',
    en: () =>
      'There is a Party decision, and the authority decided to set up a council: nothing is skipped on that ground.',
  },
  'conclusions-serve': {
    vi: () => 'Được dùng kết luận đã có về hành vi vi phạm, không phải điều tra, xác minh lại.',
    en: () => 'The conclusions there are on the act serve; no other inquiry is needed.',
  },
  'seat-replaced': {
    vi: ({ seat, by }) => `Thay ${seatNames(seat, 'vi')}: ${replacementName(by, 'vi')}.`,
    en: ({ seat, by }) => `In place of ${seatNames(seat, 'en')}: ${replacementName(by, 'en')}.`,
  },
  'same-case-takes-part': {
    vi: () => 'Một người tham gia cũng đang bị xem xét kỷ luật trong cùng vụ việc. Ai thay người này?',
    en: () => 'Someone taking part is considered in the same case. Who takes that person’s place?',
  },
  'proposed-anew': {
    vi: ({ detectedOn }) =>
      `Phát hiện ngày ${dayText(detectedOn)}, sau khi Hội đồng kỷ luật kiến nghị và trước khi ra quyết định: Hội đồng xem xét kiến nghị lại hình thức kỷ luật.`,
    en: ({ detectedOn }) =>
      `Found on ${dayText(detectedOn)}, after the council proposed and before the decision: the council proposes the form anew.`,
  },
  'no-harm': {
    vi: () => 'Nghiêm cấm xâm phạm thân thể, tinh thần, danh dự, nhân phẩm trong quá trình xử lý kỷ luật.',
    en: () => 'No harm may be done to body, mind, honour or dignity in the course of discipline.',
  },
  'no-harm-no-fine': {
    vi: () =>
      'Nghiêm cấm xâm phạm sức khỏe, danh dự, nhân phẩm; không được phạt tiền, cắt lương thay cho kỷ luật lao động.',
    en: () => 'No harm may be done to health, honour or dignity; no fine and no wage cut stands in for discipline.',
  },
  'found-before-move': {
    vi: ({ transferredOn }) =>
      `Hành vi đã được phát hiện trước ngày chuyển đơn vị ${dayText(transferredOn)}; quy định về đơn vị mới nói về hành vi phát hiện sau khi chuyển. Đơn vị nào xử lý?`,
    en: ({ transferredOn }) =>
      `The act was found before the move of ${dayText(transferredOn)}; the rule on the new unit speaks of acts found after it. Which unit handles it?`,
  },
  'no-decider-without-post': {
    vi: () =>
      'Quy định về thẩm quyền đối với người đã thôi việc, nghỉ hưu nói đến cấp có thẩm quyền đối với chức vụ, chức danh đã giữ; người này chưa từng giữ chức vụ. Ai quyết định?',
    en: () =>
      'The rule on people who left or retired names the authority over the post once held, and this person never held one. Who decides?',
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
    vi: ({ transferredOn, presentPost }) =>
      `Đã chuyển đơn vị ngày ${dayText(transferredOn)}: nếu còn thời hiệu thì đơn vị mới xử lý kỷ luật${presentPost ? ', hình thức theo vị trí đang đảm nhiệm' : ''}, đơn vị cũ chuyển hồ sơ${presentPost ? '; đánh giá, xếp loại tính ở đơn vị cũ' : ''}.`,
    en: ({ transferredOn, presentPost }) =>
      `Moved on ${dayText(transferredOn)}: if in time, the new unit disciplines${presentPost ? ', with the forms of the present post,' : ''} and the old unit hands over the file${presentPost ? '; the rating counts at the old unit' : ''}.`,
  },
} satisfies Record<string, Sentence>
