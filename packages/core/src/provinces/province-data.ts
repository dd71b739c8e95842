import * as z from 'zod'
import { Citation, KnownHow } from '../engine/citation.ts'
import { Day } from '../engine/day-shapes.ts'
import { Line } from '../engine/fields.ts'
import { type UnitKind, unitKinds } from '../law/bodies/snapshot.ts'
import { Instrument } from '../law/instruments/instrument.ts'
import { Plan } from '../law/plan/schema.ts'
import { Standard } from '../law/standards/standard.ts'

const Code = z.string().regex(/^[A-Za-z0-9-]{1,40}$/)
const Kind = z.enum(Object.keys(unitKinds) as [UnitKind]) // the keys of a record are strings to the compiler

const Unit = z.strictObject({
  /** code of the unit, as the statistics office gives it */
  code: Code,
  /** full name: `Phường Đông` */
  name: Line,
  kind: Kind,
  /** code of the district, before 1/7/2025 */
  district: Line.exactOptional(),
  /** the province it belonged to before a merger, where that was another one */
  formerProvince: Line.exactOptional(),
})

const Snapshot = z.strictObject({
  on: Day,
  /** true where these units are known to stand from `on` until the next snapshot */
  startsHere: z.boolean(),
  known: KnownHow,
  sources: z
    .array(z.strictObject({ ...Citation.shape, known: KnownHow }))
    .max(20)
    .readonly(),
  note: Line.exactOptional(),
  units: z.array(Unit).min(1).max(2000).readonly(),
})

const Department = z.strictObject({
  id: Code,
  name: Line,
  from: Day,
  until: Day.exactOptional(),
  known: KnownHow,
  /** id of the department that took its work over */
  successor: Code.exactOptional(),
})

const BodiesMeant = z.record(
  z.string().max(60),
  z.strictObject({
    units: z.array(Kind).max(10).readonly().exactOptional(),
    departments: z.union([z.literal('all'), z.array(Code).max(200).readonly()]).exactOptional(),
  }),
)

/**
 * A province as data: its plan, its units and departments, whom the plan means by each kind of body, the standards that
 * rest on its plan, and its own texts. Texts and standards of the state are not repeated: {@link readProvince} adds them.
 *
 * Shape only: whether the parts agree with each other is what {@link readProvince} answers. Days are Vietnam's.
 *
 * @example
 * ```ts
 * ProvinceData.safeParse({}).success //=> false
 * ```
 */
export const ProvinceData = z
  .strictObject({
    schema: z.literal('congvu.province/1'),
    /** code of the province: `56` */
    code: Code,
    /** without its kind: the name alone, as `bodies` and papers begin it with the kind */
    name: Line,
    plan: Plan,
    /** every unit on some days, the earliest first */
    snapshots: z.array(Snapshot).min(1).max(50).readonly(),
    /** of units of the last snapshot, the codes of the units before that each was made from */
    merges: z
      .array(z.tuple([Code, z.array(Code).min(1).max(100).readonly()]).readonly())
      .max(2000)
      .readonly(),
    departments: z.array(Department).max(500).readonly(),
    planBodies: BodiesMeant,
    standards: z.array(Standard).max(200).readonly(),
    instruments: z.array(Instrument).min(1).max(1000).readonly(),
  })
  .meta({ id: 'Province' })
export type ProvinceData = z.infer<typeof ProvinceData>
