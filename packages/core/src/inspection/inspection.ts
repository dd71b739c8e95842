import * as z from 'zod'
import { Citation } from '../engine/citation.ts'
import { Day, Moment } from '../engine/day-shapes.ts'
import { Line, PersonName, Prose, Sha256 } from '../engine/fields.ts'
import { inspectingBodies } from '../law/inspection-law/inspection-law.ts'

const honorific = z.enum(['Ông', 'Bà'])

const Person = z.strictObject({ title: honorific.optional(), name: PersonName, post: Line })

/** Who issues the minutes. `kind` decides the word ("thanh tra" or "kiểm tra") and the time a team has. */
const Issuer = z.strictObject({
  kind: z.enum(inspectingBodies),
  /** cơ quan chủ quản trực tiếp, printed above, not bold */
  parent: Line.optional(),
  name: Line,
  /** the abbreviation its head has set, as it stands in the document's sign: `SNV` in `BB-SNV` */
  abbreviation: Line,
  /** địa danh: the official name of the place where its seat is */
  place: Line,
})

const Decision = z.strictObject({
  number: Line,
  date: Day,
  /** who signed it: `Giám đốc Sở Nội vụ` */
  by: Line,
  /** what it decides, as its title goes on: `về việc kiểm tra …` */
  about: Line,
})

const TeamMember = Person.extend({
  role: z.enum(['head', 'deputy', 'secretary', 'member']),
  agency: Line.optional(),
})

const Inspected = z.strictObject({
  name: Line,
  /** code of the administrative unit, where the checked body is one of its bodies */
  unit: z.string().optional(),
  address: Line.optional(),
  representatives: z.array(Person).max(30),
})

const OtherPerson = Person.extend({
  post: Line.optional(),
  address: Line.optional(),
  capacity: z.enum(['related', 'witness']),
})

const HeadCount = z.strictObject({
  at: Moment,
  /** biên chế: posts filled, including contract workers counted that day */
  establishment: z.int().min(0).max(100_000),
  present: z.int().min(0).max(100_000),
  absences: z
    .array(
      z.strictObject({
        count: z.int().min(1).max(100_000),
        excused: z.boolean(),
        reason: Line,
        evidence: Line.optional(),
      }),
    )
    .max(500),
})

const ChecklistResult = z.strictObject({
  /** id of a standard: `TP-05` */
  item: z.string().max(20),
  result: z.enum(['pass', 'fail', 'not-checked', 'not-applicable']),
  evidence: Line.optional(),
  note: Line.optional(),
})

const Finding = z.strictObject({
  item: z.string().max(20).optional(),
  /** what was seen: the facts */
  what: Prose,
  at: Moment,
  where: Line.optional(),
  persons: z.array(z.strictObject({ role: Line, name: PersonName.optional(), post: Line.optional() })).max(50),
  /** ids of the evidence */
  evidence: z.array(z.string().max(20)).max(50),
  citations: z.array(Citation).min(1).max(20),
})

const Evidence = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,20}$/),
  kind: z.enum(['photo', 'document', 'screen', 'statement', 'recording']),
  caption: Line,
  takenAt: Moment.optional(),
  sha256: Sha256,
  /** name of the file beside the record, inside its folder */
  file: Line.optional(),
  /** SHA-256 of the file as it was taken, where `sha256` is that of a smaller copy made for print */
  original: Sha256.optional(),
})

/** A limit counted from a day, by the rules of the Civil Code and the state calendar. */
const Limit = z.union([
  z.strictObject({ from: Day, days: z.int().min(1).max(3650) }),
  z.strictObject({ from: Day, workingDays: z.int().min(1).max(1000) }),
  z.strictObject({ from: Day, months: z.int().min(1).max(120) }),
])

const Recommendation = z.strictObject({
  what: Prose,
  who: Line,
  due: z.union([z.strictObject({ day: Day }), z.strictObject({ limit: Limit })]),
  /** how and to whom the remedy is reported */
  report: Line.optional(),
})

