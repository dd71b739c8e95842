import type { Words } from '../../engine/words.ts'

/** Sentences of the calendar and of time limits. */
export const calendarWords = {
  'no-calendar': {
    vi: ({ day, from, through, knownOn }) => ({
      what: `Lịch làm việc chỉ có từ ${from} đến hết ${through}${knownOn ? ` (theo những gì đã ban hành đến ngày ${knownOn})` : ''}; cần đến ngày ${day}.`,
      mend: 'Chọn ngày trong khoảng đó, hoặc yêu cầu lịch ước tính (estimatedCalendar), kết quả sẽ ghi là ước tính.',
    }),
    en: ({ day, from, through, knownOn }) => ({
      what: `The working calendar covers ${from} to ${through}${knownOn ? ` (as decided by ${knownOn})` : ''}; ${day} is needed.`,
      mend: 'Choose a day in that range, or ask for the estimated calendar (estimatedCalendar): its answers say so.',
    }),
  },
  'not-whole': {
    vi: ({ value }) => ({ what: `Số ngày ${value} không phải là số nguyên.`, mend: 'Ghi số nguyên.' }),
    en: ({ value }) => ({ what: `${value} is not a whole number of days.`, mend: 'Give a whole number.' }),
  },
  'not-a-length': {
    vi: ({ value }) => ({
      what: `Thời hạn ${value} không phải là số nguyên dương.`,
      mend: 'Ghi số nguyên từ 1 trở lên.',
    }),
    en: ({ value }) => ({
      what: `A limit of ${value} is not a positive whole number.`,
      mend: 'Give a whole number from 1.',
    }),
  },
  'one-length': {
    vi: ({ given }) => ({
      what: `Thời hạn phải tính theo đúng một đơn vị; ở đây có ${given}.`,
      mend: 'Ghi một trong: days, workingDays, months, years.',
    }),
    en: ({ given }) => ({
      what: `A limit is measured in exactly one unit; ${given} were given.`,
      mend: 'Give one of: days, workingDays, months, years.',
    }),
  },
  'period-reversed': {
    vi: ({ from, through }) => ({
      what: `Khoảng thời gian không tính bắt đầu ${from} sau khi kết thúc ${through}.`,
      mend: 'Đổi lại hai ngày.',
    }),
    en: ({ from, through }) => ({
      what: `The excluded period starts on ${from}, after its end on ${through}.`,
      mend: 'Exchange the two days.',
    }),
  },
  'year-apart': {
    vi: ({ year, first, next }) => ({
      what: `Năm ${year} không nối tiếp lịch đang có.`,
      mend: `Ghi lại một năm từ ${first}, hoặc thêm năm ${next} trước.`,
    }),
    en: ({ year, first, next }) => ({
      what: `The year ${year} does not follow the calendar there is.`,
      mend: `Give a year from ${first} anew, or add ${next} first.`,
    }),
  },
  'year-twice': {
    vi: ({ year }) => ({ what: `Năm ${year} được ghi hai lần.`, mend: 'Giữ một.' }),
    en: ({ year }) => ({ what: `The year ${year} is given twice.`, mend: 'Keep one.' }),
  },
  'notice-unknown': {
    vi: ({ notice }) => ({
      what: `Không có văn bản mang mã "${notice}".`,
      mend: 'Thêm văn bản đó vào mục instruments, kèm ngày ban hành và cách biết.',
    }),
    en: ({ notice }) => ({
      what: `No text has the id "${notice}".`,
      mend: 'Add it under instruments, with its day of issue and how it is known.',
    }),
  },
  'no-notice': {
    vi: () => ({ what: 'Chưa nêu văn bản quyết định.', mend: 'Ghi mã của thông báo; chưa có thì dùng lịch ước tính.' }),
    en: () => ({
      what: 'No deciding text is named.',
      mend: 'Give the id of the notice; while there is none, use the estimated calendar.',
    }),
  },
  'decision-undated': {
    vi: () => ({
      what: 'Không biết các văn bản này được ban hành ngày nào.',
      mend: 'Ghi issuedOn của văn bản, hoặc reported: ngày của bản tin đầu tiên đã đọc.',
    }),
    en: () => ({
      what: 'Nothing says when these texts were issued.',
      mend: 'Give issuedOn of a text, or reported: the day of the first report read.',
    }),
  },
  'tet-apart': {
    vi: ({ tet }) => ({
      what: `Năm ngày Tết phải liền nhau và có mùng một (${tet}).`,
      mend: 'Đối chiếu với thông báo.',
    }),
    en: ({ tet }) => ({
      what: `The five days of Tết must follow each other and hold the first of the year (${tet}).`,
      mend: 'Compare with the notice.',
    }),
  },
  'gio-to-elsewhere': {
    vi: ({ gioTo }) => ({ what: `Mùng mười tháng ba âm lịch là ngày ${gioTo}.`, mend: 'Sửa lại ngày Giỗ Tổ.' }),
    en: ({ gioTo }) => ({ what: `Day 10 of lunar month 3 is ${gioTo}.`, mend: "Correct the Hùng Kings' day." }),
  },
  'no-rest-day': {
    vi: ({ day }) => ({
      what: `Ngày ${day} không phải là ngày lễ rơi vào thứ Bảy hay Chủ nhật, nên không được nghỉ bù.`,
      mend: 'Ghi ngày lễ trùng ngày nghỉ hằng tuần.',
    }),
    en: ({ day }) => ({
      what: `${day} is no holiday on a Saturday or Sunday, so nothing makes up for it.`,
      mend: 'Give the holiday that falls on a rest day.',
    }),
  },
  'not-made-up': {
    vi: ({ day }) => ({
      what: `Ngày lễ ${day} rơi vào ngày nghỉ hằng tuần mà chưa có ngày nghỉ bù.`,
      mend: 'Thêm vào substitutes nếu thông báo có ghi.',
    }),
    en: ({ day }) => ({
      what: `The holiday ${day} falls on a rest day, and nothing makes up for it.`,
      mend: 'Add it to substitutes if the notice has it.',
    }),
  },
  'off-already': {
    vi: ({ day }) => ({ what: `Ngày ${day} vốn đã là ngày nghỉ.`, mend: 'Ghi một ngày làm việc.' }),
    en: ({ day }) => ({ what: `${day} is a day off already.`, mend: 'Give a working day.' }),
  },
  'worked-already': {
    vi: ({ day }) => ({
      what: `Ngày ${day} không phải là ngày nghỉ hằng tuần.`,
      mend: 'Ghi ngày thứ Bảy hoặc Chủ nhật làm bù.',
    }),
    en: ({ day }) => ({
      what: `${day} is no weekly rest day.`,
      mend: 'Give the Saturday or Sunday that is worked instead.',
    }),
  },
} satisfies Words
