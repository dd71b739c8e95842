import { nearest } from '../../../engine/nearest.ts'
import { type Problem, pointer, problem, warning } from '../../../engine/problem.ts'
import { numberOf, type Place, places } from '../document.ts'
import type { Doer, Duty, Plan } from '../schema.ts'

type At = readonly (string | number)[]

/** Duties that nobody does, that name a body the plan does not list, or whose words stand nowhere in it. */
export function checkDuties(of: Plan): readonly Problem[] {
  const all = places(of)
  return all.flatMap((place) =>
    (place.clause.duties ?? []).flatMap((duty, index) => {
      const at = [...place.path, 'duties', index]
      return [
        ...(numberOf(place.clause.mark) === undefined ? [problem('duty-without-number', pointer(at))] : []),
        ...(duty.who.length === 0 ? [problem('nobody-to-do-it', pointer([...at, 'who']), { ref: place.ref })] : []),
        ...namedTwice(duty, at),
        ...doersOf(duty, at).flatMap(([doer, where]) => checkDoer(doer, where, place, of, all)),
        ...checkBodies(duty, at, of),
      ]
    }),
  )
}

function namedTwice({ who }: Duty, at: At): readonly Problem[] {
  const bodies = who.flatMap((doer) => doer.bodies)
  const again = bodies.find((body, index) => bodies.indexOf(body) !== index)
  return again === undefined ? [] : [problem('body-twice', pointer([...at, 'who']), { body: again })]
}

const doersOf = (duty: Duty, at: At): readonly (readonly [Doer, At])[] => [
  ...duty.who.map((doer, index) => [doer, [...at, 'who', index]] as const),
  ...(duty.with ?? []).map((doer, index) => [doer, [...at, 'with', index]] as const),
]

function checkDoer(doer: Doer, at: At, place: Place, of: Plan, all: readonly Place[]): readonly Problem[] {
  const stated = statingText(doer, place, of, all)
  if (stated === undefined)
    return [problem('place-unknown', pointer([...at, 'statedIn']), { ref: doer.statedIn, plan: of.number })]
  return stated.toLowerCase().includes(doer.words.toLowerCase())
    ? []
    : [warning('words-not-in-plan', pointer([...at, 'words']), { words: doer.words, ref: doer.statedIn ?? place.ref })]
}

/** The text in which the plan names a doer: the clause and what stands above it, or the place `statedIn` points to. */
function statingText(doer: Doer, place: Place, of: Plan, all: readonly Place[]): string | undefined {
  if (doer.statedIn === 'closing') return of.closing.join('\n')
  const stating = doer.statedIn === undefined ? place : all.find(({ ref }) => ref === doer.statedIn)
  return stating && [...stating.above, stating.clause].map(({ text, timing = '' }) => `${text}\n${timing}`).join('\n')
}

function checkBodies(duty: Duty, at: At, of: Plan): readonly Problem[] {
  const { deadline, reportTo } = duty
  const named: (readonly [string | undefined, At])[] = [
    ...doersOf(duty, at).flatMap(([doer, where]) =>
      doer.bodies.map((body, index) => [body, [...where, 'bodies', index]] as const),
    ),
    [reportTo?.body, [...at, 'reportTo', 'body']],
    [reportTo?.through, [...at, 'reportTo', 'through']],
    [deadline.kind === 'as-guided' ? deadline.by : undefined, [...at, 'deadline', 'by']],
  ]
  return named.flatMap(([body, where]) => unknownBody(body, where, of))
}

/** A problem where this kind of body is not one the plan lists. */
export function unknownBody(body: string | undefined, at: At, of: Plan): readonly Problem[] {
  const known = of.bodies.map(({ kind }) => kind)
  if (body === undefined || known.includes(body)) return []
  return [problem('body-unknown', pointer(at), { body, nearest: nearest(body, known) })]
}
