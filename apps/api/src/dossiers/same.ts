import { canonicalJson } from '@congvu/core'
import { ApiRefusal } from '../errors/api-refusal.ts'

/** @throws {ApiRefusal} `differs-here` unless the two say the same */
export function requireSame(id: string, here: unknown, there: unknown): void {
  if (canonicalJson(here) !== canonicalJson(there)) throw new ApiRefusal('differs-here', { id })
}
