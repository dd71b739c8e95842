import { day } from '../../engine/day.ts'
import type { Instrument } from '../instruments/instrument.ts'

const checkedOn = day('2026-11-22')

/** Texts on how time limits are counted and on reporting. */
export const timeLimitInstruments = [
  {
    id: 'bl-91-2015',
    kind: 'bo-luat',
    number: '91/2015/QH13',
    title: 'Bộ luật Dân sự',
    issuer: 'Quốc hội',
    known: 'text',
    checkedOn,
  },
  {
    id: 'nd-09-2019',
    kind: 'nghi-dinh',
    number: '09/2019/NĐ-CP',
    title: 'quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
    issuer: 'Chính phủ',
    from: day('2019-03-12'),
    known: 'secondary',
    checkedOn,
    note: 'Chưa rõ có bị thay thế sau khi sắp xếp tỉnh tháng 7/2025 hay không.',
  },
] as const satisfies readonly Instrument[]
