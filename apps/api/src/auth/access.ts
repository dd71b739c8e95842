import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Principal, Scope } from './keys.ts'

/** Test keys live in a space of their own: other records, another log, other numbers. */
const testSpace = 'test:'
export const spaceOf = ({ test }: Principal): string => (test ? testSpace : '')
export const bodyName = (stored: string): string =>
  stored.startsWith(testSpace) ? stored.slice(testSpace.length) : stored

/** May this key touch what belongs to this body? */
export const mayTouch = (principal: Principal, body: string): boolean =>
  principal.bodies === null || principal.bodies.includes(body)

export const has = ({ scopes }: Principal, scope: Scope): boolean => scopes.includes(scope) || scopes.includes('admin')

/** Does this key see the names in a record? */
export const seesWhole = (principal: Principal): boolean => has(principal, 'inspect') || has(principal, 'decide')

/**
 * The body, as stored, that something new of this key's belongs to.
 *
 * @throws {ApiRefusal} `body-needed` when the key is for several and none is named, `body-not-allowed`
 */
export function bodyFor(principal: Principal, asked: string | undefined): string {
  const [only, ...others] = principal.bodies ?? []
  const body = asked ?? (others.length === 0 ? only : undefined)
  if (body === undefined) throw new ApiRefusal('body-needed')
  if (!mayTouch(principal, body)) throw new ApiRefusal('body-not-allowed', { body })
  return spaceOf(principal) + body
}

/** Which bodies, as stored, a list shows this key; null: all of its space. */
export const visibleBodies = (principal: Principal): readonly string[] | null =>
  principal.bodies?.map((body) => spaceOf(principal) + body) ?? null
