import { type Inspection, type Recommendation, remedyDue, shortDay } from '@congvu/core'
import type { Block } from '../document.ts'
import { body, heading, table } from '../style.ts'

/** Section V: what is asked, of whom, by when, how it is reported. */
export const recommendations = ({ recommendations: given }: Inspection): Block[] => [
  heading('V. KIẾN NGHỊ, YÊU CẦU'),
  given.length === 0
    ? body('Đoàn kiểm tra không có kiến nghị, yêu cầu.')
    : table(
        'Kiến nghị, yêu cầu',
        [
          { title: 'TT', width: 11, align: 'center' },
          { title: 'Nội dung', width: 58, align: 'left' },
          { title: 'Trách nhiệm', width: 32, align: 'left' },
          { title: 'Thời hạn', width: 34, align: 'left' },
          { title: 'Báo cáo', width: 'rest', align: 'left' },
        ],
        given.map((one, i) => [String(i + 1), one.what, one.who, dueInWords(one), one.report ?? '']),
      ),
]

/** `15 ngày làm việc kể từ 06/11/2026: hết ngày 27/11/2026` */
function dueInWords({ due }: Recommendation): string {
  const { legalEnd, safeTarget } = remedyDue(due)
  const target =
    safeTarget === undefined || safeTarget === legalEnd
      ? ''
      : ` (ngày nghỉ; nên xong trước hết ngày ${shortDay(safeTarget)})`
  if ('day' in due) return `Hết ngày ${shortDay(legalEnd)}${target}`
  const { limit } = due
  const length =
    'days' in limit
      ? `${limit.days} ngày`
      : 'months' in limit
        ? `${limit.months} tháng`
        : `${limit.workingDays} ngày làm việc`
  return `${length} kể từ ngày ${shortDay(limit.from)}: hết ngày ${shortDay(legalEnd)}${target}`
}