const Refused = z.strictObject({
  reason: Prose,
  /** who confirms that the checked party did not sign */
  confirmedBy: z
    .array(
      z.strictObject({
        capacity: z.enum(['commune', 'witness']),
        name: PersonName,
        post: Line.optional(),
        address: Line,
      }),
    )
    .max(10),
  /** why nobody confirmed, where nobody did */
  unconfirmedReason: Prose.optional(),
})

const Signer = z.strictObject({
  as: z.enum(['inspected', 'related', 'secretary', 'head']),
  name: PersonName,
  /** post in the body that issues, printed under the heading: `PHÓ TRƯỞNG ĐOÀN` signs for the head */
  post: Line.optional(),
  /** post in the signer's own agency, printed above the name (NĐ 30/2020 Phụ lục I, Phần I, Mục II khoản 7) */
  agencyPost: Line.optional(),
})

const EarlierFinding = z.strictObject({
  what: Prose,
  remedied: z.enum(['yes', 'partly', 'no']),
  note: Line.optional(),
})

/**
 * The record of one inspection: everything the minutes (biên bản kiểm tra) say, as data. It holds facts; there is no
 * place in it for a discipline form. Days are Vietnam's, moments are the clock on the wall.
 *
 * Shape only: whether the parts agree with each other and with the law is what {@link readInspection} answers.
 *
 * @example
 * ```ts
 * Inspection.safeParse({}).success //=> false
 * ```
 */
export const Inspection = z
  .strictObject({
    schema: z.literal('congvu.inspection/1'),
    /** true for an invented example: the minutes say so */
    fictional: z.boolean().optional(),
    issuer: Issuer,
    /** số: given by the records office after signature (NĐ 30/2020 Điều 15); null until then */
    number: z.int().min(1).max(99_999).nullable(),
    date: Day,
    /** trích yếu, when it is not the usual one */
    subject: Line.optional(),
    visit: z.enum(['scheduled', 'unannounced', 'follow-up']),
    decision: Decision,
    /** ids of instruments, or free text, for the lines of căn cứ before the decision */
    bases: z.array(z.union([z.strictObject({ instrument: z.string() }), z.strictObject({ text: Line })])).max(30),
    /** the day the decision was announced to the checked party */
    announcedOn: Day.optional(),
    startedAt: Moment,
    endedAt: Moment,
    place: Line,
    team: z.array(TeamMember).min(1).max(50),
    inspected: Inspected,
    others: z.array(OtherPerson).max(50),
    headCount: HeadCount.nullable(),
    checklist: z.array(ChecklistResult).max(200),
    findings: z.array(Finding).max(1000),
    evidence: z.array(Evidence).max(1000),
    followUpOf: z
      .strictObject({ number: Line, date: Day, findings: z.array(EarlierFinding).min(1).max(1000) })
      .optional(),
    remarks: z.array(Prose).max(100),
    /** what the checked party says; null prints "Không có ý kiến" */
    opinion: z.strictObject({ by: Line, text: Prose }).nullable(),
    /** what related persons say */
    otherOpinions: z.array(z.strictObject({ by: Line, text: Prose })).max(50),
    recommendations: z.array(Recommendation).max(200),
    refusal: Refused.nullable(),
    copies: z.int().min(2).max(50),
    signers: z.array(Signer).min(1).max(12),
    recipients: z.array(z.strictObject({ name: Line, note: Line.optional() })).max(30),
    /** what stands after "Lưu:": `VT, ĐKT` */
    filing: Line,
    annexes: z.array(z.strictObject({ title: Line, photos: z.array(z.string().max(20)).min(1).max(200) })).max(20),
  })
  .meta({ id: 'Inspection' })
export type Inspection = z.infer<typeof Inspection>
/** A record that is still being written: the same places, their text not yet looked at. */
export type InspectionDraft = z.input<typeof Inspection>

/** One finding of a record: what was seen, when, where, and what it rests on. */
export type Finding = Inspection['findings'][number]
/** One recommendation of a record, with who must do it and by when. */
export type Recommendation = Inspection['recommendations'][number]
/** One piece of evidence of a record, with its SHA-256. */
export type Evidence = Inspection['evidence'][number]
