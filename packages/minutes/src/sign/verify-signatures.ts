import { type FoundField, fieldsOf } from '../read/fields.ts'
import { Unreadable } from '../read/parser.ts'
import { PdfFile } from '../read/pdf-file.ts'
import { type Change, isSigning, type Saving, savingsOf } from '../read/savings.ts'
import { occurrences } from '../read/search.ts'
import { type Characters, entryOf, itemsOf, nameOf, numberOf, textOf, type Value } from '../read/values.ts'
import { type CertificateInfo, infoOf } from './certificate.ts'
import { readCms } from './cms.ts'
import { checkCms } from './cms-check.ts'
import { outside } from './prepare.ts'

/**
 * `valid`: what it covers is as it was signed, and nothing but signatures was added since. `changed-after`: what it covers
 * is as it was signed, and something else was added. `invalid`: it does not match what it claims to cover.
 * `unfinished`: prepared, and not signed. `unknown`: made in a way that is not looked at here.
 */
export type SignatureVerdict = 'valid' | 'changed-after' | 'invalid' | 'unfinished' | 'unknown'

/** Why a signature is `invalid` or `unknown`. */
export type SignatureFault =
  | 'no-signature'
  | 'byte-range'
  | 'not-in-signed-part'
  | 'cms-unreadable'
  | 'digest'
  | 'signature'
  | 'algorithm'
  | 'format'

/** What one signature of a file is worth. */
export type SignatureReport = {
  /** name of its field */
  readonly field: string
  readonly verdict: SignatureVerdict
  readonly fault?: SignatureFault
  /** by the certificate inside; who vouches for it is not judged here: that needs lists that change from day to day */
  readonly signer?: CertificateInfo
  readonly trust: 'not-judged'
  /** does the signature's own clock lie within the life of the certificate? */
  readonly certificateInLife?: boolean
  /** the clock of the signer's machine, as the file says it: `D:20261105164530+07'00'` */
  readonly claimedTime?: string
  readonly name?: string
  readonly reason?: string
  readonly location?: string
  /** the first bytes of the file that it covers, all of them when nothing was added */
  readonly coversBytes?: number
  readonly coversWholeFile: boolean
  /** what was added after what it covers */
  readonly after: readonly Change[]
}

/** What all signatures of a file are worth. */
export type SignaturesReport = {
  readonly signatures: readonly SignatureReport[]
  /** savings after the first, the oldest first: up to which byte, and what each did */
  readonly savings: readonly Saving[]
  /** signatures in the bytes of the file that its form does not know: taken out, or hidden */
  readonly unreached: number
  /** why the file cannot be followed by its tables of objects; then no signature was looked at */
  readonly unreadable?: string
}

/**
 * What is each signature of a file worth? Digest and signature are computed, its range must be all bytes but its own
 * place, and what later savings did is told. Whether a certificate may be believed is not judged.
 *
 * @param pdf any bytes
 * @example
 * ```ts
 * const { pdf: prepared, hash } = await prepareSignature(pdf, { field: 'head', at: '2026-11-05T16:45:30', certificate })
 * const signed = await embedSignature(prepared, { signature: await token.sign(hash) })
 * const { signatures } = await verifySignatures(signed)
 * signatures.map(({ verdict }) => verdict) //=> ['valid']
 * ```
 */
