import { type Day, day, dayNumber, isoWeekday, plus } from '../../engine/day.ts'
import { Refusal } from '../../engine/refusal.ts'
import type { CalendarData } from './calendar-data.ts'
import { yearsOfDaysOff } from './days-off.ts'
import { calendarInstruments } from './instruments.ts'
import { type CalendarRow, rowsOf } from './rows.ts'
import { calendarWords } from './words.ts'

/** Prefix sums over the days of a calendar: each question is one look-up. */
export type WorkingDayTable = {
  /** the days themselves, made once */
  readonly days: readonly Day[]
  /** index of the first day of each month, and of the day after the last */
  readonly monthStart: Int32Array
  /** {@link monthNumber} of the first day */
  readonly firstMonth: number
  /** `before[i]`: working days among the first `i` days */
  readonly before: Int32Array
  /** the working days */
  readonly workdays: readonly Day[]
}

type CalendarFacts = {
  readonly id: 'state' | 'general'
  readonly data: CalendarData
  readonly from: Day
  readonly through: Day
  readonly decidedThrough: Day
  readonly knownOn?: Day | undefined
  readonly allRows: () => readonly CalendarRow[]
}

/**
 * A working calendar over whole years. It answers within its range only; what lies after `decidedThrough` is an estimate.
 * Made by {@link stateCalendar}, {@link generalCalendar}, {@link withCalendar}, {@link asKnownOn} and
 * {@link estimatedCalendar}.
 *
 * @example
 * ```ts
 * stateCalendar instanceof Calendar //=> true
 * ```
 */
export class Calendar {
  /** `state`: swapped days bind; `general`: they do not */
  readonly id: 'state' | 'general'
  /** the decided years and the texts they cite, of which it is made */
  readonly data: CalendarData
  readonly from: Day
  readonly through: Day
  /** the last day whose year was decided by notice */
  readonly decidedThrough: Day
  /** for a calendar of the past: the day whose knowledge it holds */
  readonly knownOn: Day | undefined
  readonly #allRows: () => readonly CalendarRow[]
  #table: WorkingDayTable | undefined
  #rows: readonly CalendarRow[] | undefined
  #byDay: ReadonlyMap<Day, CalendarRow> | undefined

  constructor(facts: CalendarFacts) {
    this.id = facts.id
    this.data = facts.data
    this.from = facts.from
    this.through = facts.through
    this.decidedThrough = facts.decidedThrough
    this.knownOn = facts.knownOn
    this.#allRows = facts.allRows
  }

  /** Swapped days too, whether they bind in this calendar or not. */
  get allRows(): readonly CalendarRow[] {
    return this.#allRows()
  }

  /** Days that are not what their weekday says, in their order. */
  get rows(): readonly CalendarRow[] {
    this.#rows ??= this.id === 'state' ? this.allRows : this.allRows.filter((row) => !isSwap(row))
    return this.#rows
  }

  /** What is special about this day, if anything. Of two reasons on one day, the first by the order of the Code. */
  rowOn(of: Day): CalendarRow | undefined {
    this.#byDay ??= new Map(this.rows.toReversed().map((row) => [row.day, row]))
    return this.#byDay.get(of)
  }

  get table(): WorkingDayTable {
    this.#table ??= tableOf(this)
    return this.#table
  }
}

/** Is this a day swapped by a notice? Such days bind state bodies only. */
export const isSwap = ({ kind }: CalendarRow): boolean => kind === 'swapped-off' || kind === 'swapped-working'

function tableOf(calendar: Calendar): WorkingDayTable {
  const { days, monthStart } = daysOf(calendar)
  const first = dayNumber(calendar.from)
  const before = new Int32Array(days.length + 1)
  const workdays: Day[] = []
  days.forEach((of, i) => {
    const kind = calendar.rowOn(of)?.kind
    if (kind === 'swapped-working' || (kind === undefined && isoWeekday(first + i) < 6)) workdays.push(of)
    before[i + 1] = workdays.length
  })
  return {
    days,
    monthStart: Int32Array.from(monthStart),
    firstMonth: monthNumber(calendar.from),
    before,
    workdays,
  }
}

