import * as z from 'zod'

/**
 * How a fact is known. `text`: read in the instrument itself. `secondary`: read about, in a source that is not the
 * instrument. `unverified`: believed or inferred; it may shape a question or a caveat, never a bare answer.
 *
 * @example
 * ```ts
 * KnownHow.options //=> ['text', 'secondary', 'unverified']
 * ```
 */
export const KnownHow = z.enum(['text', 'secondary', 'unverified']).meta({ id: 'KnownHow' })
export type KnownHow = z.infer<typeof KnownHow>

/**
 * A place in a text of law. `instrument` is an id of the register of instruments; `part` names a division that is not
 * an article (`Phụ lục I, Phần I, Mục II`, or a plan's own number `II.6`).
 *
 * @example
 * ```ts
 * Citation.safeParse({ instrument: 'nd-30-2020', article: '15' }).success //=> true
 * ```
 */
export const Citation = z
  .strictObject({
    instrument: z.string().min(1),
    article: z.string().min(1).optional(),
    clause: z.string().min(1).optional(),
    point: z.string().min(1).optional(),
    part: z.string().min(1).optional(),
  })
  .meta({ id: 'Citation' })
export type Citation = z.infer<typeof Citation>

/** A citation with how the cited words are known. */
export type Source = Citation & { readonly known: KnownHow }
