import type { KnownHow, Source } from '../../engine/citation.ts'
import { type Day, day } from '../../engine/day.ts'
import { shortDay } from '../../engine/day-words.ts'
import type { Instrument } from '../instruments/instrument.ts'
import type { Swap, YearOfDaysOff } from './calendar-data.ts'
import { lunarComputation, readIn, wholeYearReadIn } from './read-in.ts'

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
  /** where it was read: pages, transcriptions, a computation */
  readonly readIn: readonly string[]
  /** the day it was decided; absent where it follows from the Labour Code alone, or where no source read here says */
  readonly decidedOn?: Day
  /** where `decidedOn` is not known: the day of the first report read of the decision */
  readonly reportedOn?: Day
  readonly inLieuOf?: Day
  readonly swappedWith?: Day
  /** true where nobody has decided this day yet */
  readonly estimated?: true
}

type Named = Pick<CalendarRow, 'vi' | 'en'>

const names = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  gioTo: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  victory: { vi: 'Ngày Chiến thắng', en: 'Victory Day (Reunification Day)' },
  labour: { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  adjacent: { vi: 'Quốc khánh (ngày liền kề)', en: 'National Day (adjacent day)' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
} as const

/**
 * The Labour Code of the year: its points name the holidays (điểm a–e), another clause makes up for rest days. Of the
 * Code of 2012 only points a and e and clause 3 were found quoted; its other points are believed.
 */
const codeOf2012 = {
  holiday: (point: string): Source => ({
    ...code('bl-10-2012', '115', '1', point),
    known: point === 'a' || point === 'e' ? 'secondary' : 'unverified',
  }),
  makeUp: code('bl-10-2012', '115', '3'),
}
const codeOf2019 = {
  holiday: (point: string): Source => code('bl-45-2019', '112', '1', point),
  makeUp: code('bl-45-2019', '111', '3'),
}
/** Điều 112 khoản 3: the Prime Minister decides the days of Tết and the second day of National Day every year. */
const yearlyChoice = code('bl-45-2019', '112', '3')

function code(instrument: string, article: string, clause: string, point?: string): Source {
  return { instrument, article, clause, ...(point ? { point } : {}), known: 'secondary' }
}
const codeOf = (year: number) => (year >= 2021 ? codeOf2019 : codeOf2012)

/** A year as decided, with the texts its notices are found in. */
type YearAndTexts = YearOfDaysOff & { readonly texts: readonly Instrument[] }

/** Every row of one year, in the order of its days. */
export function rowsOf(year: YearOfDaysOff, texts: readonly Instrument[]): readonly CalendarRow[] {
  const data = { ...year, texts }
  const statutory = (monthDay: string, named: Named, point: string): CalendarRow =>
    row(data, monthDay, 'holiday', named, [codeOf(data.year).holiday(point)])
  const chosen = (monthDay: string, named: Named, point: string): CalendarRow => {
    const byCode = data.year >= 2021 ? [codeOf2019.holiday(point), yearlyChoice] : []
    return decided(row(data, monthDay, 'holiday', named, [...byCode, ...noticeSources(data.notices, texts)]), data)
  }
  const rows: readonly CalendarRow[] = [
    statutory('01-01', names.newYear, 'a'),
    ...data.tet.map((tet) => chosen(tet, names.tet, 'b')),
    statutory(data.gioTo, names.gioTo, 'e'),
    statutory('04-30', names.victory, 'c'),
    statutory('05-01', names.labour, 'd'),
    ...(data.adjacent ? [chosen(data.adjacent, names.adjacent, 'đ')] : []),
    statutory('09-02', names.national, 'đ'),
    ...(data.culture ? [cultureDay(data, data.culture)] : []),
    ...substitutes(data),
    ...data.swaps.flatMap((swap) => swapped(data, swap)),
  ]
  return inOrder(rows)
}

/** By day; rows of one day keep the order they had. */
export const inOrder = (rows: readonly CalendarRow[]): readonly CalendarRow[] =>
  rows.toSorted((a, b) => a.day.localeCompare(b.day))

const onDay = (year: number, text: string): Day => day(text.length === 5 ? `${year}-${text}` : text)

function row(
  data: YearAndTexts,
  text: string,
  kind: DayOffKind,
  named: Named,
  sources: readonly Source[],
): CalendarRow {
  const isChoice = named === names.tet || named === names.adjacent
  const reports = [
    ...sources.flatMap(({ instrument }) => readIn[instrument] ?? []),
    ...(data.readIn ?? wholeYearReadIn[data.year] ?? []),
    ...(named === names.gioTo ? [lunarComputation] : []),
  ]
  return {
    day: onDay(data.year, text),
    kind,
    vi: named.vi,
    en: named.en,
    sources,
    known: knownBy(sources),
    confidence: data.medium && isChoice ? 'medium' : 'high',
    readIn: [...new Set(reports)],
  }
}

/** A day off is known as well as the best of its sources: each of them alone makes it one. */
const knownBy = (sources: readonly Source[]): KnownHow =>
  marks.find((mark) => sources.some(({ known }) => known === mark)) ?? 'unverified'
const marks = ['text', 'secondary', 'unverified'] as const

/** 24/11: Nghị quyết 28/2026/QH16 Điều 2. One day, and no text found makes it up when it falls on a rest day. */
const cultureDay = (data: YearAndTexts, text: string): CalendarRow => ({
  ...row(data, text, 'holiday', names.culture, [{ instrument: 'nq-28-2026', article: '2', known: 'secondary' }]),
  decidedOn: cultureDecidedOn,
})

/** The day Nghị quyết 28/2026/QH16 was passed. */
export const cultureDecidedOn = /* @__PURE__ */ day('2026-04-24')

function substitutes(data: YearAndTexts): readonly CalendarRow[] {
  const { makeUp } = codeOf(data.year)
  return data.substitutes.map(([off, inLieuOf]) => {
    const replaced = onDay(data.year, inLieuOf)
    const ofTet = data.tet.includes(inLieuOf)
    const named = nameOn(data, inLieuOf)
    const made = row(data, off, 'substitute', named, [
      ...(ofTet ? noticeSources(data.notices, data.texts) : []),
      makeUp,
    ])
    return { ...(ofTet ? decided(made, data) : made), ...inLieu(named, replaced) }
  })
}

/** What a substitute day is called, and the rest day it makes up for. */
export const inLieu = ({ vi, en }: Named, replaced: Day) => ({
  vi: `${vi} (nghỉ bù cho ${shortDay(replaced)})`,
  en: `${en} (in lieu of ${replaced})`,
  inLieuOf: replaced,
})

function nameOn(data: YearAndTexts, monthDay: string): Named {
  if (data.tet.includes(monthDay)) return names.tet
  if (monthDay === data.gioTo) return names.gioTo
  const fixed = { '01-01': names.newYear, '04-30': names.victory, '05-01': names.labour, '09-02': names.national }
  return Object.entries(fixed).find(([key]) => key === monthDay)?.[1] ?? names.adjacent
}

function swapped(data: YearAndTexts, swap: Swap): readonly CalendarRow[] {
  const { off, worked, occasion, notices, reported } = swap
  const sources = noticeSources(notices, data.texts)
  const restName = {
    vi: `Nghỉ hoán đổi dịp ${occasion} (làm bù ${shortDay(worked)})`,
    en: `Swapped day off (worked ${worked})`,
  }
  const workName = {
    vi: `Làm bù thứ Bảy (thay ngày ${shortDay(off)})`,
    en: `Swapped working Saturday (for ${off})`,
  }
  const decision = { notices, reported, texts: data.texts }
  return [
    decided({ ...row(data, off, 'swapped-off', restName, sources), swappedWith: worked }, decision),
    decided({ ...row(data, worked, 'swapped-working', workName, sources), swappedWith: off }, decision),
  ]
}

const noticeSources = (ids: readonly string[], texts: readonly Instrument[]): readonly Source[] =>
  ids.map((id) => ({ instrument: id, known: texts.find((text) => text.id === id)?.known ?? 'unverified' }))

type Decision = Pick<YearAndTexts, 'notices' | 'reported' | 'texts'>

/** Adds the day of decision: that of the first notice whose day is known, else the first report of it. */
function decided(base: CalendarRow, { notices, reported, texts }: Decision): CalendarRow {
  const decidedOn = decisionDay(notices, texts)
  if (decidedOn !== undefined) return { ...base, decidedOn }
  return reported === undefined ? base : { ...base, reportedOn: reported }
}

/** The day on which the first of these notices with a known day was issued. */
export function decisionDay(notices: readonly string[], texts: readonly Instrument[]): Day | undefined {
  const issued = texts.flatMap(({ id, issuedOn }) => (notices.includes(id) && issuedOn ? [issuedOn] : []))
  return issued.toSorted()[0]
}
