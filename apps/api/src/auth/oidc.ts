import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Log } from '../ports.ts'
import { type Grants, valuesOf } from './grants.ts'
import { challenge, type Known, sha256 } from './keys.ts'

/** What tokens are taken from: whose they are, for whom, and what they let their holders do. */
export type OidcAsked = {
  /** `iss`, letter for letter */
  readonly issuer: string
  /** what must stand in `aud`: this API's own name at the issuer, never a client's */
  readonly audience: string
  /** where the issuer publishes its keys */
  readonly jwks: URL
  readonly grants: Grants
}

/** Signatures by a key pair. None by a shared secret, and never `none`. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519']
const toleranceSeconds = 30
const times = { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 5000 }

/** Who holds this token? */
export type VerifyToken = (token: string) => Promise<Known>

/**
 * Verifies access tokens (JWT) of one OpenID Connect issuer. Its keys are fetched when the first token comes, kept for ten
 * minutes, and asked for again when a token names one that is not among them, once in 30 seconds at most.
 *
 * @throws {ApiRefusal} `bad-token`, `expired-token`, `no-grant`, `issuer-unreachable`
 */
export function oidc(
  { issuer, audience, jwks, grants }: OidcAsked,
  { now, log }: { readonly now: () => number; readonly log: Log },
  fetching: Partial<typeof times> = {},
): VerifyToken {
  const keys = createRemoteJWKSet(jwks, { ...times, ...fetching })
  const options = { issuer, audience, algorithms, clockTolerance: toleranceSeconds, requiredClaims: ['exp', 'sub'] }
  return async (token) => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, { ...options, currentDate: new Date(now()) })
      if (!isAccessToken(payload, protectedHeader.typ)) throw new errors.JWTInvalid('not an access token')
      return known(payload, issuer, grants)
    } catch (error) {
      throw refusalOf(error, log)
    }
  }
}

/**
 * Is this what RFC 9068 calls an access token, or what issuers gave before it? ID tokens, refresh and logout tokens are
 * signed by the same keys.
 */
const isAccessToken = ({ typ, at_hash: ofId, c_hash: ofCode, events }: JWTPayload, type = 'JWT'): boolean =>
  ['jwt', 'at+jwt', 'application/at+jwt'].includes(type.toLowerCase()) &&
  (typ === undefined || typ === 'Bearer') &&
  [ofId, ofCode, events].every((claim) => claim === undefined)

function known({ sub = '', exp = 0, ...claims }: JWTPayload, issuer: string, grants: Grants): Known {
  const values = valuesOf(claims, grants.claim)
  const grant = grants.grants.find(({ value }) => values.includes(value))
  if (!grant) throw new ApiRefusal('no-grant')
  const { scopes, bodies, test } = grant
  const expiresAt = new Date(exp * 1000).toISOString()
  // The log holds who did it and no name: the same person always has the same id.
  const id = `oidc_${sha256(`${issuer}\n${sub}`).slice(0, 32)}`
  return { principal: { id, scopes, bodies, test, token: { expiresAt } }, expiresAt }
}

const faultsOfTokens = [
  errors.JWTClaimValidationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWSInvalid,
  errors.JWTInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
]

function refusalOf(error: unknown, log: Log): unknown {
  if (error instanceof ApiRefusal) return error
  if (error instanceof errors.JWTExpired) return new ApiRefusal('expired-token', {}, challenge('invalid_token'))
  if (faultsOfTokens.some((fault) => error instanceof fault))
    return new ApiRefusal('bad-token', {}, challenge('invalid_token'))
  log('error', 'oidc-keys', { error: error instanceof Error ? error.message : 'unknown' })
  return new ApiRefusal('issuer-unreachable', {}, { headers: { 'Retry-After': '30' } })
}
