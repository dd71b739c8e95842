import { type Day, day, dayNumber, dayOfNumber, isoWeekday, plus } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import { yearsOfDaysOff } from './days-off.ts'
import { type CalendarRow, decisionDay, rowsOf } from './rows.ts'
import { calendarWords } from './words.ts'

/** Prefix sums over the days of a calendar: each question is one look-up. */
export type WorkingDayTable = {
  /** day number of the first day */
  readonly first: number
  readonly size: number
  /** `before[i]`: working days among the first `i` days */
  readonly before: Int32Array
  /** `nth[k]`: index of the k-th working day, from 0 */
  readonly nth: Int32Array
  /** the days themselves, made once */
  readonly days: readonly Day[]
}

type Facts = {
  readonly id: 'state' | 'general'
  readonly from: Day
  readonly through: Day
  readonly decidedThrough: Day
  readonly rows: () => readonly CalendarRow[]
  readonly knownOn?: Day
}

/**
 * A working calendar over a range of days. It answers within its range only; what lies after `decidedThrough` is an
 * estimate. Made by {@link stateCalendar}, {@link generalCalendar}, {@link asKnownOn} and {@link estimatedCalendar}.
 */
export class Calendar {
  readonly id: 'state' | 'general'
  readonly from: Day
  readonly through: Day
  /** the last day whose year was decided by notice */
  readonly decidedThrough: Day
  /** for a calendar of the past: the day whose knowledge it holds */
  readonly knownOn: Day | undefined
  readonly #rows: () => readonly CalendarRow[]
  #table: WorkingDayTable | undefined
  #byDay: ReadonlyMap<Day, CalendarRow> | undefined

  constructor(facts: Facts) {
    this.id = facts.id
    this.from = facts.from
    this.through = facts.through
    this.decidedThrough = facts.decidedThrough
    this.knownOn = facts.knownOn
    this.#rows = facts.rows
  }

  /** Days that are not what their weekday says. On one day a holiday stands before a substitute. */
  get rows(): readonly CalendarRow[] {
    return this.#rows()
  }

  /** What is special about this day, if anything. */
  rowOn(of: Day): CalendarRow | undefined {
    this.#byDay ??= new Map(this.rows.map((row) => [row.day, row]))
    return this.#byDay.get(of)
  }

  get table(): WorkingDayTable {
    this.#table ??= tableOf(this)
    return this.#table
  }
}

function tableOf(calendar: Calendar): WorkingDayTable {
  const first = dayNumber(calendar.from)
  const size = dayNumber(calendar.through) - first + 1
  const days = Array.from({ length: size }, (_, i) => dayOfNumber(first + i))
  const before = new Int32Array(size + 1)
  const nth = new Int32Array(size)
  let count = 0
  days.forEach((of, i) => {
    before[i] = count
    const kind = calendar.rowOn(of)?.kind
    const works = kind === 'swapped-working' || (kind === undefined && isoWeekday(first + i) < 6)
    if (works) nth[count++] = i
  })
  before[size] = count
  return { first, size, before, nth: nth.slice(0, count), days }
}

const decidedFrom = day('2019-01-01')
const decidedThrough = day('2027-12-31')

/** Built at the first question, once: importing costs nothing. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const decidedRows = once(() => yearsOfDaysOff.flatMap(rowsOf).filter((row) => row.day >= decidedFrom))
const isSwap = ({ kind }: CalendarRow): boolean => kind === 'swapped-off' || kind === 'swapped-working'

/**
 * The working calendar of state bodies, 2019 to 2027: Monday to Friday (Quyết định 188/1999/QĐ-TTg), public holidays,
 * substitute days, and the days swapped by each year's notice.
 */
export const stateCalendar = /* @__PURE__ */ new Calendar({
  id: 'state',
  from: decidedFrom,
  through: decidedThrough,
  decidedThrough,
  rows: decidedRows,
})

/** The same without swapped days, which bind state bodies only: for a citizen's own deadline. */
export const generalCalendar = /* @__PURE__ */ new Calendar({
  id: 'general',
  from: decidedFrom,
  through: decidedThrough,
  decidedThrough,
  rows: once(() => decidedRows().filter((row) => !isSwap(row))),
})

/**
 * The calendar as it was known on a past day: swaps decided later are not in it, and a year whose notice had not been
 * issued is outside its range.
 *
 * Where no source says when a notice was issued, its year counts as decided from its own first day, and its rows as
 * known then; `decisionDayUnknown` on a row tells so.
 *
 * @throws {Refusal} `no-calendar` when nothing was decided on that day
 * @example
 * ```ts
 * const then = asKnownOn(stateCalendar, day('2024-04-11'))
 * addWorkingDays(day('2024-04-26'), 1, then) //=> '2024-04-29' (the swap of 29/4 came on 12/4)
 * addWorkingDays(day('2024-04-26'), 1) //=> '2024-05-02'
 * ```
 */
export function asKnownOn(calendar: Calendar, on: Day): Calendar {
  const years = yearsOfDaysOff.filter(({ year, notices }) => (decisionDay(notices) ?? `${year}-01-01`) <= on)
  const lastYear = years.at(-1)?.year
  if (lastYear === undefined)
    throw new Refusal(calendarWords, 'no-calendar', { day: on, from: calendar.from, through: calendar.through })
  const through = day(`${lastYear}-12-31`)
  return new Calendar({
    id: calendar.id,
    from: calendar.from,
    through,
    decidedThrough: through,
    knownOn: on,
    rows: once(() =>
      calendar.rows.filter((row) => row.day <= through && (row.decidedOn === undefined || row.decidedOn <= on)),
    ),
  })
}

/** Index of a day in the calendar's table. @throws {Refusal} `not-a-day`, `no-calendar` */
export function indexIn(calendar: Calendar, of: Day): number {
  const { first, size } = calendar.table
  const index = dayNumber(of) - first
  if (index >= 0 && index < size) return index
  day(of)
  throw outside(calendar, of)
}

/** The refusal for a day on which this calendar says nothing. */
export const outside = (calendar: Calendar, of: Day): Refusal =>
  new Refusal(calendarWords, 'no-calendar', {
    day: of,
    from: calendar.from,
    through: calendar.through,
    knownOn: calendar.knownOn,
  })

/** The day after the calendar's last: where an answer would have lain. */
export const dayAfter = (calendar: Calendar): Day => plus(calendar.through, { days: 1 })
