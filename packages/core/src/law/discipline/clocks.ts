import type { KnownHow } from '../../engine/citation.ts'
import type { Day } from '../../engine/day.ts'
import type { Lang } from '../../engine/words.ts'
import type { Assessment, Line, Step } from './assessment.ts'
import type { CaseFacts } from './facts.ts'
import { caseProgress, type StepProgress } from './progress.ts'
import { formName, stepName } from './wording/names.ts'

/**
 * Where a clock stands on the day of the question. `open`: it runs; `over`: its last day has passed; `done`, `done-late`:
 * what it asks is done; `disputed`: a person must settle it; `never`: nothing bars; `waits`: the event it counts from has
 * not come, or the text sets no number of days.
 */
export type ClockState = 'open' | 'over' | 'done' | 'done-late' | 'disputed' | 'never' | 'waits'

/** A stretch of time that the law lets run in a case. */
export type Clock = {
  readonly kind: 'limitation' | 'time-limit' | 'step'
  readonly act?: string
  /** what runs, in the reader's language */
  readonly name: string
  /** the day it counts from; for a summons, which counts backwards, the day of the meeting */
  readonly from?: Day
  /** the last day by the words; null where nothing bars */
  readonly end?: Day | null
  /** the last day as counted, where it is another: moved from a rest day, or lengthened */
  readonly due?: Day
  /** the last day if lengthened, or by another reading that is not settled */
  readonly latest?: Day
  readonly state: ClockState
  /** the day on which what it asks was done */
  readonly doneOn?: Day
  /** the weakest mark among what it rests on; absent where the assessment says nothing of it but that it is needed */
  readonly known?: KnownHow
}

const words = {
  limitation: { vi: 'Thời hiệu', en: 'Limitation' },
  'time-limit': { vi: 'Thời hạn xử lý kỷ luật', en: 'Time limit of discipline' },
  step: { vi: 'Bước', en: 'Step' },
} as const

/**
 * Which clocks run in this case, from when, until when? Limitation of each act, the time limit, then the steps, in the
 * order of the assessment. It adds nothing to it: the same days, side by side, as of the day of the assessment.
 *
 * @param facts the facts that were assessed
 * @param assessment what `assess` said to them
 * @example
 * ```ts
 * const facts = CaseFacts.parse({
 *   schema: 'congvu.case/1', on: '2026-09-15', subject: 'vien-chuc',
 *   acts: [{ id: 'a1', group: 'hach-dich-phien-ha', severity: 'it-nghiem-trong', endedOn: '2026-08-10', detectedOn: '2026-08-10', neverBarred: [] }],
 *   handling: { openedOn: '2026-08-20' },
 * })
 * clocksOf(facts, assess(facts), 'en')[0]?.end //=> '2031-08-10'
 * ```
 */
export function clocksOf(facts: CaseFacts, assessment: Assessment, lang: Lang): readonly Clock[] {
  const { steps } = caseProgress(facts, assessment, assessment.on)
  return [
    ...limitations(assessment, lang),
    ...timeLimit(assessment, lang),
    ...steps.filter(({ needed }) => needed).map((step) => stepClock(step, assessment, lang)),
  ]
}

/** How the line that speaks of a clock is known. */
function knownIn({ lines }: Assessment, speaksOfIt: (line: Line) => boolean): { readonly known?: KnownHow } {
  const line = lines.find(speaksOfIt)
  return line === undefined ? {} : { known: line.known }
}

const stateOfAct = { 'in-time': 'open', 'out-of-time': 'over', disputed: 'disputed' } as const

function limitations(assessment: Assessment, lang: Lang): readonly Clock[] {
  return assessment.acts.flatMap((act) =>
    act.limitation.map(({ forms, from, end, arguableEnd, status }): Clock => {
      const ofRow = ({ topic, act: of, facts }: Line): boolean =>
        topic === 'limitation' && of === act.id && (end === null || String(facts.forms) === String(forms))
      return {
        kind: 'limitation',
        act: act.id,
        name: `${words.limitation[lang]}, ${act.id}: ${formName(forms, lang)}`,
        ...(from && { from }),
        ...(end !== undefined && { end }),
        ...(arguableEnd && { latest: arguableEnd }),
        state: end === null && status === 'in-time' ? 'never' : stateOfAct[status],
        ...knownIn(assessment, ofRow),
      }
    }),
  )
}

function timeLimit(assessment: Assessment, lang: Lang): readonly Clock[] {
  if (assessment.timeLimit === undefined) return []
  const { from, base, extended, due, late, doneOn } = assessment.timeLimit
  return [
    {
      kind: 'time-limit',
      name: words['time-limit'][lang],
      from,
      end: base,
      ...(due !== base && { due }),
      ...(extended > due && { latest: extended }),
      state: doneOn === undefined ? (late ? 'over' : 'open') : late ? 'done-late' : 'done',
      ...(doneOn && { doneOn }),
      ...knownIn(assessment, ({ topic }) => topic === 'time-limit'),
    },
  ]
}

const stateOfStep = {
  done: 'done',
  'done-late': 'done-late',
  due: 'open',
  overdue: 'over',
  waiting: 'waits',
} as const satisfies Record<StepProgress['state'], ClockState>

function stepClock({ kind, from, legalEnd, due, state, doneOn }: StepProgress, of: Assessment, lang: Lang): Clock {
  return {
    kind: 'step',
    name: `${words.step[lang]}: ${stepName(kind, lang)}`,
    ...(from && { from }),
    ...(legalEnd && { end: legalEnd }),
    ...(due && due !== legalEnd && { due }),
    state: stateOfStep[state],
    ...(doneOn && { doneOn }),
    ...knownIn(of, speaksOf(kind)),
  }
}

const speaksOf =
  (kind: Step['kind']) =>
  ({ topic, code, facts }: Line): boolean =>
    topic === 'procedure' && (kind === 'party-match' ? code === 'party-by' : facts.step === kind)
