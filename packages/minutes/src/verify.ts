import { defaultProvince, type Inspection, type Province, readInspection } from '@congvu/core'
import { extractCarried, type Made, madeNow } from './carried.ts'
import type { FontPack } from './fonts/pack.ts'
import { tinos } from './fonts/tinos.generated.ts'
import { type Revision, revisionsAfter } from './pdf/revisions.ts'
import { minutesProblems } from './problems.ts'
import type { QrOption } from './qr/foot-code.ts'
import { readProof } from './qr/proof.ts'
import { renderMinutes } from './render-minutes.ts'
import type { PhotoOf } from './sections/annexes.ts'

/**
 * Do record and pages of a file belong together? `agrees`: rendered again, the record gives these very bytes.
 * `differs`: it gives others, though by the same software. `changed-after`: it gives the beginning of the file, but what was
 * added since then changes what people see, or cannot be followed. `other-maker`: it was made by another version, with other law
 * data or other fonts, so the bytes cannot be compared here. `unfit`: the record inside cannot become minutes.
 * `no-record`: nothing inside to compare with.
 */
export type Agreement = 'agrees' | 'changed-after' | 'differs' | 'other-maker' | 'unfit' | 'no-record'

export type Verification = {
  readonly agreement: Agreement
  readonly made?: Made
  readonly inspection?: Inspection
  /** what was added after the minutes were made, in order: signatures and other later revisions */
  readonly added: readonly Revision[]
  /** digital signatures in the file; whether they are valid is not looked at here */
  readonly signatures: number
}

export type VerifyOptions = {
  /** SHA-256 of some bytes, 64 lower-case hexadecimal digits */
  readonly sha256: (bytes: Uint8Array) => string
  readonly fonts?: FontPack
  readonly province?: Province
}

/**
 * Were these minutes made from the record they carry, and is it so still? The record is taken out, rendered again and
 * compared byte for byte.
 *
 * @param pdf any bytes: a file of another kind carries no record
 */
export async function verifyMinutes(pdf: Uint8Array, options: VerifyOptions): Promise<Verification> {
  const { sha256, fonts = tinos, province = defaultProvince } = options
  const signatures = occurrences(pdf, '/ByteRange')
  const carried = extractCarried(pdf)
  if (carried === undefined) return { agreement: 'no-record', added: [], signatures }
  const { made, record, pictures } = carried
  const reading = readInspection(record, province)
  const byHash = new Map(pictures.map((bytes) => [sha256(bytes), bytes]))
  const photos: PhotoOf = (hash) => byHash.get(hash)
  const fit = reading.ok && minutesProblems(reading.inspection, photos, fonts).length === 0
  if (!fit) return { agreement: 'unfit', made, added: [], signatures }

  const { inspection } = reading
  const again = await renderMinutes(inspection, { photos, fonts, province, glyphs: made.glyphs, ...signedAs(made) })
  if (startsWith(pdf, again)) {
    const added = revisionsAfter(pdf, again.length)
    const isAsMade = added.every(({ adds }) => adds !== 'unknown')
    return { agreement: isAsMade ? 'agrees' : 'changed-after', made, inspection, added, signatures }
  }
  const now = madeNow(province, fonts.family, made.glyphs)
  const sameMaker = made.version === now.version && made.lawCheckedOn === now.lawCheckedOn && made.fonts === now.fonts
  return { agreement: sameMaker ? 'differs' : 'other-maker', made, inspection, added: [], signatures }
}

/** The code as it was: its signature stands in it, and is given again instead of made again. */
function signedAs({ qr }: Made): { readonly qr?: QrOption } {
  if (qr === undefined) return {}
  const signature = readProof(qr)?.signature
  return { qr: signature ? { sign: () => signature } : {} }
}

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte)

function occurrences(bytes: Uint8Array, text: string): number {
  const codes = [...text].map((letter) => letter.charCodeAt(0))
  const [first = 0] = codes
  let count = 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, i) => bytes[at + i] === code)) count += 1
  }
  return count
}
