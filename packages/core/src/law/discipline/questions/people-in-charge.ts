import type { Line } from '../assessment.ts'
import { beforeMove, dayOfAct, hasLeft, roleFact } from '../case.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, missing, say, unread } from '../lines.ts'
import type { Regime, ReplacedSeat, Role } from '../regime.ts'
import { arises } from '../regimes/unread.ts'
import type { Form } from '../slugs.ts'
import { isKnown } from '../stand.ts'

const topic = 'procedure'

/** Who decides: about people in service, seconded, moved to another unit, out of service? */
export function whoDecides(facts: CaseFacts, regime: Regime, role: Role | undefined): readonly Line[] {
  if (hasLeft(facts)) return decidesLeft(facts, regime)
  const moved = transferred(facts, regime)
  if (role === undefined) return [missing(topic, roleFact(facts), regime.decides.other.sources), ...moved]
  const stand = facts.seconded ? regime.decidesSeconded : regime.decides[role]
  const used = [facts.seconded ? '/seconded' : roleFact(facts)]
  const line = isKnown(stand)
    ? say(topic, 'who-decides', stand.sources, { facts: { who: stand.value }, used })
    : unread(topic, facts.seconded ? 'decidesSeconded' : 'decides', stand, { used })
  const asked =
    facts.seconded === undefined && arises(regime.decidesSeconded)
      ? [missing(topic, '/seconded', regime.decidesSeconded.sources)]
      : []
  return [line, ...asked, ...moved]
}

/** Of people out of service the authority depends on the form. */
function decidesLeft({ heldPost }: CaseFacts, { decidesLeft: stand }: Regime): readonly Line[] {
  const used = ['/status', '/heldPost']
  if (!arises(stand)) return []
  if (!isKnown(stand)) return [unread(topic, 'decidesLeft', stand, { used })]
  const forms = Object.keys(stand.value) as Form[] // the keys of a record of forms are forms
  // The article names who appointed to a post; of people who never had one it says nothing.
  if (heldPost === false) return [ask(topic, 'no-decider-without-post', stand.sources, { used })]
  return forms.map((form) =>
    say(topic, 'who-decides-left', stand.sources, { facts: { form, who: stand.value[form] }, used }),
  )
}

/** The act was done in one unit, the person works in another. */
function transferred({ transferredOn, acts }: CaseFacts, { transferred: stand }: Regime): readonly Line[] {
  const used = ['/transferredOn']
  if (transferredOn === null || !arises(stand)) return []
  if (transferredOn === undefined) return [missing(topic, '/transferredOn', stand.sources)]
  const each = acts.map((act) => ({ act, stands: beforeMove(act, transferredOn) }))
  const those = (which: ReturnType<typeof beforeMove>) => each.filter(({ stands }) => stands === which)
  const old = those('old-unit')
  if (!isKnown(stand))
    return each.length === those('done-after').length ? [] : [unread(topic, 'transferred', stand, { used })]
  const presentPost = stand.value === 'new-unit-by-present-post'
  return [
    ...(old.length > 0
      ? [say(topic, 'new-unit-handles', stand.sources, { facts: { transferredOn, presentPost }, used })]
      : []),
    ...those('found-before').map(({ act }) =>
      ask(topic, 'found-before-move', stand.sources, { act: act.id, facts: { transferredOn }, used }),
    ),
    ...those('open').map(({ act }) => {
      const fact = dayOfAct(act) === undefined ? 'endedOn' : 'detectedOn'
      return missing(topic, `/acts/${acts.indexOf(act)}/${fact}`, stand.sources, act.id)
    }),
  ]
}

/** How many sit on the council, who they are, how many must be there. */
export function councilLines(facts: CaseFacts, regime: Regime, role: Role | undefined, skip: boolean): readonly Line[] {
  if (skip || role === undefined) return []
  const stand = regime.council[role]
  if (!isKnown(stand)) return [unread(topic, 'council', stand)]
  const { without, withSubUnits } = stand.value
  if (without.members !== withSubUnits.members && facts.hasSubUnits === undefined)
    return [missing(topic, '/hasSubUnits', stand.sources)]
  const council = facts.hasSubUnits ? withSubUnits : without
  const lines = [
    say(topic, 'council-of', stand.sources, {
      facts: { members: council.members, seats: council.seats },
      used: ['/hasSubUnits'],
    }),
  ]
  if (!isKnown(regime.quorum)) return lines
  const { members, secretary } = regime.quorum.value
  return [...lines, say(topic, 'quorum', regime.quorum.sources, { facts: { quorum: members, secretary } })]
}

/** Who of the people taking part may not: relatives, related interests, people of the same case; who takes their seat. */
export function conflicts(facts: CaseFacts, regime: Regime, role: Role | undefined): readonly Line[] {
  const { conflictOfInterest: stand } = regime
  const barred = (facts.handling?.people ?? []).flatMap(({ as, tie }, i) =>
    tie === 'none' || !arises(stand) ? [] : [{ as, tie, at: `/handling/people/${i}` }],
  )
  const lines = barred.map(({ as, tie, at }) => {
    const more = { facts: { as, tie }, used: [at] }
    if (tie === 'same-case') return ofSameCase(seatsOf(as, regime, role), regime, more)
    return isKnown(stand)
      ? say(topic, 'may-not-sit', stand.sources, more)
      : unread(topic, 'conflictOfInterest', stand, more)
  })
  const seats = [...new Set(barred.flatMap(({ as }) => seatsOf(as, regime, role)))]
  return [...lines, ...seats.flatMap((seat) => replacement(seat, regime))]
}

/** Who is considered in the same case is replaced like a relative: the articles on replacements say so. */
function ofSameCase(seats: readonly ReplacedSeat[], { replacements }: Regime, more: Parameters<typeof say>[3]): Line {
  const stands = seats.map((seat) => replacements[seat]).filter(isKnown)
  const sources = stands.flatMap((stand) => stand.sources)
  return stands.length > 0
    ? say(topic, 'may-not-sit', sources, more)
    : ask(topic, 'same-case-takes-part', sources, more)
}

/** The seats a person of this part may have. */
function seatsOf(
  as: 'review-chair' | 'council-chair' | 'council-member',
  regime: Regime,
  role: Role | undefined,
): readonly ReplacedSeat[] {
  // What is said of the chair of a review speaks of people who lead nobody.
  if (as === 'review-chair') return role === 'other' ? [as] : []
  if (as === 'council-chair') return ['head-or-deputy']
  const council = regime.council[role ?? 'other']
  return isKnown(council) && role !== undefined
    ? council.value.without.seats.filter((seat) => seat !== 'head-or-deputy')
    : []
}

function replacement(seat: ReplacedSeat, { replacements }: Regime): readonly Line[] {
  const stand = replacements[seat]
  return isKnown(stand) ? [say(topic, 'seat-replaced', stand.sources, { facts: { seat, by: stand.value } })] : []
}