export async function verifySignatures(pdf: Uint8Array): Promise<SignaturesReport> {
  const marks = occurrences(pdf, '/ByteRange')
  try {
    const file = PdfFile.read(pdf)
    const savings = savingsOf(file)
    const fields = fieldsOf(file).filter(({ dictionary }) => dictionary.entries.has('V'))
    const signatures: SignatureReport[] = []
    for (const field of fields) signatures.push(await reportOf(file, field, savings))
    const reached = new Set(fields.map(({ signature }) => signature)).size
    return { signatures, savings, unreached: Math.max(0, marks - reached) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { signatures: [], savings: [], unreached: marks, unreadable: error.message }
  }
}

const formats = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached'])

async function reportOf(file: PdfFile, field: FoundField, savings: readonly Saving[]): Promise<SignatureReport> {
  const value = file.resolved(field.dictionary.entries.get('V'))
  const text = (key: string): string | undefined => textOf(file.resolved(entryOf(value, key)))
  const said = { claimedTime: text('M'), name: text('Name'), reason: text('Reason'), location: text('Location') }
  const known = Object.fromEntries(Object.entries(said).filter(([, each]) => each !== undefined))
  const base = { field: field.name, trust: 'not-judged', coversWholeFile: false, after: [], ...known } as const
  const fail = (fault: SignatureFault, verdict: SignatureVerdict = 'invalid'): SignatureReport => ({
    ...base,
    verdict,
    fault,
  })

  const contents = entryOf(value, 'Contents')
  if (field.signature === undefined || contents?.kind !== 'string' || !contents.hex) return fail('no-signature')
  const covers = coveredBy(file, value, contents)
  if (covers === undefined) return fail('byte-range')
  const section = file.sections.find(({ end }) => end === covers || isLineEnd(file, end, covers))
  if (!section || !standsThere(file.asOf(section), field)) return fail('not-in-signed-part')
  if (!formats.has(nameOf(entryOf(value, 'SubFilter')) ?? '')) return fail('format', 'unknown')

  const after = savings.filter(({ end }) => end > section.end).flatMap(({ changes }) => changes)
  const range = { coversBytes: covers, coversWholeFile: covers === file.bytes.length, after }
  const cms = readCms(Uint8Array.from(contents.bytes, (byte) => byte.charCodeAt(0)))
  if (/^\0*$/.test(contents.bytes) || cms?.signer.signature.byteLength === 0)
    return { ...base, ...range, verdict: 'unfinished' }
  if (!cms) return { ...fail('cms-unreadable'), ...range }
  const check = await checkCms(cms, outside(file.bytes.subarray(0, covers), contents))
  const signer = check.certificate && infoOf(check.certificate)
  const inLife = signer && said.claimedTime ? isInLife(signer, said.claimedTime) : undefined
  const whose = { ...(signer ? { signer } : {}), ...(inLife === undefined ? {} : { certificateInLife: inLife }) }
  if (check.unknownAlgorithm) return { ...fail('algorithm', 'unknown'), ...range, ...whose }
  if (!check.digest || !check.signature) return { ...fail(check.digest ? 'signature' : 'digest'), ...range, ...whose }
  return { ...base, ...range, ...whose, verdict: after.every(isSigning) ? 'valid' : 'changed-after' }
}

/** How many bytes from the first on a signature covers, its own place left out; undefined when it is anything else. */
function coveredBy(file: PdfFile, signature: Value, { start, end }: Characters): number | undefined {
  const range = itemsOf(file.resolved(entryOf(signature, 'ByteRange'))).map((each) => numberOf(each) ?? -1)
  const [first, length, second, rest = -1] = range
  const covers = end + rest
  const isWhole = range.length === 4 && first === 0 && length === start && second === end && rest > 0
  return isWhole && covers <= file.bytes.length && Number.isInteger(covers) ? covers : undefined
}

/** Was the field signed with this signature already in what it covers? */
const standsThere = (then: PdfFile, { object, signature }: FoundField): boolean =>
  fieldsOf(then).some((field) => field.object === object && field.signature === signature)

function isLineEnd({ bytes }: PdfFile, from: number, to: number): boolean {
  const [a, b] = from < to ? [from, to] : [to, from]
  return b - a <= 2 && bytes.subarray(a, b).every((byte) => byte === 10 || byte === 13)
}

/** Both written as digits of UTC, so that they compare as texts. */
function isInLife({ validFrom, validTo }: CertificateInfo, claimed: string): boolean | undefined {
  const digits = /^D:(\d{14})/.exec(claimed)?.[1]
  if (digits === undefined) return undefined
  const day = (instant: string): string => instant.replace(/\D/g, '').slice(0, 8)
  return day(validFrom) <= digits.slice(0, 8) && digits.slice(0, 8) <= day(validTo)
}
