import type { Lang } from '../../engine/words.ts'
import type { Deadline } from './schema.ts'

/** A time that a text states, in its own words and under a key by which it can be compared. */
export type Said = { readonly words: string; readonly means: string }

const dayMonth = String.raw`(\d{1,2})(?:\/| tháng )(\d{1,2})(?:(?:\/| năm )(\d{4}))?`
const before = new RegExp(`trước ngày ${dayMonth}`, 'giu')
const by = new RegExp(`(?:(?:chậm|muộn) nhất(?: là)?(?: vào)?(?: đến)?(?: hết)?|đến hết) ngày ${dayMonth}`, 'giu')
const inYear = /trong năm (\d{4})/giu
const inMonth = /trong tháng (\d{1,2})(?:\/| năm )(\d{4})/giu
const inQuarter = /trong quý (I{1,3}|IV|[1-4])(?:\/| năm )(\d{4})/giu
const always = /thường xuyên/giu

const quarters = ['I', 'II', 'III', 'IV']

/**
 * Which times does this clause state? Only forms that admit one reading: "trước ngày 15/11", "chậm nhất ngày 25/6/2020",
 * "trong tháng 7/2019", "trong quý III/2019", "trong năm 2020", and "thường xuyên" in a paragraph about time.
 *
 * @param timing the clause's own paragraph about time, where it has one
 */
export function saidIn(text: string, timing = ''): readonly Said[] {
  const all = `${text}\n${timing}`
  const found = (pattern: RegExp, means: (...groups: (string | undefined)[]) => string): Said[] =>
    [...all.matchAll(pattern)].map(([words, ...groups]) => ({ words, means: means(...groups) }))
  return [
    ...found(before, (day, month, year) => onDay('before', day, month, year)),
    ...found(by, (day, month, year) => onDay('by', day, month, year)),
    ...found(inYear, (year) => `year ${year}`),
    ...found(inMonth, (month, year) => `month ${Number(month)}/${year}`),
    ...found(
      inQuarter,
      (quarter = '', year) => `quarter ${quarters.indexOf(quarter.toUpperCase()) + 1 || quarter}/${year}`,
    ),
    ...(timing.match(always) ?? []).slice(0, 1).map((words) => ({ words, means: 'always' })),
  ]
}

/** What a text may say for this deadline, under the keys of {@link saidIn}; none where no single form of words is usual. */
export function meaningsOf(deadline: Deadline): readonly string[] {
  switch (deadline.kind) {
    case 'yearly':
      return [onDay(deadline.edge, deadline.day, deadline.month)]
    case 'once': {
      const [year, month, day] = deadline.day.split('-')
      // A plan of one year often leaves the year out.
      return [onDay(deadline.edge, day, month, year), onDay(deadline.edge, day, month)]
    }
    case 'within-year':
      return [`year ${deadline.year}`]
    case 'within-month':
      return [`month ${deadline.month}/${deadline.year}`]
    case 'within-quarter':
      return [`quarter ${deadline.quarter}/${deadline.year}`]
    case 'continuous':
    case 'programme':
      return ['always']
    default:
      return []
  }
}

/** Does this deadline name a day, a month, a quarter or a year? */
export const isDated = ({ kind }: Deadline): boolean =>
  ['yearly', 'once', 'within-year', 'within-month', 'within-quarter'].includes(kind)

/**
 * A deadline as a plan would word it.
 *
 * @example
 * ```ts
 * deadlineInWords({ kind: 'yearly', edge: 'before', month: 11, day: 15 }, 'vi') //=> 'trước ngày 15/11 hằng năm'
 * ```
 */
export function inWords(deadline: Deadline, lang: Lang): string {
  const vi = lang === 'vi'
  switch (deadline.kind) {
    case 'continuous':
      return vi ? 'thường xuyên' : 'all the time'
    case 'within-year':
      return vi ? `trong năm ${deadline.year}` : `within ${deadline.year}`
    case 'within-quarter':
      return vi
        ? `trong quý ${quarters[deadline.quarter - 1]}/${deadline.year}`
        : `within quarter ${deadline.quarter} of ${deadline.year}`
    case 'within-month':
      return vi ? `trong tháng ${deadline.month}/${deadline.year}` : `within ${deadline.month}/${deadline.year}`
    case 'once':
      return `${edges[deadline.edge][lang]} ${deadline.day.split('-').reverse().map(Number).join('/')}`
    case 'yearly':
      return `${edges[deadline.edge][lang]} ${deadline.day}/${deadline.month} ${vi ? 'hằng năm' : 'every year'}`
    case 'event':
      return vi ? `sau sự kiện "${deadline.event}"` : `after the event "${deadline.event}"`
    case 'programme':
      return vi ? 'theo chương trình, kế hoạch hằng năm' : 'by the yearly programme'
    case 'as-guided':
      return vi ? `theo hướng dẫn của "${deadline.by}"` : `as "${deadline.by}" guides`
    case 'as-task':
      return vi ? `theo mục ${deadline.task}` : `as ${deadline.task}`
  }
}

const edges = {
  before: { vi: 'trước ngày', en: 'before' },
  by: { vi: 'chậm nhất ngày', en: 'by' },
} as const

type Part = string | number | undefined
const onDay = (edge: 'before' | 'by', day: Part, month: Part, year?: Part): string =>
  `${edge} ${Number(day)}/${Number(month)}${year === undefined ? '' : `/${Number(year)}`}`
