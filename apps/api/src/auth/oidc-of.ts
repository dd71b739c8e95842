import { readFileSync } from 'node:fs'
import { Grants } from './grants.ts'
import type { OidcAsked } from './oidc.ts'

const names = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS', 'OIDC_GRANTS'] as const

/**
 * What the environment says of tokens; undefined when it says nothing: then keys alone open the API.
 *
 * @throws when a part is missing, an address is not https, or the file of grants does not have its shape
 */
export function oidcOf(env: NodeJS.ProcessEnv): OidcAsked | undefined {
  const missing = names.filter((name) => !env[name])
  if (missing.length === names.length) return undefined
  if (missing.length > 0) throw new Error(`OIDC: ${missing.join(', ')} is missing`)
  const [issuer, audience, address, file] = names.map((name) => env[name] ?? '')
  const jwks = new URL(address ?? '')
  const here = ['127.0.0.1', '[::1]', 'localhost'].includes(jwks.hostname)
  if (jwks.protocol !== 'https:' && !(here && jwks.protocol === 'http:')) throw new Error('OIDC_JWKS must be https')
  const grants = Grants.safeParse(JSON.parse(readFileSync(file ?? '', 'utf8')))
  if (!grants.success) throw new Error(`OIDC_GRANTS: ${grants.error.message}`)
  return { issuer: issuer ?? '', audience: audience ?? '', jwks, grants: grants.data }
}
