import type { Concluded, Line } from '../assessment.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, missing, say, unread } from '../lines.ts'
import type { Regime, RegimeId } from '../regime.ts'
import { regimeOn } from '../regimes/timeline.ts'
import { arises } from '../regimes/unread.ts'
import { isKnown } from '../stand.ts'

export type Governing = {
  readonly regime: Regime | undefined
  readonly concluded: Concluded<RegimeId>
  readonly lines: readonly Line[]
}

/** Which wording governs the case? The one in force for the subject on the day the consideration opened. */
export function governing(facts: CaseFacts): Governing {
  const { subject, on, handling } = facts
  const openedOn = handling?.openedOn
  const regime = regimeOn(subject, openedOn ?? on)
  if (regime === undefined)
    return {
      regime,
      concluded: { kind: 'question', options: [] },
      lines: [ask('governing', 'no-wording-on-day', [], { facts: { subject, day: openedOn ?? on } })],
    }

  const lines = [
    lineOf(regime, openedOn ?? on, openedOn !== undefined),
    ...ofCommune(facts, regime),
    ...pending(facts, regime),
  ]
  const otherText = isKnown(regime.communeLevel) && facts.communeLevel !== false
  const open = openedOn === undefined || !isKnown(regime.governs) || otherText
  return {
    regime,
    concluded: open
      ? { kind: 'question', options: [regime.id] }
      : { kind: lines.some(({ kind }) => kind !== 'answer') ? 'caveat' : 'answer', value: regime.id },
    lines:
      openedOn === undefined ? [...lines, missing('governing', '/handling/openedOn', regime.governs.sources)] : lines,
  }
}

function lineOf(regime: Regime, day: string, opened: boolean): Line {
  const facts = { day, opened, subject: regime.subject, from: regime.from, until: regime.until, regime: regime.id }
  const used = [opened ? '/handling/openedOn' : '/on', '/subject']
  return isKnown(regime.governs)
    ? say('governing', 'regime-governs', regime.governs.sources, { facts, used })
    : unread('governing', 'governs', regime.governs, { facts, used })
}

/** Officials of communes may have a decree of their own. */
function ofCommune({ communeLevel }: CaseFacts, { communeLevel: stand }: Regime): readonly Line[] {
  if (!isKnown(stand) || communeLevel === false) return []
  return [
    communeLevel === undefined
      ? missing('governing', '/communeLevel', stand.sources)
      : ask('governing', 'own-decree-of-communes', stand.sources, { used: ['/communeLevel'] }),
  ]
}

/** Opened under one wording, decided under the next. */
function pending({ subject, on, acts }: CaseFacts, regime: Regime): readonly Line[] {
  if (regime.until === undefined || on <= regime.until) return []
  const now = regimeOn(subject, on)
  if (now === undefined || !arises(now.transition)) return []
  const used = ['/handling/openedOn', '/on']
  const { until } = regime
  const foundLater = acts.flatMap(({ id, detectedOn }, i) =>
    detectedOn !== undefined && detectedOn > until
      ? [
          ask('governing', 'found-under-next-text', now.transition.sources, {
            act: id,
            facts: { detectedOn, from: now.from },
            used: [`/acts/${i}/detectedOn`],
          }),
        ]
      : [],
  )
  if (foundLater.length > 0) return foundLater
  return isKnown(now.transition) && now.transition.value.pendingStays
    ? [
        say('governing', 'pending-stays', now.transition.sources, {
          facts: { from: now.from, regime: regime.id },
          used,
        }),
      ]
    : [
        ask('governing', 'pending-not-read', now.transition.sources, {
          facts: { from: now.from, regime: regime.id },
          used,
        }),
      ]
}
