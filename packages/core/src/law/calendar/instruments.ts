import { day } from '../../engine/day.ts'
import type { Instrument } from '../instruments/instrument.ts'

const checkedOn = day('2026-11-22')

/**
 * Texts that make the working calendar of the state. `issuedOn` of a notice is the day it was decided; it is left out
 * where no source read here says.
 */
export const calendarInstruments = [
  {
    id: 'bl-10-2012',
    kind: 'bo-luat',
    number: '10/2012/QH13',
    title: 'Bộ luật Lao động',
    issuer: 'Quốc hội',
    until: day('2020-12-31'),
    known: 'secondary',
    checkedOn,
  },
  {
    id: 'bl-45-2019',
    kind: 'bo-luat',
    number: '45/2019/QH14',
    title: 'Bộ luật Lao động',
    issuer: 'Quốc hội',
    from: day('2021-01-01'),
    known: 'text',
    checkedOn,
  },
  {
    id: 'nq-28-2026',
    kind: 'nghi-quyet',
    number: '28/2026/QH16',
    title: 'về phát triển văn hóa Việt Nam',
    issuer: 'Quốc hội',
    issuedOn: day('2026-04-24'),
    from: day('2026-07-01'),
    known: 'secondary',
    checkedOn,
  },
  {
    id: 'qd-188-1999',
    kind: 'quyet-dinh',
    number: '188/1999/QĐ-TTg',
    title: 'về việc thực hiện chế độ tuần làm việc 40 giờ',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: day('1999-09-17'),
    known: 'secondary',
    checkedOn,
  },
  notice('cv-6519-2018', '6519/VPCP-KGVX', 'nghỉ lễ, tết năm 2019', '2018-07-11', 'text'),
  notice('tb-tet-2020', 'của Bộ LĐTBXH về nghỉ Tết Canh Tý 2020', 'nghỉ Tết Canh Tý 2020'),
  notice('tb-4875-2020', '4875/TB-LĐTBXH', 'nghỉ Tết Tân Sửu và Quốc khánh năm 2021'),
  notice('cv-245-2022', '245/VPCP-KGVX', 'nghỉ Tết Nhâm Dần và Quốc khánh năm 2022', '2022-01-11'),
  notice('tb-119-2022', '119/TB-LĐTBXH', 'nghỉ Tết Nhâm Dần và Quốc khánh năm 2022'),
  notice('cv-8056-2022', '8056/VPCP-KGVX', 'nghỉ Tết Quý Mão và Quốc khánh năm 2023', '2022-12-01'),
  notice('tb-5034-2022', '5034/TB-LĐTBXH', 'nghỉ Tết Quý Mão và Quốc khánh năm 2023'),
  notice('cv-8662-2023', '8662/VPCP-KGVX', 'nghỉ Tết Giáp Thìn và Quốc khánh năm 2024', '2023-11-03'),
  notice('tb-5015-2023', '5015/TB-LĐTBXH', 'nghỉ Tết Giáp Thìn và Quốc khánh năm 2024'),
  notice('cv-2450-2024', '2450/VPCP-KGVX', 'hoán đổi ngày làm việc dịp 30/4 và 01/5 năm 2024', '2024-04-12'),
  notice('tb-1570-2024', '1570/TB-LĐTBXH', 'hoán đổi ngày làm việc dịp 30/4 và 01/5 năm 2024'),
  notice('cv-8726-2024', '8726/VPCP-KGVX', 'nghỉ lễ, tết năm 2025', '2024-11-26'),
  notice('tb-6150-2024', '6150/TB-BLĐTBXH', 'nghỉ lễ, tết năm 2025'),
  notice('tb-9441-2025', '9441/TB-BNV', 'nghỉ Tết Bính Ngọ và Quốc khánh năm 2026', '2025-10-16'),
  notice('cv-12729-2025', '12729/VPCP-KGVX', 'hoán đổi ngày làm việc dịp Tết Dương lịch 2026', '2025-12-25'),
  notice('cv-10065-2026', '10065/VPCP-KGVX', 'nghỉ lễ, tết năm 2027', '2026-10-02'),
] as const satisfies readonly Instrument[]

function notice(id: string, number: string, about: string, decided?: string, known: Instrument['known'] = 'secondary') {
  return {
    id,
    kind: id.startsWith('cv') ? 'cong-van' : 'thong-bao',
    number,
    title: `về việc ${about}`,
    ...(decided ? { issuedOn: day(decided) } : {}),
    known,
    checkedOn,
  } as const
}
