import { fold } from '@congvu/core'

/** The named types of administrative documents (NĐ 30/2020 Điều 7, abbreviations of Phụ lục III Mục I), without công văn. */
const documentTypes = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy ủy quyền',
  'Giấy mời',
  'Giấy giới thiệu',
  'Giấy nghỉ phép',
  'Phiếu gửi',
  'Phiếu chuyển',
  'Phiếu báo',
] as const

const folded = new Set(documentTypes.map((name) => fold(name)))

/** Whether a line is the name of a type of document and nothing else. */
export const isDocumentType = (text: string): boolean => folded.has(fold(text))
