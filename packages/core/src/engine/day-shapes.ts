import * as z from 'zod'

/**
 * A day of the calendar in Vietnam, written `YYYY-MM-DD`. It has no clock and no time zone.
 *
 * @example
 * ```ts
 * Day.safeParse('2026-02-30').success //=> false
 * ```
 */
export const Day = z.iso.date().brand<'Day'>().meta({ id: 'Day', description: 'Một ngày ở Việt Nam, YYYY-MM-DD' })
export type Day = z.infer<typeof Day>

/**
 * A minute of the clock on the wall in Vietnam, written `YYYY-MM-DDTHH:mm`.
 *
 * @example
 * ```ts
 * Moment.safeParse('2026-11-05T08:15').success //=> true
 * ```
 */
export const Moment = z.iso
  .datetime({ local: true, offset: false, precision: -1 })
  .check(({ value, issues }) => {
    // `local` of zod allows a zone as well; the clock on the wall has none.
    if (value.endsWith('Z'))
      issues.push({ code: 'custom', input: value, params: { code: 'not-a-moment', text: value } })
  })
  .brand<'Moment'>()
  .meta({ id: 'Moment', description: 'Một phút theo giờ Việt Nam, YYYY-MM-DDTHH:mm' })
export type Moment = z.infer<typeof Moment>
