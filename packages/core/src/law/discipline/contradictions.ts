import { type Day, plus } from '../../engine/day.ts'
import { type Problem, pointer, problem } from '../../engine/problem.ts'
import { endOfAct } from './case.ts'
import type { CaseFacts, Handling } from './facts.ts'
import type { Regime } from './regime.ts'
import { regimesOf } from './regimes/timeline.ts'
import type { Form } from './slugs.ts'
import { isKnown } from './stand.ts'

/** What in these facts contradicts something else in them? All at once, each with its place. */
export const contradictions = (facts: CaseFacts): readonly Problem[] => [
  ...ids(facts),
  ...days(facts),
  ...formsOfPeople(facts),
  ...people(facts),
]

function ids({ acts, earlier = [] }: CaseFacts): readonly Problem[] {
  const known = new Set(acts.map(({ id }) => id))
  const repeated = (list: readonly { id: string }[], name: string) =>
    list.flatMap(({ id }, i) =>
      list.findIndex((one) => one.id === id) === i ? [] : [problem('repeated-id', pointer([name, i, 'id']), { id })],
    )
  const strangers = earlier.flatMap(({ sameKindAs = [], punished = [] }, i) => [
    ...sameKindAs.flatMap((id, j) =>
      known.has(id) ? [] : [problem('unknown-act', pointer(['earlier', i, 'sameKindAs', j]), { id, acts: [...known] })],
    ),
    ...punished.flatMap((id, j) =>
      known.has(id) ? [] : [problem('unknown-act', pointer(['earlier', i, 'punished', j]), { id, acts: [...known] })],
    ),
  ])
  return [...repeated(acts, 'acts'), ...repeated(earlier, 'earlier'), ...strangers]
}

/** Each pair: the first may not come after the second. */
const orderOfHandling: readonly (readonly [keyof Handling, keyof Handling])[] = [
  ['openedOn', 'reviewedOn'],
  ['reviewedOn', 'reportReceivedOn'],
  ['reportReceivedOn', 'councilFormedOn'],
  ['councilFormedOn', 'councilMeetsOn'],
  ['summonedOn', 'councilMeetsOn'],
  ['councilMeetsOn', 'proposalReceivedOn'],
  ['suspendedFrom', 'suspendedThrough'],
]

function days(facts: CaseFacts): readonly Problem[] {
  const { on, acts, earlier = [], pauses = [], handling = {}, judgment, party } = facts
  const past = (day: string | undefined, at: readonly PropertyKey[]) => inOrder(day, at, on, ['on'])
  return [
    ...acts.flatMap((act, i) => {
      const ended = endOfAct(act)
      const at = (name: string) => ['acts', i, name]
      const detectedEarly =
        act.detectedOn !== undefined && ended !== undefined && act.detectedOn < ended
          ? [
              problem('detected-before-it-ended', pointer(at('detectedOn')), {
                detectedOn: act.detectedOn,
                endedOn: ended,
              }),
            ]
          : []
      return [
        ...inOrder(act.startedOn, at('startedOn'), ended, at('endedOn')),
        ...inOrder(act.startedOn, at('startedOn'), act.detectedOn, at('detectedOn')),
        ...detectedEarly,
        ...past(ended, at('endedOn')),
        ...past(act.startedOn, at('startedOn')),
        ...past(act.detectedOn, at('detectedOn')),
        ...past(act.remindedOn ?? undefined, at('remindedOn')),
      ]
    }),
    ...pauses.flatMap(({ from, through }, i) =>
      inOrder(from, ['pauses', i, 'from'], through, ['pauses', i, 'through']),
    ),
    ...earlier.flatMap(({ effectiveOn, endedOn }, i) => [
      ...past(effectiveOn, ['earlier', i, 'effectiveOn']),
      ...inOrder(effectiveOn, ['earlier', i, 'effectiveOn'], endedOn, ['earlier', i, 'endedOn']),
    ]),
    ...orderOfHandling.flatMap(([first, second]) =>
      inOrder(dayIn(handling, first), ['handling', first], dayIn(handling, second), ['handling', second]),
    ),
    ...foundFirst(facts),
    ...past(handling.openedOn, ['handling', 'openedOn']),
    ...past(handling.concludedOn, ['handling', 'concludedOn']),
    ...daysOfDecision(facts),
    ...past(judgment?.effectiveOn, ['judgment', 'effectiveOn']),
    ...past(judgment?.receivedOn, ['judgment', 'receivedOn']),
    ...past(party?.announcedOn, ['party', 'announcedOn']),
    ...inOrder(party?.announcedOn, ['party', 'announcedOn'], party?.changed?.on, ['party', 'changed', 'on']),
    ...past(party?.changed?.on, ['party', 'changed', 'on']),
    ...past(facts.leftOn, ['leftOn']),
    ...past(facts.transferredOn ?? undefined, ['transferredOn']),
  ]
}

/** Handling opens when something was found; more may be found later (NĐ 234/2026 Điều 21 khoản 2). */
function foundFirst({ acts, handling }: CaseFacts): readonly Problem[] {
  const found = acts.map(({ detectedOn }) => detectedOn)
  const [first] = found.includes(undefined) ? [] : found.toSorted()
  return inOrder(first, ['acts', found.indexOf(first), 'detectedOn'], handling?.openedOn, ['handling', 'openedOn'])
}

