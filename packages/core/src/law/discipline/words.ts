import { list, type Words } from '../../engine/words.ts'
import { factName } from './wording/fact-names.ts'
import { subjectName } from './wording/names.ts'

/** Sentences for facts of a case that cannot be assessed. */
export const disciplineWords = {
  'not-a-case': {
    vi: () => ({
      what: 'Nội dung không phải là dữ kiện của một vụ việc kỷ luật.',
      mend: 'Ghi một đối tượng JSON bắt đầu bằng {"schema": "congvu.case/1", …}.',
    }),
    en: () => ({
      what: 'These are not the facts of a discipline case.',
      mend: 'Write a JSON object that starts with {"schema": "congvu.case/1", …}.',
    }),
  },
  'unknown-case-version': {
    vi: ({ found }) => ({
      what: `Phiên bản dữ kiện "${found}" không được hỗ trợ.`,
      mend: 'Ghi "schema": "congvu.case/1", hoặc dùng phiên bản phần mềm mới hơn.',
    }),
    en: ({ found }) => ({
      what: `Version "${found}" of case facts is not known here.`,
      mend: 'Write "schema": "congvu.case/1", or use a newer version of the software.',
    }),
  },
  'facts-contradict': {
    vi: ({ pointer, code }) => ({
      what: `Các dữ kiện mâu thuẫn với nhau tại ${pointer} (${code}).`,
      mend: 'Đọc dữ kiện bằng readCaseFacts để biết mọi chỗ mâu thuẫn, rồi sửa.',
    }),
    en: ({ pointer, code }) => ({
      what: `The facts contradict each other at ${pointer} (${code}).`,
      mend: 'Read them with readCaseFacts, which tells every contradiction, and mend them.',
    }),
  },
  'not-an-end': {
    vi: ({ text }) => ({
      what: `"${text}" không cho biết hành vi kết thúc khi nào.`,
      mend: 'Ghi ngày kết thúc theo dạng NĂM-THÁNG-NGÀY; "ongoing" nếu hành vi còn tiếp diễn; "unknown" nếu không xác định được ngày kết thúc.',
    }),
    en: ({ text }) => ({
      what: `"${text}" does not say when the act ended.`,
      mend: 'Write the day it ended as YEAR-MONTH-DAY; "ongoing" if it still goes on; "unknown" if its end cannot be fixed.',
    }),
  },
  'repeated-id': {
    vi: ({ id }) => ({ what: `Mã "${id}" đã được dùng.`, mend: 'Đặt cho mỗi mục một mã riêng.' }),
    en: ({ id }) => ({ what: `The id "${id}" is used already.`, mend: 'Give each entry an id of its own.' }),
  },
  'unknown-act': {
    vi: ({ id, acts }) => ({
      what: `Không có hành vi nào mang mã "${id}".`,
      mend: `Dùng một trong các mã: ${list(acts)}.`,
    }),
    en: ({ id, acts }) => ({ what: `No act has the id "${id}".`, mend: `Use one of: ${list(acts)}.` }),
  },
  'detected-before-it-ended': {
    vi: ({ detectedOn, endedOn }) => ({
      what: `Hành vi được phát hiện ngày ${detectedOn}, trước khi kết thúc ngày ${endedOn}.`,
      mend: 'Sửa một trong hai ngày; nếu hành vi còn tiếp diễn khi bị phát hiện thì ghi "endedOn": "ongoing", phần xảy ra sau ghi thành hành vi riêng.',
    }),
    en: ({ detectedOn, endedOn }) => ({
      what: `The act was found on ${detectedOn}, before it ended on ${endedOn}.`,
      mend: 'Correct one of the days; if it was going on when found, write "endedOn": "ongoing", and what came after as an act of its own.',
    }),
  },
  'days-out-of-order': {
    vi: ({ earlier, later, laterAt }) => ({
      what: `Ngày ${earlier} không thể sau ${factName(laterAt, 'vi')}, là ${later}.`,
      mend: 'Sửa một trong hai ngày cho đúng thứ tự.',
    }),
    en: ({ earlier, later, laterAt }) => ({
      what: `${earlier} cannot come after ${factName(laterAt, 'en')}, which is ${later}.`,
      mend: 'Correct one of the two days.',
    }),
  },
  'form-of-a-leader': {
    vi: ({ form, options }) => ({
      what: `"${form}" chỉ áp dụng với người giữ chức vụ lãnh đạo, quản lý, nhưng dữ kiện ghi người này không giữ chức vụ.`,
      mend: `Sửa "leads", hoặc chọn một trong: ${list(options)}.`,
    }),
    en: ({ form, options }) => ({
      what: `"${form}" is for leaders only, and the facts say that this person was none.`,
      mend: `Correct "leads", or choose one of: ${list(options)}.`,
    }),
  },
  'form-not-of-subject': {
    vi: ({ form, subject, options }) => ({
      what: `"${form}" không phải là hình thức kỷ luật đối với ${subjectName(subject, 'vi')}.`,
      mend: `Chọn một trong: ${list(options)}.`,
    }),
    en: ({ form, subject, options }) => ({
      what: `"${form}" is no form of discipline for a ${subjectName(subject, 'en')}.`,
      mend: `Choose one of: ${list(options)}.`,
    }),
  },
  'not-of-this-person': {
    vi: ({ subject }) => ({
      what: `Dữ kiện này không dùng cho ${subjectName(subject, 'vi')}.`,
      mend: 'Bỏ dữ kiện này, hoặc sửa "subject".',
    }),
    en: ({ subject }) => ({
      what: `This fact does not belong to a ${subjectName(subject, 'en')}.`,
      mend: 'Leave it out, or correct "subject".',
    }),
  },
  'serving-and-left': {
    vi: ({ leftOn }) => ({
      what: `Ghi là đang công tác nhưng có ngày thôi việc, nghỉ hưu ${leftOn}.`,
      mend: 'Ghi "status" là "left" hoặc "retired", hoặc bỏ "leftOn".',
    }),
    en: ({ leftOn }) => ({
      what: `The person is said to serve, and to have left on ${leftOn}.`,
      mend: 'Write "left" or "retired" as "status", or leave "leftOn" out.',
    }),
  },
  'act-of-a-leader': {
    vi: () => ({
      what: 'Đây là vi phạm của người giữ chức vụ lãnh đạo, quản lý, nhưng dữ kiện ghi người này không giữ chức vụ.',
      mend: 'Sửa "leads" hoặc chọn nhóm vi phạm khác.',
    }),
    en: () => ({
      what: 'This is a violation of leaders, and the facts say that the person leads nobody.',
      mend: 'Correct "leads", or choose another group.',
    }),
  },
} satisfies Words
