import { canonicalJson, Day, type Inspection } from '@congvu/core'
import { sha256 } from '@noble/hashes/sha2.js'
import { strToU8 } from 'fflate'
import { sign as signOf } from '../words.ts'
import { base32, bytesOfBase32 } from './base32.ts'

/**
 * What the code on a page says of the record the page was made from. All of it but the signature is signed, as the text
 * it is written in.
 */
export type Proof = {
  /** the visit: issuer, decision, checked party, beginning. Twelve letters, the same before and after a correction. */
  readonly id: string
  /** `27/BB-SNV`; `/BB-SNV` until the number is given */
  readonly number: string
  readonly date: Day
  /** SHA-256 of the record without its number, which is given after signature (NĐ 30/2020 Điều 15 khoản 2) */
  readonly digest: string
  /** Ed25519 (RFC 8032), 64 bytes */
  readonly signature?: Uint8Array
}

const version = 'CV1'

/** The platform's own digest answers in its own time only, which costs minutes more than the digest itself. */
const digest = (value: unknown): Uint8Array => sha256(strToU8(canonicalJson(value)))

/** A longer sign would make the code too fine to print; the digest covers it anyway. */
const longestNumber = 40

function numberOf({ number, issuer }: Inspection): string {
  const given = number === null ? '' : String(number).padStart(2, '0')
  const whole = `${given}/${signOf(issuer)}`
  return percent(whole).length > longestNumber ? `${given}/` : whole
}

/** What the code of this record says, before anyone signs it. */
export function proofOf(inspection: Inspection): Proof {
  const { issuer, decision, inspected, startedAt, date } = inspection
  const visit = [issuer.name, issuer.abbreviation, decision.number, decision.date, inspected.name, startedAt]
  return {
    id: base32(digest(visit)).slice(0, 12),
    number: numberOf(inspection),
    date,
    digest: base32(digest({ ...inspection, number: null })),
  }
}

/** Everything beyond the few characters that QR codes pack well, as `%` and hexadecimal UTF-8 (RFC 3986, 2.1). */
const percent = (text: string): string =>
  [...strToU8(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      return /[0-9A-Z./-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    })
    .join('')

function unpercent(text: string): string | undefined {
  try {
    const said = decodeURIComponent(text)
    // What is read from paper is shown on a terminal and must hold no commands for it.
    return percent(said) === text && !/[\p{C}\p{Zl}\p{Zp}]/u.test(said) ? said : undefined
  } catch {
    // No UTF-8: not written here.
    return undefined
  }
}

/** The text that is signed. */
const unsigned = ({ id, number, date, digest }: Proof): string => [version, id, percent(number), date, digest].join(':')

/** The bytes that are signed. */
export const signedBytes = (proof: Proof): Uint8Array => strToU8(unsigned(proof))

/** A proof as the code holds it. */
export const proofText = (proof: Proof): string =>
  proof.signature === undefined ? unsigned(proof) : `${unsigned(proof)}:${base32(proof.signature)}`

const form = /^CV1:([A-Z2-7]{12}):([0-9A-Z%./-]{1,60}):(\d{4}-\d\d-\d\d):([A-Z2-7]{52})(?::([A-Z2-7]{103}))?$/

/** A text read from paper; nothing when it is none of ours, or was read wrongly. */
export function readProof(text: string): Proof | undefined {
  const [, id = '', encoded = '', day, digest = '', signed] = form.exec(text.trim()) ?? []
  const number = unpercent(encoded)
  const date = Day.safeParse(day)
  const signature = signed === undefined ? undefined : bytesOfBase32(signed)
  if (!number || !date.success || !bytesOfBase32(digest) || (signed !== undefined && !signature)) return undefined
  const proof = { id, number, date: date.data, digest }
  return signature ? { ...proof, signature } : proof
}
