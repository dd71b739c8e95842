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
} satisfies Words
