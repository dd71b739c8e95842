/** Kinds of text, with the Vietnamese word a citation uses. */
export const instrumentKinds = {
  'hien-phap': 'Hiến pháp',
  'bo-luat': 'Bộ luật',
  luat: 'Luật',
  'nghi-quyet': 'Nghị quyết',
  'nghi-dinh': 'Nghị định',
  'quyet-dinh': 'Quyết định',
  'chi-thi': 'Chỉ thị',
  'thong-tu': 'Thông tư',
  'quy-chuan': 'Quy chuẩn',
  'ke-hoach': 'Kế hoạch',
  'cong-van': 'Công văn',
  'thong-bao': 'Thông báo',
  'to-trinh': 'Tờ trình',
} as const
