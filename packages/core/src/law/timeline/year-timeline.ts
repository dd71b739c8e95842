import { type Day, plus } from '../../engine/day.ts'
import { shortDay } from '../../engine/day-words.ts'
import type { Lang } from '../../engine/words.ts'
import { type Calendar, stateCalendar } from '../calendar/calendar.ts'
import { find } from '../plan/document.ts'
import type { DatedObligation, Obligation, Period, StandingObligation } from '../plan/obligation.ts'
import type { Plan } from '../plan/schema.ts'
import type { Timeline, TimelinePanel, TimelineRow } from './timeline.ts'

/** Which days are shown, of which plan, in which language. */
export type YearAsked = Period & {
  readonly plan: Plan
  readonly lang: Lang
  /** a day to point at */
  readonly today?: Day
  /** whose days off are shaded; left out, that of state bodies */
  readonly calendar?: Calendar
}

const words = {
  vi: {
    title: (number: string, { from, through }: Period) =>
      `Việc phải làm theo ${number}, từ ${shortDay(from)} đến ${shortDay(through)}`,
    dated: 'Có ngày cuối',
    standing: 'Không định ngày',
    lastDay: 'ngày cuối',
    safeTarget: 'mốc an toàn',
    estimated: 'chưa có lịch làm việc của những ngày này',
    continuous: 'Thường xuyên',
    'by-programme': 'Theo chương trình, kế hoạch hằng năm',
    'as-guided': 'Theo hướng dẫn',
    since: (on: Day) => `Từ khi có sự kiện ngày ${shortDay(on)}`,
    today: 'Hôm nay',
    questions: (count: number) => `${count} câu hỏi để người có thẩm quyền quyết định`,
  },
  en: {
    title: (number: string, { from, through }: Period) =>
      `Obligations under ${number}, ${shortDay(from)} to ${shortDay(through)}`,
    dated: 'With a last day',
    standing: 'Without a day',
    lastDay: 'last day',
    safeTarget: 'safe target',
    estimated: 'the working calendar of these days is not decided',
    continuous: 'All the time',
    'by-programme': 'By the yearly programme',
    'as-guided': 'As guided',
    since: (on: Day) => `Since the event of ${shortDay(on)}`,
    today: 'Today',
    questions: (count: number) => `${count} ${count === 1 ? 'question' : 'questions'} for a person`,
  },
} as const

/**
 * A period's obligations as a timeline: those with a last day first, each with the stretch it covers, its last day and
 * its safe target; then what stands without a day, by kind. Obligations that differ in their body only share a row.
 *
 * @param found what {@link obligations} answered for the same period
 * @example
 * ```ts
 * const period = { from: day('2026-01-01'), through: day('2026-12-31') }
 * const timeline = yearTimeline(obligations(plan6861, period), { ...period, plan: plan6861, lang: 'en' })
 * timeline.panels[0]?.rows[0]?.marks //=> [{ day: '2026-11-14', kind: 'last-day' }, { day: '2026-11-13', kind: 'safe-target' }]
 * ```
 */
export function yearTimeline(found: readonly Obligation[], asked: YearAsked): Timeline {
  const { plan, lang, today } = asked
  const t = words[lang]
  const dated = found.filter((each) => each.due === 'by-day')
  const standing = found.filter((each) => each.due !== 'by-day')
  const panel = (title: string, rows: readonly TimelineRow[]): readonly TimelinePanel[] =>
    rows.length === 0 ? [] : [{ title, from: asked.from, through: asked.through, rows, rest: restDays(asked) }]
  return {
    lang,
    title: t.title(plan.number, asked),
    ...(today && { today: { day: today, label: t.today } }),
    panels: [
      ...panel(
        t.dated,
        groupsOf(dated, ({ legalEnd, task }) => `${legalEnd} ${task}`).map((group) => datedRow(group, asked)),
      ),
      ...panel(
        t.standing,
        groupsOf(standing, ({ due, event }) => `${due} ${event?.on ?? ''}`).map((group) => standingRow(group, asked)),
      ),
    ],
  }
}

type Group<T> = readonly [T, ...T[]]

/** Those with one key together, in the order met. */
function groupsOf<T>(all: readonly T[], key: (each: T) => string): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const each of all) {
    const group = groups.get(key(each))
    if (group) group.push(each)
    else groups.set(key(each), [each])
  }
  return [...groups.values()]
}

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

function datedRow(group: Group<DatedObligation>, { plan, lang, ...shown }: YearAsked): TimelineRow {
  const [{ task, legalEnd, safeTarget, covers }] = group
  const t = words[lang]
  const last = `${t.lastDay} ${shortDay(legalEnd)}`
  return {
    label: `${task}. ${beginning(find(plan, task).clause.text)}`,
    notes: [
      safeTarget === undefined ? `${last}; ${t.estimated}` : `${last}; ${t.safeTarget} ${shortDay(safeTarget)}`,
      once(group.map(({ body }) => body.name)).join('; '),
      ...questions(group, lang),
    ],
    bars: [{ ...within(covers, shown), kind: 'period' }],
    marks: [
      { day: legalEnd, kind: 'last-day' },
      ...(safeTarget === undefined ? [] : [{ day: safeTarget, kind: 'safe-target' } as const]),
    ],
  }
}

function standingRow(group: Group<StandingObligation>, { lang, ...shown }: YearAsked): TimelineRow {
  const [{ due, event, covers }] = group
  const t = words[lang]
  return {
    label: due === 'since-event' ? t.since(event?.on ?? covers.from) : t[due],
    notes: [once(group.map(({ task }) => task)).join(', '), ...questions(group, lang)],
    bars: [{ ...within(covers, shown), kind: 'standing' }],
    marks: [],
  }
}

const questions = (group: readonly Obligation[], lang: Lang): readonly string[] => {
  const count = once(group.flatMap((each) => each.questions.map((question) => question[lang]))).length
  return count === 0 ? [] : [words[lang].questions(count)]
}

const within = (covers: Period, { from, through }: Period): Period => ({
  from: covers.from < from ? from : covers.from,
  through: covers.through > through ? through : covers.through,
})

/** The beginning of a clause, to know it by. */
function beginning(text: string, most = 90): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

/** Holidays of the calendar, days that follow each other together; none where it says nothing about the period. */
function restDays({ from, through, calendar = stateCalendar }: YearAsked): readonly Period[] {
  const stretches: { from: Day; through: Day }[] = []
  for (const { day, kind } of calendar.rows) {
    if (kind === 'swapped-working' || day < from || day > through) continue
    const last = stretches.at(-1)
    if (last && plus(last.through, { days: 1 }) === day) last.through = day
    else if (last?.through !== day) stretches.push({ from: day, through: day })
  }
  return stretches
}
