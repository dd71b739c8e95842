import { list, type Words } from '../engine/words.ts'

/** Sentences for what does not fit between an inspection record and the law or the map of its day. */
export const inspectionLawWords = {
  'citation-not-in-force': {
    vi: ({ instrument, on, from, until }) => ({
      what: `${instrument} không có hiệu lực vào ngày ${on}${from ? ` (có hiệu lực từ ${from})` : ''}${until ? ` (hết hiệu lực sau ngày ${until})` : ''}.`,
      mend: 'Viện dẫn văn bản có hiệu lực vào ngày xảy ra sự việc.',
    }),
    en: ({ instrument, on, from, until }) => ({
      what: `${instrument} was not in force on ${on}${from ? ` (in force from ${from})` : ''}${until ? ` (until ${until})` : ''}.`,
      mend: 'Cite an instrument in force on the day of the facts.',
    }),
  },
  'standard-not-in-force': {
    vi: ({ item, on }) => ({
      what: `Tiêu chuẩn "${item}" chưa có hoặc không còn căn cứ có hiệu lực vào ngày ${on}.`,
      mend: 'Bỏ mục này, hoặc chọn tiêu chuẩn có hiệu lực vào ngày đó.',
    }),
    en: ({ item, on }) => ({
      what: `Standard "${item}" had no source in force on ${on}.`,
      mend: 'Take it out, or choose a standard in force that day.',
    }),
  },
  'self-evaluation-only': {
    vi: ({ item }) => ({
      what: `"${item}" chỉ có thể tự đánh giá, kiểm tra không xác lập được vi phạm.`,
      mend: 'Không ghi mục này là chưa đạt hoặc là vi phạm; nếu sự việc thuộc tiêu chuẩn khác thì dùng mã của tiêu chuẩn ấy.',
    }),
    en: ({ item }) => ({
      what: `"${item}" can be shown by self-evaluation only; an inspection can't establish a violation of it.`,
      mend: 'Do not record it as failed or violated; if the facts belong to another standard, use that id.',
    }),
  },
  'repeated-item': {
    vi: ({ item }) => ({
      what: `Tiêu chuẩn "${item}" có hai kết quả trong danh mục kiểm tra.`,
      mend: 'Giữ một dòng; các sự việc riêng lẻ ghi ở mục findings.',
    }),
    en: ({ item }) => ({
      what: `Standard "${item}" has two results in the checklist.`,
      mend: 'Keep one line; separate facts go under findings.',
    }),
  },
  'fail-without-finding': {
    vi: ({ item }) => ({
      what: `"${item}" ghi là chưa đạt nhưng không có phát hiện nào nêu sự việc.`,
      mend: 'Thêm phát hiện có sự việc, thời điểm và căn cứ, hoặc sửa lại kết quả.',
    }),
    en: ({ item }) => ({
      what: `"${item}" is marked as failed, but no finding tells the facts.`,
      mend: 'Add a finding with facts, time and citation, or correct the result.',
    }),
  },
  'finding-against-pass': {
    vi: ({ item }) => ({
      what: `Có phát hiện về "${item}" nhưng danh mục kiểm tra ghi mục này là đạt.`,
      mend: 'Sửa kết quả trong danh mục, hoặc sửa mã của phát hiện.',
    }),
    en: ({ item }) => ({
      what: `There is a finding on "${item}", but the checklist marks it as passed.`,
      mend: 'Correct the result, or the id of the finding.',
    }),
  },
  'unknown-unit': {
    vi: ({ unit, near }) => ({
      what: `Không có đơn vị hành chính mang mã "${unit}".`,
      mend: near ? `Có phải là: ${list(near)}?` : 'Tra mã theo tên đơn vị, hoặc bỏ trường unit.',
    }),
    en: ({ unit, near }) => ({
      what: `There is no administrative unit with code "${unit}".`,
      mend: near ? `Did you mean: ${list(near)}?` : 'Look the code up by name, or leave unit out.',
    }),
  },
  'unit-not-on-day': {
    vi: ({ unit, on, near }) => ({
      what: `Đơn vị hành chính "${unit}" không tồn tại vào ngày ${on}.`,
      mend: near ? `Vào ngày đó có: ${list(near)}.` : 'Chọn đơn vị tồn tại vào ngày kiểm tra.',
    }),
    en: ({ unit, on, near }) => ({
      what: `Administrative unit "${unit}" did not exist on ${on}.`,
      mend: near ? `On that day there was: ${list(near)}.` : 'Choose a unit that existed on the day of the visit.',
    }),
  },
  'inspectorate-word': {
    vi: ({ on, found }) => ({
      what: `Nội dung dùng chữ "thanh tra" (${found}) trong văn bản ngày ${on} của cơ quan chỉ được kiểm tra.`,
      mend: 'Từ 01/7/2025 cơ quan này tiến hành "kiểm tra" (Luật Thanh tra số 84/2025/QH15, Điều 7 và Điều 61); sửa lại chữ.',
    }),
    en: ({ on, found }) => ({
      what: `The text says "thanh tra" (${found}) in a document of ${on} by a body that may only make a "kiểm tra".`,
      mend: 'Since 1 July 2025 this body makes a "kiểm tra" (Law on Inspection 84/2025/QH15, Articles 7 and 61); change the word.',
    }),
  },
} satisfies Words
