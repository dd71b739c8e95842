import * as z from 'zod'
import { Citation, KnownHow } from '../../engine/citation.ts'
import { Day } from '../../engine/day-shapes.ts'
import { tidyName } from '../../engine/text.ts'

/** Words of the plan itself: kept letter for letter, in NFC, white space folded. */
const Verbatim = z.string().max(20_000).overwrite(tidyName).min(1)

const Slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const Code = Slug

/** A kind of body: `so-noi-vu`, `ubnd-xa`. The plan lists the kinds it speaks of under `bodies`. */
const BodyKind = Slug.meta({ id: 'BodyKind' })

/** A place in the plan by its own numbering: `II.2`, `III.2.g`. */
const Ref = z
  .string()
  .max(40)
  .regex(/^[^\s.]+(\.[^\s.]+)*$/)
  .meta({ id: 'PlanRef' })

const InstrumentId = z
  .string()
  .max(80)
  .regex(/^[a-z]+(-[a-z0-9]+)*-\d{4}$/)

const Sources = z
  .array(z.strictObject({ ...Citation.shape, known: KnownHow }))
  .min(1)
  .max(20)
  .readonly()

/** Something to say to the reader, under a code by which software knows it. */
const Remark = { code: Code, vi: Verbatim, en: Verbatim }

const Year = z.int().min(1945).max(2999)
const Month = z.int().min(1).max(12)
const DayOfMonth = z.int().min(1).max(31)

/** `before`: "trước ngày …", the day itself is too late. `by`: "chậm nhất ngày …", the day itself is in time. */
const Edge = z.enum(['before', 'by'])

/** When a duty must be done, as the plan's words say it. */
export const Deadline = z
  .discriminatedUnion('kind', [
    /** thường xuyên */
    z.strictObject({ kind: z.literal('continuous') }),
    /** trong năm 2020 */
    z.strictObject({ kind: z.literal('within-year'), year: Year }),
    /** trong quý III/2019 */
    z.strictObject({ kind: z.literal('within-quarter'), year: Year, quarter: z.int().min(1).max(4) }),
    /** trong tháng 7/2019 */
    z.strictObject({ kind: z.literal('within-month'), year: Year, month: Month }),
    /** once: trước ngày 31/8/2019 */
    z.strictObject({ kind: z.literal('once'), edge: Edge, day: Day }),
    /** every year: trước ngày 15/11 hàng năm */
    z.strictObject({ kind: z.literal('yearly'), edge: Edge, month: Month, day: DayOfMonth }),
    /** after something that may happen; `event` is one of the plan's `events` */
    z.strictObject({ kind: z.literal('event'), event: Slug }),
    /** theo chương trình, kế hoạch hàng năm; `adHoc` adds "hoặc đột xuất" */
    z.strictObject({ kind: z.literal('programme'), adHoc: z.boolean() }),
    /** theo hướng dẫn của … */
    z.strictObject({ kind: z.literal('as-guided'), by: BodyKind }),
    /** the clause gives no time of its own; a task with the same content does */
    z.strictObject({ kind: z.literal('as-task'), task: Ref }),
  ])
  .meta({ id: 'Deadline' })
export type Deadline = z.infer<typeof Deadline>

const Doer = z.strictObject({
  /** the plan's own words for them */
  words: Verbatim,
  /** the kinds of body these words mean */
  bodies: z.array(BodyKind).min(1).max(50).readonly(),
  /** where the plan names them, when it is neither the clause nor a heading above it */
  statedIn: z.union([Ref, z.literal('closing')]).optional(),
})
export type Doer = z.infer<typeof Doer>

export const Duty = z
  .strictObject({
    /** who must do it */
    who: z.array(Doer).max(50).readonly(),
    /** with whom: "phối hợp với …" */
    with: z.array(Doer).max(50).readonly().optional(),
    deadline: Deadline,
    /** to whom the result is reported, and through whom */
    reportTo: z.strictObject({ body: BodyKind, through: BodyKind.optional() }).optional(),
    /** true where the plan asks ("Đề nghị …") a body it cannot order */
    requested: z.boolean().optional(),
  })
  .meta({ id: 'Duty' })
export type Duty = z.infer<typeof Duty>

const ofClause = {
  /** as printed: `II.`, `2.`, `g)`, `1.1.`, a dash; left out where the paragraph has none */
  mark: z
    .string()
    .max(12)
    .regex(/^(([\p{L}\p{N}]+\.)*[\p{L}\p{N}]+[.)]?|[-+])$/u)
    .optional(),
  text: Verbatim,
  /** the paragraph that says when, where there is one of its own */
  timing: Verbatim.optional(),
  duties: z.array(Duty).min(1).max(20).readonly().optional(),
}
const Paragraph = z.strictObject(ofClause)

