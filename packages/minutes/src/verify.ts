import { defaultProvince, type Inspection, type Province, readInspection } from '@congvu/core'
import { carriedBy, type Made, madeNow } from './carried.ts'
import type { FontPack } from './fonts/pack.ts'
import { tinos } from './fonts/tinos.generated.ts'
import { minutesProblems } from './problems.ts'
import type { QrOption } from './qr/foot-code.ts'
import { readProof } from './qr/proof.ts'
import { asMade } from './read/pdf-file.ts'
import { isSigning, type Saving, savingsAfter } from './read/savings.ts'
import { occurrences } from './read/search.ts'
import { renderMinutes } from './render-minutes.ts'
import type { PhotoOf } from './sections/annexes.ts'
import { type FilePart, printedIn } from './sections/parts.ts'
import { signaturePictureProblems } from './signature-pictures.ts'

/**
 * Do record and pages of a file belong together? `agrees`: rendered again, the record gives these very bytes.
 * `differs`: it gives others, though by the same software. `changed-after`: it gives the beginning of the file, but something
 * else than signatures was added since then. `other-maker`: it was made by another version, with other law
 * data or other fonts, so the bytes cannot be compared here. `unfit`: the record inside cannot become minutes.
 * `no-record`: nothing inside to compare with. `unreadable`: damaged, it cannot be followed by its own tables.
 */
export type Agreement = 'agrees' | 'changed-after' | 'differs' | 'other-maker' | 'unfit' | 'no-record' | 'unreadable'

/** What {@link verifyMinutes} found. */
export type Verification = {
  readonly agreement: Agreement
  readonly made?: Made
  readonly inspection?: Inspection
  /** what was added after the minutes were made, in order: signatures, and anything else */
  readonly added: readonly Saving[]
  /** digital signatures in the file; whether they are valid is not looked at here */
  readonly signatures: number
}

/** What {@link verifyMinutes} needs: a digest, and what the minutes were made with where that is not the usual. */
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
 * @example
 * ```ts
 * (await verifyMinutes(pdf, { sha256 })).agreement //=> 'agrees'
 * ```
 */
export async function verifyMinutes(pdf: Uint8Array, options: VerifyOptions): Promise<Verification> {
  const { sha256, fonts = tinos, province = defaultProvince } = options
  const signatures = occurrences(pdf, '/ByteRange')
  const file = asMade(pdf)
  if (file === undefined) return { agreement: 'unreadable', added: [], signatures }
  const carried = carriedBy(file)
  if (carried === undefined) return { agreement: 'no-record', added: [], signatures }
  const { made, record, pictures, signaturePictures } = carried
  const part: FilePart = made.part ?? 'all'
  const reading = readInspection(record, province)
  const byHash = new Map(pictures.map((bytes) => [sha256(bytes), bytes]))
  const photos: PhotoOf = (hash) => byHash.get(hash)
  const problems = reading.ok
    ? [
        ...minutesProblems(printedIn(reading.inspection, part), photos, fonts),
        ...signaturePictureProblems(reading.inspection, signaturePictures),
      ]
    : []
  const isThere = reading.ok && (typeof part !== 'number' || part < reading.inspection.annexes.length)
  const fit = reading.ok && isThere && problems.every(({ severity }) => severity === 'warning')
  if (!fit) return { agreement: 'unfit', made, added: [], signatures }

  const { inspection } = reading
  const as = { photos, fonts, province, glyphs: made.glyphs, pictures: signaturePictures, part, ...signedAs(made) }
  const again = await renderMinutes(inspection, as)
  if (startsWith(pdf, again)) {
    const added = savingsAfter(again, pdf)
    const isAsMade = added.every(({ changes }) => changes.every(isSigning))
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
