import { day } from '../../engine/day.ts'
import type { Instrument } from './instrument.ts'

const checkedOn = day('2026-11-22')

/** First day of Luật Thanh tra số 84/2025/QH15. */
export const luat84From = /* @__PURE__ */ day('2025-07-01')
/** First day of Nghị định 217/2025/NĐ-CP: in force on signing. */
export const nd217From = /* @__PURE__ */ day('2025-08-05')

/** Inspection (thanh tra) and checking (kiểm tra). */
export const inspectionInstruments = [
  {
    id: 'luat-56-2010',
    kind: 'luat',
    number: '56/2010/QH12',
    title: 'Luật Thanh tra',
    issuer: 'Quốc hội',
    until: day('2023-06-30'),
    endedBy: ['luat-11-2022'],
    known: 'unverified',
    checkedOn,
    note: 'Ngày kết thúc theo trí nhớ.',
  },
  {
    id: 'luat-11-2022',
    kind: 'luat',
    number: '11/2022/QH15',
    title: 'Luật Thanh tra',
    issuer: 'Quốc hội',
    from: day('2023-07-01'),
    until: day('2025-06-30'),
    endedBy: ['luat-84-2025'],
    known: 'unverified',
    checkedOn,
    note: 'Ngày bắt đầu theo trí nhớ; ngày kết thúc theo Luật số 84/2025/QH15 Điều 63 khoản 2.',
  },
  {
    id: 'luat-84-2025',
    kind: 'luat',
    number: '84/2025/QH15',
    title: 'Luật Thanh tra',
    issuer: 'Quốc hội',
    issuedOn: day('2025-06-25'),
    from: luat84From,
    known: 'text',
    checkedOn,
  },
  {
    id: 'nd-216-2025',
    kind: 'nghi-dinh',
    number: '216/2025/NĐ-CP',
    title: 'quy định chi tiết Luật Thanh tra',
    issuer: 'Chính phủ',
    known: 'secondary',
    checkedOn,
  },
  {
    id: 'nd-217-2025',
    kind: 'nghi-dinh',
    number: '217/2025/NĐ-CP',
    title: 'về hoạt động kiểm tra chuyên ngành',
    issuer: 'Chính phủ',
    issuedOn: nd217From,
    from: nd217From,
    known: 'text',
    checkedOn,
    note: 'Áp dụng cho kiểm tra chuyên ngành; một cuộc kiểm tra kỷ luật, kỷ cương trong nội bộ hành chính có thuộc phạm vi hay không còn phải hỏi (Điều 3 khoản 1).',
  },
  {
    id: 'luat-15-2012',
    kind: 'luat',
    number: '15/2012/QH13',
    title: 'Luật Xử lý vi phạm hành chính',
    issuer: 'Quốc hội',
    known: 'secondary',
    checkedOn,
    note: 'Điều 58 đọc theo Luật số 67/2020/QH14.',
  },
  {
    id: 'luat-67-2020',
    kind: 'luat',
    number: '67/2020/QH14',
    title: 'Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính',
    issuer: 'Quốc hội',
    known: 'text',
    checkedOn,
  },
  {
    id: 'tt-10-2025',
    kind: 'thong-tu',
    number: '10/2025/TT-BNV',
    title: 'về nhiệm vụ, quyền hạn của cơ quan chuyên môn về nội vụ',
    issuer: 'Bộ Nội vụ',
    issuedOn: day('2025-06-19'),
    known: 'text',
    checkedOn,
    note: 'Trích yếu là cách gọi của chúng tôi.',
  },
  {
    id: 'tt-06-2026',
    kind: 'thong-tu',
    number: '06/2026/TT-BNV',
    title: 'sửa đổi, bổ sung Thông tư số 10/2025/TT-BNV',
    issuer: 'Bộ Nội vụ',
    issuedOn: day('2026-04-29'),
    from: day('2026-06-15'),
    known: 'text',
    checkedOn,
  },
] as const satisfies readonly Instrument[]
