import { day } from '../../engine/day.ts'
import type { Plan } from '../../law/plan/schema.ts'
import { assignments } from './plan-6861/assignments.ts'
import { purposes } from './plan-6861/purposes.ts'
import { since } from './plan-6861/since.ts'
import { tasks } from './plan-6861/tasks.ts'

/**
 * Kế hoạch 6861/KH-UBND ngày 12/7/2019 của Ủy ban nhân dân tỉnh Khánh Hòa triển khai thực hiện Đề án văn hóa công vụ:
 * its paper word for word, its duties as data, and what has become of it since.
 *
 * @example
 * ```ts
 * plan6861.number //=> '6861/KH-UBND'
 * ```
 */
export const plan6861: Plan = {
  schema: 'congvu.plan/1',
  id: 'kh-6861-2019',
  known: 'text',
  issuer: { lines: ['ỦY BAN NHÂN DÂN', 'TỈNH KHÁNH HÒA'], body: 'ubnd-tinh' },
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: '6861/KH-UBND',
  date: day('2019-07-12'),
  dateLine: 'Khánh Hòa, ngày 12 tháng 7 năm 2019',
  type: 'KẾ HOẠCH',
  title: 'TRIỂN KHAI THỰC HIỆN ĐỀ ÁN VĂN HÓA CÔNG VỤ',
  bases: [
    {
      instrument: 'qd-1847-2018',
      text: 'Thực hiện Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ về việc phê duyệt Đề án Văn hóa công vụ (Quyết định số 1847/QĐ-TTg);',
    },
    {
      instrument: 'qd-319-2019',
      text: 'Theo Quyết định số 319/QĐ-BNV ngày 18/4/2019 của Bộ Nội vụ ban hành Kế hoạch triển khai thực hiện Quyết định số 1847/QĐ-TTg của Thủ tướng Chính phủ về Đề án văn hóa công vụ (Quyết định số 319/QĐ-BNV);',
    },
  ],
  enacting:
    'Ủy ban nhân dân tỉnh Khánh Hòa ban hành Kế hoạch triển khai thực hiện Đề án văn hóa công vụ (Kế hoạch) như sau:',
  sections: [purposes, tasks, assignments],
  closing: [
    'Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện Kế hoạch này. Trong quá trình triển khai thực hiện Đề án văn hóa công vụ, nếu có vướng mắc báo cáo về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) để kịp thời xử lý./.',
  ],
  recipients: [
    'Bộ Nội vụ;',
    'Thường trực Tỉnh ủy;',
    'Thường trực HĐND tỉnh;',
    'Chủ tịch, Phó CT UBND tỉnh;',
    'Các sở, ban, ngành;',
    'UBND các huyện, thị xã, thành phố;',
    'UBND các xã,phường, thị trấn;',
    'Các đơn vị sự nghiệp thuộc tỉnh;',
    'Các huyện ủy, thị ủy, thành ủy;',
    'Các cơ quan Đảng, đoàn thể;',
    'Trung tâm Công báo;',
    'Lưu: VT, MN, HP.',
  ],
  signature: { authority: 'TM. ỦY BAN NHÂN DÂN', post: 'CHỦ TỊCH', name: 'Lê Đức Vinh' },
  bodies: [
    { kind: 'so-ban-nganh', name: 'Các sở, ban, ngành' },
    { kind: 'don-vi-thuoc-tinh', name: 'Các đơn vị thuộc tỉnh' },
    { kind: 'ubnd-huyen', name: 'Ủy ban nhân dân các huyện, thị xã, thành phố' },
    { kind: 'ubnd-xa', name: 'Ủy ban nhân dân các xã, phường, thị trấn' },
    { kind: 'so-noi-vu', name: 'Sở Nội vụ' },
    { kind: 'so-thong-tin-truyen-thong', name: 'Sở Thông tin và Truyền thông' },
    { kind: 'dai-phat-thanh-truyen-hinh', name: 'Đài Phát thanh và Truyền hình Khánh Hòa' },
    { kind: 'bao-tinh', name: 'Báo Khánh Hòa' },
    { kind: 'cong-thong-tin-dien-tu-tinh', name: 'Cổng thông tin điện tử tỉnh' },
    { kind: 'mttq-tinh', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh' },
    { kind: 'to-chuc-thanh-vien-mttq', name: 'Các tổ chức thành viên của Mặt trận Tổ quốc Việt Nam' },
    { kind: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh' },
    { kind: 'ban-to-chuc-tinh-uy', name: 'Ban Tổ chức Tỉnh ủy' },
    { kind: 'co-quan-lien-quan', name: 'Các cơ quan liên quan' },
    { kind: 'bo-noi-vu', name: 'Bộ Nội vụ' },
  ],
  events: [
    {
      id: 'nghi-dinh-danh-gia',
      words: 'Chính phủ ban hành Nghị định mới về đánh giá, phân loại cán bộ, công chức, viên chức',
    },
  ],
  since,
}
