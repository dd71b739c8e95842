import * as z from 'zod'
import { Day } from '../../engine/day-shapes.ts'
import {
  aggravations,
  exclusions,
  forms,
  groups,
  keysOf,
  mitigations,
  neverBarredKinds,
  obstacles,
  pauses,
  sectors,
  severities,
  subjects,
} from './slugs.ts'

const Id = z.string().regex(/^[A-Za-z0-9-]{1,40}$/)
/** Free words for the file: kept in the receipt, read by no rule. NFC inside. */
const Note = z
  .string()
  .min(1)
  .max(5000)
  .check(z.overwrite((text) => text.normalize('NFC').trim()))
const FormSlug = z.enum(keysOf(forms))

/** One act. Its group, severity and attitude are findings of persons, handed in with their reasons. */
const Act = z.strictObject({
  id: Id,
  what: Note.optional(),
  group: z.enum(keysOf(groups)).optional(),
  /** id of the standard it broke: `TP-05`. One that only self-evaluation can show makes no violation */
  standard: z.string().max(20).optional(),
  severity: z.enum(keysOf(severities)).optional(),
  severityReason: Note.optional(),
  startedOn: Day.optional(),
  /** the day the act ended; or that it goes on, or that its end cannot be fixed */
  endedOn: z.union([z.enum(['ongoing', 'unknown']), Day]).optional(),
  detectedOn: Day.optional(),
  /** the day of the written reminder of the competent level; null when there was none */
  remindedOn: Day.nullable().optional(),
  /** true: accepts, corrects, actively remedies; false: does not */
  accepts: z.boolean().optional(),
  aggravating: z
    .array(z.enum(keysOf(aggravations)))
    .max(20)
    .optional(),
  mitigating: z
    .array(z.enum(keysOf(mitigations)))
    .max(20)
    .optional(),
  neverBarred: z
    .array(z.enum(keysOf(neverBarredKinds)))
    .max(10)
    .optional(),
  sector: z.enum(keysOf(sectors)).optional(),
  /** the act is corruption (tham nhũng) */
  corruption: z.boolean().optional(),
  /** what the person was when the act was done, where it was something else than now */
  subjectThen: z.enum(keysOf(subjects)).optional(),
  /** of a worker absent without leave: days added up, from the first one on, and whether there was a good reason */
  absence: z
    .strictObject({
      daysIn30: z.int().min(0).max(30),
      daysIn365: z.int().min(0).max(365),
      goodReason: z.boolean(),
    })
    .optional(),
  /** of a worker: the act stands in nội quy, the contract or labour law */
  inRules: z.boolean().optional(),
  /** of a worker: it touches finance, property or secrets of the employer */
  touchesProperty: z.boolean().optional(),
})

/** A decision of discipline taken before, about this person. */
const Earlier = z.strictObject({
  id: Id,
  form: FormSlug,
  effectiveOn: Day,
  /** the person led or managed at that time */
  leads: z.boolean().optional(),
  /** acts of this case that are the same kind of violation as the one it punished */
  sameKindAs: z.array(Id).max(100).optional(),
  /** acts of this case that it already punished */
  punished: z.array(Id).max(100).optional(),
  /** the day it ended, when it ended otherwise than by time: cancelled, replaced */
  endedOn: Day.optional(),
  /** it was cancelled: its form, procedure or authority was wrong, or the Party decision behind it fell */
  cancelled: z.boolean().optional(),
})

const PauseFact = z.strictObject({
  kind: z.enum(keysOf(pauses)),
  from: Day,
  through: Day.optional(),
  /** the person asked in writing to be considered all the same */
  askedInWriting: z.boolean().optional(),
  /** the competent authority decided to consider it all the same */
  authorityDecided: z.boolean().optional(),
})

const Judgment = z.strictObject({
  /** `prison`: without án treo; `suspended`: án treo; `other`: another sentence, or none */
  sentence: z.enum(['prison', 'suspended', 'other']),
  corruption: z.boolean(),
  effectiveOn: Day,
  receivedOn: Day.optional(),
})

const partyForms = ['khien-trach', 'canh-cao', 'cach-chuc', 'khai-tru'] as const
const Party = z.strictObject({
  form: z.enum(partyForms),
  announcedOn: Day,
  effectiveOn: Day.optional(),
  /** the Party punished acts that belong to the person's work */
  jobRelated: z.boolean().optional(),
  /** the Party later changed the form, or cancelled the decision */
  changed: z.strictObject({ to: z.enum([...partyForms, 'cancelled']), on: Day }).optional(),
})

