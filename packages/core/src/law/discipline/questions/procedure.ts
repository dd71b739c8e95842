import { plus } from '../../../engine/day.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import type { Line, Step } from '../assessment.ts'
import { beforeMove, hasLeft } from '../case.ts'
import type { CaseFacts } from '../facts.ts'
import { ask, missing, say, unread } from '../lines.ts'
import { type Regime, type Role, type SkipReason, type StepKind, stepKinds } from '../regime.ts'
import { arises } from '../regimes/unread.ts'
import { isKnown } from '../stand.ts'
import { meanwhile } from './meanwhile.ts'
import { conflicts, councilLines, whoDecides } from './people-in-charge.ts'
import { rolled } from './time-limit.ts'
import { estimatedBeyond, workingDaysFrom } from './working-day-steps.ts'

const topic = 'procedure'
type StepFound = { readonly step: Step; readonly line: Line }
type Found = { readonly steps: readonly Step[]; readonly lines: readonly Line[] }

/** Which steps are needed, by when each one is due, who decides, who sits on the council? */
export function procedureOf(facts: CaseFacts, regime: Regime, role: Role | undefined, calendar: Calendar): Found {
  if (hasLeft(facts) && !isKnown(regime.procedureOfLeft)) return ofLeft(facts, regime, role, calendar)
  const skip = skipped(facts, regime)
  const each: StepFound[] = []
  for (const kind of stepKinds) each.push(...stepOf(kind, facts, regime, skip, calendar))
  const party = partyStep(facts, regime, calendar)
  return {
    steps: [
      ...(skip.review ? [] : [{ kind: 'review', needed: true } as const]),
      ...each.map(({ step }) => step),
      ...party.map(({ step }) => step),
    ],
    lines: [
      ...skip.lines,
      ...each.map(({ line }) => line),
      ...party.map(({ line }) => line),
      ...atTheMeetings(skip, regime),
      ...hearing(regime),
      ...whoDecides(facts, regime, role),
      ...councilLines(facts, regime, role, skip.council),
      ...conflicts(facts, regime, role),
      ...proposedAnew(facts, regime),
      ...dignity(regime),
      ...meanwhile(facts, regime, calendar),
    ],
  }
}

/** The steps for people out of service were not read: what is known of them all the same. */
function ofLeft(facts: CaseFacts, regime: Regime, role: Role | undefined, calendar: Calendar): Found {
  const party = partyStep(facts, regime, calendar)
  const stand = regime.procedureOfLeft
  return {
    steps: party.map(({ step }) => step),
    lines: [
      ...(isKnown(stand) ? [] : [unread(topic, 'procedureOfLeft', stand, { used: ['/status'] })]),
      ...party.map(({ line }) => line),
      ...whoDecides(facts, regime, role),
      ...conflicts(facts, regime, role),
      ...dignity(regime),
      ...meanwhile(facts, regime, calendar),
    ],
  }
}

/** How the review and the council are held: in absence, with a ballot or without. */
function atTheMeetings(skip: Skips, { reviewInAbsence, reviewVote, councilInAbsence }: Regime): readonly Line[] {
  return [
    ...(skip.review || !isKnown(reviewInAbsence)
      ? []
      : [say(topic, `review-${reviewInAbsence.value}`, reviewInAbsence.sources)]),
    ...(skip.review || !isKnown(reviewVote) ? [] : [say(topic, 'review-without-vote', reviewVote.sources)]),
    ...(skip.council || !isKnown(councilInAbsence) ? [] : [say(topic, 'council-in-absence', councilInAbsence.sources)]),
  ]
}

/** An act found after the council proposed a form, and before a decision. */
function proposedAnew({ acts, handling = {}, decision }: CaseFacts, { proposedAnew: stand }: Regime): readonly Line[] {
  const { councilMeetsOn, proposalReceivedOn } = handling
  const since = proposalReceivedOn === undefined ? undefined : (councilMeetsOn ?? proposalReceivedOn)
  if (since === undefined || !arises(stand)) return []
  const before = decision?.signedOn ?? '9999-12-31'
  return acts.flatMap(({ id, detectedOn }, i): readonly Line[] => {
    if (detectedOn === undefined || detectedOn <= since || detectedOn > before) return []
    const used = [`/acts/${i}/detectedOn`, '/handling/proposalReceivedOn']
    return [
      isKnown(stand)
        ? say(topic, 'proposed-anew', stand.sources, { act: id, facts: { detectedOn }, used })
        : unread(topic, 'proposedAnew', stand, { act: id, used }),
    ]
  })
}

