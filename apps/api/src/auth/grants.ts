import { z } from '@hono/zod-openapi'
import { BodyId } from '../inspections/draft.ts'
import { scopes } from './keys.ts'

/**
 * What a claim of a token lets its holder do. The first grant whose value is among the claim's applies, alone: scopes of one
 * group never meet the bodies of another.
 */
export const Grants = z.strictObject({
  /** where the claim stands: `["groups"]`, `["realm_access", "roles"]` */
  claim: z.array(z.string().min(1)).min(1).max(5),
  grants: z
    .array(
      z.strictObject({
        value: z.string().min(1),
        scopes: z.array(z.enum(scopes)).min(1),
        /** null: every body */
        bodies: z.array(BodyId).min(1).nullable(),
        /** without outside effect, as a test key */
        test: z.boolean().default(false),
      }),
    )
    .min(1),
})
export type Grants = z.infer<typeof Grants>

/** The values a claim has: one text, or those of a list; `scope` is a list with spaces (RFC 9068). Anything else has none. */
export function valuesOf(claims: object, path: readonly string[]): readonly string[] {
  let at: unknown = claims
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return []
    at = Reflect.get(at, name)
  }
  const one = path.at(-1) === 'scope' && typeof at === 'string' ? at.split(' ') : [at]
  const all: readonly unknown[] = Array.isArray(at) ? at : one
  return all.filter((each) => typeof each === 'string')
}
