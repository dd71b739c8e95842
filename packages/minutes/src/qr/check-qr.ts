import type { Inspection } from '@congvu/core'
import { type Proof, proofOf, readProof, signedBytes } from './proof.ts'

/** Ed25519 (RFC 8032) with the issuing body's public key: is this its signature of these bytes? */
export type Ed25519Verify = (message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>

/**
 * What a code on paper says of a record. `record`: were the pages made from this very record, its number aside?
 * `number`: the same; `later` when the paper had none yet and the record has; `other`. `signature`: `unchecked` when no key
 * was handed in, `none` when the code bears none.
 */
export type QrCheck =
  | { readonly readable: false }
  | {
      readonly readable: true
      readonly proof: Proof
      readonly record: 'same' | 'other'
      readonly number: 'same' | 'later' | 'other'
      readonly signature: 'valid' | 'invalid' | 'unchecked' | 'none'
    }

/**
 * Does the code read from a sheet of paper belong to this record, and did the issuing body sign it? Without any server.
 *
 * @param text what a reader of QR codes gives
 * @param inspection the record, as `readInspection` gives it
 * @param verify the issuing body's key; without it a signature is `unchecked`
 * @example
 * ```ts
 * const { publicKey, privateKey } = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
 * const sign = async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message))
 * const printed = extractCarried(await renderMinutes(inspection, { qr: { sign } }))?.made.qr ?? ''
 * const verify = (message, signature) => crypto.subtle.verify('Ed25519', publicKey, signature, message)
 * (await checkQr(printed, inspection, verify)).signature //=> 'valid'
 * ```
 */
export async function checkQr(text: string, inspection: Inspection, verify?: Ed25519Verify): Promise<QrCheck> {
  const proof = readProof(text)
  if (proof === undefined) return { readable: false }
  const own = proofOf(inspection)
  const isSame = proof.id === own.id && proof.date === own.date && proof.digest === own.digest
  return {
    readable: true,
    proof,
    record: isSame ? 'same' : 'other',
    number: proof.number === own.number ? 'same' : proof.number === withoutNumber(own) ? 'later' : 'other',
    signature: await signatureOf(proof, verify),
  }
}

const withoutNumber = ({ number }: Proof): string => number.slice(number.indexOf('/'))

async function signatureOf(proof: Proof, verify: Ed25519Verify | undefined) {
  if (proof.signature === undefined) return 'none'
  if (verify === undefined) return 'unchecked'
  return (await verify(signedBytes(proof), proof.signature)) ? 'valid' : 'invalid'
}

/**
 * Does a check hold: the same record, no other number, and no signature that is missing or wrong where one was asked for?
 *
 * @example
 * ```ts
 * const printed = extractCarried(await renderMinutes(inspection, { qr: {} }))?.made.qr ?? ''
 * qrHolds(await checkQr(printed, inspection), false) //=> true
 * qrHolds(await checkQr(printed, inspection), true) //=> false, a key was given and the code has no signature
 * ```
 */
export const qrHolds = (check: QrCheck, wasKeyGiven: boolean): boolean =>
  check.readable &&
  check.record === 'same' &&
  check.number !== 'other' &&
  (wasKeyGiven ? check.signature === 'valid' : check.signature !== 'invalid')
