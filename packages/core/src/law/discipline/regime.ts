import type { Source } from '../../engine/citation.ts'
import type { Day, Span } from '../../engine/day.ts'
import type {
  Aggravation,
  Exclusion,
  Form,
  Group,
  Mitigation,
  NeverBarred,
  Pause,
  Sector,
  Severity,
  Subject,
} from './slugs.ts'
import type { Reason, Stand } from './stand.ts'

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
  /** absent without a good reason for so many days within so many: one of these */
  readonly absent?: readonly Absence[]
  readonly source: Source
}

export type Absence = { readonly days: number; readonly within: 30 | 365 }

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

/** How many members, the chair among them; whether the secretary must be one of them. */
export type Quorum = { readonly members: number; readonly secretary: boolean }

/** No appointment, planning, training for a time; `higherPost`: of posts only to a higher one. */
export type AppointmentBan = Span & { readonly higherPost?: true }

export type Council = { readonly members: number; readonly seats: readonly CouncilSeat[] }
export type CouncilSeat = 'head-or-deputy' | 'union' | 'personnel' | 'unit-head'

/** Who takes a seat that those who would have it may not take; `review-chair` of people who lead nobody. */
export type ReplacedSeat = CouncilSeat | 'review-chair'
export type Replacement =
  | 'leaders-above'
  | 'head-above'
  | 'party-committee-above-or-another-member'
  | 'representative-above'
  | 'whom-the-authority-names'

export type Decider =
  | 'appointing-head'
  | 'appointing-head-or-delegate'
  | 'managing-head'
  | 'using-head'
  | 'receiving-head-agreed'
  | 'employer'
  | 'authority-of-the-post'
  | 'authority-of-the-highest-post'
  | 'appointer-to-the-post'
  | 'appointer-to-the-highest-post'

/** Whether and how a period that stops discipline can be lifted. */
export type PauseRule = 'stops' | 'unless-asked' | 'unless-authority' | 'does-not-stop'

/** `excluded`: no liability arises (loại trừ); `exempt`: it arises and is not imposed (miễn); `none`: not a ground here. */
export type ExclusionRule = 'excluded' | 'exempt' | 'none'

/**
 * The administrative decision after a Party decision: within how many days, and which form goes with a removal of someone
 * who leads nobody, and with an expulsion.
 */
export type PartyRule = {
  readonly withinDays: number
  /** not while discipline is not yet considered (chưa xem xét) */
  readonly unlessPaused: boolean
  readonly removalOfNonLeader: Form | null
  /** the Party's highest form for acts of the person's work: the highest administrative form */
  readonly expulsion: 'highest-if-job-related' | null
}

export type Weighed =
  | 'content'
  | 'motive'
  | 'nature-and-degree'
  | 'harm'
  | 'cause'
  | 'circumstances'
  | 'aggravation-and-mitigation'
  | 'attitude'
  | 'remedy'

/** What does not stand in for discipline; `criminal`: discipline does not stand in for criminal liability. */
export type NoSubstitute = 'fine' | 'party' | 'criminal'

/** What a person may not get or do while discipline is considered. */
export type Barred = 'candidacy' | 'appointment' | 'secondment' | 'transfer' | 'training' | 'retirement' | 'resignation'

/** A time in which work may be suspended: the usual one, and the most there may be. */
export type Suspension = { readonly days: number; readonly atMost: number }

/** Who may go to court against a decision: dismissed civil servants only, anyone disciplined, or nobody by this text. */
export type Lawsuit = 'dismissed-civil-servant' | 'anyone-disciplined' | 'nobody'

/**
 * Time that does not count. `more`: why still other times may be left out, by a list that was not read.
 */
export type NotCounted = {
  readonly limitation: readonly Pause[]
  readonly timeLimit: readonly Pause[]
  readonly more?: Reason
}

/** A period that is over, or has fewer days left, when one of these times ends, goes on for so many days after it. */
export type LimitationExtension = { readonly after: readonly Pause[]; readonly days: number }

