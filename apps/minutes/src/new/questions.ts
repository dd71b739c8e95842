import { type Lang, standardGroups } from '@congvu/core'
import type { LineAnswer } from './starter.ts'

type Said = Readonly<Record<Lang, string>>

export type Question = {
  readonly name: LineAnswer
  readonly ask: Said
  readonly example: string
  /** an empty answer leaves it out */
  readonly optional?: true
}

/** Before the visit: who inspects, by which decision, whom, when. */
export const questions: readonly Question[] = [
  { name: 'issuer', ask: { vi: 'Cơ quan kiểm tra', en: 'Inspecting body' }, example: 'Sở Nội vụ' },
  {
    name: 'parent',
    ask: { vi: 'Cơ quan chủ quản (để trống nếu không có)', en: 'Body above it (leave empty if none)' },
    example: 'UBND tỉnh …',
    optional: true,
  },
  {
    name: 'abbreviation',
    ask: { vi: 'Chữ viết tắt trong số, ký hiệu', en: "Its abbreviation in a document's number" },
    example: 'SNV',
  },
  { name: 'seat', ask: { vi: 'Địa danh ghi trên biên bản', en: 'Place name on the minutes' }, example: 'Khánh Hòa' },
  {
    name: 'decisionNumber',
    ask: { vi: 'Số quyết định kiểm tra', en: 'Number of the decision' },
    example: '318/QĐ-SNV',
  },
  { name: 'decisionDate', ask: { vi: 'Ngày quyết định', en: 'Day of the decision' }, example: '2026-10-26' },
  {
    name: 'decisionBy',
    ask: { vi: 'Người ký quyết định (chức vụ)', en: 'Signed by (post)' },
    example: 'Giám đốc Sở Nội vụ',
  },
  { name: 'inspected', ask: { vi: 'Đơn vị được kiểm tra', en: 'Checked party' }, example: 'UBND phường Nha Trang' },
  {
    name: 'representative',
    ask: { vi: 'Họ tên người đại diện đơn vị', en: 'Its representative' },
    example: 'Nguyễn Văn A',
  },
  { name: 'representativePost', ask: { vi: 'Chức vụ', en: 'Post' }, example: 'Chủ tịch UBND phường' },
  { name: 'head', ask: { vi: 'Họ tên Trưởng đoàn', en: 'Head of the team' }, example: 'Trần Thị B' },
  { name: 'headPost', ask: { vi: 'Chức vụ', en: 'Post' }, example: 'Phó Giám đốc Sở Nội vụ' },
  {
    name: 'secretary',
    ask: { vi: 'Họ tên thư ký (để trống nếu không có)', en: 'Secretary (leave empty if none)' },
    example: 'Lê Văn C',
    optional: true,
  },
  { name: 'secretaryPost', ask: { vi: 'Chức vụ', en: 'Post' }, example: 'Chuyên viên' },
  { name: 'date', ask: { vi: 'Ngày kiểm tra', en: 'Day of the visit' }, example: '2026-11-05' },
  { name: 'hour', ask: { vi: 'Giờ bắt đầu', en: 'Begins at' }, example: '08:00' },
]

export const kindQuestion = {
  ask: { vi: 'Cơ quan kiểm tra là', en: 'The inspecting body is' },
  options: [
    { value: 'so', vi: 'Sở', en: 'a department of the province (sở)' },
    { value: 'ubnd-xa', vi: 'UBND cấp xã', en: "a commune's People's Committee" },
    { value: 'ubnd-tinh', vi: 'UBND tỉnh', en: "the province's People's Committee" },
    { value: 'thanh-tra-tinh', vi: 'Thanh tra tỉnh', en: "the province's inspectorate" },
    { value: 'don-vi-thuoc-bo', vi: 'đơn vị thuộc bộ', en: 'a unit of a ministry' },
    { value: 'khac', vi: 'cơ quan khác', en: 'another body' },
  ],
} as const

export const visitQuestion = {
  ask: { vi: 'Hình thức', en: 'Kind of visit' },
  options: [
    { value: 'scheduled', vi: 'theo kế hoạch', en: 'scheduled' },
    { value: 'unannounced', vi: 'đột xuất', en: 'unannounced' },
  ],
} as const

export const groupsQuestion = {
  ask: { vi: 'Nội dung đưa vào danh mục', en: 'Groups of standards to list' },
  options: standardGroups,
}

export const greeting: Said = {
  vi: 'Hồ sơ kiểm tra mới. Enter để trả lời, Ctrl-C để thôi.',
  en: 'A new inspection record. Enter to answer, Ctrl-C to stop.',
}

export const farewell: Said = { vi: 'Đủ thông tin.', en: 'That is all.' }
