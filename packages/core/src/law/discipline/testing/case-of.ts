import type { Concluded } from '../assessment.ts'
import type { CaseFacts } from '../facts.ts'
import { readCaseFacts } from '../read-case-facts.ts'

// Facts of each case are the settled ones below, changed by what the row says. A lawyer can add a row.

const settled = {
  schema: 'congvu.case/1',
  status: 'serving',
  leads: false,
  seconded: false,
  communeLevel: false,
  earlier: [],
  exclusions: [],
  pauses: [],
  judgment: null,
  party: null,
  transferredOn: null,
}
const settledAct = {
  id: 'a',
  group: 'hach-dich-phien-ha',
  severity: 'it-nghiem-trong',
  neverBarred: [],
  aggravating: [],
  mitigating: [],
}

export type Change = Record<string, unknown> & { act?: Record<string, unknown>; acts?: Record<string, unknown>[] }

/** The facts of a case; handling opens on the day of the question unless the row says otherwise. */
export function caseOf({ act, acts, ...change }: Change): CaseFacts {
  const given = acts ?? [act ?? {}]
  const input = {
    ...settled,
    handling: { openedOn: change.on, concludedOn: change.on },
    ...change,
    acts: given.map((one, i) => ({ ...settledAct, id: `a${i + 1}`, detectedOn: one.endedOn, ...one })),
  }
  const reading = readCaseFacts(input)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.facts
}

/** `?`: a question with what it leaves open; `~`: a caveat, the value rests on something that was not verified. */
export const inWords = <T extends string>(concluded: Concluded<T>): string =>
  concluded.kind === 'question'
    ? `? ${concluded.options.join(' ')}`.trim()
    : `${concluded.kind === 'caveat' ? '~ ' : ''}${concluded.value}`