/** Every day of the calendar as text, and where each month begins. */
function daysOf({ from, through }: Calendar): { days: readonly Day[]; monthStart: readonly number[] } {
  const days: Day[] = []
  const monthStart: number[] = []
  for (let first = from; first <= through; ) {
    monthStart.push(days.length)
    const next = plus(first, { months: 1 })
    const length = dayNumber(next) - dayNumber(first)
    for (let date = 1; date <= length; date += 1) days.push(day(first.slice(0, 8) + String(date).padStart(2, '0')))
    first = next
  }
  return { days, monthStart: [...monthStart, days.length] }
}

/**
 * Months counted from somewhere, by arithmetic on the characters of year and month. The year's first digit is left out:
 * {@link indexIn} compares the whole text afterwards.
 */
const monthNumber = (text: string): number =>
  text.charCodeAt(1) * 1200 +
  text.charCodeAt(2) * 120 +
  text.charCodeAt(3) * 12 +
  text.charCodeAt(5) * 10 +
  text.charCodeAt(6)

/** Code of `0` as tens and as ones, and the days of a month are counted from 1. */
const firstDate = 48 * 10 + 48 + 1

/**
 * Index of a day in a table, or -1. Written for speed: characters to an index, then one comparison with the day that
 * stands there, so that no text but that very day is let through.
 */
export function indexIn({ days, monthStart, firstMonth }: WorkingDayTable, of: Day): number {
  const month = monthNumber(of) - firstMonth
  const index = (monthStart[month] ?? 0) + of.charCodeAt(8) * 10 + of.charCodeAt(9) - firstDate
  return days[index] === of ? index : -1
}

/** Why a day has no index: it is no day, or this calendar says nothing about it. */
export function outside(calendar: Calendar, of: Day): Refusal {
  const { from, through, knownOn } = calendar
  return new Refusal(calendarWords, 'no-calendar', { day: day(of), from, through, knownOn })
}

/** The day after the calendar's last: where an answer would have lain. */
export const dayAfter = (calendar: Calendar): Day => plus(calendar.through, { days: 1 })

/** Built at the first question, once: importing costs nothing. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A calendar over the years of its data. */
export function calendarOf(id: Calendar['id'], data: CalendarData): Calendar {
  const years = data.years.map(({ year }) => year)
  const from = day(`${Math.min(...years)}-01-01`)
  const through = day(`${Math.max(...years)}-12-31`)
  const allRows = () => data.years.flatMap((year) => rowsOf(year, data.instruments)).filter((row) => row.day >= from)
  return new Calendar({ id, data, from, through, decidedThrough: through, allRows: once(allRows) })
}

const decided: CalendarData = {
  schema: 'congvu.calendar/1',
  instruments: calendarInstruments,
  years: yearsOfDaysOff,
}

/**
 * The working calendar of state bodies, 2019 to 2027: Monday to Friday (Quyết định 188/1999/QĐ-TTg), public holidays,
 * substitute days, and the days swapped by each year's notice. A body that does not rest on Saturday and Sunday arranges
 * its own days; this is not its calendar.
 *
 * @example
 * ```ts
 * stateCalendar.through //=> '2027-12-31'
 * ```
 */
export const stateCalendar = /* @__PURE__ */ calendarOf('state', decided)

/**
 * The same without swapped days: they bind state bodies and not enterprises or people in general (Tờ trình
 * 89/TTr-LĐTBXH of 2014). For a citizen's own deadline.
 *
 * @example
 * ```ts
 * isWorkingDay(day('2026-08-31'), generalCalendar) //=> true, the swap binds state bodies only
 * ```
 */
export const generalCalendar = /* @__PURE__ */ calendarOf('general', decided)
