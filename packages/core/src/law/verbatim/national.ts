import { day } from '../../engine/day.ts'
import type { Verbatim } from './verbatim.ts'

const checkedOn = day('2026-11-25')

const nd234 = {
  known: 'unverified',
  checkedOn,
  note: 'Chép từ bản quét; dấu và chữ mà máy nhận dạng sai đã được sửa lại theo nghĩa. Đối chiếu văn bản trước khi trích nguyên văn.',
} as const

const reprimand =
  'Hình thức kỷ luật khiển trách áp dụng đối với hành vi vi phạm lần đầu, gây hậu quả ít nghiêm trọng, trừ các hành vi vi phạm quy định tại khoản 3 Điều 9 Nghị định này, thuộc một trong các trường hợp sau đây:'

/**
 * Words of state texts that standards cite. What is not here was not read word for word, or only in a source unfit to copy.
 *
 * @example
 * ```ts
 * nationalVerbatim.every(({ text }) => text !== '') //=> true
 * ```
 */
export const nationalVerbatim: readonly Verbatim[] = [
  {
    of: { instrument: 'tt-11-2023', article: '1', clause: '3', point: 'a' },
    text: '3. Các địa điểm cấm hút thuốc lá hoàn toàn trong nhà:\na) Nơi làm việc trong nhà của cơ quan hành chính nhà nước, đơn vị sự nghiệp công lập, doanh nghiệp, tổ chức chính trị, tổ chức chính trị - xã hội, tổ chức xã hội, tổ chức xã hội - nghề nghiệp và nơi làm việc của các cơ quan, tổ chức, đơn vị khác, trừ các địa điểm quy định tại khoản 2 và khoản 5 Điều này;',
    known: 'text',
    checkedOn,
    note: 'Chép từ Bộ pháp điển, Điều 45.9.TT.11.1.',
  },
  {
    of: { instrument: 'nd-234-2026', article: '6', clause: '1' },
    text: '1. Viên chức có hành vi vi phạm quy định của Đảng và pháp luật liên quan đến việc thực hiện nhiệm vụ theo vị trí việc làm; các quy định về nghĩa vụ của viên chức; những việc viên chức không được làm; vi phạm đạo đức nghề nghiệp, văn hóa giao tiếp ở công sở, giao tiếp với Nhân dân; vi phạm nội quy, quy chế của cơ quan, tổ chức, đơn vị.',
    ...nd234,
  },
  {
    of: { instrument: 'nd-234-2026', article: '8', clause: '2' },
    text: `${reprimand}\n2. Vi phạm quy định của pháp luật về: thực hiện chức trách, nhiệm vụ của viên chức; kỷ luật lao động; quy định, nội quy, quy chế làm việc của đơn vị sự nghiệp công lập đã được cấp có thẩm quyền nhắc nhở bằng văn bản.`,
    ...nd234,
  },
  {
    of: { instrument: 'nd-234-2026', article: '8', clause: '4' },
    text: `${reprimand}\n4. Né tránh, đùn đẩy, không thực hiện hoặc thực hiện không đúng, không đầy đủ chức trách, nhiệm vụ theo quy định của pháp luật, nội quy, quy chế của cơ quan, tổ chức, đơn vị hoặc nhiệm vụ được cấp có thẩm quyền giao mà không có lý do chính đáng; không chấp hành quyết định điều động, phân công công tác của cấp có thẩm quyền; gây mất đoàn kết trong cơ quan, tổ chức, đơn vị.`,
    ...nd234,
  },
]
