import * as z from 'zod'
import { KnownHow } from '../../engine/citation.ts'
import { Day } from '../../engine/day-shapes.ts'
import { instrumentKinds } from './kinds.ts'

/**
 * A text that is cited. `from` is the first day in force, `until` the last day in force; left out where no source read
 * here says. `known` marks the row itself (number, dates), not what the text says.
 *
 * @example
 * ```ts
 * const row = { id: 'nd-1-2028', kind: 'nghi-dinh', number: '1/2028/NĐ-CP', title: 'về ví dụ', known: 'text',
 *   checkedOn: '2028-01-10' }
 * Instrument.safeParse(row).success //=> true
 * ```
 */
export const Instrument = z.strictObject({
  /** kind-number-year in ASCII: `nd-30-2020`, `luat-84-2025`, `bl-91-2015`, `kh-6861-2019` */
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*-\d{4}$/),
  kind: z.enum(Object.keys(instrumentKinds) as [keyof typeof instrumentKinds]),
  number: z.string().min(1),
  /** what it is about, as its own title goes on after the kind and number: `về công tác văn thư` */
  title: z.string().min(1),
  issuer: z.string().min(1).optional(),
  issuedOn: Day.optional(),
  from: Day.optional(),
  until: Day.optional(),
  /** ids of instruments that ended this one */
  endedBy: z.array(z.string()).readonly().optional(),
  known: KnownHow,
  checkedOn: Day,
  /** doubt in words, for a lawyer */
  note: z.string().optional(),
})
export type Instrument = z.infer<typeof Instrument>
