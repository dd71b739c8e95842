import type { Inspection } from '@congvu/core'
import type { Block } from '../document.ts'
import { body, heading, item, subheading } from '../style.ts'
import { joined, withTitle } from '../words.ts'

const roles = { head: 'Trưởng đoàn', deputy: 'Phó Trưởng đoàn', secretary: 'Thư ký', member: 'Thành viên' } as const
const capacities = { related: 'người có liên quan', witness: 'người chứng kiến' } as const

/** Section I: the team, the checked party, related persons and witnesses (NĐ 217/2025 Điều 15 khoản 3 điểm a). */
export const parties = ({ team, inspected, others }: Inspection): Block[] => [
  heading('I. THÀNH PHẦN'),
  subheading('1. Đoàn kiểm tra'),
  ...list(team.map((member) => joined(withTitle(member), member.post, member.agency, roles[member.role]))),
  subheading('2. Đơn vị được kiểm tra'),
  body(`${joined(inspected.name, inspected.address && `địa chỉ: ${inspected.address}`)}.`),
  ...(inspected.representatives.length > 0
    ? list(inspected.representatives.map((person) => joined(withTitle(person), person.post)))
    : [body('Không có người đại diện đơn vị làm việc với Đoàn kiểm tra.')]),
  ...(others.length > 0
    ? [
        subheading('3. Người có liên quan, người chứng kiến'),
        ...list(
          others.map((person) => joined(withTitle(person), person.post, person.address, capacities[person.capacity])),
        ),
      ]
    : []),
]

const list = (lines: readonly string[]): Block[] =>
  lines.map((line, i) => item(`${line}${i === lines.length - 1 ? '.' : ';'}`))