const dignity = ({ dignity: stand }: Regime): readonly Line[] =>
  isKnown(stand) ? [say(topic, stand.value, stand.sources)] : []

const hearing = ({ hearing: stand }: Regime): readonly Line[] =>
  isKnown(stand) ? [say(topic, 'hearing-of-worker', stand.sources)] : []

type Skips = { readonly review: boolean; readonly council: boolean; readonly lines: readonly Line[] }

function skipped(facts: CaseFacts, regime: Regime): Skips {
  if (facts.subject === 'nguoi-lao-dong') return { review: true, council: true, lines: [] }
  const given = reasons(facts, regime)
  const despite = despiteParty(facts, regime)
  if (given.length === 0) return { review: false, council: false, lines: despite }
  const hit = (stand: Regime['reviewSkipped']) =>
    isKnown(stand) ? given.filter(({ reason }) => stand.value.includes(reason)) : []
  const both = hit(regime.reviewAndCouncilSkipped)
  const review = hit(regime.reviewSkipped)
  const named = (found: typeof given) => ({
    facts: { reasons: found.map(({ reason }) => reason) },
    used: found.map(({ place }) => place),
  })
  const unreadHere = [
    ...(isKnown(regime.reviewAndCouncilSkipped)
      ? []
      : [unread(topic, 'reviewAndCouncilSkipped', regime.reviewAndCouncilSkipped, named(given))]),
  ]
  return {
    review: both.length > 0 || review.length > 0,
    council: both.length > 0,
    lines: [
      ...despite,
      ...(both.length > 0
        ? [say(topic, 'review-and-council-skipped', regime.reviewAndCouncilSkipped.sources, named(both))]
        : []),
      ...(both.length === 0 && review.length > 0
        ? [say(topic, 'review-skipped', regime.reviewSkipped.sources, named(review))]
        : []),
      ...(both.length === 0 && review.length === 0 ? unreadHere : []),
      ...(both.length + review.length > 0 && isKnown(regime.conclusionsServe)
        ? [say(topic, 'conclusions-serve', regime.conclusionsServe.sources)]
        : []),
    ],
  }
}

/** A Party decision leaves review and council out, unless the authority decided to set up a council. */
function despiteParty({ party, handling }: CaseFacts, { councilDespiteParty: stand }: Regime): readonly Line[] {
  if (party === undefined || party === null || !isKnown(stand)) return []
  const place = '/handling/councilDecided'
  if (handling?.councilDecided === undefined) return [missing(topic, place, stand.sources)]
  return handling.councilDecided ? [say(topic, 'council-despite-party', stand.sources, { used: [place] })] : []
}

/** Prison without án treo, or a conviction for corruption: no other judgment leaves review and council out. */
const dismissing = ({ judgment }: Pick<CaseFacts, 'judgment'>): boolean =>
  judgment !== undefined && judgment !== null && (judgment.sentence === 'prison' || judgment.corruption)

function reasons(
  { transferredOn, acts, handling, judgment, party, pauses = [] }: CaseFacts,
  { councilDespiteParty }: Regime,
): readonly { reason: SkipReason; place: string }[] {
  const decided = isKnown(councilDespiteParty) && handling?.councilDecided === true
  const all: readonly (readonly [boolean, SkipReason, string])[] = [
    [
      transferredOn !== undefined &&
        transferredOn !== null &&
        acts.every((act) => beforeMove(act, transferredOn) === 'old-unit'),
      'transfer',
      '/transferredOn',
    ],
    [
      pauses.some(({ kind, authorityDecided }) => kind === 'criminal' && authorityDecided === true),
      'authority-in-criminal-case',
      '/pauses',
    ],
    [
      pauses.some(({ kind, authorityDecided }) => kind === 'land-law' && authorityDecided === true),
      'land-law',
      '/pauses',
    ],
    [handling?.alreadyReviewed === true, 'already-reviewed', '/handling/alreadyReviewed'],
    [handling?.formProposed === true, 'form-proposed', '/handling/formProposed'],
    [dismissing({ judgment }), 'court', '/judgment'],
    [party !== undefined && party !== null && !decided, 'party', '/party'],
  ]
  return all.filter(([holds]) => holds).map(([, reason, place]) => ({ reason, place }))
}

