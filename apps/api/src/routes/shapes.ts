import { Day } from '@congvu/core'
import { z } from '@hono/zod-openapi'

// Shapes of core's answers, for the document. Core's types are the law; a test reads every answer through these.

export const Known = z.enum(['text', 'secondary', 'unverified']).meta({ id: 'KnownHow' })

export const Source = z
  .strictObject({
    instrument: z.string(),
    article: z.string().optional(),
    clause: z.string().optional(),
    point: z.string().optional(),
    part: z.string().optional(),
    known: Known,
  })
  .meta({ id: 'Source' })

export const Assumption = z
  .strictObject({ code: z.string(), vi: z.string(), en: z.string() })
  .meta({ id: 'Assumption' })

export const Grounds = z
  .strictObject({
    sources: z.array(Source),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
    assumptions: z.array(Assumption),
    known: Known,
  })
  .meta({ id: 'Grounds' })

/** A ruling: an answer of this shape, or a question for a person. */
export const rulingOf = <T extends z.ZodType>(answer: T) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('answer'), answer, grounds: Grounds }),
    z.strictObject({ kind: z.literal('question'), question: Assumption, grounds: Grounds }),
  ])

export const Period = z.strictObject({ from: Day, through: Day })

/** Which calendar to count with: `state` (swapped days bind) or `general`. */
export const CalendarName = z.enum(['state', 'general'])

export const Unit = z
  .strictObject({
    code: z.string(),
    name: z.string(),
    kind: z.string(),
    district: z.string().optional(),
    formerProvince: z.string().optional(),
  })
  .meta({ id: 'Unit' })
