import { Day, disciplineForms, disciplineSubjects } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { Assumption, Known, Source } from './shapes.ts'

// Shapes of core's assessment and receipt, for the document. Core's types are the law; tests read answers through these.

// Object.keys forgets which names it gives.
const slugs = <K extends string>(words: Readonly<Record<K, unknown>>) => z.enum(Object.keys(words) as [K, ...K[]])
export const Form = slugs(disciplineForms).meta({ id: 'DisciplineForm' })
const Subject = slugs(disciplineSubjects).meta({ id: 'DisciplineSubject' })

/** A value the texts give, one that rests on something unverified, or what a person chooses among. */
const concluded = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['answer', 'caveat']), value }),
    z.strictObject({ kind: z.literal('question'), options: z.array(value) }),
  ])

export const LineShape = z
  .strictObject({
    topic: z.string(),
    kind: z.enum(['answer', 'caveat', 'question']),
    code: z.string(),
    act: z.string().optional(),
    facts: z.record(z.string(), z.unknown()),
    used: z.array(z.string()).meta({ description: 'JSON Pointers into the facts' }),
    sources: z.array(Source),
    assumptions: z.array(Assumption),
    known: Known,
  })
  .meta({ id: 'AssessmentLine' })

const Limitation = z.strictObject({
  forms: z.array(Form),
  from: Day.optional(),
  end: Day.nullable().optional(),
  arguableEnd: Day.optional(),
  status: z.enum(['in-time', 'out-of-time', 'disputed']),
})

const Act = z.strictObject({
  id: z.string(),
  regime: z.string().optional(),
  disciplinable: concluded(z.boolean()),
  form: concluded(Form),
  limitation: z.array(Limitation),
})

export const StepShape = z.strictObject({
  kind: z.string(),
  needed: z.boolean(),
  from: Day.optional(),
  legalEnd: Day.optional(),
  due: Day.optional(),
})

export const AssessmentShape = z
  .strictObject({
    schema: z.literal('congvu.assessment/1'),
    on: Day,
    subject: Subject,
    rollOver: z.enum(['time-limits', 'none', 'all']),
    governing: concluded(z.string()),
    acts: z.array(Act),
    form: concluded(z.union([Form, z.literal('none')])),
    timeLimit: z
      .strictObject({ from: Day, base: Day, extended: Day, due: Day, late: z.boolean(), doneOn: Day.optional() })
      .optional(),
    steps: z.array(StepShape),
    lines: z.array(LineShape),
    questions: z.array(LineShape),
    known: Known,
  })
  .meta({ id: 'Assessment' })

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

export const ReceiptShape = z
  .strictObject({
    schema: z.literal('congvu.receipt/1'),
    package: z.string().max(100),
    law: z.record(z.string().max(200), Hash),
    inputs: z.string().max(1_000_000).meta({ description: 'Facts as canonical JSON (RFC 8785)' }),
    outputs: z.string().max(4_000_000).meta({ description: 'Assessment as canonical JSON' }),
    digest: Hash,
  })
  .meta({ id: 'Receipt' })
