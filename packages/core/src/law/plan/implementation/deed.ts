import * as z from 'zod'
import { Day } from '../../../engine/day-shapes.ts'
import { Line, Prose } from '../../../engine/fields.ts'

const Count = z.int().min(0).max(1_000_000)

const common = {
  schema: z.literal('congvu.deed/1'),
  /** id of the plan as an instrument: `kh-6861-2019` */
  plan: z.string().max(80),
  /** the place of the plan it was done under: `II.4` */
  task: z
    .string()
    .max(40)
    .regex(/^[^\s.]+(\.[^\s.]+)*$/),
  /** năm: the year whose report counts it */
  year: z.int().min(2000).max(2999),
  /** the day it was done */
  on: Day,
  note: Prose.optional(),
}
const of = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ ...common, kind: z.literal(kind), ...shape })

/**
 * One thing a body did under a plan, as it reports it. No names of persons: what is counted here needs none.
 *
 * Shape only: whether the plan lays down such a duty, and whether the days agree, is what `deedProblems` answers.
 *
 * @example
 * ```ts
 * const training = { kind: 'training', task: 'II.4', year: 2026, on: '2026-05-12', title: 'Lớp 1', trainees: 40 }
 * Deed.safeParse({ schema: 'congvu.deed/1', plan: 'kh-6861-2019', ...training }).success //=> true
 * ```
 */
export const Deed = z
  .discriminatedUnion('kind', [
    /** văn bản: a plan of its own, rules revised; `on` is its date */
    of('document', { number: Line, title: Line }),
    /** tuyên truyền, phổ biến */
    of('dissemination', { title: Line, reached: Count }),
    /** bồi dưỡng */
    of('training', { title: Line, trainees: Count }),
    /** phát động thi đua */
    of('emulation', { title: Line, participants: Count }),
    /** biểu dương, khen thưởng */
    of('commendation', { title: Line, individuals: Count, collectives: Count }),
    /** niêm yết thủ tục hành chính: how many of how many stood posted at a place on a day */
    of('posting', { place: Line, posted: Count, total: Count }),
    /** ý kiến giám sát, phản biện: `on` is the day it was received; `answeredOn` null until it is answered */
    of('supervision', {
      by: z.enum(['mttq', 'organisation', 'citizen']),
      about: Line,
      answeredOn: Day.nullable(),
    }),
    /** chậm trễ trong nhiệm vụ được giao: `on` is the day it was due; `doneOn` null until it is done */
    of('delay', { about: Line, doneOn: Day.nullable(), handled: Prose.optional() }),
    /** báo cáo: `on` is the day it was sent; `explanation` says why it was late */
    of('report', { number: Line, explanation: Prose.optional() }),
  ])
  .meta({ id: 'Deed' })
export type Deed = z.infer<typeof Deed>
/** What kind of deed: `report`, `training`. */
export type DeedKind = Deed['kind']

/** A deed and the body that did it. */
export type DoneBy = { readonly body: string; readonly deed: Deed }
