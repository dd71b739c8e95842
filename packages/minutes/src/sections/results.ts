import {
  citationsOn,
  findStandard,
  type Inspection,
  inVietnamese,
  momentInWords,
  type Province,
  type Standard,
} from '@congvu/core'
import type { Block, Cell } from '../document.ts'
import { body, choice, heading, subheading, table } from '../style.ts'
import { counted, joined } from '../words.ts'

/** Section II, 1 and 2: head count, remedies of the last visit, results by the list of standards. */
export function results(inspection: Inspection, province: Province): Block[] {
  const parts = partsOf(inspection, province)
  return [heading('II. NỘI DUNG VÀ KẾT QUẢ KIỂM TRA'), ...parts.flatMap((part, i) => numbered(part, i + 1))]
}

/** How many numbered parts come before the findings. */
export const partsBeforeFindings = (inspection: Inspection, province: Province): number =>
  partsOf(inspection, province).length

const partsOf = (inspection: Inspection, province: Province): readonly Part[] =>
  [general(inspection), earlier(inspection), checklist(inspection, province)].filter((part) => part.length > 0)

type Part = readonly [title: string, ...blocks: Block[]] | readonly []

const numbered = ([title, ...blocks]: Part, at: number): Block[] =>
  title === undefined ? [] : [subheading(`${at}. ${title}`), ...blocks]

function general({ headCount }: Inspection): Part {
  if (headCount === null) return ['Thông tin chung', body('Cuộc kiểm tra này không đếm số người có mặt.')]
  const { at, establishment, present, absences } = headCount
  const sum = (excused: boolean) =>
    absences.filter((group) => group.excused === excused).reduce((total, { count }) => total + count, 0)
  const [excused, unexcused] = [sum(true), sum(false)]
  return [
    'Thông tin chung',
    body(
      `Tại thời điểm đếm, ${momentInWords(at)}: biên chế ${counted(establishment)} người; có mặt ${counted(present)} người; ` +
        `${absentInWords(excused, unexcused)}.`,
    ),
    ...(absences.length > 0 ? [absentees(absences)] : []),
  ]
}

function absentInWords(excused: number, unexcused: number): string {
  if (excused + unexcused === 0) return 'không vắng ai'
  const kinds =
    unexcused === 0
      ? 'đều có lý do'
      : excused === 0
        ? 'đều không có lý do'
        : `có lý do ${counted(excused)} người, không có lý do ${counted(unexcused)} người`
  return `vắng ${counted(excused + unexcused)} người (${kinds})`
}

const absentees = (absences: NonNullable<Inspection['headCount']>['absences']): Block =>
  table(
    'Người vắng mặt',
    [
      { title: 'Số người', width: 18, align: 'center' },
      { title: 'Phân loại', width: 32, align: 'left' },
      { title: 'Lý do', width: 66, align: 'left' },
      { title: 'Minh chứng', width: 'rest', align: 'left' },
    ],
    absences.map(({ count, excused, reason, evidence }) => [
      counted(count),
      excused ? 'Có lý do' : 'Không có lý do',
      reason,
      evidence ?? '',
    ]),
  )

const remedied = { yes: 'Đã khắc phục', partly: 'Khắc phục một phần', no: 'Chưa khắc phục' } as const

function earlier({ followUpOf }: Inspection): Part {
  if (followUpOf === undefined) return []
  return [
    `Kết quả khắc phục tồn tại nêu tại Biên bản số ${followUpOf.number}`,
    table(
      'Kết quả khắc phục',
      [
        { title: 'TT', width: 11, align: 'center' },
        { title: 'Tồn tại lần trước', width: 75, align: 'left' },
        { title: 'Kết quả', width: 32, align: 'left' },
        { title: 'Ghi chú', width: 'rest', align: 'left' },
      ],
      followUpOf.findings.map(({ what, remedied: state, note }, i) => [
        String(i + 1),
        what,
        remedied[state],
        note ?? '',
      ]),
    ),
  ]
}

function checklist({ checklist: rows, date }: Inspection, { standards, instruments }: Province): Part {
  if (rows.length === 0) return []
  // The first source in force that day is the standard's own; further ones stand in the findings that need them.
  const sourceOf = (standard: Standard): string =>
    citationsOn(standard, date)
      .slice(0, 1)
      .map((source) => inVietnamese(source, instruments))
      .join('; ')
  return [
    'Kết quả theo danh mục',
    table(
      'Kết quả theo danh mục',
      [
        { title: 'Mã', width: 16, align: 'center' },
        { title: 'Nội dung', width: 53, align: 'left' },
        { title: 'Căn cứ', width: 36, align: 'left' },
        { title: 'Kết quả', width: 26, align: 'left' },
        { title: 'Minh chứng, ghi chú', width: 'rest', align: 'left' },
      ],
      rows.map(({ item, result, evidence, note }): Cell[] => {
        const standard = findStandard(item, standards)
        return [item, standard.text, sourceOf(standard), choice(result), joined(evidence, note)]
      }),
    ),
  ]
}
