import { type Day, dayNumber } from '../../../engine/day.ts'
import type { Assumption } from '../../../engine/ruling.ts'
import { duties } from '../document.ts'
import type { DatedObligation } from '../obligation.ts'
import type { Plan } from '../schema.ts'
import type { Deed } from './deed.ts'

/**
 * Where a duty with a day stands. `arguable`: in time only if a named last day moves behind a day off, which a person decides.
 *
 * @example
 * ```ts
 * fulfilmentStates.includes('late') //=> true
 * ```
 */
export const fulfilmentStates = ['on-time', 'arguable', 'late', 'open', 'overdue', 'before-body'] as const

/** What became of one duty with a day. */
export type Fulfilment = {
  readonly obligation: string
  readonly task: string
  readonly legalEnd: Day
  readonly rolledEnd?: Day
  readonly safeTarget?: Day
  readonly state: (typeof fulfilmentStates)[number]
  readonly doneOn?: Day
  /** days after `legalEnd`, for what is late */
  readonly daysLate?: number
  /** why, as the body says */
  readonly explanation?: string
  readonly questions: readonly Assumption[]
}

const rollsOver: Assumption = {
  code: 'named-day-may-roll',
  vi: 'Ngày cuối cùng theo câu chữ là ngày nghỉ; việc hoàn thành vào ngày làm việc tiếp theo có coi là đúng hạn không? Văn bản nêu đích danh ngày, không nêu thời hạn.',
  en: 'The last day by the words is a day off. Does the next working day count as in time? The text names a day, not a period.',
}
const calendarOpen: Assumption = {
  code: 'calendar-of-deadline-open',
  vi: 'Lịch nghỉ của năm ấy chưa có nên chưa rõ ngày cuối cùng có phải là ngày nghỉ không.',
  en: 'The calendar of that year is not decided: whether the last day is a day off is not known.',
}
const beforeBody: Assumption = {
  code: 'due-before-body',
  vi: 'Hạn này trước khi cơ quan mang tên hiện nay thành lập, theo dữ liệu có được. Ai chịu trách nhiệm thay cơ quan trước đó?',
  en: 'This fell due before the body of this name stood, as far as is known. Who answers for the one before it?',
}
const bodyUnknown: Assumption = {
  code: 'body-then-unknown',
  vi: 'Chưa rõ cơ quan này đã có vào ngày đến hạn hay chưa.',
  en: 'Whether this body stood on the day it fell due is not known.',
}

/**
 * Was a duty with a day done, and in time? A duty to report is done by a report, any other one by a document; a yearly
 * one by that of its year. The first one counts.
 *
 * @param deeds what the body did
 * @param on the day for which the question is asked
 * @param stood whether the body stood on the last day
 */
export function fulfilment(
  obligation: DatedObligation,
  plan: Plan,
  deeds: readonly Deed[],
  on: Day,
  stood: 'yes' | 'no' | 'unknown',
): Fulfilment {
  const { id, task, legalEnd, rolledEnd, safeTarget } = obligation
  const reports = duties(plan).some(({ place, duty }) => place.ref === task && duty.reportTo !== undefined)
  const yearly = obligation.rule.kind === 'yearly'
  const [first] = deeds
    .filter((deed) => deed.task === task && deed.kind === (reports ? 'report' : 'document') && deed.on <= on)
    .filter(({ year }) => !yearly || year === Number(legalEnd.slice(0, 4)))
    .toSorted((a, b) => a.on.localeCompare(b.on))
  const { state, question } = judged(first?.on, on, obligation, stood)
  const explanation = first?.kind === 'report' ? first.explanation : first?.note
  return {
    obligation: id,
    task,
    legalEnd,
    ...(rolledEnd !== undefined && { rolledEnd }),
    ...(safeTarget !== undefined && { safeTarget }),
    state,
    ...(first && { doneOn: first.on }),
    ...(first && state === 'late' && { daysLate: dayNumber(first.on) - dayNumber(legalEnd) }),
    ...(explanation !== undefined && { explanation }),
    questions: [
      ...obligation.questions,
      ...(question ? [question] : []),
      ...(stood === 'unknown' ? [bodyUnknown] : []),
    ],
  }
}

type Judged = { readonly state: Fulfilment['state']; readonly question?: Assumption }

function judged(doneOn: Day | undefined, on: Day, { legalEnd, rolledEnd }: DatedObligation, stood: string): Judged {
  const day = doneOn ?? on
  if (day <= legalEnd) return { state: doneOn ? 'on-time' : 'open' }
  if (stood === 'no') return { state: 'before-body', question: beforeBody }
  if (rolledEnd === undefined) return { state: doneOn ? 'arguable' : 'overdue', question: calendarOpen }
  if (day <= rolledEnd) return { state: doneOn ? 'arguable' : 'open', question: rollsOver }
  return { state: doneOn ? 'late' : 'overdue' }
}