/** A numbered part of the plan: a heading or a paragraph, with what stands under it. */
export type Clause = z.infer<typeof Paragraph> & { readonly parts?: readonly Clause[] | undefined }
// The type is written out: compilers do not agree on one that is inferred from itself.
export const Clause: z.ZodType<Clause> = z
  .strictObject({
    ...ofClause,
    get parts() {
      return z.array(Clause).max(200).readonly().optional()
    },
  })
  .meta({ id: 'Clause' })

/** The event of a clause has happened: the duty that waited for it has arisen. */
export const PlanEvent = z
  .strictObject({
    event: Slug,
    /** the day it happened */
    on: Day,
    sources: Sources,
    /** why this is taken to be the event, where the plan does not name it */
    reading: z.strictObject(Remark).optional(),
    /** from this day on a person must say whether it still calls for work: its decree was repealed */
    lapsed: z.strictObject({ from: Day, sources: Sources, ...Remark }).optional(),
  })
  .meta({ id: 'PlanEvent' })
export type PlanEvent = z.infer<typeof PlanEvent>

/**
 * A kind of body was dissolved, and a person must say who bears its duties from this day on; or rearranged, and goes on
 * under its name.
 */
export const BodyChange = z
  .strictObject({
    body: BodyKind,
    change: z.enum(['dissolved', 'rearranged']),
    from: Day,
    /** how the change and its day are known */
    known: KnownHow,
    /** where it was read, when that is not one of the sources */
    readIn: z.array(z.string().min(1)).max(20).readonly().optional(),
    sources: Sources,
    ...Remark,
  })
  .meta({ id: 'BodyChange' })
export type BodyChange = z.infer<typeof BodyChange>

/** Something about the plan that no text found settles. It stands beside every obligation it touches. */
export const PlanDoubt = z
  .strictObject({
    from: Day,
    /** the clauses it touches; left out, all of them */
    clauses: z.array(Ref).min(1).max(200).readonly().optional(),
    sources: Sources,
    ...Remark,
  })
  .meta({ id: 'PlanDoubt' })
export type PlanDoubt = z.infer<typeof PlanDoubt>

/**
 * A plan on public-service culture, whole: what its paper says, word for word, and beside each duty what that means as
 * data. It names no province: another province's plan is another file of this shape.
 *
 * Shape only: whether the parts agree with each other is what `plan.check` answers.
 *
 * @example
 * ```ts
 * Plan.safeParse({}).success //=> false
 * ```
 */
export const Plan = z
  .strictObject({
    schema: z.literal('congvu.plan/1'),
    /** its id as an instrument: `kh-6861-2019` */
    id: InstrumentId,
    /** how its words are known */
    known: KnownHow,
    issuer: z.strictObject({
      /** as printed at the top left, line by line */
      lines: z.array(Verbatim).min(1).max(5).readonly(),
      body: BodyKind,
    }),
    /** quốc hiệu */
    nation: Verbatim,
    /** tiêu ngữ */
    motto: Verbatim,
    /** số, ký hiệu */
    number: Verbatim,
    date: Day,
    /** địa danh và thời gian ban hành, as printed */
    dateLine: Verbatim,
    /** the last day on which its duties can fall due, where it has a term of its own ("giai đoạn 2021-2025") */
    through: Day.optional(),
    /** tên loại */
    type: Verbatim,
    /** trích yếu nội dung */
    title: Verbatim,
    /** căn cứ ban hành */
    bases: z
      .array(z.strictObject({ text: Verbatim, instrument: InstrumentId.optional() }))
      .min(1)
      .max(50)
      .readonly(),
    /** the sentence that enacts it */
    enacting: Verbatim,
    sections: z.array(Clause).min(1).max(50).readonly(),
    closing: z.array(Verbatim).max(20).readonly(),
    /** nơi nhận, each line as printed, without its dash */
    recipients: z.array(Verbatim).max(100).readonly(),
    signature: z.strictObject({
      /** quyền hạn: `TM. ỦY BAN NHÂN DÂN` */
      authority: Verbatim.optional(),
      post: Verbatim,
      name: Verbatim,
    }),
    /** the kinds of body it speaks of */
    bodies: z
      .array(z.strictObject({ kind: BodyKind, name: Verbatim }))
      .min(1)
      .max(200)
      .readonly(),
    /** what some duties wait for, in its own words */
    events: z
      .array(z.strictObject({ id: Slug, words: Verbatim }))
      .max(50)
      .readonly(),
    /** what has become of it since: not part of its paper */
    since: z.strictObject({
      checkedOn: Day,
      events: z.array(PlanEvent).max(200).readonly(),
      bodies: z.array(BodyChange).max(200).readonly(),
      doubts: z.array(PlanDoubt).max(100).readonly(),
    }),
  })
  .meta({ id: 'Plan' })
export type Plan = z.infer<typeof Plan>
