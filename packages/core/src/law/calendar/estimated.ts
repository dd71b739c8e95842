import { day, plus, weekday } from '../../engine/day.ts'
import { Calendar, once, stateCalendar } from './calendar.ts'
import type { YearOfDaysOff } from './calendar-data.ts'
import { lunarTable } from './lunar.generated.ts'
import { type CalendarRow, inLieu, inOrder, rowsOf } from './rows.ts'

/**
 * The working calendar carried past the decided years, to 2100: an estimate for planning. Holidays of the Labour Code
 * as it reads today, Tết and Giỗ Tổ from the lunar table, the Prime Minister's yearly choices by their pattern of
 * 2019–2027, no swapped days. A day after `decidedThrough` may come out otherwise; results that rest on one say
 * `estimated`.
 *
 * @example
 * ```ts
 * addWorkingDays(day('2028-01-24'), 5, estimatedCalendar()) //=> '2028-02-04', if Tết 2028 follows the pattern
 * ```
 */
export function estimatedCalendar(base: Calendar = stateCalendar): Calendar {
  const lastDecided = Number(base.decidedThrough.slice(0, 4))
  return new Calendar({
    id: base.id,
    data: base.data,
    from: base.from,
    through: day('2100-12-31'),
    decidedThrough: base.decidedThrough,
    knownOn: base.knownOn,
    allRows: once(() => [
      ...base.allRows,
      ...lunarTable
        .filter(([year]) => year > lastDecided)
        .flatMap(([year, tet, gioTo]) => estimatedYear(year, tet, gioTo)),
    ]),
  })
}

function estimatedYear(year: number, tet: string, gioTo: string): readonly CalendarRow[] {
  const first = day(`${year}-${tet}`)
  // One day before and four of the year when Tết is a Tuesday, else two and three: so in all nine decided years.
  const before = weekday(first) === 2 ? 1 : 2
  const monthDay = (days: number): string => plus(first, { days }).slice(5)
  const data: YearOfDaysOff = {
    year,
    notices: [],
    tet: Array.from({ length: 5 }, (_, i) => monthDay(i - before)),
    gioTo,
    adjacent: adjacentDay(year),
    culture: '11-24',
    substitutes: [],
    swaps: [],
    medium: true,
  }
  const rows = rowsOf(data, []).map(
    ({ decidedOn: _decided, ...row }): CalendarRow => ({
      ...row,
      known: 'unverified',
      confidence: 'medium',
      readIn: [],
      estimated: true,
    }),
  )
  return withSubstitutes(rows)
}

/** The second day of National Day, on the side that joins a weekend: so in all seven decided years. */
function adjacentDay(year: number): string {
  const weekdayOfNational = weekday(day(`${year}-09-02`))
  return [1, 4, 7].includes(weekdayOfNational) ? '09-03' : '09-01'
}

/**
 * Bộ luật Lao động 2019 Điều 111 khoản 3: a holiday on a weekly rest day is made up on the next working day. 24/11 is
 * not in Điều 112, so it is not made up (open: it first matters on Saturday 24/11/2029).
 */
function withSubstitutes(rows: readonly CalendarRow[]): readonly CalendarRow[] {
  const off = new Set(rows.map((row) => row.day))
  const substitutes = rows.flatMap((row): CalendarRow[] => {
    if (weekday(row.day) < 6 || row.day.endsWith('-11-24')) return []
    let next = plus(row.day, { days: 1 })
    while (off.has(next) || weekday(next) > 5) next = plus(next, { days: 1 })
    off.add(next)
    const source = { instrument: 'bl-45-2019', article: '111', clause: '3', known: 'secondary' } as const
    return [{ ...row, ...inLieu(row, row.day), day: next, kind: 'substitute', sources: [source] }]
  })
  return inOrder([...rows, ...substitutes])
}
