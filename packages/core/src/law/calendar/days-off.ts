import { day } from '../../engine/day.ts'
import type { YearOfDaysOff } from './calendar-data.ts'

/** The working calendar of cán bộ, công chức, viên chức as each year's notice decided it, 2019 to 2027. */
export const yearsOfDaysOff: readonly YearOfDaysOff[] = [
  {
    year: 2019,
    notices: ['cv-6519-2018'],
    tet: ['02-04', '02-05', '02-06', '02-07', '02-08'],
    gioTo: '04-14',
    substitutes: [['04-15', '04-14']],
    swaps: [
      { off: day('2018-12-31'), worked: day('2019-01-05'), occasion: 'Tết Dương lịch 2019', notices: ['cv-6519-2018'] },
      { off: day('2019-04-29'), worked: day('2019-05-04'), occasion: '30/4-01/5/2019', notices: ['cv-6519-2018'] },
    ],
  },
  {
    year: 2020,
    notices: ['tb-tet-2020'],
    reported: day('2019-10-08'),
    tet: ['01-23', '01-24', '01-25', '01-26', '01-27'],
    gioTo: '04-02',
    substitutes: [
      ['01-28', '01-25'],
      ['01-29', '01-26'],
    ],
    swaps: [],
  },
  {
    year: 2021,
    notices: ['tb-4875-2020'],
    reported: day('2020-11-27'),
    tet: ['02-10', '02-11', '02-12', '02-13', '02-14'],
    gioTo: '04-21',
    adjacent: '09-03',
    substitutes: [
      ['02-15', '02-13'],
      ['02-16', '02-14'],
      ['05-03', '05-01'],
    ],
    swaps: [],
  },
  {
    year: 2022,
    notices: ['cv-245-2022', 'tb-119-2022'],
    tet: ['01-31', '02-01', '02-02', '02-03', '02-04'],
    gioTo: '04-10',
    adjacent: '09-01',
    substitutes: [
      ['01-03', '01-01'],
      ['04-11', '04-10'],
      ['05-02', '04-30'],
      ['05-03', '05-01'],
    ],
    swaps: [],
  },
  {
    year: 2023,
    notices: ['cv-8056-2022', 'tb-5034-2022'],
    tet: ['01-20', '01-21', '01-22', '01-23', '01-24'],
    gioTo: '04-29',
    adjacent: '09-01',
    substitutes: [
      ['01-02', '01-01'],
      ['01-25', '01-21'],
      ['01-26', '01-22'],
      ['05-02', '04-29'],
      ['05-03', '04-30'],
      ['09-04', '09-02'],
    ],
    swaps: [],
  },
  {
    year: 2024,
    notices: ['cv-8662-2023', 'tb-5015-2023'],
    tet: ['02-08', '02-09', '02-10', '02-11', '02-12'],
    gioTo: '04-18',
    adjacent: '09-03',
    substitutes: [
      ['02-13', '02-10'],
      ['02-14', '02-11'],
    ],
    swaps: [
      {
        off: day('2024-04-29'),
        worked: day('2024-05-04'),
        occasion: '30/4-01/5/2024',
        notices: ['cv-2450-2024', 'tb-1570-2024'],
      },
    ],
  },
  {
    year: 2025,
    notices: ['cv-8726-2024', 'tb-6150-2024'],
    tet: ['01-27', '01-28', '01-29', '01-30', '01-31'],
    gioTo: '04-07',
    adjacent: '09-01',
    substitutes: [],
    swaps: [
      {
        off: day('2025-05-02'),
        worked: day('2025-04-26'),
        occasion: '30/4-01/5/2025',
        notices: ['tb-6150-2024'],
        reported: day('2024-12-04'),
      },
    ],
  },
  {
    year: 2026,
    notices: ['tb-9441-2025'],
    tet: ['02-16', '02-17', '02-18', '02-19', '02-20'],
    gioTo: '04-26',
    adjacent: '09-01',
    culture: '11-24',
    substitutes: [['04-27', '04-26']],
    swaps: [
      {
        off: day('2026-01-02'),
        worked: day('2026-01-10'),
        occasion: 'Tết Dương lịch 2026',
        notices: ['cv-12729-2025'],
      },
      { off: day('2026-08-31'), worked: day('2026-08-22'), occasion: 'Quốc khánh 2026', notices: ['tb-9441-2025'] },
    ],
  },
  {
    year: 2027,
    notices: ['cv-10065-2026'],
    tet: ['02-04', '02-05', '02-06', '02-07', '02-08'],
    gioTo: '04-16',
    adjacent: '09-03',
    culture: '11-24',
    substitutes: [
      ['02-09', '02-06'],
      ['02-10', '02-07'],
      ['05-03', '05-01'],
    ],
    swaps: [],
    medium: true,
  },
]
