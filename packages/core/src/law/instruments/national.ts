import { calendarInstruments } from '../calendar/instruments.ts'
import { timeLimitInstruments } from '../time-limits/instruments.ts'
import { cultureInstruments } from './culture.ts'
import { disciplineInstruments } from './discipline.ts'
import { documentInstruments } from './documents.ts'
import { evaluationInstruments } from './evaluation.ts'
import { inspectionInstruments } from './inspection.ts'
import type { Instrument } from './instrument.ts'
import { organisationInstruments } from './organisation.ts'

/**
 * Every text of the state that the project cites. A province adds its own.
 *
 * @example
 * ```ts
 * nationalInstruments.some(({ id }) => id === 'nd-30-2020') //=> true
 * ```
 */
export const nationalInstruments: readonly Instrument[] = [
  ...cultureInstruments,
  ...disciplineInstruments,
  ...evaluationInstruments,
  ...inspectionInstruments,
  ...documentInstruments,
  ...organisationInstruments,
  ...calendarInstruments,
  ...timeLimitInstruments,
]
