// Adding working days of the state, ISO text in and out, with the libraries a user would pick. All but the last get the
// official schedule: days off and worked Saturdays.
import { DayOfWeek, LocalDate } from '@js-joda/core'
import { addBusinessDays, addDays, format, isAfter, isWeekend, parseISO } from 'date-fns'
import Holidays from 'date-holidays'
import dayjs from 'dayjs'
import businessDays from 'dayjs-business-days2'
import { addWorkingDays, stateCalendar } from '../../packages/core/dist/index.js'

const rows = stateCalendar.rows
const worked = new Set(rows.filter(({ kind }) => kind === 'swapped-working').map(({ day }) => day))
const off = new Set(rows.filter(({ kind }) => kind !== 'swapped-working').map(({ day }) => day))
const isWeekendDay = (iso) => [0, 6].includes(new Date(`${iso}T00:00Z`).getUTCDay())
const weekdaysOff = [...off].filter((iso) => !isWeekendDay(iso)).sort()
const workedSaturdays = [...worked].sort()

/** How many of these sorted days lie in (after, through]. */
function within(sorted, after, through) {
  const upTo = (limit) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle] <= limit) low = middle + 1
      else high = middle
    }
    return low
  }
  return upTo(through) - upTo(after)
}

/** The answer all are held to: day after day. */
export function plainLoop(start, n) {
  let time = Date.parse(`${start}T00:00Z`)
  let iso = start
  for (let left = n; left > 0; ) {
    time += 86_400_000
    iso = new Date(time).toISOString().slice(0, 10)
    if (worked.has(iso) || (!isWeekendDay(iso) && !off.has(iso))) left -= 1
  }
  return iso
}

const iso = (date) => format(date, 'yyyy-MM-dd')
const works = (date) => worked.has(iso(date)) || (!isWeekend(date) && !off.has(iso(date)))

/** date-fns knows weekends; days off in the span are added on, worked Saturdays taken off, until nothing is left. */
const corrected = (countOff, countWorked) => (start, n) => {
  let at = parseISO(start)
  let left = n
  while (left > 0) {
    const next = addBusinessDays(at, left)
    left = countOff(at, next) - countWorked(at, next)
    at = next
  }
  for (; left < 0; at = addDays(at, -1)) if (works(at)) left += 1
  while (!works(at)) at = addDays(at, -1)
  return iso(at)
}

/** The correction as one writes it with date-fns: which of these dates lie in (after, through]? */
const byDates = (isoDays) => {
  const dates = isoDays.map((each) => parseISO(each))
  return (after, through) => dates.filter((date) => isAfter(date, after) && !isAfter(date, through)).length
}
const withDateFns = corrected(byDates(weekdaysOff), byDates(workedSaturdays))

/** The same with our own binary search over sorted text: no library's work any more, for reference. */
const bySearch = (isoDays) => (after, through) => within(isoDays, iso(after), iso(through))
const withDateFnsTuned = corrected(bySearch(weekdaysOff), bySearch(workedSaturdays))

function withJsJoda(start, n) {
  let at = LocalDate.parse(start)
  for (let left = n; left > 0; ) {
    at = at.plusDays(1)
    const text = at.toString()
    const weekday = at.dayOfWeek()
    const weekend = weekday === DayOfWeek.SATURDAY || weekday === DayOfWeek.SUNDAY
    if (worked.has(text) || (!weekend && !off.has(text))) left -= 1
  }
  return at.toString()
}

dayjs.extend(businessDays, {
  holidays: [...off],
  holidayFormat: 'YYYY-MM-DD',
  additionalWorkingDays: [...worked],
  additionalWorkingDayFormat: 'YYYY-MM-DD',
})

const vietnam = new Holidays('VN', { timezone: 'Asia/Ho_Chi_Minh' })

/** Its own holidays, as its documentation asks: no day of the schedule is handed in. */
function withDateHolidays(start, n) {
  let time = Date.parse(`${start}T00:00Z`)
  for (let left = n; left > 0; ) {
    time += 86_400_000
    const text = new Date(time).toISOString().slice(0, 10)
    if (isWeekendDay(text)) continue
    const found = vietnam.isHoliday(new Date(`${text}T12:00+07:00`))
    // A day without a holiday is `false`.
    if (!(found || []).some(({ type }) => type === 'public')) left -= 1
  }
  return new Date(time).toISOString().slice(0, 10)
}

export const contenders = [
  { name: '@congvu/core', add: addWorkingDays, tried: 10_000, is: 'ours' },
  { name: '@js-joda/core 6.3.2, loop', add: withJsJoda, tried: 10_000, is: 'library' },
  { name: 'date-fns 4.4.0 + correction', add: withDateFns, tried: 10_000, is: 'library' },
  { name: '  same + our binary search', add: withDateFnsTuned, tried: 10_000, is: 'reference' },
  {
    name: 'dayjs-business-days2 1.4.0',
    add: (start, n) => dayjs(start).businessDaysAdd(n).format('YYYY-MM-DD'),
    tried: 1000,
    is: 'library',
  },
  { name: 'date-holidays 3.37.0, own data', add: withDateHolidays, tried: 40, is: 'library' },
]
