import { hash, timingSafeEqual } from 'node:crypto'
import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Ports } from '../ports.ts'
import { instant } from '../ports.ts'
import { findKey } from '../store/queries/keys.ts'
import type { ApiKeyRow } from '../store/schema.ts'
import type { Queries } from '../store/store.ts'

/**
 * What a key may do. `read`: reference data, and its bodies' records with names masked. `inspect`: write and read them
 * whole. `decide`: conclude, number, supersede. `admin`: everything, and the log.
 */
export const scopes = ['read', 'inspect', 'decide', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** Who asks. */
export type Principal = {
  readonly id: string
  readonly scopes: readonly Scope[]
  /** null: every body */
  readonly bodies: readonly string[] | null
  readonly test: boolean
  /** there when a token of an OpenID Connect issuer opened the API, not a key */
  readonly token?: { readonly expiresAt: string }
}

/** Who asks, and until when that holds. */
export type Known = { readonly principal: Principal; readonly expiresAt: string | null }

/** The header that goes with a 401 (RFC 6750). */
export const challenge = (error?: 'invalid_token') => ({
  headers: { 'WWW-Authenticate': `Bearer realm="congvu"${error ? `, error="${error}"` : ''}` },
})

export const sha256 = (data: string | Uint8Array): string => hash('sha256', data)

export const secret = (random: Ports['random']): string => Buffer.from(random(32)).toString('base64url')

const keyPattern = /^cvk_(?:live|test)_([a-z0-9]{12})_[A-Za-z0-9_-]{43}$/

export type KeyAsked = {
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly bodies: readonly string[] | null
  readonly test: boolean
  readonly expiresAt?: string
}

/** A new key: the text to hand over once, and the row that is kept. */
export function newKey(
  asked: KeyAsked,
  ports: Pick<Ports, 'now' | 'random'>,
): { readonly key: string; readonly row: ApiKeyRow } {
  const id = Buffer.from(ports.random(6)).toString('hex')
  const key = `cvk_${asked.test ? 'test' : 'live'}_${id}_${secret(ports.random)}`
  const row = {
    id,
    hash: sha256(key),
    name: asked.name,
    scopes: JSON.stringify(asked.scopes),
    bodies: asked.bodies && JSON.stringify(asked.bodies),
    test: asked.test ? 1 : 0,
    created_at: instant(ports),
    expires_at: asked.expiresAt ?? null,
    revoked_at: null,
  }
  return { key, row }
}

/** Neither revoked nor expired. */
export const isAlive = ({ revoked_at, expires_at }: ApiKeyRow, now: string): boolean =>
  revoked_at === null && (expires_at === null || expires_at > now)

/** Three parts of base64url: a JWT, which no key is. */
const tokenPattern = /^[\w-]+\.[\w-]+\.[\w-]*$/

/**
 * Whose key, or token, is this, and until when?
 *
 * @throws {ApiRefusal} `no-key`, `bad-key`, and what `verifyToken` throws
 */
export async function authenticate(
  header: string | undefined,
  queries: Queries,
  now: string,
  verifyToken?: (token: string) => Promise<Known>,
): Promise<Known> {
  const key = header?.match(/^Bearer (\S+)$/)?.[1]
  if (key === undefined) throw new ApiRefusal('no-key', {}, challenge())
  if (verifyToken && tokenPattern.test(key)) return verifyToken(key)
  const id = keyPattern.exec(key)?.[1]
  const row = id === undefined ? undefined : await findKey(queries, id)
  if (!row || !isAlive(row, now) || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(sha256(key))))
    throw new ApiRefusal('bad-key', {}, challenge())
  const principal = {
    id: row.id,
    scopes: JSON.parse(row.scopes),
    bodies: row.bodies && JSON.parse(row.bodies),
    test: row.test === 1,
  }
  return { principal, expiresAt: row.expires_at }
}

export function requireScope(principal: Principal, scope: Scope): void {
  if (!principal.scopes.includes(scope) && !principal.scopes.includes('admin'))
    throw new ApiRefusal('scope-missing', { scope })
}
