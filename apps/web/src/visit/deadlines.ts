import {
  type Day,
  defaultProvince,
  Inspection,
  type Obligation,
  obligations,
  plan,
  Refusal,
  remedyDue,
} from '@congvu/core'
import type { Visit } from './visit.ts'

/** Something to be done by a day: a remedy after an inspection, a duty under the plan, the handling of a discipline case. */
export type Deadline = {
  readonly id: string
  readonly kind: 'remedy' | 'plan' | 'discipline'
  readonly what: string
  readonly who: string
  readonly due: Day
  /** the last working day not after it */
  readonly safeTarget?: Day
  /** where it is laid down, or the visit that asked for it, or its case */
  readonly from: { readonly task: string } | { readonly visit: string } | { readonly case: string }
  readonly questions: Obligation['questions']
}

const dueSchema = Inspection.shape.recommendations.element.shape.due

/** Every remedy that the visits of this device ask for, as far as its day can be counted. */
export const remediesOf = (visits: readonly Visit[]): readonly Deadline[] =>
  visits.flatMap(({ id, record }) =>
    record.recommendations.flatMap(({ what, who, due }, i): Deadline[] => {
      const parsed = dueSchema.safeParse(due)
      const counted = parsed.success ? countedDue(parsed.data) : undefined
      if (counted === undefined || what === '') return []
      const { legalEnd, safeTarget } = counted
      return [
        {
          id: `${id}-${i}`,
          kind: 'remedy',
          what,
          who: who ? `${who} · ${record.inspected.name}` : record.inspected.name,
          due: legalEnd,
          ...(safeTarget ? { safeTarget } : {}),
          from: { visit: id },
          questions: [],
        },
      ]
    }),
  )

function countedDue(due: Parameters<typeof remedyDue>[0]) {
  try {
    return remedyDue(due)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** What the province's plan asks by a day in this period, of one kind of body or of all; the same duty of several once. */
export const planDeadlines = (from: Day, through: Day, body?: string): readonly Deadline[] =>
  together(eachDuty(from, through, body))

function together(duties: readonly Deadline[]): readonly Deadline[] {
  const found = new Map<string, Deadline>()
  for (const duty of duties) {
    const same = JSON.stringify([duty.from, duty.due, duty.questions.map(({ code }) => code)])
    const before = found.get(same)
    found.set(same, before ? { ...before, who: `${before.who}; ${duty.who}` } : duty)
  }
  return [...found.values()]
}

const eachDuty = (from: Day, through: Day, body?: string): readonly Deadline[] =>
  obligations(defaultProvince.plan, { from, through }).flatMap((each): Deadline[] =>
    each.due === 'by-day' && (body === undefined || each.body.kind === body)
      ? [
          {
            id: each.id,
            kind: 'plan',
            what: plan.find(defaultProvince.plan, each.task).clause.text,
            who: each.body.name,
            due: each.legalEnd,
            ...(each.safeTarget ? { safeTarget: each.safeTarget } : {}),
            from: { task: each.task },
            questions: each.questions,
          },
        ]
      : [],
  )
