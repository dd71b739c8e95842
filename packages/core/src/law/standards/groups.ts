type Named = { readonly vi: string; readonly en: string }
export const observationIds = ['on-site', 'records', 'system', 'interview', 'complaint', 'self-evaluation'] as const
export const groupIds = ['TT', 'GT', 'DD', 'TP', 'AG'] as const

/**
 * How an inspector can establish a standard.
 *
 * @example
 * ```ts
 * observations.records.vi //=> 'hồ sơ, tài liệu'
 * ```
 */
export const observations: Readonly<Record<(typeof observationIds)[number], Named>> = {
  'on-site': { vi: 'quan sát tại chỗ', en: 'seen on site' },
  records: { vi: 'hồ sơ, tài liệu', en: 'records' },
  system: { vi: 'dữ liệu hệ thống', en: 'system data' },
  interview: { vi: 'phỏng vấn, phiếu hài lòng', en: 'interview or satisfaction form' },
  complaint: { vi: 'đơn thư, vụ việc', en: 'complaint or case file' },
  'self-evaluation': { vi: 'chỉ tự đánh giá', en: 'self-evaluation only' },
}

/**
 * Groups of the catalogue: four contents of QĐ 1847/QĐ-TTg, and what is asked of an agency.
 *
 * @example
 * ```ts
 * standardGroups.TP.vi //=> 'Trang phục'
 * ```
 */
export const standardGroups: Readonly<Record<(typeof groupIds)[number], Named>> = {
  TT: { vi: 'Tinh thần, thái độ làm việc', en: 'Spirit and attitude at work' },
  GT: { vi: 'Giao tiếp, ứng xử', en: 'Communication and conduct' },
  DD: { vi: 'Đạo đức, lối sống', en: 'Ethics and way of life' },
  TP: { vi: 'Trang phục', en: 'Dress' },
  AG: { vi: 'Yêu cầu đối với cơ quan', en: 'Duties of the agency' },
}