/** Days of the handling, as far as they have come. */
const Handling = z.strictObject({
  /** the authority opened the consideration of discipline */
  openedOn: Day.optional(),
  /** written notice that discipline is considered */
  noticeOn: Day.optional(),
  /** the authority concluded that the act calls for discipline */
  concludedOn: Day.optional(),
  /** the authority lengthened the time limit: complex facts that need inspection */
  extended: z.boolean().optional(),
  reviewedOn: Day.optional(),
  /** the authority received report and minutes of the review meeting */
  reportReceivedOn: Day.optional(),
  councilFormedOn: Day.optional(),
  summonedOn: Day.optional(),
  councilMeetsOn: Day.optional(),
  proposalReceivedOn: Day.optional(),
  /** first and last day of a suspension from work */
  suspendedFrom: Day.optional(),
  suspendedThrough: Day.optional(),
  /** a competent conclusion already proposes the form */
  formProposed: z.boolean().optional(),
  /** after a Party decision the competent authority decided to set up a council all the same */
  councilDecided: z.boolean().optional(),
  /** the person was already reviewed, and admitted the violation */
  alreadyReviewed: z.boolean().optional(),
  /** people who review, sit on the council or chair, and what ties them to the person */
  people: z
    .array(
      z.strictObject({
        as: z.enum(['review-chair', 'council-chair', 'council-member']),
        tie: z.enum(['none', 'close-relative', 'related-interest', 'same-case']),
        note: Note.optional(),
      }),
    )
    .max(20)
    .optional(),
})

const Decision = z.strictObject({
  form: FormSlug,
  signedOn: Day,
  effectiveOn: Day.optional(),
  receivedOn: Day.optional(),
  /** the person complained; null: has not */
  complainedOn: Day.nullable().optional(),
  /** the first settlement of a complaint reached the person */
  firstSettlementOn: Day.optional(),
  /** the person complained a second time; null: has not */
  secondComplaintOn: Day.nullable().optional(),
  /** illness, disaster, absence on duty or other objective obstacles that kept the person from complaining */
  obstacles: z
    .array(z.strictObject({ kind: z.enum(keysOf(obstacles)), from: Day, through: Day }))
    .max(20)
    .optional(),
  /** it was concluded that the person was wrongly disciplined */
  foundWrongOn: Day.optional(),
})

/**
 * The facts of a discipline case. What the law asks and the facts do not hold is asked for by name; nothing is assumed.
 * An empty list or `null` says "there is none", an entry left out says "not known".
 *
 * Shape only: whether the facts agree with each other is what {@link readCaseFacts} answers. Days are Vietnam's.
 *
 * @example
 * ```ts
 * CaseFacts.safeParse({ schema: 'congvu.case/1', on: '2026-09-15', subject: 'vien-chuc', acts: [] }).success //=> false
 * ```
 */
export const CaseFacts = z
  .strictObject({
    schema: z.literal('congvu.case/1'),
    /** the day for which the question is asked: of the decision, taken or planned */
    on: Day,
    subject: z.enum(keysOf(subjects)),
    /** leads or manages (giữ chức vụ lãnh đạo, quản lý) */
    leads: z.boolean().optional(),
    /** of cán bộ: approved, appointed or designated for a term */
    approved: z.boolean().optional(),
    status: z.enum(['serving', 'probation', 'left', 'retired']).optional(),
    /** of people who left or retired */
    leftOn: Day.optional(),
    heldPost: z.boolean().optional(),
    /** of công chức: of a commune (cấp xã) */
    communeLevel: z.boolean().optional(),
    /** sent to work elsewhere (biệt phái) */
    seconded: z.boolean().optional(),
    /** moved from the unit where the act took place */
    transferredOn: Day.nullable().optional(),
    /** the public-service unit has sub-units: decides the council of NĐ 112/2020 */
    hasSubUnits: z.boolean().optional(),
    acts: z.array(Act).min(1).max(100),
    earlier: z.array(Earlier).max(100).optional(),
    exclusions: z
      .array(z.enum(keysOf(exclusions)))
      .max(10)
      .optional(),
    pauses: z.array(PauseFact).max(100).optional(),
    judgment: Judgment.nullable().optional(),
    party: Party.nullable().optional(),
    handling: Handling.optional(),
    decision: Decision.optional(),
    /** what a last day on a rest day does. Default: time limits roll over, limitation does not */
    rollOver: z.enum(['time-limits', 'none', 'all']).optional(),
  })
  .meta({ id: 'CaseFacts' })
export type CaseFacts = z.infer<typeof CaseFacts>

export type Act = CaseFacts['acts'][number]
export type PauseFact = NonNullable<CaseFacts['pauses']>[number]
export type Handling = NonNullable<CaseFacts['handling']>
