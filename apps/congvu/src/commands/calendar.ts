import {
  addWorkingDays,
  asKnownOn,
  type Calendar,
  type CalendarRow,
  countWorkingDays,
  type Day,
  day,
  dayOff,
  defaultProvince,
  estimatedCalendar,
  inVietnamese,
  isDay,
  type Lang,
  plus,
  problem,
  shortDay,
  weekday,
} from '@congvu/core'
import { type Command, type Io, nowInVietnam } from '@congvu/terminal'
import { calendarOptions } from '../declared.ts'
import { calendarWith, type Got } from '../files.ts'
import { say } from '../say.ts'
import { known, weekdays } from '../screen/phrases.ts'
import type { Screen } from '../screen/screen.ts'
import { paragraph, table } from '../screen/table.ts'
import { type Begun, begin, putJson, putText } from './begin.ts'

const kinds: Readonly<Record<CalendarRow['kind'], Readonly<Record<Lang, string>>>> = {
  holiday: { vi: 'nghỉ lễ, tết', en: 'holiday' },
  substitute: { vi: 'nghỉ bù', en: 'substitute day' },
  'swapped-off': { vi: 'nghỉ hoán đổi', en: 'swapped off' },
  'swapped-working': { vi: 'làm bù', en: 'worked instead' },
}

const heads = {
  vi: ['Ngày', 'Thứ', 'Loại', 'Tên', 'Căn cứ', 'Biết qua'],
  en: ['Day', 'Weekday', 'Kind', 'Name', 'Source', 'Known by'],
} as const

const said = {
  vi: {
    worked: 'ngày làm việc',
    weekend: 'nghỉ cuối tuần',
    off: 'ngày nghỉ',
    days: (from: Day, through: Day, worked: number) =>
      `${shortDay(from)}–${shortDay(through)}: ${worked} ngày làm việc`,
    months: 'Ngày làm việc theo tháng',
    add: (n: number, start: Day, found: Day) => `Ngày làm việc thứ ${n} tính từ ${shortDay(start)}: ${shortDay(found)}`,
    count: (from: Day, through: Day, worked: number) =>
      `Sau ${shortDay(from)} đến hết ${shortDay(through)}: ${worked} ngày làm việc`,
    estimated: 'Ước tính: chưa có thông báo của cơ quan có thẩm quyền.',
    none: 'Không có ngày nghỉ lễ, nghỉ bù hay hoán đổi.',
  },
  en: {
    worked: 'a working day',
    weekend: 'weekend',
    off: 'a day off',
    days: (from: Day, through: Day, worked: number) => `${from} to ${through}: ${worked} working days`,
    months: 'Working days by month',
    add: (n: number, start: Day, found: Day) => `Working day ${n} from ${start}: ${found}`,
    count: (from: Day, through: Day, worked: number) => `After ${from} through ${through}: ${worked} working days`,
    estimated: 'An estimate: nobody has decided these days yet.',
    none: 'No holiday, substitute or swapped day.',
  },
} as const

type Asked = Begun<typeof calendarOptions>

/** Which days are off or worked instead; whether a day is worked, and why. */
export const calendar: Command = async (args, lang, io) => {
  const begun = await begin('calendar', calendarOptions, { least: 0, most: 1 }, args, lang, io)
  if (typeof begun === 'number') return begun
  const { values, names } = begun
  const got = await calendarAsked(values, lang, io)
  if ('status' in got) return got.status
  const given = names[0] ?? nowInVietnam().slice(0, 4)
  if (isDay(given)) return ofDay(day(given), got.value, begun, lang, io)
  const alone = (['add', 'through'] as const).filter((option) => values[option] !== undefined)
  if (alone.length > 0)
    return say.tellUsage(
      io,
      lang,
      alone.map((option) =>
        problem('option-needs', '', { option: `--${option}`, needs: lang === 'vi' ? 'một ngày' : 'a day' }),
      ),
    )
  const first = /^\d{4}$/.test(given) ? `${given}-01-01` : `${given}-01`
  if (!isDay(first)) return say.tellUsage(io, lang, [problem('not-a-day-or-year', '', { given })])
  const from = day(first)
  const through = plus(plus(from, given.length === 4 ? { years: 1 } : { months: 1 }), { days: -1 })
  return ofPeriod(from, through, got.value, begun, lang, io)
}

async function calendarAsked(values: Asked['values'], lang: Lang, io: Io): Promise<Got<Calendar>> {
  const got = await calendarWith(values.calendar, values.general ?? false, lang, io)
  if ('status' in got) return got
  const then = values['known-on'] === undefined ? got.value : asKnownOn(got.value, day(values['known-on']))
  return { value: values.estimated ? estimatedCalendar(then) : then }
}

