import * as z from 'zod'
import { Day } from '../../engine/day-shapes.ts'
import { Instrument } from '../instruments/instrument.ts'

/** `MM-DD` of the year it stands under. */
const MonthDay = z.string().regex(/^\d\d-\d\d$/)
const MonthDayOrDay = z.union([MonthDay, Day])
const Notices = z.array(z.string()).readonly()

/**
 * A direction to rest on one day and to work on another. It binds state bodies only.
 *
 * @example
 * ```ts
 * Swap.safeParse({ off: '2026-08-31', worked: '2026-08-22', occasion: 'Quốc khánh 2026', notices: [] }).success //=> true
 * ```
 */
export const Swap = z.strictObject({
  off: Day,
  worked: Day,
  /** as Vietnamese names it: `Quốc khánh 2026` */
  occasion: z.string().min(1),
  notices: Notices,
  /** where no source says when they were issued: the day of the first report read */
  reported: Day.optional(),
})
export type Swap = z.infer<typeof Swap>

/**
 * The days off of cán bộ, công chức, viên chức in one year, as its notice decided them. `tet` and `adjacent` (the second
 * day of National Day) are the Prime Minister's yearly choice; the other holidays stand in the Labour Code.
 *
 * @example
 * ```ts
 * YearOfDaysOff.safeParse({ year: 2028 }).success //=> false
 * ```
 */
export const YearOfDaysOff = z.strictObject({
  year: z.int().min(2019).max(2100),
  /** notices that decided Tết and the adjacent day; the first one with a known day counts as the day of decision */
  notices: Notices,
  /** where no source says when they were issued: the day of the first report read of the decision */
  reported: Day.optional(),
  tet: z.array(MonthDay).length(5).readonly(),
  /** 10/3 of the lunar calendar */
  gioTo: MonthDay,
  adjacent: MonthDay.optional(),
  /** Ngày Văn hóa Việt Nam */
  culture: MonthDay.optional(),
  /** a day off, and the rest day it makes up for */
  substitutes: z.array(z.tuple([MonthDayOrDay, MonthDay]).readonly()).readonly(),
  swaps: z.array(Swap).readonly(),
  /** the notice itself was not read and may still be changed */
  medium: z.literal(true).optional(),
  /** where the year was read: pages, transcriptions */
  readIn: z.array(z.string().min(1)).readonly().optional(),
})
export type YearOfDaysOff = z.infer<typeof YearOfDaysOff>

/**
 * What a working calendar is made of: its years, and the texts they cite.
 *
 * @example
 * ```ts
 * CalendarData.safeParse({ schema: 'congvu.calendar/1', instruments: [], years: [] }).success //=> false, no year in it
 * ```
 */
export const CalendarData = z.strictObject({
  schema: z.literal('congvu.calendar/1').meta({ description: 'which shape this is' }),
  instruments: z.array(Instrument).readonly(),
  years: z.array(YearOfDaysOff).min(1).readonly(),
})
export type CalendarData = z.infer<typeof CalendarData>
