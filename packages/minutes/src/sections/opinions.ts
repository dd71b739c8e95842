import type { Inspection } from '@congvu/core'
import type { Block } from '../document.ts'
import { body, heading } from '../style.ts'
import { paragraphs } from '../words.ts'

/** Section III: what the team remarks. */
export const remarks = ({ remarks: given }: Inspection): Block[] => [
  heading('III. NHẬN XÉT CỦA ĐOÀN KIỂM TRA'),
  ...(given.length > 0
    ? given.flatMap((text) => paragraphs(text).map((each) => body(each)))
    : [body('Không có nhận xét thêm.')]),
]

/** Section IV: always printed (NĐ 217/2025 Điều 15 khoản 3 điểm a). */
export const opinions = ({ opinion, others, otherOpinions }: Inspection): Block[] => [
  heading(
    `IV. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA${others.length + otherOpinions.length > 0 ? ' VÀ NGƯỜI CÓ LIÊN QUAN' : ''}`,
  ),
  ...(opinion ? said(opinion) : [body('Đơn vị được kiểm tra: Không có ý kiến.')]),
  ...otherOpinions.flatMap(said),
]

const said = ({ by, text }: { by: string; text: string }): Block[] => {
  const [first = '', ...rest] = paragraphs(text)
  return [body(`${by}: ${first}`), ...rest.map((each) => body(each))]
}
