import * as z from 'zod'
import { Citation, KnownHow } from '../../engine/citation.ts'
import { Day } from '../../engine/day-shapes.ts'
import { groupIds, observationIds } from './groups.ts'

/**
 * A text a standard rests on. `source`: it lays the standard down. `anchor`: a stronger or newer rule to cite beside it.
 * `from` and `until` bound the days on which it may be cited; left out where no source read here says.
 */
export const StandardSource = z.strictObject({
  ...Citation.shape,
  known: KnownHow,
  role: z.enum(['source', 'anchor']),
  from: Day.optional(),
  until: Day.optional(),
})
export type StandardSource = z.infer<typeof StandardSource>

/**
 * One item that an inspection looks at. `text` paraphrases; the words of the instruments are theirs.
 *
 * @example
 * ```ts
 * Standard.safeParse(khanhHoa.standards[0]).success //=> true
 * ```
 */
export const Standard = z.strictObject({
  id: z.string().regex(/^(TT|GT|DD|TP|AG)-\d{2}$/),
  group: z.enum(groupIds),
  who: z.enum(['all', 'leaders', 'agency']),
  text: z.string().min(1),
  sources: z.array(StandardSource).min(1).readonly(),
  observe: z.array(z.enum(observationIds)).min(1).readonly(),
  /** what a violation looks like */
  example: z.string().optional(),
  note: z.string().optional(),
  checkedOn: Day,
})
export type Standard = z.infer<typeof Standard>
