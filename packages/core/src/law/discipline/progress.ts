import { type Day, isDay } from '../../engine/day.ts'
import type { Assessment, Line, Step } from './assessment.ts'
import type { CaseFacts } from './facts.ts'

/**
 * Where a step stands. `waiting`: its event has not come, or the text sets no number of days.
 *
 * @example
 * ```ts
 * stepStates.includes('overdue') //=> true
 * ```
 */
export const stepStates = ['done', 'done-late', 'due', 'overdue', 'waiting'] as const

/** A step of the procedure, and what was done of it. */
export type StepProgress = Step & { readonly state: (typeof stepStates)[number]; readonly doneOn?: Day }

/** How far a case has come. */
export type Progress = {
  readonly steps: readonly StepProgress[]
  /** the last day on which the decision has effect, where its day of effect is known */
  readonly effectThrough?: Day
  /** what the law says of the year's rating */
  readonly rating: readonly Line[]
}

/** The fact that shows a step done. */
const doneBy: Readonly<Record<Step['kind'], (facts: CaseFacts) => Day | undefined>> = {
  review: ({ handling }) => handling?.reviewedOn,
  report: ({ handling }) => handling?.reportReceivedOn,
  council: ({ handling }) => handling?.councilFormedOn,
  summons: ({ handling }) => handling?.summonedOn,
  'council-meeting': ({ handling }) => handling?.councilMeetsOn,
  proposal: ({ handling }) => handling?.proposalReceivedOn,
  decision: ({ decision }) => decision?.signedOn,
  'court-decision': ({ decision }) => decision?.signedOn,
  'party-match': ({ decision }) => decision?.signedOn,
}

/**
 * Which steps of the procedure are done, in time or late, which are due and by when, and how long does the decision hold?
 *
 * @param facts the facts that were assessed
 * @param assessment what `assess` said to them
 * @param on the day for which the question is asked; a day after it is planned and not yet done
 * @example
 * ```ts
 * const handling = { openedOn: '2026-09-01', reviewedOn: '2026-09-07' }
 * const input = { schema: 'congvu.case/1', on: '2026-09-15', subject: 'vien-chuc', acts: [{ id: 'a' }], handling }
 * const facts = CaseFacts.parse(input)
 * caseProgress(facts, assess(facts), day('2026-09-08')).steps.find(({ kind }) => kind === 'review')?.state //=> 'done'
 * ```
 */
export function caseProgress(facts: CaseFacts, assessment: Assessment, on: Day): Progress {
  const end = assessment.lines.find(({ code }) => code === 'effect')?.facts.end
  return {
    steps: assessment.steps.map((step) => progressOf(step, doneBy[step.kind](facts), on)),
    ...(typeof end === 'string' && isDay(end) && { effectThrough: end }),
    rating: assessment.lines.filter(({ code }) => code.startsWith('rating')),
  }
}

function progressOf(step: Step, day: Day | undefined, on: Day): StepProgress {
  const { due } = step
  if (day !== undefined && day <= on)
    return { ...step, state: due !== undefined && day > due ? 'done-late' : 'done', doneOn: day }
  if (due === undefined) return { ...step, state: 'waiting' }
  return { ...step, state: on > due ? 'overdue' : 'due' }
}
