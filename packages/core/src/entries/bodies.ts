// @congvu/core/bodies: which unit or department this was on a day, and what became of it.

export { type FoundBody, findBody } from '../law/bodies/find-body.ts'
export type { Bodies, Department, Snapshot, Unit, UnitKind } from '../law/bodies/snapshot.ts'
export { departmentsOn, predecessors, type Stood, stoodOn, successors, unitsOn } from '../law/bodies/units.ts'
