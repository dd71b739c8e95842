import type { Line } from '../assessment.ts'
import type { CaseFacts, PauseFact } from '../facts.ts'
import { ask, missing, say, unread } from '../lines.ts'
import type { PauseRule, Regime } from '../regime.ts'
import { isKnown } from '../stand.ts'

/** `open`: something must be answered first. */
export type MayBe = { readonly may: 'yes' | 'no' | 'open'; readonly lines: readonly Line[] }

/** May this person be disciplined now: exclusion, exemption, times in which discipline is not considered, probation? */
export function mayBeConsidered(facts: CaseFacts, regime: Regime): MayBe {
  const found = [...excluded(facts, regime), ...pausedNow(facts, regime), ...onProbation(facts, regime)]
  const lines = found.map(({ line }) => line)
  return { may: together(found.map(({ may }) => may)), lines }
}

/** One no is enough; then one open question. */
export const together = (each: readonly MayBe['may'][]): MayBe['may'] =>
  each.includes('no') ? 'no' : each.includes('open') ? 'open' : 'yes'

type Found = { readonly may: MayBe['may']; readonly line: Line }

function excluded(facts: CaseFacts, regime: Regime): readonly Found[] {
  if (facts.exclusions === undefined) {
    const { sources } = regime.exclusions['force-majeure']
    return [{ may: 'open', line: missing('disciplinable', '/exclusions', sources) }]
  }
  return facts.exclusions.map((ground, i): Found => {
    const stand = regime.exclusions[ground]
    const more = { facts: { ground }, used: [`/exclusions/${i}`] }
    if (!isKnown(stand)) return { may: 'open', line: unread('disciplinable', `exclusions/${ground}`, stand, more) }
    if (stand.value === 'none')
      return { may: 'yes', line: say('disciplinable', 'ground-not-listed', stand.sources, more) }
    // Which law that is, and whether it speaks of this case, is a person's to say.
    if (ground === 'excluded-by-other-law' || ground === 'exempt-by-other-law')
      return { may: 'open', line: ask('disciplinable', 'other-law', stand.sources, more) }
    const line = say('disciplinable', stand.value, stand.sources, more)
    return { may: line.kind === 'answer' ? 'no' : 'open', line }
  })
}

/** Is this time one in which discipline is not considered, on this day? */
const covers = ({ from, through }: PauseFact, on: string): boolean =>
  from <= on && (through === undefined || on <= through)

/** Was the pause lifted? Undefined while the fact that decides is missing. */
export function lifted(pause: PauseFact, rule: PauseRule): boolean | undefined {
  if (rule === 'unless-asked') return pause.askedInWriting
  if (rule === 'unless-authority') return pause.authorityDecided
  return rule === 'does-not-stop'
}

function pausedNow(facts: CaseFacts, regime: Regime): readonly Found[] {
  if (facts.pauses === undefined)
    return [{ may: 'open', line: missing('disciplinable', '/pauses', regime.pauses.illness.sources) }]
  return facts.pauses.flatMap((pause, i): readonly Found[] => {
    if (!covers(pause, facts.on)) return []
    const stand = regime.pauses[pause.kind]
    const more = { facts: { pause: pause.kind, from: pause.from, through: pause.through }, used: [`/pauses/${i}`] }
    if (!isKnown(stand)) return [{ may: 'open', line: unread('disciplinable', `pauses/${pause.kind}`, stand, more) }]
    if (stand.value === 'does-not-stop')
      return [{ may: 'yes', line: say('disciplinable', 'pause-does-not-stop', stand.sources, more) }]
    if (pause.kind === 'by-other-law')
      return [{ may: 'open', line: ask('disciplinable', 'pause-by-other-law', stand.sources, more) }]
    const up = lifted(pause, stand.value)
    if (up === undefined) {
      const fact = stand.value === 'unless-asked' ? 'askedInWriting' : 'authorityDecided'
      return [{ may: 'open', line: missing('disciplinable', `/pauses/${i}/${fact}`, stand.sources) }]
    }
    const line = say('disciplinable', up ? 'pause-lifted' : 'not-yet-considered', stand.sources, more)
    return [{ may: line.kind !== 'answer' ? 'open' : up ? 'yes' : 'no', line }]
  })
}

function onProbation({ status }: CaseFacts, regime: Regime): readonly Found[] {
  if (status !== 'probation') return []
  const stand = regime.probation
  const more = { used: ['/status'] }
  if (!isKnown(stand)) return [{ may: 'open', line: unread('disciplinable', 'probation', stand, more) }]
  return stand.value === 'recruitment-cancelled'
    ? [{ may: 'no', line: say('disciplinable', 'recruitment-cancelled', stand.sources, more) }]
    : [{ may: 'open', line: ask('disciplinable', 'no-probation', stand.sources, more) }]
}
