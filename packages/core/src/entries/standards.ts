// @congvu/core/standards: the standards of conduct, the texts of law that can be cited for them, and their words.

export type { Citation, KnownHow, Source } from '../engine/citation.ts'
export { weakest } from '../engine/weakest.ts'
export { nationalInstruments } from '../law/instruments/national.ts'
export {
  asBasis,
  findInstrument,
  inForceOn,
  inVietnamese,
  numbered,
  type Register,
} from '../law/instruments/register.ts'
export { canShowViolation, citationsOn, findStandard, standardsOn } from '../law/standards/catalogue.ts'
export { observations, standardGroups } from '../law/standards/groups.ts'
export type { Standard } from '../law/standards/standard.ts'
export { nationalVerbatim } from '../law/verbatim/national.ts'
export { type Verbatim, verbatimOf } from '../law/verbatim/verbatim.ts'
