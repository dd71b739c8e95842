import type { BodiesMeant } from '../../law/plan/implementation/bodies-of-plan.ts'

/**
 * Whom plan 6861/KH-UBND means, by the lists held here. Inferred: the plan of 2019 names kinds and no body but Sở Nội vụ
 * and Sở Thông tin và Truyền thông; the special zone is of commune level since 1/7/2025. Of "đơn vị thuộc tỉnh" no list
 * was found, so it stands here no more than the Party's and the Front's bodies.
 */
export const planBodies: BodiesMeant = {
  'so-ban-nganh': { departments: 'all' },
  'so-noi-vu': { departments: ['so-noi-vu-2019', 'so-noi-vu'] },
  'so-thong-tin-truyen-thong': { departments: ['so-thong-tin-truyen-thong-2019'] },
  'ubnd-huyen': { units: ['huyen', 'thi-xa', 'thanh-pho'] },
  'ubnd-xa': { units: ['xa', 'phuong', 'thi-tran', 'dac-khu'] },
}
