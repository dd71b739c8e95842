import { LRUCache } from 'lru-cache'
import type { Eventually } from '../http/eventually.ts'
import { instant, type Ports } from '../ports.ts'
import { authenticate, type Principal, sha256 } from './keys.ts'

/** How long a key found good is not looked up again: revoked, it opens nothing after that, in any process. */
const trustedMs = 1000
const keysMax = 10_000

/** Who sends this `Authorization` header? @throws {ApiRefusal} `no-key`, `bad-key`, `bad-token` … */
export type Recognise = (header: string | undefined) => Eventually<Principal>

/** Recognises keys, and tokens where they are taken; each good one is looked up in the store once a second at most. */
export function recogniser(ports: Pick<Ports, 'store' | 'now' | 'verifyToken'>): Recognise {
  const known = new LRUCache<string, { principal: Principal; until: number }>({ max: keysMax })
  async function lookUp(header: string | undefined, shown: string | undefined): Promise<Principal> {
    const { principal, expiresAt } = await authenticate(header, ports.store.queries, instant(ports), ports.verifyToken)
    const until = Math.min(
      ports.now() + trustedMs,
      expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt),
    )
    if (shown) known.set(shown, { principal, until })
    return principal
  }
  return (header) => {
    const shown = header && sha256(header)
    const held = shown && known.get(shown)
    return held && ports.now() < held.until ? held.principal : lookUp(header, shown)
  }
}
