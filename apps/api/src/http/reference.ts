import { LRUCache } from 'lru-cache'
import { sha256 } from '../auth/keys.ts'
import type { Eventually } from './eventually.ts'
import type { Answer } from './operation.ts'

/** Bytes of answers that one process keeps. */
const bytesMax = 64 * 1024 * 1024

/** An answer that follows from its address and this version's data alone, as bytes. */
export type Reference = { readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string }

/**
 * Answers of reference data: made once for an address, then handed out as they are. Those that were asked for longest ago
 * make room; refusals are not kept.
 */
export function referenceAnswers(): (address: string, make: () => Promise<Answer>) => Eventually<Reference> {
  const kept = new LRUCache<string, Reference>({
    maxSize: bytesMax,
    sizeCalculation: ({ bytes }, address) => bytes.length + address.length,
  })
  async function keep(address: string, make: () => Promise<Answer>): Promise<Reference> {
    const { json } = await make()
    const bytes = new TextEncoder().encode(JSON.stringify(json))
    const made = { bytes, etag: `"${sha256(bytes).slice(0, 32)}"` }
    kept.set(address, made)
    return made
  }
  return (address, make) => kept.get(address) ?? keep(address, make)
}