type Decision = NonNullable<CaseFacts['decision']>
/** Each pair: the first may not come after the second. */
const orderOfDecision: readonly (readonly [keyof Decision, keyof Decision])[] = [
  ['signedOn', 'receivedOn'],
  ['receivedOn', 'complainedOn'],
  ['complainedOn', 'firstSettlementOn'],
  ['receivedOn', 'firstSettlementOn'],
  ['firstSettlementOn', 'secondComplaintOn'],
  ['signedOn', 'foundWrongOn'],
]
/** Of these none may come after the day of the question. */
const pastOfDecision = ['receivedOn', 'complainedOn', 'firstSettlementOn', 'secondComplaintOn', 'foundWrongOn'] as const

function daysOfDecision({ on, handling, decision }: CaseFacts): readonly Problem[] {
  if (decision === undefined) return []
  const { obstacles = [] } = decision
  return [
    ...inOrder(handling?.openedOn, ['handling', 'openedOn'], decision.signedOn, ['decision', 'signedOn']),
    ...orderOfDecision.flatMap(([first, second]) =>
      inOrder(dayIn(decision, first), ['decision', first], dayIn(decision, second), ['decision', second]),
    ),
    ...pastOfDecision.flatMap((name) => inOrder(dayIn(decision, name), ['decision', name], on, ['on'])),
    ...obstacles.flatMap(({ from, through }, i) =>
      inOrder(from, ['decision', 'obstacles', i, 'from'], through, ['decision', 'obstacles', i, 'through']),
    ),
  ]
}

const dayIn = <Part extends Handling | Decision>(part: Part, name: keyof Part): string | undefined => {
  const value = part[name]
  return typeof value === 'string' ? value : undefined
}

function inOrder(
  earlier: string | undefined,
  at: readonly PropertyKey[],
  later: string | undefined,
  laterAt: readonly PropertyKey[],
): readonly Problem[] {
  if (earlier === undefined || later === undefined || earlier <= later) return none
  return [problem('days-out-of-order', pointer(at), { earlier, later, laterAt: pointer(laterAt) })]
}
const none: readonly never[] = []

/** A form must be one that a person of this kind could get at that time. */
function formsOfPeople({ subject, leads, earlier = [], decision }: CaseFacts): readonly Problem[] {
  const check = (form: Form, leading: boolean | undefined, on: Day, at: readonly PropertyKey[]) => {
    const role = leading === undefined ? undefined : leading ? 'leader' : 'other'
    const { leader, other, left } = formsAround(subject, on)
    const possible = [...new Set([...(role === 'other' ? [] : leader), ...(role === 'leader' ? [] : other), ...left])]
    if (possible.length === 0 || possible.includes(form)) return []
    const code = role === 'other' && leader.includes(form) ? 'form-of-a-leader' : 'form-not-of-subject'
    return [problem(code, pointer(at), { form, subject, options: possible })]
  }
  return [
    ...earlier.flatMap(({ form, leads: then, effectiveOn }, i) =>
      check(form, then, effectiveOn, ['earlier', i, 'form']),
    ),
    ...(decision ? check(decision.form, leads, decision.signedOn, ['decision', 'form']) : []),
  ]
}

/** The lists in force on a day or in the two years before: a decision may still follow the text of its opening. */
function formsAround(subject: CaseFacts['subject'], on: Day) {
  const since = plus(on, { years: -2 })
  const near = regimesOf(subject).filter(({ from, until }) => from <= on && (until === undefined || since <= until))
  const known = (stands: readonly Regime['formsOfLeft'][]) =>
    stands.flatMap((stand) => (isKnown(stand) ? stand.value : []))
  return {
    leader: known(near.map(({ forms }) => forms.leader)),
    other: known(near.map(({ forms }) => forms.other)),
    left: known(near.map(({ formsOfLeft }) => formsOfLeft)),
  }
}

/** Facts that do not belong to this kind of person. */
function people(facts: CaseFacts): readonly Problem[] {
  const { subject, leads, approved, status, leftOn, acts } = facts
  return [
    ...(approved !== undefined && subject !== 'can-bo'
      ? [problem('not-of-this-person', '/approved', { subject })]
      : []),
    ...(facts.communeLevel === true && subject !== 'cong-chuc' && subject !== 'can-bo'
      ? [problem('not-of-this-person', '/communeLevel', { subject })]
      : []),
    ...(leftOn !== undefined && (status === 'serving' || status === 'probation')
      ? [problem('serving-and-left', '/leftOn', { status, leftOn })]
      : []),
    ...(subject === 'can-bo' && status === 'probation' ? [problem('not-of-this-person', '/status', { subject })] : []),
    ...acts.flatMap(({ group, inRules, touchesProperty }, i) => [
      ...(leads === false && (group === 'trach-nhiem-quan-ly' || group === 'giay-to-gia-bo-nhiem')
        ? [problem('act-of-a-leader', pointer(['acts', i, 'group']), { group })]
        : []),
      ...(subject !== 'nguoi-lao-dong' && inRules !== undefined
        ? [problem('not-of-this-person', pointer(['acts', i, 'inRules']), { subject })]
        : []),
      ...(subject !== 'nguoi-lao-dong' && touchesProperty !== undefined
        ? [problem('not-of-this-person', pointer(['acts', i, 'touchesProperty']), { subject })]
        : []),
    ]),
  ]
}
