// Everything that @congvu/core answers: what its entries answer, together.

export * from './entries/bodies.ts'
export * from './entries/calendar.ts'
export * from './entries/data.ts'
// Where an entry names the type alone, the whole has the schema as well.
export { Day, Moment, Plan } from './entries/data.ts'
export * from './entries/deadlines.ts'
export * from './entries/discipline.ts'
export * from './entries/implementation.ts'
export * from './entries/inspection.ts'
export * from './entries/plan.ts'
export * from './entries/provinces.ts'
export * from './entries/standards.ts'
export * from './entries/timeline.ts'
export * from './entries/words.ts'
export { plan } from './law/plan/plan.ts'
