import { list, type Words } from '@congvu/core'

/** What the API has to say of deeds, discipline cases, programmes and decisions, by code. */
export const recordWords = {
  'not-assessed': {
    vi: ({ on }) => ({
      what: `Các tình tiết hiện tại chưa được đánh giá theo pháp luật của ngày ký ${on}.`,
      mend: `Ghi lại tình tiết với "on": "${on}", POST …/assessments, rồi ghi quyết định.`,
    }),
    en: ({ on }) => ({
      what: `The facts as they are now were not assessed by the law of the day of signature, ${on}.`,
      mend: `Write the facts with "on": "${on}", POST …/assessments, then record the decision.`,
    }),
  },
  'decision-apart': {
    vi: () => ({
      what: 'Hình thức và ngày ký của quyết định không ghi ở đây.',
      mend: 'Ghi bằng POST …/decision; sau đó chỉ bổ sung các ngày khác của "decision".',
    }),
    en: () => ({
      what: 'The form and day of signature of the decision are not written here.',
      mend: 'Use POST …/decision; afterwards only the other days of "decision" are added.',
    }),
  },
  'decision-differs': {
    vi: ({ number }) => ({
      what: `Hồ sơ ghi quyết định hoặc đơn vị được kiểm tra khác với Quyết định ${number} đang lưu.`,
      mend: 'PUT …/decision lần nữa để lấy lại số, ngày, người ký, trích yếu; sửa tên đơn vị cho khớp.',
    }),
    en: ({ number }) => ({
      what: `The record names a decision or an inspected body other than Decision ${number} as it is kept.`,
      mend: 'PUT …/decision again to take its number, day, signer and subject; make the name of the body agree.',
    }),
  },
  'inspected-under-it': {
    vi: ({ count }) => ({
      what: `Đã có ${count} cuộc kiểm tra theo quyết định này.`,
      mend: 'Gỡ quyết định khỏi các bản nháp (PUT …/decision với null), hoặc giữ quyết định.',
    }),
    en: ({ count }) => ({
      what: `${count} inspection(s) were made under this decision.`,
      mend: 'Take it out of the drafts (PUT …/decision with null), or leave the decision.',
    }),
  },
  'does-not-fit': {
    vi: ({ count }) => ({ what: `Nội dung có ${count} chỗ chưa đúng.`, mend: 'Sửa từng chỗ nêu trong errors.' }),
    en: ({ count }) => ({
      what: `What was sent is wrong in ${count} place(s).`,
      mend: 'Mend each place named in errors.',
    }),
  },
  'not-the-collector': {
    vi: ({ bodies }) => ({
      what: 'Chỉ cơ quan tổng hợp báo cáo theo kế hoạch mới xem được số liệu của mọi cơ quan.',
      mend: `Dùng khóa của: ${list(bodies)}.`,
    }),
    en: ({ bodies }) => ({
      what: 'Only the body that collects the reports under the plan sees the figures of every body.',
      mend: `Use a key of: ${list(bodies)}.`,
    }),
  },
} satisfies Words
