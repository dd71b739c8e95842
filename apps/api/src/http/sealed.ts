import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

const cipher = 'aes-256-gcm'
const [nonceBytes, tagBytes] = [12, 16]

/** A caller's key is random and long: HKDF (RFC 5869) makes a key of its own purpose from it. */
const keyFrom = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'congvu kept answer', 32))

/**
 * A text that only who holds the secret can read again: AES-256-GCM, base64. The store holds the hash of a caller's key
 * and never the key, so what is sealed with it is no use to who copies the store.
 *
 * @param random bytes fit for secrets
 */
export function seal(text: string, secret: string, random: (bytes: number) => Uint8Array): string {
  const nonce = random(nonceBytes)
  const sealing = createCipheriv(cipher, keyFrom(secret), nonce)
  const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64')
}

/** The text again. @throws when it was sealed with another secret, or changed since */
export function unseal(sealed: string, secret: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const opening = createDecipheriv(cipher, keyFrom(secret), bytes.subarray(0, nonceBytes))
  opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([opening.update(bytes.subarray(nonceBytes + tagBytes)), opening.final()]).toString('utf8')
}
