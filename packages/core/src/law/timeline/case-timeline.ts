import { type Day, dayNumber, dayOfNumber } from '../../engine/day.ts'
import { shortDay } from '../../engine/day-words.ts'
import type { Lang } from '../../engine/words.ts'
import type { Assessment } from '../discipline/assessment.ts'
import { type Clock, clocksOf } from '../discipline/clocks.ts'
import type { CaseFacts } from '../discipline/facts.ts'
import type { Period } from '../plan/obligation.ts'
import type { Bar, BarKind, Mark, Timeline, TimelinePanel, TimelineRow } from './timeline.ts'

const words = {
  vi: {
    title: (on: Day) => `Thời hiệu, thời hạn và các bước của vụ việc, tại ngày ${shortDay(on)}`,
    on: (on: Day) => `Ngày đánh giá ${shortDay(on)}`,
    limitation: 'Thời hiệu xử lý kỷ luật',
    rest: 'Thời hạn và các bước',
    from: 'từ',
    end: 'ngày cuối theo lời văn',
    due: 'ngày cuối đang tính',
    latest: 'có thể đến',
    doneOn: 'đã làm',
    waiting: 'Bước còn chờ sự kiện',
    states: {
      open: 'đang tính',
      over: 'đã qua',
      done: 'đã làm xong',
      'done-late': 'đã làm xong, muộn',
      disputed: 'cần người có thẩm quyền quyết định',
      never: 'không áp dụng thời hiệu',
      waits: 'chờ sự kiện',
    },
    known: { text: [], secondary: ['biết qua nguồn thứ cấp'], unverified: ['chưa kiểm chứng'] },
  },
  en: {
    title: (on: Day) => `Limitation, time limit and steps of the case, on ${shortDay(on)}`,
    on: (on: Day) => `Day of the assessment ${shortDay(on)}`,
    limitation: 'Limitation of discipline',
    rest: 'Time limit and steps',
    from: 'from',
    end: 'last day by the words',
    due: 'last day as counted',
    latest: 'might be',
    doneOn: 'done',
    waiting: 'Steps that wait for their event',
    states: {
      open: 'running',
      over: 'over',
      done: 'done',
      'done-late': 'done late',
      disputed: 'for a person to settle',
      never: 'no limitation applies',
      waits: 'waits for its event',
    },
    known: { text: [], secondary: ['known from a secondary source'], unverified: ['not verified'] },
  },
} as const

/**
 * The clocks of a case as a timeline: limitation to one scale, the time limit and the steps to another, because years
 * and days do not fit on one. The day of the assessment is pointed at in both.
 *
 * @example
 * ```ts
 * const facts = CaseFacts.parse({ schema: 'congvu.case/1', on: '2026-09-15', subject: 'vien-chuc', acts: [{ id: 'a1' }] })
 * caseTimeline(facts, assess(facts), 'en').title //=> 'Limitation, time limit and steps of the case, on 15/09/2026'
 * ```
 */
export function caseTimeline(facts: CaseFacts, assessment: Assessment, lang: Lang): Timeline {
  const t = words[lang]
  const { on } = assessment
  const clocks = clocksOf(facts, assessment, lang)
  const waiting = clocks.filter(({ state }) => state === 'waits')
  const shown = (clock: Clock): boolean => clock.state !== 'waits'
  const ofLimitation = clocks.filter(({ kind }) => kind === 'limitation')
  const others = clocks.filter((clock) => clock.kind !== 'limitation' && shown(clock))
  return {
    lang,
    title: t.title(on),
    today: { day: on, label: t.on(on) },
    panels: [
      ...panelOf(t.rest, others, waitingRow(waiting, lang), on, lang),
      ...panelOf(t.limitation, ofLimitation, [], on, lang),
    ],
  }
}

const waitingRow = (waiting: readonly Clock[], lang: Lang): readonly TimelineRow[] =>
  waiting.length === 0
    ? []
    : [{ label: words[lang].waiting, notes: waiting.map(({ name }) => name), bars: [], marks: [] }]

function panelOf(
  title: string,
  clocks: readonly Clock[],
  more: readonly TimelineRow[],
  on: Day,
  lang: Lang,
): readonly TimelinePanel[] {
  if (clocks.length + more.length === 0) return []
  const days = clocks.flatMap(({ from, end, due, latest, doneOn }) =>
    [from, end, due, latest, doneOn].filter((each) => each != null),
  )
  const numbers = [on, ...days].map(dayNumber)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const air = Math.max(3, Math.round((last - first) * 0.03))
  const shown = { from: dayOfNumber(first - air), through: dayOfNumber(last + air) }
  return [{ title, ...shown, rest: [], rows: [...clocks.map((clock) => rowOf(clock, shown, lang)), ...more] }]
}

const kinds: Readonly<Record<Clock['state'], BarKind>> = {
  open: 'running',
  over: 'over',
  done: 'done',
  'done-late': 'done',
  disputed: 'disputed',
  never: 'running',
  waits: 'standing',
}

function rowOf(clock: Clock, shown: Period, lang: Lang): TimelineRow {
  const { name, from, end, due, latest, state, doneOn, known } = clock
  const t = words[lang]
  const said = (word: string, on: Day | null | undefined): readonly string[] => (on ? [`${word} ${shortDay(on)}`] : [])
  return {
    label: name,
    notes: [
      [
        ...said(t.from, from),
        ...said(t.end, end),
        ...said(t.due, due),
        ...said(t.latest, latest),
        ...said(t.doneOn, doneOn),
      ].join('; '),
      [t.states[state], ...(known ? t.known[known] : [])].join('; '),
    ].filter((note) => note !== ''),
    bars: barsOf(clock, shown),
    marks: [
      ...(end ? [{ day: end, kind: 'last-day' } as const] : []),
      ...(due ? [{ day: due, kind: 'as-counted' } as const] : []),
      ...(latest ? [{ day: latest, kind: 'latest' } as const] : []),
      ...(doneOn ? [{ day: doneOn, kind: 'done-on' } as const] : []),
    ] satisfies readonly Mark[],
  }
}

function barsOf({ from, end, due, latest, state, doneOn }: Clock, shown: Period): readonly Bar[] {
  if (end === null) return [{ ...shown, kind: kinds[state], endless: true }]
  if (from === undefined) return []
  const last = doneOn ?? due ?? end
  if (last === undefined) return [{ from, through: shown.through, kind: 'disputed', endless: true }]
  // A summons counts backwards from the meeting.
  const [first, through] = last < from ? [last, from] : [from, last]
  return [
    { from: first, through, kind: kinds[state] },
    ...(latest && latest > through && doneOn === undefined
      ? [{ from: through, through: latest, kind: 'disputed' } as const]
      : []),
  ]
}
