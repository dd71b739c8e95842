import type { KnownHow, Source } from '../../engine/citation.ts'
import { type Day, day } from '../../engine/day.ts'
import type { Swap, YearOfDaysOff } from './days-off.ts'
import { calendarInstruments } from './instruments.ts'

export type DayOffKind = 'holiday' | 'substitute' | 'swapped-off' | 'swapped-working'

/** One day of the calendar that is not what its weekday says, and why. */
export type CalendarRow = {
  readonly day: Day
  readonly kind: DayOffKind
  readonly vi: string
  readonly en: string
  readonly sources: readonly Source[]
  /** how it is known that this day is off, or worked */
  readonly known: KnownHow
  readonly confidence: 'high' | 'medium'
  /** the day it was decided; absent where it follows from the Labour Code alone, or where no source read here says */
  readonly decidedOn?: Day
  /** true where a notice decided it and the notice's own day is not known */
  readonly decisionDayUnknown?: true
  readonly inLieuOf?: Day
  readonly swappedWith?: Day
}

type Named = Pick<CalendarRow, 'vi' | 'en'>

const names = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  gioTo: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings Commemoration Day' },
  victory: { vi: 'Ngày Chiến thắng', en: 'Victory Day' },
  labour: { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  adjacent: { vi: 'Quốc khánh (ngày liền kề)', en: 'National Day (adjacent day)' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: "Vietnam's Culture Day" },
} as const

/**
 * The Labour Code's points, by code. Of the Code of 2012 only points a and e of clause 1 and clause 3 were found quoted;
 * its other points are believed.
 */
const codeOf2012 = (point: string): Source => ({
  instrument: 'bl-10-2012',
  article: '115',
  clause: '1',
  point,
  known: point === 'a' || point === 'e' ? 'secondary' : 'unverified',
})
const codeOf2019 = (point: string): Source => ({
  instrument: 'bl-45-2019',
  article: '112',
  clause: '1',
  point,
  known: 'secondary',
})
const makeUp2012: Source = { instrument: 'bl-10-2012', article: '115', clause: '3', known: 'secondary' }
const makeUp2019: Source = { instrument: 'bl-45-2019', article: '111', clause: '3', known: 'secondary' }
const yearlyChoice: Source = { instrument: 'bl-45-2019', article: '112', clause: '3', known: 'secondary' }

/** Every row of one year, in the order of its days. */
export function rowsOf(data: YearOfDaysOff): readonly CalendarRow[] {
  const byCode = data.year >= 2021 ? codeOf2019 : codeOf2012
  const statutory = (monthDay: string, named: Named, point: string): CalendarRow =>
    row(data, monthDay, 'holiday', named, [byCode(point)])
  const noticed = data.notices.map(noticeSource)
  const rows: readonly CalendarRow[] = [
    statutory('01-01', names.newYear, 'a'),
    ...data.tet.map((tet) => decided(row(data, tet, 'holiday', names.tet, noticed), data.notices)),
    statutory(data.gioTo, names.gioTo, 'e'),
    statutory('04-30', names.victory, 'c'),
    statutory('05-01', names.labour, 'd'),
    ...(data.adjacent
      ? [
          decided(
            row(data, data.adjacent, 'holiday', names.adjacent, [byCode('đ'), yearlyChoice, ...noticed]),
            data.notices,
          ),
        ]
      : []),
    statutory('09-02', names.national, 'đ'),
    ...(data.culture ? [cultureDay(data, data.culture)] : []),
    ...substitutes(data),
    ...data.swaps.flatMap(swapped),
  ]
  return rows.toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

const onDay = (year: number, text: string): Day => day(text.length === 5 ? `${year}-${text}` : text)

function row(
  data: YearOfDaysOff,
  text: string,
  kind: DayOffKind,
  named: Named,
  sources: readonly Source[],
): CalendarRow {
  const isChoice = named === names.tet || named === names.adjacent
  return {
    day: onDay(data.year, text),
    kind,
    vi: named.vi,
    en: named.en,
    sources,
    known: sources.some(({ known }) => known === 'text') ? 'text' : 'secondary',
    confidence: data.medium && isChoice ? 'medium' : 'high',
  }
}

/** 24/11: Nghị quyết 28/2026/QH16 Điều 2. One day, and no text found makes it up when it falls on a rest day. */
const cultureDay = (data: YearOfDaysOff, text: string): CalendarRow => ({
  ...row(data, text, 'holiday', names.culture, [{ instrument: 'nq-28-2026', article: '2', known: 'secondary' }]),
  decidedOn: day('2026-04-24'),
})

function substitutes(data: YearOfDaysOff): readonly CalendarRow[] {
  const makeUp = data.year >= 2021 ? makeUp2019 : makeUp2012
  return data.substitutes.map(([off, inLieuOf]) => {
    const replaced = onDay(data.year, inLieuOf)
    const ofTet = data.tet.includes(inLieuOf)
    const named = nameOn(data, inLieuOf)
    const base: CalendarRow = {
      ...row(data, off, 'substitute', named, ofTet ? [...data.notices.map(noticeSource), makeUp] : [makeUp]),
      vi: `${named.vi} (nghỉ bù cho ${shown(replaced)})`,
      en: `${named.en} (in lieu of ${replaced})`,
      confidence: data.medium && ofTet ? 'medium' : 'high',
      inLieuOf: replaced,
    }
    return ofTet ? decided(base, data.notices) : base
  })
}

function nameOn(data: YearOfDaysOff, monthDay: string): Named {
  if (data.tet.includes(monthDay)) return names.tet
  if (monthDay === data.gioTo) return names.gioTo
  const fixed = { '01-01': names.newYear, '04-30': names.victory, '05-01': names.labour, '09-02': names.national }
  return Object.entries(fixed).find(([key]) => key === monthDay)?.[1] ?? names.adjacent
}

function swapped({ off, worked, occasion, notices }: Swap): readonly CalendarRow[] {
  const shared = { sources: notices.map(noticeSource), confidence: 'high' } as const
  const known = shared.sources.some((source) => source.known === 'text') ? 'text' : 'secondary'
  const both: readonly CalendarRow[] = [
    {
      ...shared,
      known,
      day: day(off),
      kind: 'swapped-off',
      vi: `Nghỉ hoán đổi dịp ${occasion} (làm bù ${shown(day(worked))})`,
      en: `Day off swapped with ${worked}`,
      swappedWith: day(worked),
    },
    {
      ...shared,
      known,
      day: day(worked),
      kind: 'swapped-working',
      vi: `Làm bù thứ Bảy (thay ngày ${shown(day(off))})`,
      en: `Swapped working Saturday (for ${off})`,
      swappedWith: day(off),
    },
  ]
  return both.map((one) => decided(one, notices))
}

function noticeSource(id: string): Source {
  return { instrument: id, known: calendarInstruments.find((notice) => notice.id === id)?.known ?? 'unverified' }
}

/** Adds the day of decision: that of the first notice whose day is known. */
function decided(base: CalendarRow, notices: readonly string[]): CalendarRow {
  const decidedOn = decisionDay(notices)
  return decidedOn === undefined ? { ...base, decisionDayUnknown: true } : { ...base, decidedOn }
}

/** The day on which the first of these notices with a known day was issued. */
export function decisionDay(notices: readonly string[]): Day | undefined {
  const issued = calendarInstruments.flatMap((notice) =>
    notices.includes(notice.id) && 'issuedOn' in notice ? [notice.issuedOn] : [],
  )
  return issued.toSorted()[0]
}

const shown = (of: Day): string => `${of.slice(8)}/${of.slice(5, 7)}/${of.slice(0, 4)}`
