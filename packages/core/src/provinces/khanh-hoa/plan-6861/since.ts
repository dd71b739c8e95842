import { day } from '../../../engine/day.ts'
import type { Plan } from '../../../law/plan/schema.ts'

const reorganisation = { instrument: 'nq-190-2025', known: 'unverified' } as const
const merger = { instrument: 'nq-202-2025', known: 'secondary' } as const

/** Báo Khánh Hòa on the conference of 24/4/2025. */
const pressOfMerger = [
  'https://baomoi.net.vn/bao-khanh-hoa-cot-moc-moi-hanh-trang-moi-de-nang-tam-phat-trien-c52079814.epi',
]

/** What has become of plan 6861/KH-UBND since it was signed. None of this stands in its paper. */
export const since: Plan['since'] = {
  checkedOn: day('2026-11-22'),
  events: [
    {
      event: 'nghi-dinh-danh-gia',
      on: day('2020-08-13'),
      sources: [
        { instrument: 'nd-90-2020', known: 'secondary' },
        { instrument: 'nd-233-2026', article: '19', clause: '2', known: 'text' },
      ],
      reading: {
        code: 'event-nd-90-2020',
        vi: 'Coi Nghị định 90/2020/NĐ-CP, ban hành ngày 13/8/2020, là “Nghị định mới” mà mục II.6 chờ. Kế hoạch không nêu tên nghị định và không ấn định số ngày phải làm xong sau đó.',
        en: 'Decree 90/2020/NĐ-CP, issued on 13/8/2020, is taken to be the "new decree" task II.6 waits for. The plan does not name the decree and sets no number of days after it.',
      },
      lapsed: {
        from: day('2026-07-01'),
        sources: [{ instrument: 'nd-233-2026', article: '19', clause: '2', known: 'text' }],
        code: 'nd-90-2020-repealed',
        vi: 'Nghị định 90/2020/NĐ-CP hết hiệu lực toàn bộ từ ngày 01/7/2026. Việc cụ thể hóa theo Nghị định này còn phải làm không, hay chỉ còn theo các nghị định thay thế?',
        en: 'Decree 90/2020/NĐ-CP was repealed entirely from 1/7/2026. Is there still anything to work out under it, or only under the decrees that replaced it?',
      },
    },
    {
      event: 'nghi-dinh-danh-gia',
      on: day('2025-12-21'),
      sources: [{ instrument: 'nd-335-2025', known: 'secondary' }],
      reading: {
        code: 'event-nd-335-2025',
        vi: 'Coi Nghị định 335/2025/NĐ-CP, ban hành ngày 21/12/2025 (công chức và cơ quan hành chính), là một lần phát sinh tiếp theo của mục II.6. Đây là cách hiểu, Kế hoạch không nói.',
        en: 'Decree 335/2025/NĐ-CP, issued on 21/12/2025 (civil servants and administrative agencies), is taken to call for task II.6 again. That is a reading; the plan does not say so.',
      },
    },
    {
      event: 'nghi-dinh-danh-gia',
      on: day('2026-06-26'),
      sources: [{ instrument: 'nd-233-2026', known: 'text' }],
      reading: {
        code: 'event-nd-233-2026',
        vi: 'Coi Nghị định 233/2026/NĐ-CP, ban hành ngày 26/6/2026 (viên chức và đơn vị sự nghiệp), là một lần phát sinh tiếp theo của mục II.6. Đây là cách hiểu, Kế hoạch không nói.',
        en: 'Decree 233/2026/NĐ-CP, issued on 26/6/2026 (public employees and service units), is taken to call for task II.6 again. That is a reading; the plan does not say so.',
      },
    },
  ],
  bodies: [
    {
      body: 'so-thong-tin-truyen-thong',
      change: 'dissolved',
      from: day('2025-03-01'),
      known: 'secondary',
      sources: [reorganisation],
      readIn: ['https://ictvietnam.vn/print/69097.html (10/03/2025)'],
      code: 'information-department-merged',
      vi: 'Theo báo chí, các Sở Thông tin và Truyền thông trên cả nước hợp nhất với Sở Khoa học và Công nghệ từ ngày 01/3/2025; chưa đọc quyết định của tỉnh. Cơ quan nào nay thực hiện nhiệm vụ này?',
      en: 'The press reports that the departments of information and communications were merged with those of science and technology nationwide from 1/3/2025; the province’s own decision has not been read. Which body performs this duty now?',
    },
    {
      body: 'dai-phat-thanh-truyen-hinh',
      change: 'dissolved',
      from: day('2025-04-24'),
      known: 'secondary',
      sources: [reorganisation],
      readIn: pressOfMerger,
      code: 'broadcaster-merged',
      vi: 'Theo báo chí, ngày 24/4/2025 Tỉnh ủy công bố quyết định hợp nhất Đài Phát thanh và Truyền hình Khánh Hòa với Báo Khánh Hòa; chưa đọc quyết định nên chưa rõ ngày có hiệu lực. Cơ quan nào nay thực hiện nhiệm vụ này?',
      en: 'The press reports that on 24/4/2025 the provincial party committee announced the merger of the broadcaster with the newspaper; the decision has not been read, so its day of effect is not known. Which body performs this duty now?',
    },
    {
      body: 'bao-tinh',
      change: 'rearranged',
      from: day('2025-04-24'),
      known: 'secondary',
      sources: [reorganisation],
      readIn: pressOfMerger,
      code: 'newspaper-merged',
      vi: 'Theo báo chí, cơ quan báo chí hợp nhất được công bố ngày 24/4/2025 mang tên Báo Khánh Hòa.',
      en: 'The press reports that the merged press body announced on 24/4/2025 bears the name Báo Khánh Hòa.',
    },
    {
      body: 'ubnd-xa',
      change: 'rearranged',
      from: day('2025-07-01'),
      known: 'secondary',
      sources: [{ instrument: 'nq-1667-2025', known: 'secondary' }],
      code: 'communes-rearranged',
      vi: 'Từ ngày 01/7/2025 tỉnh có 65 đơn vị hành chính cấp xã (48 xã, 16 phường, đặc khu Trường Sa), không còn thị trấn. Kế hoạch năm 2019 không nói tới đặc khu.',
      en: 'From 1/7/2025 the province has 65 commune-level units (48 communes, 16 wards, the special zone of Trường Sa) and no townships. The plan of 2019 does not speak of a special zone.',
    },
  ],
  doubts: [
    {
      code: 'in-force-after-merger',
      from: day('2025-07-01'),
      sources: [merger],
      vi: 'Coi Kế hoạch còn hiệu lực sau khi hợp nhất tỉnh. Chưa tìm thấy văn bản nào nói Kế hoạch còn hiệu lực, được thay thế hay bãi bỏ: người có thẩm quyền phải xác nhận.',
      en: 'The plan is taken to be still in force after the merger of provinces. No text was found that keeps, replaces or repeals it: someone with authority must confirm.',
    },
    {
      code: 'binds-former-ninh-thuan',
      from: day('2025-07-01'),
      sources: [merger],
      vi: 'Chưa tìm thấy văn bản nào nói Kế hoạch có áp dụng cho cơ quan, đơn vị, địa phương thuộc tỉnh Ninh Thuận cũ hay không.',
      en: 'No text was found that says whether the plan binds agencies, units and localities of the former Ninh Thuận province.',
    },
    {
      code: 'reform-plan-ended',
      from: day('2021-01-01'),
      clauses: ['II.7'],
      sources: [{ instrument: 'kh-6861-2019', part: 'II.7', known: 'text' }],
      vi: 'Kế hoạch cải cách hành chính giai đoạn 2016-2020 theo Quyết định 3777/QĐ-UBND đã hết giai đoạn; phần còn lại của mục II.7 là kế hoạch cải cách hành chính hàng năm.',
      en: 'The 2016-2020 administrative reform plan of Decision 3777/QĐ-UBND has run its period; what remains of task II.7 are the yearly reform plans.',
    },
    {
      code: 'ministry-guidance-not-read',
      from: day('2019-07-12'),
      clauses: ['III.2.c', 'III.2.g'],
      sources: [{ instrument: 'kh-6861-2019', part: 'III.2', known: 'text' }],
      vi: 'Kế hoạch giao làm theo hướng dẫn của Bộ Nội vụ. Chưa đọc hướng dẫn nào; hướng dẫn có thể định thời gian hoặc nội dung khác.',
      en: 'The plan says to follow the guidance of the Ministry of Home Affairs. No guidance has been read here; it may set other times or contents.',
    },
    {
      code: 'department-checks-not-inspects',
      from: day('2025-07-01'),
      clauses: ['II.11', 'III.2.b'],
      sources: [{ instrument: 'luat-84-2025', article: '7', known: 'text' }],
      vi: 'Điều 7 Luật Thanh tra 84/2025/QH15 không còn thanh tra sở. Từ ngày 01/7/2025 hiểu rằng việc của sở trong nhiệm vụ này là “kiểm tra”, không phải “thanh tra”.',
      en: 'Article 7 of the Inspection Law 84/2025/QH15 has no department inspectorates any more. From 1/7/2025 what a department does under this duty is read as "kiểm tra" (checking), not "thanh tra" (inspection).',
    },
  ],
}
