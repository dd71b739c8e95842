import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Ports } from '../ports.ts'

const keysMax = 10_000

/** A bucket of tokens for each key, in this process. */
export function rateLimit({ rate, now }: Pick<Ports, 'rate' | 'now'>): (keyId: string) => void {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (keyId) => {
    const at = now()
    const last = buckets.get(keyId) ?? { tokens: rate.burst, at }
    const tokens = Math.min(rate.burst, last.tokens + ((at - last.at) / 1000) * rate.perSecond)
    if (buckets.size >= keysMax) buckets.clear()
    buckets.set(keyId, { tokens: Math.max(0, tokens - 1), at })
    if (tokens >= 1) return
    const seconds = Math.ceil((1 - tokens) / rate.perSecond)
    throw new ApiRefusal('too-many-requests', { seconds }, { headers: { 'Retry-After': String(seconds) } })
  }
}
