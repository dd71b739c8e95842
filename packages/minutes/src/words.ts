import type { Inspection } from '@congvu/core'

/** Capitals as Vietnamese writes them; `µ` and `ŉ` stay, as their capitals are letters of other scripts that no face has. */
export const upper = (text: string): string => text.replace(/[^µŉ]+/gu, (part) => part.toUpperCase())

/** Parts that are there, joined by commas. */
export const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ')

/** `Ông Nguyễn Văn A` */
export const withTitle = ({ title, name }: { title?: 'Ông' | 'Bà' | undefined; name: string }): string =>
  title ? `${title} ${name}` : name

/** Numbers below ten with a leading zero, as administrative documents write counts. */
export const counted = (count: number): string => String(count).padStart(2, '0')

/** A sentence without the mark at its end, so that its place decides which one follows. */
export const sentence = (text: string): string => text.replace(/[\s.;,:]+$/u, '')

/** Running text, a paragraph for each of its lines. */
export const paragraphs = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** The sign after the number: `BB-SNV`. */
export const sign = ({ abbreviation }: Inspection['issuer']): string => `BB-${abbreviation}`

/** Trích yếu: the given one, or the usual one. */
export const subjectOf = ({ subject, inspected }: Inspection): string =>
  subject ?? `Kiểm tra việc thực hiện văn hóa công vụ tại ${inspected.name}`

const romanDigits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** Roman numeral of a small number: annexes are numbered so (NĐ 30/2020 Phụ lục I, Phần I, Mục III khoản 1). */
export function roman(value: number): string {
  const digit = romanDigits.find(([size]) => size <= value)
  return digit ? digit[1] + roman(value - digit[0]) : ''
}