/** The texts of a calendar made of data are in its data. */
const citedIn =
  ({ data }: Calendar) =>
  ({ sources }: CalendarRow): string =>
    sources.map((source) => inVietnamese(source, [...data.instruments, ...defaultProvince.instruments])).join('; ')

function ofPeriod(
  from: Day,
  through: Day,
  of: Calendar,
  { values, screen }: Asked,
  lang: Lang,
  io: Io,
): Promise<number> {
  const workingDays = countWorkingDays(from, through, of) + (dayOff(from, of) === undefined ? 1 : 0)
  const rows = of.rows.filter((row) => row.day >= from && row.day <= through)
  if (values.json) return putJson(io, { from, through, workingDays, estimated: through > of.decidedThrough, rows })
  const t = said[lang]
  return putText(
    io,
    paragraph(screen.paint('strong', t.days(from, through, workingDays)), screen),
    through > of.decidedThrough ? paragraph(screen.paint('open', t.estimated), screen) : '',
    rows.length === 0 ? `${t.none}\n` : rowsTable(rows, of, lang, screen),
    from.slice(5) === '01-01' && through.slice(5) === '12-31' ? months(from, of, lang, screen) : '',
  )
}

function rowsTable(rows: readonly CalendarRow[], of: Calendar, lang: Lang, screen: Screen): string {
  const cited = citedIn(of)
  return table(
    heads[lang].map((head, i) => ({ head, least: i > 2 ? 14 : 10 })),
    stretches(rows, cited).map(({ row, last }) => [
      last === row.day ? shortDay(row.day) : `${shortDay(row.day)}–${shortDay(last)}`,
      [...new Set([row.day, last])].map((each) => weekdays[lang][weekday(each) - 1] ?? '').join('–'),
      screen.paint(row.kind === 'swapped-working' ? 'open' : 'good', kinds[row.kind][lang]),
      row[lang],
      cited(row),
      known[row.known][lang],
    ]),
    screen,
  )
}

/** Days that follow each other and differ in nothing else stand in one row. */
function stretches(
  rows: readonly CalendarRow[],
  cited: (row: CalendarRow) => string,
): readonly { readonly row: CalendarRow; readonly last: Day }[] {
  const found: { row: CalendarRow; last: Day }[] = []
  const same = (a: CalendarRow, b: CalendarRow): boolean =>
    a.kind === b.kind && a.vi === b.vi && a.known === b.known && cited(a) === cited(b)
  for (const row of rows) {
    const before = found.at(-1)
    if (before && plus(before.last, { days: 1 }) === row.day && same(before.row, row)) before.last = row.day
    else found.push({ row, last: row.day })
  }
  return found
}

function months(january: Day, of: Calendar, lang: Lang, screen: Screen): string {
  const counts = Array.from({ length: 12 }, (_, i) => {
    const last = plus(plus(january, { months: i + 1 }), { days: -1 })
    const first = plus(january, { months: i })
    return `${i + 1}: ${countWorkingDays(first, last, of) + (dayOff(first, of) === undefined ? 1 : 0)}`
  })
  return paragraph(`${said[lang].months}: ${counts.join(' · ')}`, screen)
}

function ofDay(on: Day, of: Calendar, { values, screen }: Asked, lang: Lang, io: Io): Promise<number> {
  const n = values.add === undefined ? undefined : Number(values.add)
  if (n !== undefined && !Number.isInteger(n))
    return say.tellUsage(io, lang, [problem('not-a-number', '', { option: '--add', given: values.add })])
  const through = values.through === undefined ? undefined : day(values.through)
  const off = dayOff(on, of)
  const row = of.rowOn(on)
  const found = n === undefined ? undefined : addWorkingDays(on, n, of)
  const workingDays = through === undefined ? undefined : countWorkingDays(on, through, of)
  const estimated = [on, found, through].some((each) => each !== undefined && each > of.decidedThrough)
  if (values.json)
    return putJson(io, {
      day: on,
      working: off === undefined,
      ...(off && { off }),
      ...(row && { row }),
      ...(found && { add: { workingDays: n, day: found } }),
      ...(through && { through: { day: through, workingDays } }),
      estimated,
    })
  const t = said[lang]
  const verdict =
    off === undefined ? screen.paint('good', t.worked) : screen.paint('open', off.why === 'weekend' ? t.weekend : t.off)
  const head = `${shortDay(on)}, ${weekdays[lang][weekday(on) - 1]}: ${verdict}`
  return putText(
    io,
    paragraph(head, screen),
    row === undefined ? '' : rowsTable([row], of, lang, screen),
    n === undefined || found === undefined ? '' : paragraph(t.add(n, on, found), screen),
    through === undefined ? '' : paragraph(t.count(on, through, workingDays ?? 0), screen),
    estimated ? paragraph(screen.paint('open', t.estimated), screen) : '',
  )
}
