import type { Inspection } from '@congvu/core'
import { encode } from 'uqr'
import type { FootCode } from '../document.ts'
import { type Proof, proofOf, proofText, signedBytes } from './proof.ts'

/** Who signs the code: the key stays with the caller. */
export type QrOption = {
  /** Ed25519 signature (RFC 8032) of these bytes, 64 bytes; the code is not signed without it */
  readonly sign?: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/** One of the eight masks, always the same: readers take any, and trying all costs ten times as much. */
const maskPattern = 2

/**
 * The code at the foot of every page of these minutes.
 *
 * @throws Error for a signature that has not 64 bytes
 */
export async function footCodeOf(inspection: Inspection, { sign }: QrOption): Promise<FootCode> {
  const bare = proofOf(inspection)
  const proof: Proof = sign ? { ...bare, signature: await sign(signedBytes(bare)) } : bare
  if (proof.signature && proof.signature.length !== 64) throw new Error('an Ed25519 signature has 64 bytes')
  const text = proofText(proof)
  const { size, data } = encode(text, { ecc: 'M', border: 0, boostEcc: false, maskPattern })
  const code = proof.id.replace(/(.{4})(?=.)/g, '$1-')
  const signed = proof.signature ? ', có chữ ký của cơ quan lập' : ''
  return {
    size,
    modules: modulesOf(data, size),
    title: `Mã hồ sơ ${code}. Mã QR để đối chiếu bản giấy với hồ sơ, không cần mạng${signed}:`,
    text,
  }
}

function modulesOf(rows: readonly (readonly boolean[])[], size: number): Uint8Array {
  const modules = new Uint8Array(size * size)
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < size; x++) modules[y * size + x] = row[x] ? 1 : 0
  }
  return modules
}