/** The event each step counts from, and its place among the facts. */
const eventOf = {
  report: ['reviewedOn', '/handling/reviewedOn'],
  council: ['reportReceivedOn', '/handling/reportReceivedOn'],
  summons: ['councilMeetsOn', '/handling/councilMeetsOn'],
  proposal: ['councilMeetsOn', '/handling/councilMeetsOn'],
  decision: ['proposalReceivedOn', '/handling/proposalReceivedOn'],
} as const

function stepOf(
  kind: StepKind,
  facts: CaseFacts,
  regime: Regime,
  skip: Skips,
  calendar: Calendar,
): readonly StepFound[] {
  const stand = regime.steps[kind]
  const court = dismissing(facts)
  if (kind === 'court-decision' ? !court : court) return []
  if (kind === 'report' && skip.review) return []
  if (
    (kind === 'council' || kind === 'summons' || kind === 'proposal') &&
    skip.council &&
    facts.subject !== 'nguoi-lao-dong'
  )
    return []
  if (facts.subject === 'nguoi-lao-dong' && kind !== 'summons') return []
  if (!isKnown(stand)) return [{ step: { kind, needed: true }, line: unread(topic, `steps/${kind}`, stand) }]
  const [from, place] =
    kind === 'court-decision'
      ? [facts.judgment?.receivedOn, '/judgment/receivedOn']
      : [facts.handling?.[eventOf[kind][0]], eventOf[kind][1]]
  if (stand.value === null)
    return [
      {
        step: { kind, needed: true, ...(from ? { from } : {}) },
        line: say(topic, 'step-without-days', stand.sources, { facts: { step: kind } }),
      },
    ]
  const days = stand.value.workingDays
  if (from === undefined)
    return [
      {
        step: { kind, needed: true },
        line: say(topic, 'step-waits', stand.sources, { facts: { step: kind, days, fact: place }, used: [place] }),
      },
    ]
  const legalEnd = workingDaysFrom(from, kind === 'summons' ? -days : days, calendar)
  if (legalEnd === undefined)
    return [
      {
        step: { kind, needed: true, from },
        line: ask(topic, 'calendar-not-known', stand.sources, {
          facts: { step: kind, days, from, first: calendar.from, last: calendar.through },
          used: [place],
        }),
      },
    ]
  return [
    {
      step: { kind, needed: true, from, legalEnd, due: legalEnd },
      line: estimatedBeyond(
        say(topic, kind === 'summons' ? 'summons-by' : 'step-by', stand.sources, {
          facts: { step: kind, days, from, due: legalEnd },
          used: [place],
        }),
        kind === 'summons' ? from : legalEnd,
        calendar,
      ),
    },
  ]
}

/** After a Party decision the administrative one follows within so many days of its announcement. */
function partyStep({ party, rollOver }: CaseFacts, { party: stand }: Regime, calendar: Calendar): readonly StepFound[] {
  if (party === undefined || party === null || !isKnown(stand)) return []
  const legalEnd = plus(party.announcedOn, { days: stand.value.withinDays })
  const due = rolled(legalEnd, rollOver, calendar)
  const { withinDays, unlessPaused } = stand.value
  const facts = { days: withinDays, from: party.announcedOn, due, unlessPaused }
  return [
    {
      step: { kind: 'party-match', needed: true, from: party.announcedOn, legalEnd, due },
      line: estimatedBeyond(
        say(topic, 'party-by', stand.sources, { facts, used: ['/party/announcedOn'] }),
        rollOver === 'none' ? undefined : due,
        calendar,
      ),
    },
  ]
}
