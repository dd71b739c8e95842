import type { Source } from '../../engine/citation.ts'
import type { Day, Span } from '../../engine/day.ts'
import type { Aggravation, Exclusion, Form, Group, Mitigation, NeverBarred, Pause, Severity, Subject } from './slugs.ts'
import type { Stand } from './stand.ts'

/** `leader`: leads or manages; of cán bộ: approved, appointed or designated for a term. */
export type Role = 'leader' | 'other'

/** A group of violations in a regime: listed (perhaps only after a written reminder), not listed, or for a person to map. */
export type GroupRule =
  | { readonly listed: true; readonly afterReminder: boolean }
  | { readonly listed: false }
  | { readonly mapTo: readonly Group[] }

/** The acts a rule of a form speaks of. `listed`: the groups of the first form; else one group. */
export type ActsOfRule = 'listed' | 'listed-or-managing' | Group

/** One ground for one form. Everything it names must hold; what it leaves out does not matter to it. */
export type FormRule = {
  readonly form: Form
  readonly of: ActsOfRule
  readonly role?: Role
  /** the act is a first violation and has one of these levels */
  readonly first?: readonly Severity[]
  /** the act is a re-offence (tái phạm) after a decision of this form */
  readonly repeatAfter?: readonly Form[]
  readonly accepts?: boolean
  readonly aggravating?: true
  readonly mitigating?: true
  readonly source: Source
}

/** How an act committed before this regime, or a case opened before it, is treated. */
export type Transition = {
  /** a case already under consideration stays under the earlier text */
  readonly pendingStays: boolean
  /** an act before, considered after: this regime, unless the text of the day of the act is more favourable */
  readonly favourableEarlier: boolean
}

export type Limitation = { readonly reprimand: Span; readonly heavier: Span }
export type TimeLimit = { readonly base: Span; readonly extended: Span }
export type StartOfLimitation = 'end' | 'detection' | 'conclusion' | 'not-listed'

/** Steps of the procedure that have a day. */
export const stepKinds = ['report', 'council', 'summons', 'proposal', 'decision', 'court-decision'] as const
export type StepKind = (typeof stepKinds)[number]
/** `null`: the regime gives no number of days. A summons is counted back from the meeting of the council. */
export type StepRule = { readonly workingDays: number } | null

/** What lets a part of the procedure be left out. */
export type SkipReason =
  | 'transfer'
  | 'authority-in-criminal-case'
  | 'already-reviewed'
  | 'land-law'
  | 'form-proposed'
  | 'court'
  | 'party'

export type Council = { readonly members: number; readonly seats: readonly CouncilSeat[] }
export type CouncilSeat = 'head-or-deputy' | 'union' | 'personnel' | 'unit-head'

export type Decider =
  | 'appointing-head'
  | 'managing-head'
  | 'using-head'
  | 'election-authority'
  | 'receiving-head-agreed'
  | 'employer'

/** Whether and how a period that stops discipline can be lifted. */
export type PauseRule = 'stops' | 'unless-asked' | 'unless-authority' | 'does-not-stop'

/** `excluded`: no liability arises (loại trừ); `exempt`: it arises and is not imposed (miễn); `none`: not a ground here. */
export type ExclusionRule = 'excluded' | 'exempt' | 'none'

export type RegimeId = `${string}/${Subject}`

/**
 * The questions that a wording of the law on discipline answers, for one kind of subject. Each regime takes a stand on
 * every one of them: a cited value, or why it is not known. In the order in which decrees have them.
 */
export type Regime = {
  readonly id: RegimeId
  readonly subject: Subject
  /** the instruments that make this wording, the leading one first */
  readonly instruments: readonly [string, ...string[]]
  readonly from: Day
  /** the last day; absent for the wording of today */
  readonly until?: Day
  /** the day a person last read this file against its sources */
  readonly checkedOn: Day
  /** that this text governs this subject from this day */
  readonly governs: Stand<true>
  readonly transition: Stand<Transition>

  /** Nguyên tắc */
  readonly severalActs: Stand<'heaviest' | 'one-degree-above'>
  /** new violation while serving a decision: one degree above the form being served, or above the new one if heavier */
  readonly whileServing: Stand<'two-branch'>
  readonly party: Stand<{ readonly withinDays: number; readonly removalOfNonLeader: Form | null }>
  readonly partyEffect: Stand<'from-party-decision'>
  readonly repeatWithin: Stand<Span>
  /** the same act after that time */
  readonly laterRepeat: Stand<'first-but-aggravating'>
  readonly effect: Stand<Span>
  readonly conflictOfInterest: Stand<true>

  readonly pauses: Readonly<Record<Pause, Stand<PauseRule>>>
  readonly exclusions: Readonly<Record<Exclusion, Stand<ExclusionRule>>>
  readonly aggravating: Stand<readonly Aggravation[]>
  readonly mitigating: Stand<readonly Mitigation[]>

  /** Thời hiệu, thời hạn */
  readonly limitation: Stand<Limitation>
  /** this wording lengthens a period that is still running when it starts */
  readonly reachesRunning: Stand<boolean>
  readonly limitationFrom: Readonly<Record<'ended' | 'ongoing' | 'unknown', Stand<StartOfLimitation>>>
  readonly limitationUntil: Stand<'notice' | 'conclusion' | 'decision'>
  readonly restartsOnNewAct: Stand<true>
  readonly neverBarred: Readonly<Record<NeverBarred, Stand<true>>>
  readonly notCounted: Stand<{ readonly limitation: readonly Pause[]; readonly timeLimit: readonly Pause[] }>
  readonly timeLimit: Stand<TimeLimit>
  readonly timeLimitFrom: Stand<'detection' | 'detection-or-conclusion'>
  /** late: answers for it, and still decides if limitation has not run out */
  readonly lateStillDecides: Stand<true>

  readonly severities: Stand<readonly Severity[]>
  readonly forms: Readonly<Record<Role, Stand<readonly Form[]>>>
  readonly formsOfLeft: Stand<readonly Form[]>
  readonly probation: Stand<'recruitment-cancelled' | 'no-probation'>
  readonly groups: Readonly<Record<Group, Stand<GroupRule>>>
  readonly formRules: Stand<readonly FormRule[]>
  /** judgments that dismiss by themselves, and that end a leader's post */
  readonly judgment: Stand<{ readonly dismisses: readonly ('prison' | 'corruption')[]; readonly endsPost: boolean }>

  readonly decides: Readonly<Record<Role, Stand<Decider>>>
  readonly decidesSeconded: Stand<Decider>
  readonly reviewSkipped: Stand<readonly SkipReason[]>
  readonly reviewAndCouncilSkipped: Stand<readonly SkipReason[]>
  readonly steps: Readonly<Record<StepKind, Stand<StepRule>>>
  /** with sub-units and without, where that makes a difference */
  readonly council: Readonly<Record<Role, Stand<{ readonly without: Council; readonly withSubUnits: Council }>>>
  readonly quorum: Stand<number>

  /** Hệ quả */
  readonly payStep: Stand<Readonly<Partial<Record<Form, Span>>>>
  readonly appointmentBan: Stand<Readonly<Partial<Record<Form, Span>>>>
  /** corruption and cách chức: no leading post ever again */
  readonly corruptionBar: Stand<true>
  readonly retirementGoesOn: Stand<boolean>
  /** after dismissal: no severance, may apply again after this time */
  readonly applyAgainAfter: Stand<Span>
  readonly announcedIfWrong: Stand<{ readonly workingDays: number }>
  readonly suspension: Stand<{ readonly days: number; readonly atMost: number }>
}
