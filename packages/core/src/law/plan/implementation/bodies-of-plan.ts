import type { KnownHow } from '../../../engine/citation.ts'
import type { Day } from '../../../engine/day.ts'
import type { Bodies, UnitKind } from '../../bodies/snapshot.ts'
import { departmentsOn, stoodOn, unitsOn } from '../../bodies/units.ts'

/** Which bodies of a province its plan means by a kind of body: `ubnd-xa` means every commune-level unit. */
export type BodiesMeant = Readonly<
  Record<string, { readonly units?: readonly UnitKind[]; readonly departments?: 'all' | readonly string[] }>
>

/** A body that a plan speaks to on one day. */
export type BodyOfPlan = {
  /** a department's id or a unit's code */
  readonly id: string
  readonly name: string
  /** the plan's kinds it belongs to */
  readonly kinds: readonly string[]
  /** how it is known that it stands */
  readonly known: KnownHow
}

/** Every body of a province that its plan speaks to on a day: departments first, then units. */
export function bodiesOfPlan(on: Day, bodies: Bodies, meant: BodiesMeant): readonly BodyOfPlan[] {
  const kinds = Object.entries(meant)
  const known = bodies.snapshots.findLast((snapshot) => snapshot.on <= on)?.known ?? 'unverified'
  const departments = departmentsOn(on, bodies).map((each) => ({
    id: each.id,
    name: each.name,
    known: each.known,
    kinds: kinds
      .filter(([, { departments: named }]) => named === 'all' || named?.includes(each.id))
      .map(([kind]) => kind),
  }))
  const units = unitsOn(on, bodies).map(({ code, name, kind: unitKind }) => ({
    id: code,
    name,
    known,
    kinds: kinds.filter(([, { units: named }]) => named?.includes(unitKind)).map(([kind]) => kind),
  }))
  return [...departments, ...units].filter((body) => body.kinds.length > 0)
}

/** Did the body of today, under its name, stand on an earlier day? */
export function stoodThen({ id, name }: BodyOfPlan, on: Day, bodies: Bodies): 'yes' | 'no' | 'unknown' {
  const department = bodies.departments.find((each) => each.id === id)
  if (department) return department.from <= on ? 'yes' : 'no'
  const { stood, unit } = stoodOn(id, on, bodies)
  return unit && unit.name !== name ? 'no' : stood
}
