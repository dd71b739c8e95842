import { type BodyAccount, type Consolidated, type Fulfilment, shortDay } from '@congvu/core'
import type { Block, Cell } from '../document.ts'
import { table } from '../style.ts'

const states: Readonly<Record<Fulfilment['state'], string>> = {
  'on-time': 'Đúng hạn',
  arguable: 'Sau ngày cuối là ngày nghỉ: cần xem xét',
  late: 'Trễ',
  open: 'Chưa gửi, chưa hết hạn',
  overdue: 'Chưa gửi, quá hạn',
  'before-body': 'Cần xem xét',
}

/** One row a body: when it reported, whether in time, why not, and how much it did. */
export const bodiesTable = ({ rows, reports }: Consolidated): Block =>
  table(
    'Kết quả báo cáo của các cơ quan, đơn vị, địa phương',
    [
      { title: 'TT', width: 11, align: 'center' },
      { title: 'Cơ quan, đơn vị, địa phương', width: 54, align: 'left' },
      { title: 'Ngày báo cáo', width: 24, align: 'center' },
      { title: 'Kết quả', width: 32, align: 'left' },
      { title: 'Giải trình, ghi chú', width: 'rest', align: 'left' },
    ],
    rows.map((row, i) => rowOf(row, i + 1, reports[0]?.task)),
  )

function rowOf(row: BodyAccount, number: number, task: string | undefined): readonly Cell[] {
  const report = row.dated.find((each) => each.task === task)
  const days = report?.daysLate === undefined ? '' : ` ${report.daysLate} ngày`
  return [
    String(number),
    row.name,
    report?.doneOn === undefined ? '' : shortDay(report.doneOn),
    report === undefined ? 'Không có trong danh sách' : `${states[report.state]}${days}`,
    report?.explanation ?? '',
  ]
}