/** A wording by its text and whom it governs: `nd-234-2026/vien-chuc`. */
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
  /** officials of communes have a decree of their own */
  readonly communeLevel: Stand<'own-decree'>

  /** Nguyên tắc */
  readonly severalActs: Stand<'heaviest' | 'one-degree-above'>
  /** new violation while serving a decision: one degree above the form being served, or above the new one if heavier */
  readonly whileServing: Stand<'two-branch'>
  readonly party: Stand<PartyRule>
  readonly partyEffect: Stand<'from-party-decision'>
  /** a Party decision that was changed or cancelled: the administrative one follows it, time served is deducted */
  readonly partyChanged: Stand<'followed'>
  readonly noSubstitution: Stand<readonly NoSubstitute[]>
  /** what a decision must be based on */
  readonly weighed: Stand<readonly Weighed[]>
  /** no harm to body, mind or honour; of workers also no fine and no wage cut instead of discipline */
  readonly dignity: Stand<'no-harm' | 'no-harm-no-fine'>
  readonly repeatWithin: Stand<Span | 'until-erased'>
  /** the same act after that time */
  readonly laterRepeat: Stand<'first-but-aggravating'>
  readonly effect: Stand<Span>
  /** a decision that is being served ends when the one on a new violation takes effect */
  readonly newDecisionEndsOld: Stand<true>
  readonly conflictOfInterest: Stand<true>
  /** an act done before the person moved to another unit and found after; the form and the rating by which unit */
  readonly transferred: Stand<'new-unit' | 'new-unit-by-present-post'>
  /** people who left: acts before this day are handled by this text too, by its own words */
  readonly reachesLeft: Stand<{ readonly before: Day }>
  /** fields whose own law goes first; this text fills its gaps */
  readonly sectorLawFirst: Stand<readonly Sector[]>

  readonly pauses: Readonly<Record<Pause, Stand<PauseRule>>>
  readonly exclusions: Readonly<Record<Exclusion, Stand<ExclusionRule>>>
  readonly aggravating: Stand<readonly Aggravation[]>
  readonly mitigating: Stand<readonly Mitigation[]>

  /** Thời hiệu, thời hạn */
  readonly limitation: Stand<Limitation>
  /** this wording lengthens a period that is still running when it starts */
  readonly reachesRunning: Stand<true>
  readonly limitationFrom: Readonly<Record<'ended' | 'ongoing' | 'unknown', Stand<StartOfLimitation>>>
  readonly limitationUntil: Stand<'notice' | 'conclusion' | 'decision'>
  readonly restartsOnNewAct: Stand<true>
  readonly neverBarred: Readonly<Record<NeverBarred, Stand<true>>>
  readonly notCounted: Stand<NotCounted>
  readonly limitationExtension: Stand<LimitationExtension>
  readonly timeLimit: Stand<TimeLimit>
  readonly timeLimitFrom: Stand<'detection' | 'detection-or-conclusion'>
  readonly timeLimitUntil: Stand<'decision' | 'council-meeting'>
  /** late: true: answers for it, and still decides if limitation has not run out; false: the process ends */
  readonly lateStillDecides: Stand<boolean>

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
  readonly decidesLeft: Stand<Readonly<Partial<Record<Form, Decider>>>>
  readonly procedureOfLeft: Stand<'usual'>
  /** of workers: who must be at the meeting, what it needs */
  readonly hearing: Stand<true>
  readonly reviewSkipped: Stand<readonly SkipReason[]>
  readonly reviewAndCouncilSkipped: Stand<readonly SkipReason[]>
  /** after a Party decision nothing is left out where the authority decided to set up a council */
  readonly councilDespiteParty: Stand<true>
  /** where a part is left out the conclusions there are serve, without another inquiry */
  readonly conclusionsServe: Stand<true>
  /** at the review opinions are given, and there is no ballot */
  readonly reviewVote: Stand<'none'>
  readonly steps: Readonly<Record<StepKind, Stand<StepRule>>>
  /** with sub-units and without, where that makes a difference */
  readonly council: Readonly<Record<Role, Stand<{ readonly without: Council; readonly withSubUnits: Council }>>>
  readonly quorum: Stand<Quorum>
  /** the review is held without the person: at the second summons, or as soon as the person asks for it in writing */
  readonly reviewInAbsence: Stand<'second-summons' | 'second-summons-or-asked'>
  /** the council meets without the person: at the second summons, or as soon as the person asks for it in writing */
  readonly councilInAbsence: Stand<'second-summons-or-asked'>
  /** who takes the seat of people who may not take part */
  readonly replacements: Readonly<Record<ReplacedSeat, Stand<Replacement>>>
  /** something new comes up after the proposal and before the decision: the council proposes anew */
  readonly proposedAnew: Stand<true>
  /** a criminal case was dropped and signs of a violation remain: its file comes within these days */
  readonly criminalFile: Stand<{ readonly workingDays: number }>
  readonly suspension: Stand<Suspension>
  readonly whileConsidered: Stand<readonly Barred[]>
  /** the person reaches retirement age meanwhile: the pension goes on, or is held back */
  readonly retirementGoesOn: Stand<boolean>

  /** Hệ quả */
  /** whoever is disciplined is (or may be) restricted in the profession, as its own law says */
  readonly professionRestricted: Stand<'may-be' | 'is'>
  readonly payStep: Stand<Readonly<Partial<Record<Form, Span>>>>
  readonly appointmentBan: Stand<Readonly<Partial<Record<Form, AppointmentBan>>>>
  /** corruption and cách chức: no leading post ever again */
  readonly corruptionBar: Stand<true>
  /** hạ bậc lương: the next lower step from the day of effect, the time held is kept */
  readonly lowerStep: Stand<true>
  /** where the decision is kept */
  readonly file: Stand<'personal-file' | 'personal-file-and-database'>
  /** of workers: erased by itself after this time without a re-offence */
  readonly erasedAfter: Stand<Readonly<Partial<Record<Form, Span>>>>
  /** after dismissal: no severance, may apply again after this time */
  readonly applyAgainAfter: Stand<Span>
  readonly announcedIfWrong: Stand<{ readonly workingDays: number }>
  /** wrongly removed or dismissed, and the post is taken: a fitting one is found */
  readonly fittingPostIfWrong: Stand<true>
  /** wrong form, procedure or authority: the decision is cancelled, and the case decided again */
  readonly cancelledIsRedone: Stand<true>
  readonly complaintRight: Stand<true>
  readonly lawsuit: Stand<Lawsuit>
}
