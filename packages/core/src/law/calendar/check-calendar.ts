import { type Day, day, isDay, plus, weekday } from '../../engine/day.ts'
import { type Problem, pointer, problem, warning } from '../../engine/problem.ts'
import type { CalendarData, YearOfDaysOff } from './calendar-data.ts'
import { lunarTable } from './lunar.generated.ts'
import { decisionDay, rowsOf } from './rows.ts'

/** One year of the data, where it stands, and the texts it may cite. */
type Place = {
  readonly year: YearOfDaysOff
  readonly at: readonly PropertyKey[]
  readonly texts: CalendarData['instruments']
}

/** What is wrong with years that have their shape: their order, their texts, their days. */
export function checkYears(data: CalendarData, base: CalendarData): readonly Problem[] {
  const texts = [...base.instruments, ...data.instruments]
  const places = data.years.map((year, i): Place => ({ year, at: ['years', i], texts }))
  return [...inARow(data, base), ...places.flatMap(checkYear)]
}

function inARow(data: CalendarData, base: CalendarData): readonly Problem[] {
  const first = Math.min(...base.years.map(({ year }) => year))
  const seen = new Set(base.years.map(({ year }) => year))
  const given = new Set<number>()
  return data.years.flatMap(({ year }, i): readonly Problem[] => {
    const at = pointer(['years', i, 'year'])
    const next = Math.max(...seen) + 1
    const found = given.has(year)
      ? [problem('year-twice', at, { year })]
      : seen.has(year) || year === next
        ? []
        : [problem('year-apart', at, { year, first, next })]
    given.add(year)
    seen.add(year)
    return found
  })
}

function checkYear(place: Place): readonly Problem[] {
  const unreal = unrealDays(place)
  return [...checkNotices(place), ...(unreal.length > 0 ? unreal : checkDays(place))]
}

function checkNotices({ year, at, texts }: Place): readonly Problem[] {
  const lists = [
    { notices: year.notices, reported: year.reported, under: [...at, 'notices'] },
    ...year.swaps.map((swap, i) => ({ ...swap, under: [...at, 'swaps', i, 'notices'] })),
  ]
  return lists.flatMap(({ notices, reported, under }): readonly Problem[] => {
    if (notices.length === 0) return [problem('no-notice', pointer(under))]
    const unknown = notices.flatMap((notice, i) =>
      texts.some(({ id }) => id === notice) ? [] : [problem('notice-unknown', pointer([...under, i]), { notice })],
    )
    const dated = decisionDay(notices, texts) ?? reported
    return unknown.length > 0 || dated !== undefined ? unknown : [problem('decision-undated', pointer(under))]
  })
}

/** Month and day that do not exist in their year. */
function unrealDays({ year, at }: Place): readonly Problem[] {
  const written = [
    ...year.tet.map((text, i) => ({ text, under: ['tet', i] })),
    { text: year.gioTo, under: ['gioTo'] },
    { text: year.adjacent, under: ['adjacent'] },
    { text: year.culture, under: ['culture'] },
    ...year.substitutes.flatMap((pair, i) => pair.map((text, j) => ({ text, under: ['substitutes', i, j] }))),
  ]
  return written.flatMap(({ text, under }) =>
    text === undefined || isDay(text.length === 5 ? `${year.year}-${text}` : text)
      ? []
      : [problem('not-a-day', pointer([...at, ...under]), { text })],
  )
}

function checkDays(place: Place): readonly Problem[] {
  return [...checkLunar(place), ...checkSubstitutes(place), ...checkSwaps(place)]
}

function checkLunar({ year, at }: Place): readonly Problem[] {
  const lunar = lunarTable.find(([of]) => of === year.year)
  if (lunar === undefined) return []
  const [, tet, gioTo] = lunar
  const [first, ...others] = year.tet.map((text) => day(`${year.year}-${text}`))
  const follow = others.every((each, i) => first !== undefined && each === plus(first, { days: i + 1 }))
  return [
    ...(follow && year.tet.includes(tet) ? [] : [problem('tet-apart', pointer([...at, 'tet']), { tet })]),
    ...(year.gioTo === gioTo ? [] : [problem('gio-to-elsewhere', pointer([...at, 'gioTo']), { gioTo })]),
  ]
}

const restsOn = (of: Day): boolean => weekday(of) > 5

/**
 * Bộ luật Lao động 2019 Điều 111 khoản 3: a holiday on a weekly rest day is made up on the next working day. 24/11 is not
 * in Điều 112: whether it is made up is open, so its absence is not remarked.
 */
function checkSubstitutes({ year, at, texts }: Place): readonly Problem[] {
  const rows = rowsOf({ ...year, substitutes: [], swaps: [] }, texts)
  const holidays = new Set(rows.map((row) => row.day))
  const madeUp = year.substitutes.map(([, inLieuOf]) => day(`${year.year}-${inLieuOf}`))
  const wrong = year.substitutes.flatMap(([off], i) => {
    const [rests, lost] = [day(off.length === 5 ? `${year.year}-${off}` : off), madeUp[i]]
    return [
      ...(lost !== undefined && holidays.has(lost) && restsOn(lost)
        ? []
        : [problem('no-rest-day', pointer([...at, 'substitutes', i, 1]), { day: lost })]),
      ...(restsOn(rests) || holidays.has(rests)
        ? [problem('off-already', pointer([...at, 'substitutes', i, 0]), { day: rests })]
        : []),
    ]
  })
  const left = [...holidays].filter((of) => restsOn(of) && !of.endsWith('-11-24') && !madeUp.includes(of))
  return [...wrong, ...left.map((of) => warning('not-made-up', pointer([...at, 'substitutes']), { day: of }))]
}

function checkSwaps({ year, at, texts }: Place): readonly Problem[] {
  const off = new Set(rowsOf({ ...year, swaps: [] }, texts).map((row) => row.day))
  return year.swaps.flatMap((swap, i) => [
    ...(restsOn(swap.off) || off.has(swap.off)
      ? [problem('off-already', pointer([...at, 'swaps', i, 'off']), { day: swap.off })]
      : []),
    ...(restsOn(swap.worked) && !off.has(swap.worked)
      ? []
      : [problem('worked-already', pointer([...at, 'swaps', i, 'worked']), { day: swap.worked })]),
  ])
}
