import { MoonPhase, SearchMoonPhase, Seasons, SunPosition } from 'astronomy-engine'

// The Vietnamese lunar calendar: months begin on the day of the new moon, the winter solstice lies in month 11, and in a
// year of thirteen months the first one without a principal term (trung khí) is a leap month. Days change at UTC+7.

const msPerDay = 86_400_000
const dayNumberAt = (instant: Date, zone: number): number =>
  Math.floor((instant.getTime() + zone * 3_600_000) / msPerDay)
const startOf = (day: number, zone: number): Date => new Date(day * msPerDay - zone * 3_600_000)
const isoDay = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10)

/** Day of the first new moon on or after this day. */
function newMoonFrom(day: number, zone: number): number {
  const found = SearchMoonPhase(0, startOf(day, zone), 40)
  if (found === null)
    throw new Error(`no new moon within 40 days of ${isoDay(day)}, phase ${MoonPhase(startOf(day, zone))}`)
  return dayNumberAt(found.date, zone)
}

const solsticeDay = (year: number, zone: number): number => dayNumberAt(Seasons(year).dec_solstice.date, zone)

/** First day of month 11: the month that holds the winter solstice. */
function monthEleven(year: number, zone: number): number {
  const solstice = solsticeDay(year, zone)
  let start = newMoonFrom(solstice - 32, zone)
  for (let next = newMoonFrom(start + 2, zone); next <= solstice; next = newMoonFrom(start + 2, zone)) start = next
  return start
}

const principalTerm = (day: number, zone: number): number => Math.floor(SunPosition(startOf(day, zone)).elon / 30)

/** First days of the months from month 11 of the year before to month 11 of this year, and the index of a leap month. */
function months(year: number, zone: number): { starts: number[]; leap: number | undefined } {
  const last = monthEleven(year, zone)
  const starts = [monthEleven(year - 1, zone)]
  while ((starts.at(-1) ?? last) < last) starts.push(newMoonFrom((starts.at(-1) ?? last) + 2, zone))
  const leap =
    starts.length === 14
      ? starts.findIndex(
          (start, i) => i > 0 && principalTerm(start, zone) === principalTerm(starts[i + 1] ?? start, zone),
        )
      : undefined
  return { starts, leap }
}

/** First day of an ordinary (not leap) month of the lunar year that begins in this solar year. */
function startOfMonth(year: number, month: 1 | 3, zone: number): number {
  const { starts, leap } = months(year, zone)
  // Index 0 is month 11, 1 is month 12, 2 is month 1; a leap month before pushes the index by one.
  const index = month + 1
  return starts[leap !== undefined && leap <= index ? index + 1 : index] ?? Number.NaN
}

/** Tết (day 1 of month 1) and Giỗ Tổ Hùng Vương (day 10 of month 3) of one year. `zone` 7 is Vietnam, 8 China. */
export const lunarDays = (year: number, zone = 7): readonly [tet: string, gioTo: string] => [
  isoDay(startOfMonth(year, 1, zone)),
  isoDay(startOfMonth(year, 3, zone) + 9),
]
