import { assess, CaseFacts, canonicalJson, PersonName, type Province, TextLine, TextProse } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { lastAssessment } from '../store/queries/case-assessments.ts'
import type { RecordRow } from '../store/schema.ts'
import type { Queries } from '../store/store.ts'
import { head, headOf } from './collection.ts'

export const caseStates = ['open', 'decided', 'closed'] as const

/** The person a case is about: no more than the file needs. */
export const CasePerson = z
  .strictObject({ name: PersonName, post: TextLine.optional(), unit: TextLine.optional() })
  .meta({ id: 'CasePerson' })

/** In which year's rating the case counts (a person says so). */
export const CaseRating = z.strictObject({ year: z.int().min(2000).max(2999), note: TextLine.optional() })

/** What is stored of a case. `inspection`: the one whose findings it began with. */
export type StoredCase = {
  readonly person: z.infer<typeof CasePerson>
  readonly facts: CaseFacts
  readonly inspection: string | null
  readonly decision?: { readonly number: string; readonly departs: boolean; readonly reason: string }
  readonly rating?: z.infer<typeof CaseRating>
  readonly closed?: { readonly reason: string }
}

export const storedCase = ({ document }: Pick<RecordRow, 'document'>): StoredCase => JSON.parse(document)

const Decision = z.strictObject({
  number: z.string(),
  form: z.string(),
  signedOn: z.string(),
  effectiveOn: z.string().nullable(),
  departs: z.boolean().meta({ description: 'Hình thức không nằm trong các hình thức được đề xuất' }),
})

/** A case in a list: nothing in it tells whose it is. */
export const CaseListed = z
  .strictObject({
    ...head,
    state: z.enum(caseStates),
    subject: z.string(),
    inspection: z.uuid().nullable(),
    form: z.string().nullable(),
    ratingYear: z.int().nullable(),
  })
  .meta({ id: 'CaseListed' })

export const CaseResource = z
  .strictObject({
    ...head,
    state: z.enum(caseStates),
    masked: z.boolean(),
    person: z.strictObject({ name: z.string(), post: z.string().optional(), unit: z.string().optional() }),
    // Covered words are none that facts could hold, so the shape here is theirs without its rules for text.
    facts: z.looseObject({ schema: z.string() }).meta({ description: 'CaseFacts' }),
    inspection: z.uuid().nullable(),
    decision: Decision.nullable(),
    reason: z.string().nullable(),
    rating: z.strictObject({ year: z.int(), note: z.string().optional() }).nullable(),
    assessments: z.int().meta({ description: 'Số lần đã đánh giá' }),
    assessed: z.boolean().meta({ description: 'Lần đánh giá cuối là của chính các tình tiết này' }),
  })
  .meta({ id: 'CaseResource' })

const stateOf = ({ state }: RecordRow): (typeof caseStates)[number] =>
  caseStates.find((each) => each === state) ?? 'open'

export function caseListed(row: RecordRow): z.input<typeof CaseListed> {
  const { facts, inspection, decision, rating } = storedCase(row)
  return {
    ...headOf(row),
    state: stateOf(row),
    subject: facts.subject,
    inspection,
    form: decision ? (facts.decision?.form ?? null) : null,
    ratingYear: rating?.year ?? null,
  }
}

const covered = '•••'

/** Facts without the words people wrote into them: these may name somebody. */
const maskedFacts = (facts: CaseFacts): CaseFacts => ({
  ...facts,
  acts: facts.acts.map((act) => ({
    ...act,
    ...(act.what !== undefined && { what: covered }),
    ...(act.severityReason !== undefined && { severityReason: covered }),
  })),
  ...(facts.handling && {
    handling: {
      ...facts.handling,
      ...(facts.handling.people && {
        people: facts.handling.people.map((each) => ({ ...each, ...(each.note !== undefined && { note: covered }) })),
      }),
    },
  }),
})

/** A case as it is shown: names and free words covered, unless a reason to see them was recorded. */
export async function caseResource(
  row: RecordRow,
  queries: Queries,
  whole = false,
): Promise<z.input<typeof CaseResource>> {
  const { person, facts, inspection, decision, rating, closed } = storedCase(row)
  const last = await lastAssessment(queries, row)
  const reason = decision?.reason ?? closed?.reason ?? null
  return {
    ...headOf(row),
    state: stateOf(row),
    masked: !whole,
    person: whole ? person : { name: covered },
    facts: whole ? facts : maskedFacts(facts),
    inspection,
    decision:
      decision && facts.decision
        ? {
            number: decision.number,
            form: facts.decision.form,
            signedOn: facts.decision.signedOn,
            effectiveOn: facts.decision.effectiveOn ?? null,
            departs: decision.departs,
          }
        : null,
    reason: whole ? reason : reason && covered,
    rating: rating ? { year: rating.year, ...(whole && rating.note !== undefined && { note: rating.note }) } : null,
    assessments: last?.seq ?? 0,
    assessed: last !== undefined && inputsOf(last.receipt) === canonicalJson(facts),
  }
}

/** The facts a receipt holds, as canonical JSON. */
const inputsOf = (receipt: string): string => JSON.parse(receipt).inputs

/** Is the last assessment one of these very facts? */
export async function assessedNow(row: RecordRow, queries: Queries): Promise<boolean> {
  const last = await lastAssessment(queries, row)
  return last !== undefined && inputsOf(last.receipt) === canonicalJson(storedCase(row).facts)
}

/** Is this form none of those the assessment proposes? */
export function departs(facts: CaseFacts, form: string, { standards }: Province): boolean {
  const proposed = assess(facts, { standards }).form
  const forms: readonly string[] = proposed.kind === 'question' ? proposed.options : [proposed.value]
  return !forms.includes(form)
}

export const CaseInput = z.strictObject({
  person: CasePerson,
  facts: CaseFacts,
  inspection: z.uuid().nullable().optional(),
})
export const CaseReason = z.strictObject({ reason: TextProse })
