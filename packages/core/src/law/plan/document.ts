import { nearest } from '../../engine/nearest.ts'
import { Refusal } from '../../engine/refusal.ts'
import type { Clause, Deadline, Duty, Plan } from './schema.ts'
import { planWords } from './words.ts'

/** A clause of a plan with its address. */
export type Place = {
  /** the address by the plan's own numbering: `III.2.g` */
  readonly ref: string
  readonly clause: Clause
  /** the clauses above it, outermost first */
  readonly above: readonly Clause[]
  /** path of the clause in the plan's data */
  readonly path: readonly (string | number)[]
}

/** A duty with the place that lays it down and the times it must be done by. */
export type PlacedDuty = {
  readonly place: Place
  readonly duty: Duty
  /** its own deadline, or those of the task it follows */
  readonly deadlines: readonly Exclude<Deadline, { kind: 'as-task' }>[]
}

/** The address part of a printed mark: `g` of `g)`, `2` of `1.2.`; none for a dash. */
export const numberOf = (mark: string | undefined): string | undefined => mark?.match(/([\p{L}\p{N}]+)[.)]?$/u)?.[1]

/** Every clause of a plan in the order of its paper. A clause without a number has the address of the one above it. */
export const places = (of: Plan): readonly Place[] => walk(of.sections, '', [], ['sections'])

function walk(
  clauses: readonly Clause[],
  under: string,
  above: readonly Clause[],
  path: Place['path'],
): readonly Place[] {
  return clauses.flatMap((clause, index) => {
    const number = numberOf(clause.mark)
    const ref = [under, number].filter(Boolean).join('.')
    const place = { ref, clause, above, path: [...path, index] }
    return [place, ...walk(clause.parts ?? [], ref, [...above, clause], [...place.path, 'parts'])]
  })
}

/**
 * What stands at this place of the plan?
 *
 * @param ref the plan's own numbering, letters as printed: `I.1.a`, `II.2`, `III.2.g`
 * @throws {Refusal} `no-such-place` when the plan has no such number
 * @example
 * ```ts
 * find(plan6861, 'III.2').clause.text //=> 'Sở Nội vụ'
 * ```
 */
export function find(of: Plan, ref: string): Place {
  const all = places(of).filter(({ clause }) => numberOf(clause.mark) !== undefined)
  const found = all.find((place) => place.ref === ref.normalize('NFC'))
  if (found) return found
  const known = all.map((place) => place.ref)
  throw new Refusal(planWords, 'no-such-place', { ref, plan: of.number, nearest: nearest(ref, known) })
}

/**
 * Every duty the plan lays down, in the order of its paper.
 *
 * @example
 * ```ts
 * duties(plan6861).filter(({ place }) => place.ref === 'III.2.g').length //=> 1
 * ```
 */
export function duties(of: Plan): readonly PlacedDuty[] {
  const all = places(of)
  return all.flatMap((place) =>
    (place.clause.duties ?? []).map((duty) => ({ place, duty, deadlines: deadlinesOf(duty.deadline, all) })),
  )
}

function deadlinesOf(deadline: Deadline, all: readonly Place[]): PlacedDuty['deadlines'] {
  if (deadline.kind !== 'as-task') return [deadline]
  const followed = all.find(({ ref }) => ref === deadline.task)?.clause.duties ?? []
  // A task that follows another in turn is refused by `check`; following it here could run in a ring.
  return followed.flatMap((duty) => (duty.deadline.kind === 'as-task' ? [] : [duty.deadline]))
}

/**
 * The paper of the plan, paragraph by paragraph, word for word.
 *
 * @example
 * ```ts
 * text(plan6861)[4] //=> 'Số: 6861/KH-UBND'
 * ```
 */
export function text(of: Plan): readonly string[] {
  const { signature } = of
  return [
    ...of.issuer.lines,
    of.nation,
    of.motto,
    `Số: ${of.number}`,
    of.dateLine,
    of.type,
    of.title,
    ...of.bases.map((basis) => basis.text),
    of.enacting,
    ...places(of).flatMap(({ clause }) => paragraphs(clause)),
    ...of.closing,
    'Nơi nhận:',
    ...of.recipients.map((recipient) => `- ${recipient}`),
    ...(signature.authority === undefined ? [] : [signature.authority]),
    signature.post,
    signature.name,
  ]
}

/** The paragraphs of a clause itself: its words after its mark, and the one that says when. */
export function paragraphs({ mark, text: words, timing }: Clause): readonly string[] {
  const first = mark === undefined ? words : `${mark} ${words}`
  return timing === undefined ? [first] : [first, timing]
}
