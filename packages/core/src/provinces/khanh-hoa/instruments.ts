import { day } from '../../engine/day.ts'
import type { Instrument } from '../../law/instruments/instrument.ts'

const checkedOn = day('2026-11-22')
const issuer = 'Ủy ban nhân dân tỉnh Khánh Hòa'

/** Texts of the province itself that plan 6861/KH-UBND is, or cites. */
export const khanhHoaInstruments = [
  {
    id: 'kh-6861-2019',
    kind: 'ke-hoach',
    number: '6861/KH-UBND',
    title: 'triển khai thực hiện Đề án văn hóa công vụ',
    issuer,
    issuedOn: day('2019-07-12'),
    known: 'text',
    checkedOn,
    note: 'Chưa tìm thấy văn bản nào nói Kế hoạch còn hiệu lực, được thay thế hay bãi bỏ sau khi hợp nhất tỉnh ngày 01/7/2025.',
  },
  {
    id: 'qd-3777-2015',
    kind: 'quyet-dinh',
    number: '3777/QĐ-UBND',
    title: 'ban hành Kế hoạch cải cách hành chính tỉnh Khánh Hòa giai đoạn 2016-2020',
    issuer,
    issuedOn: day('2015-12-25'),
    known: 'text',
    checkedOn,
    note: 'Số, ngày và trích yếu ghi theo mục II.7 Kế hoạch 6861/KH-UBND; chưa đọc bản thân Quyết định.',
  },
  {
    id: 'cv-720-2019',
    kind: 'cong-van',
    number: '720/UBND-TH',
    title: 'về văn hóa công vụ',
    issuer,
    issuedOn: day('2019-01-21'),
    known: 'unverified',
    checkedOn,
    note: 'Số và ngày ghi theo mục III.1.a Kế hoạch 6861/KH-UBND; chưa đọc Công văn và chưa biết trích yếu của nó, lời ở đây là cách gọi của chúng tôi: không in làm căn cứ trước khi đối chiếu.',
  },
  {
    id: 'cv-4587-2019',
    kind: 'cong-van',
    number: '4587/UBND-TH',
    title: 'về văn hóa công vụ',
    issuer,
    issuedOn: day('2019-05-16'),
    known: 'unverified',
    checkedOn,
    note: 'Số và ngày ghi theo mục III.1.a Kế hoạch 6861/KH-UBND; chưa đọc Công văn và chưa biết trích yếu của nó, lời ở đây là cách gọi của chúng tôi: không in làm căn cứ trước khi đối chiếu.',
  },
] as const satisfies readonly Instrument[]
