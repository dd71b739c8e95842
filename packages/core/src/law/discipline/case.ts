import { type Day, isDay } from '../../engine/day.ts'
import type { Act, CaseFacts } from './facts.ts'
import type { Regime, Role } from './regime.ts'
import { type Form, forms, keysOf } from './slugs.ts'

/** Leads or not, as the lists of forms tell people apart. Undefined while the fact is missing. */
export function roleOf({ subject, leads, approved }: CaseFacts): Role | undefined {
  const leading = subject === 'can-bo' ? approved : leads
  return leading === undefined ? undefined : leading ? 'leader' : 'other'
}

/** The fact that decides {@link roleOf}. */
export const roleFact = ({ subject }: CaseFacts): string => (subject === 'can-bo' ? '/approved' : '/leads')

/** The forms a person can get, light to heavy. While the role is not known: those that both roles have, and the others. */
export function ladderOf(regime: Regime, role: Role | undefined): readonly Form[] {
  const stand = regime.forms[role ?? 'leader']
  return 'value' in stand ? stand.value : []
}

const order = keysOf(forms)
/** How heavy a form is, over all regimes. */
export const weightOf = (form: Form): number => order.indexOf(form)

/** The heaviest of some forms by a list. */
export const heaviest = (among: readonly Form[], ladder: readonly Form[]): Form | undefined =>
  ladder.findLast((form) => among.includes(form))

/** The last day of an act, where it has one. */
export const endOfAct = ({ endedOn }: Act): Day | undefined =>
  endedOn !== undefined && endedOn !== 'ongoing' && endedOn !== 'unknown' && isDay(endedOn) ? endedOn : undefined

/** The day an act happened, or began. */
export const dayOfAct = (act: Act): Day | undefined => act.startedOn ?? endOfAct(act) ?? act.detectedOn

/** Is this person out of service? */
export const hasLeft = ({ status }: CaseFacts): boolean => status === 'left' || status === 'retired'

/**
 * How an act stands to a move to another unit: done before and found after it (`old-unit`); found before it; done after
 * it; or a day is missing.
 */
export function beforeMove(act: Act, movedOn: Day): 'old-unit' | 'found-before' | 'done-after' | 'open' {
  const day = dayOfAct(act)
  if (day === undefined) return 'open'
  if (day > movedOn) return 'done-after'
  if (act.detectedOn === undefined) return 'open'
  return act.detectedOn < movedOn ? 'found-before' : 'old-unit'
}
