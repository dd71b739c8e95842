import { day } from '../../engine/day.ts'
import type { Instrument } from './instrument.ts'

const checkedOn = day('2026-11-22')

/** Administrative units and bodies. */
export const organisationInstruments = [
  {
    id: 'nq-202-2025',
    kind: 'nghi-quyet',
    number: '202/2025/QH15',
    title: 'về sắp xếp đơn vị hành chính cấp tỉnh',
    issuer: 'Quốc hội',
    issuedOn: day('2025-06-12'),
    known: 'secondary',
    checkedOn,
  },
  {
    id: 'nq-190-2025',
    kind: 'nghi-quyet',
    number: '190/2025/QH15',
    title: 'về sắp xếp tổ chức bộ máy nhà nước',
    issuer: 'Quốc hội',
    known: 'unverified',
    checkedOn,
    note: 'Số theo trí nhớ; chưa đọc. Trích yếu là cách gọi của chúng tôi.',
  },
  {
    id: 'nq-1667-2025',
    kind: 'nghi-quyet',
    number: '1667/NQ-UBTVQH15',
    title: 'về sắp xếp các đơn vị hành chính cấp xã của tỉnh năm 2025',
    issuer: 'Ủy ban Thường vụ Quốc hội',
    issuedOn: day('2025-06-16'),
    known: 'secondary',
    checkedOn,
  },
  {
    id: 'luat-72-2025',
    kind: 'luat',
    number: '72/2025/QH15',
    title: 'Luật Tổ chức chính quyền địa phương',
    issuer: 'Quốc hội',
    known: 'secondary',
    checkedOn,
  },
  {
    id: 'qd-19-2025',
    kind: 'quyet-dinh',
    number: '19/2025/QĐ-TTg',
    title: 'ban hành Bảng danh mục và mã số các đơn vị hành chính Việt Nam',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: day('2025-06-30'),
    from: day('2025-07-01'),
    known: 'text',
    checkedOn,
  },
  {
    id: 'nd-150-2025',
    kind: 'nghi-dinh',
    number: '150/2025/NĐ-CP',
    title: 'về tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân',
    issuer: 'Chính phủ',
    issuedOn: day('2025-06-12'),
    known: 'text',
    checkedOn,
    note: 'Trích yếu là cách gọi của chúng tôi.',
  },
] as const satisfies readonly Instrument[]
