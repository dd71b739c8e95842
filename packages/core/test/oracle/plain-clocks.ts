// A second implementation of the clocks of discipline, from the law file alone: it imports nothing, counts day by day, and
// knows days as plain numbers of year, month and date. It shares no line and no table with the engine.

export type Plain = { y: number; m: number; d: number }
export type Period = { from: string; through: string }

const leap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lengthOf = (y: number, m: number): number => (m === 2 && leap(y) ? 29 : (lengths[m - 1] ?? 0))
const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

export const read = (text: string): Plain => ({ y: +text.slice(0, 4), m: +text.slice(5, 7), d: +text.slice(8, 10) })
export const write = ({ y, m, d }: Plain): string => `${y}-${two(m)}-${two(d)}`

/** The next day, in place. */
export function step(at: Plain): void {
  at.d += 1
  if (at.d <= lengthOf(at.y, at.m)) return
  at.d = 1
  at.m += 1
  if (at.m <= 12) return
  at.m = 1
  at.y += 1
}

/** A day as one number, to compare: 20261124. */
const packed = ({ y, m, d }: Plain): number => y * 10_000 + m * 100 + d
const packedAll = (periods: readonly Period[]) =>
  periods.map(({ from, through }) => [packed(read(from)), packed(read(through))] as const)
const isOut = (at: number, periods: readonly (readonly [number, number])[]): boolean => {
  for (const [from, through] of periods) if (from <= at && at <= through) return true
  return false
}

/** So many days after a day, those of the periods not counted. */
export function daysAfter(start: string, days: number, periods: readonly Period[]): string {
  const at = read(start)
  const out = packedAll(periods)
  for (let left = days; left > 0; ) {
    step(at)
    if (!isOut(packed(at), out)) left -= 1
  }
  return write(at)
}

/** The corresponding day after so many months, or the month's last; then one day for each day that did not count. */
export function monthsAfter(start: string, months: number, periods: readonly Period[]): string {
  const { y, m, d } = read(start)
  const index = y * 12 + (m - 1) + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  const end = { y: year, m: month, d: Math.min(d, lengthOf(year, month)) }
  if (periods.length === 0) return write(end)
  // Walk from the start: each day out of count moves the end by one, as long as the end reached so far lies behind it.
  const at = read(start)
  const out = packedAll(periods)
  while (packed(at) < packed(end)) {
    step(at)
    if (isOut(packed(at), out)) step(end)
  }
  return write(end)
}

type Kind = 'khien-trach' | 'heavier'
/** Months of limitation of viên chức and công chức by the day of the wording. */
const wordings: readonly { from: string; months: Record<Kind, number> }[] = [
  { from: '2012-01-01', months: { 'khien-trach': 24, heavier: 24 } },
  { from: '2020-07-01', months: { 'khien-trach': 24, heavier: 60 } },
  { from: '2022-11-15', months: { 'khien-trach': 60, heavier: 120 } },
]
/**
 * Acts that start limitation again: from NĐ 112/2020 Điều 5 as amended by NĐ 71/2023; for viên chức it goes on in NĐ 234,
 * for công chức NĐ 172 was not read.
 */
const restarts = {
  'vien-chuc': { from: '2023-09-20', through: '9999-12-31' },
  'cong-chuc': { from: '2023-09-20', through: '2025-06-30' },
}
export type Who = keyof typeof restarts

/**
 * The certain last day of limitation of an act: by the wording of its day; lengthened by NQ 76/2022 while it runs; never
 * revived; started again by each later act inside the period, where the text of that act's day says so.
 */
export function limitationEnd(
  who: Who,
  ended: string,
  kind: Kind,
  on: string,
  others: readonly string[],
  periods: readonly Period[],
): string {
  const wordingOf = (day: string) => wordings.filter(({ from }) => from <= day).at(-1)
  let end = monthsAfter(ended, wordingOf(ended)?.months[kind] ?? 0, periods)
  const nq76 = wordings[2]
  if (nq76 && ended < nq76.from && nq76.from <= on && end >= nq76.from) {
    const longer = monthsAfter(ended, nq76.months[kind], periods)
    if (longer > end) end = longer
  }
  let from = ended
  for (const act of [...others].sort()) {
    if (act < restarts[who].from || act > restarts[who].through || act <= from || act > end) continue
    const again = monthsAfter(act, wordingOf(act)?.months[kind] ?? 0, periods)
    if (again > end) end = again
    from = act
  }
  return end
}
