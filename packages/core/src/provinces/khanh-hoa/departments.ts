import { day } from '../../engine/day.ts'
import type { Department } from '../../law/bodies/snapshot.ts'

const plan = day('2019-07-12')
const merged = day('2025-07-01')
const before = day('2025-06-30')

const in2019 = (
  id: string,
  name: string,
  known: Department['known'] = 'unverified',
  successor?: string,
): Department => ({
  id: `${id}-2019`,
  name,
  from: plan,
  until: before,
  known,
  ...(successor ? { successor } : {}),
})
const today = (id: string, name: string, known: Department['known'] = 'unverified'): Department => ({
  id,
  name,
  from: merged,
  known,
})

/**
 * Sở, ban, ngành of the province in 2019 and since 1/7/2025. Lists were not read in any text; names marked `text` stand
 * in the plan, `secondary` in the press of 2025–2026. The last day of the old list is that of the merger of provinces: a
 * department may have ended earlier.
 */
export const departments: readonly Department[] = [
  in2019('van-phong-ubnd', 'Văn phòng UBND tỉnh', 'unverified', 'van-phong-ubnd'),
  in2019('so-noi-vu', 'Sở Nội vụ', 'text', 'so-noi-vu'),
  in2019('so-tu-phap', 'Sở Tư pháp', 'unverified', 'so-tu-phap'),
  in2019('so-ke-hoach-dau-tu', 'Sở Kế hoạch và Đầu tư', 'unverified', 'so-tai-chinh'),
  in2019('so-tai-chinh', 'Sở Tài chính', 'unverified', 'so-tai-chinh'),
  in2019('so-cong-thuong', 'Sở Công Thương', 'unverified', 'so-cong-thuong'),
  in2019('so-nong-nghiep', 'Sở Nông nghiệp và Phát triển nông thôn', 'unverified', 'so-nong-nghiep-moi-truong'),
  in2019('so-giao-thong', 'Sở Giao thông vận tải', 'unverified', 'so-xay-dung'),
  in2019('so-xay-dung', 'Sở Xây dựng', 'unverified', 'so-xay-dung'),
  in2019('so-tai-nguyen-moi-truong', 'Sở Tài nguyên và Môi trường', 'unverified', 'so-nong-nghiep-moi-truong'),
  in2019('so-thong-tin-truyen-thong', 'Sở Thông tin và Truyền thông', 'text', 'so-khoa-hoc-cong-nghe'),
  in2019('so-lao-dong', 'Sở Lao động - Thương binh và Xã hội', 'unverified', 'so-noi-vu'),
  in2019('so-van-hoa-the-thao', 'Sở Văn hóa và Thể thao', 'unverified', 'so-van-hoa-the-thao-du-lich'),
  in2019('so-du-lich', 'Sở Du lịch', 'unverified', 'so-van-hoa-the-thao-du-lich'),
  in2019('so-khoa-hoc-cong-nghe', 'Sở Khoa học và Công nghệ', 'unverified', 'so-khoa-hoc-cong-nghe'),
  in2019('so-giao-duc-dao-tao', 'Sở Giáo dục và Đào tạo', 'unverified', 'so-giao-duc-dao-tao'),
  in2019('so-y-te', 'Sở Y tế', 'unverified', 'so-y-te'),
  in2019('so-ngoai-vu', 'Sở Ngoại vụ'),
  in2019('thanh-tra-tinh', 'Thanh tra tỉnh', 'unverified', 'thanh-tra-tinh'),
  in2019('ban-dan-toc', 'Ban Dân tộc', 'unverified', 'so-dan-toc-ton-giao'),
  in2019('ban-quan-ly-van-phong', 'Ban Quản lý Khu kinh tế Vân Phong'),
  today('van-phong-ubnd', 'Văn phòng UBND tỉnh'),
  today('so-noi-vu', 'Sở Nội vụ', 'secondary'),
  today('so-tu-phap', 'Sở Tư pháp'),
  today('so-tai-chinh', 'Sở Tài chính', 'secondary'),
  today('so-cong-thuong', 'Sở Công Thương'),
  today('so-nong-nghiep-moi-truong', 'Sở Nông nghiệp và Môi trường', 'secondary'),
  today('so-xay-dung', 'Sở Xây dựng', 'secondary'),
  today('so-khoa-hoc-cong-nghe', 'Sở Khoa học và Công nghệ'),
  today('so-van-hoa-the-thao-du-lich', 'Sở Văn hóa, Thể thao và Du lịch'),
  today('so-giao-duc-dao-tao', 'Sở Giáo dục và Đào tạo'),
  today('so-y-te', 'Sở Y tế'),
  today('so-dan-toc-ton-giao', 'Sở Dân tộc và Tôn giáo'),
  today('thanh-tra-tinh', 'Thanh tra tỉnh', 'secondary'),
  today('so-ngoai-vu', 'Sở Ngoại vụ'),
  today('ban-quan-ly-khu-kinh-te', 'Ban Quản lý Khu kinh tế và các khu công nghiệp'),
]
