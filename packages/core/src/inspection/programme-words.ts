import { list, type Words } from '../engine/words.ts'

/** Sentences about programmes of inspection and the decisions under them. */
export const programmeWords = {
  'item-twice': {
    vi: ({ id }) => ({
      what: `Hai mục cùng mang số "${id}".`,
      mend: 'Đánh số lại; quyết định dẫn chiếu mục bằng số này.',
    }),
    en: ({ id }) => ({
      what: `Two items bear the mark "${id}".`,
      mend: 'Number them anew; decisions name items by it.',
    }),
  },
  'days-reversed': {
    vi: ({ from, through }) => ({ what: `Ngày cuối ${through} trước ngày đầu ${from}.`, mend: 'Xem lại hai ngày.' }),
    en: ({ from, through }) => ({
      what: `The last day ${through} is before the first, ${from}.`,
      mend: 'Check both days.',
    }),
  },
  'outside-year': {
    vi: ({ from, through, year }) => ({
      what: `Từ ${from} đến ${through} không nằm trong năm ${year}.`,
      mend: 'Xem lại ngày; việc của năm khác thuộc chương trình năm ấy.',
    }),
    en: ({ from, through, year }) => ({
      what: `${from} to ${through} does not lie within ${year}.`,
      mend: 'Check the days; another year has its own programme.',
    }),
  },
  'visit-before-decision': {
    vi: ({ from, date }) => ({
      what: `Đoàn làm việc từ ${from}, trước ngày ký quyết định ${date}.`,
      mend: 'Xem lại ngày; chưa có quyết định thì chưa kiểm tra.',
    }),
    en: ({ from, date }) => ({
      what: `The team works from ${from}, before the decision of ${date}.`,
      mend: 'Check the days: there is no inspection before its decision.',
    }),
  },
  'programme-not-issued': {
    vi: () => ({
      what: 'Cơ quan này không có chương trình nào đã ban hành mang mã ấy.',
      mend: 'Xem lại mã; chương trình còn là dự thảo thì POST …/issue trước. Kiểm tra đột xuất thì ghi "kind": "ad-hoc".',
    }),
    en: () => ({
      what: 'This body has no issued programme of that id.',
      mend: 'Check the id; POST …/issue first if it is a draft. For one ad hoc write "kind": "ad-hoc".',
    }),
  },
  'no-such-item': {
    vi: ({ item, known }) => ({ what: `Chương trình không có mục "${item}".`, mend: `Có: ${list(known)}.` }),
    en: ({ item, known }) => ({ what: `The programme has no item "${item}".`, mend: `It has: ${list(known)}.` }),
  },
  'decision-before-programme': {
    vi: ({ date, issued }) => ({
      what: `Quyết định ngày ${date} trước ngày ban hành chương trình ${issued}.`,
      mend: 'Xem lại ngày, hoặc ghi là kiểm tra đột xuất.',
    }),
    en: ({ date, issued }) => ({
      what: `The decision of ${date} is before the programme of ${issued}.`,
      mend: 'Check the day, or write it as ad hoc.',
    }),
  },
  'another-body-inspected': {
    vi: ({ name, item }) => ({
      what: `Quyết định kiểm tra "${name}"; mục của chương trình là "${item}".`,
      mend: 'Chọn đúng mục và ghi tên như trong chương trình, hoặc ghi là kiểm tra đột xuất.',
    }),
    en: ({ name, item }) => ({
      what: `The decision inspects "${name}"; the item of the programme is "${item}".`,
      mend: 'Take the right item and its name as the programme has it, or write it as ad hoc.',
    }),
  },
} satisfies Words
