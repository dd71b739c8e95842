import type { Day } from '../../engine/day.ts'
import { shortDay } from '../../engine/day-words.ts'
import type { Assumption } from '../../engine/ruling.ts'

/**
 * From which day to which a yearly report's figures run. Nghị định 09/2019/NĐ-CP Điều 12 ends them on 14/12; a report due
 * in November cannot wait for that.
 */
export const dataWindow: Assumption = {
  code: 'data-window-not-stated',
  vi: 'Kế hoạch không nói số liệu tính từ ngày nào đến ngày nào. Nếu hạn nộp trước ngày 14/12 thì không thể theo kỳ số liệu 15/12 năm trước đến 14/12 của Nghị định 09/2019/NĐ-CP; người lập báo cáo phải ghi rõ mốc chốt số liệu.',
  en: 'The plan does not say from which day to which the figures run. A report due before 14/12 cannot follow the 15/12 to 14/12 year of Decree 09/2019/NĐ-CP; whoever writes it must state the day the figures were closed.',
}

/** The calendar of the state for those days is not decided. */
export const calendarOpen = (legalEnd: Day): Assumption => ({
  code: 'calendar-not-decided',
  vi: `Chưa có quyết định về ngày nghỉ quanh ngày ${shortDay(legalEnd)}: chưa nói được ngày nào là ngày làm việc, chỉ biết hạn theo lời của kế hoạch.`,
  en: `The days off around ${shortDay(legalEnd)} are not decided yet: which days are worked cannot be said, only the deadline by the plan’s words.`,
})

/** The plan names the doer elsewhere. */
export const statedElsewhere = (place: string): Assumption =>
  place === 'closing'
    ? {
        code: 'who-from-closing',
        vi: 'Đoạn này không nêu cơ quan thực hiện; hiểu là các cơ quan mà đoạn kết của kế hoạch yêu cầu thực hiện.',
        en: 'The clause names no one; the bodies which the closing of the plan calls on are taken to be meant.',
      }
    : {
        code: 'who-from-elsewhere',
        vi: `Đoạn này không nêu cơ quan thực hiện; hiểu theo phân công tại ${place}.`,
        en: `The clause names no one; the assignment at ${place} is taken to name them.`,
      }

/** The clause states no time, and a task with the same content does. */
export const timeOfTask = (task: string): Assumption => ({
  code: 'time-from-task',
  vi: `Đoạn này không nêu thời gian; hiểu theo thời gian của nhiệm vụ ${task} có cùng nội dung.`,
  en: `The clause states no time; that of task ${task}, with the same content, is taken.`,
})
