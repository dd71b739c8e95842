import { type Day, dayOf, type Moment } from './day.ts'

/** A leading zero only for days below 10 and for months 1 and 2 (NĐ 30/2020 Phụ lục I, Phần I, Mục II khoản 4). */
const monthInWords = (month: string): string => (month === '01' || month === '02' ? month : String(Number(month)))

/**
 * A day as documents write it.
 *
 * @example
 * ```ts
 * dayInWords(day('2026-02-05')) //=> 'ngày 05 tháng 02 năm 2026'
 * dayInWords(day('2026-07-15')) //=> 'ngày 15 tháng 7 năm 2026'
 * ```
 */
export const dayInWords = (of: Day): string =>
  `ngày ${of.slice(8)} tháng ${monthInWords(of.slice(5, 7))} năm ${of.slice(0, 4)}`

/**
 * A minute as minutes write it: `08 giờ 15 phút, ngày 05 tháng 11 năm 2026`.
 *
 * @example
 * ```ts
 * momentInWords(Moment.parse('2026-11-05T08:15')) //=> '08 giờ 15 phút, ngày 05 tháng 11 năm 2026'
 * ```
 */
export const momentInWords = (of: Moment): string => `${hourInWords(of)}, ${dayInWords(dayOf(of))}`

/**
 * `08 giờ 15 phút`
 *
 * @example
 * ```ts
 * hourInWords(Moment.parse('2026-11-05T08:15')) //=> '08 giờ 15 phút'
 * ```
 */
export const hourInWords = (of: Moment): string => `${of.slice(11, 13)} giờ ${of.slice(14, 16)} phút`

/**
 * A day in figures: `05/11/2026`.
 *
 * @example
 * ```ts
 * shortDay(day('2026-11-05')) //=> '05/11/2026'
 * ```
 */
export const shortDay = (of: Day): string => `${of.slice(8)}/${of.slice(5, 7)}/${of.slice(0, 4)}`
