import type { Line } from '../assessment.ts'
import { hasLeft, roleFact } from '../case.ts'
import type { CaseFacts } from '../facts.ts'
import { missing, say, unread } from '../lines.ts'
import type { Regime, Role } from '../regime.ts'
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
  return forms
    .filter((form) => form !== 'xoa-tu-cach-chuc-vu' || heldPost !== false)
    .map((form) => say(topic, 'who-decides-left', stand.sources, { facts: { form, who: stand.value[form] }, used }))
}

/** The act was done in one unit, the person works in another. */
function transferred({ transferredOn }: CaseFacts, { transferred: stand }: Regime): readonly Line[] {
  const used = ['/transferredOn']
  if (transferredOn === null || !arises(stand)) return []
  if (transferredOn === undefined) return [missing(topic, '/transferredOn', stand.sources)]
  return [
    isKnown(stand)
      ? say(topic, 'new-unit-handles', stand.sources, { facts: { transferredOn }, used })
      : unread(topic, 'transferred', stand, { used }),
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

/** Who of the people taking part may not: relatives, related interests. */
export function conflicts({ handling }: CaseFacts, { conflictOfInterest }: Regime): readonly Line[] {
  return (handling?.people ?? []).flatMap(({ as, tie }, i): readonly Line[] => {
    if (tie === 'none' || !arises(conflictOfInterest)) return []
    const more = { facts: { as, tie }, used: [`/handling/people/${i}`] }
    return [
      isKnown(conflictOfInterest)
        ? say(topic, 'may-not-sit', conflictOfInterest.sources, more)
        : unread(topic, 'conflictOfInterest', conflictOfInterest, more),
    ]
  })
}
