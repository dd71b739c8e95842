import { isDay } from '@congvu/core'
import { bytesOf, textString } from '../pdf/syntax.ts'
import { type FoundField, fieldNamed, fieldsOf } from '../read/fields.ts'
import { Unreadable } from '../read/parser.ts'
import { PdfFile } from '../read/pdf-file.ts'
import { type Dictionary, referenceTo, shown, withEntries } from '../read/values.ts'
import { appearanceOf } from './appearance.ts'
import { certificatesIn, type ReadCertificate } from './certificate.ts'
import { cmsOf, keyKindOf, sha256, signedAttributes } from './cms.ts'
import { refuseToSign } from './sign-words.ts'
import { type Changes, updated } from './update.ts'

/** Who signs where and when, with which certificate. */
export type SigningRequest = {
  /** name of the field, or who signs there: `head`, `secretary`, `inspected`, `agency` */
  readonly field: string
  /** the time in Vietnam: `2026-11-05T16:45:30` */
  readonly at: string
  /** who signs, why and where, as readers show it */
  readonly name?: string
  readonly reason?: string
  readonly location?: string
  /**
   * lines that the signature shows where its field is, in the file's own type: the number and the time on an annex in a
   * file of its own. Nothing is shown when not given: a signature needs none
   */
  readonly shows?: readonly string[]
  /** the signer's certificate, DER or PEM; without it only the document's own digest is known before signing */
  readonly certificate?: Uint8Array
  /** certificates of its issuers, DER or PEM */
  readonly chain?: readonly Uint8Array[]
}

/** A file that waits for a signature, and what must be signed. */
export type Prepared = {
  readonly pdf: Uint8Array
  /** name of the field */
  readonly field: string
  /** SHA-256 of the document without the place of the signature */
  readonly documentDigest: Uint8Array
  /** with a certificate: what its key signs, DER */
  readonly attributes?: Uint8Array
  /** SHA-256 of the attributes, for tokens and services that take a hash */
  readonly hash?: Uint8Array
}

/** Room for a signature in CMS with a short chain. Bytes; the file holds two digits for each. */
const leastRoom = 8192
/** What CMS needs beside certificates. */
const roomBesideCertificates = 2048

/**
 * Add the frame of a signature to a file as an incremental update, and tell what must be signed (PAdES B-B, ETSI EN 319
 * 142-1). The private key stays with its owner: have `hash` (or `attributes`) signed, then call {@link embedSignature}.
 *
 * @param pdf minutes made here, or such that have been signed already
 * @throws {Refusal} `pdf-unreadable`, `pdf-encrypted`, `field-unknown`, `field-signed`, `signing-time`,
 * `certificate-unfit`, `appearance-unfit`
 * @example
 * ```ts
 * const { pdf: prepared, hash } = await prepareSignature(pdf, { field: 'head', at: '2026-11-05T16:45:30', certificate })
 * const signed = await embedSignature(prepared, { signature: await token.sign(hash) })
 * hash?.length //=> 32, SHA-256: what the token is asked to sign
 * signed.length > pdf.length //=> true
 * ```
 */
export async function prepareSignature(pdf: Uint8Array, request: SigningRequest): Promise<Prepared> {
  const file = openedForSigning(pdf)
  const field = emptyField(file, request.field)
  const certificate = certificateOf(request)
  const chain = (request.chain ?? []).flatMap((each) => certificatesIn(each))
  const certificates = [...(certificate ? [certificate] : []), ...chain]
  const inside = certificates.reduce((sum, { der }) => sum + der.length, 0)
  const { bytes, gap } = withFrame(file, field, request, Math.max(leastRoom, inside + roomBesideCertificates))

  const documentDigest = await sha256(outside(bytes, gap))
  if (!certificate) return { pdf: bytes, field: field.name, documentDigest }
  const attributes = await signedAttributes(documentDigest, certificate)
  const waiting = cmsOf({ attributes, certificate, chain, signature: new Uint8Array() })
  fill(bytes, gap, waiting)
  return { pdf: bytes, field: field.name, documentDigest, attributes, hash: await sha256(attributes) }
}

/** @throws {Refusal} `pdf-unreadable`, `pdf-encrypted` */
export function openedForSigning(pdf: Uint8Array): PdfFile {
  try {
    const file = PdfFile.read(pdf)
    if (file.trailer.entries.has('Encrypt')) throw refuseToSign('pdf-encrypted')
    return file
  } catch (error) {
    throw error instanceof Unreadable ? refuseToSign('pdf-unreadable', { why: error.message }) : error
  }
}

function emptyField(file: PdfFile, asked: string): FoundField {
  const fields = fieldsOf(file)
  const field = fieldNamed(fields, asked)
  if (!field) throw refuseToSign('field-unknown', { field: asked, fields: fields.map(({ name }) => name) })
  if (field.dictionary.entries.has('V')) throw refuseToSign('field-signed', { field: field.name })
  return field
}

function certificateOf({ certificate }: SigningRequest): ReadCertificate | undefined {
  if (certificate === undefined) return undefined
  const [read] = certificatesIn(certificate)
  if (!read || keyKindOf(read) === undefined) throw refuseToSign('certificate-unfit')
  return read
}

/** The place of the signature: `<` stands at `start`, and the first byte after `>` at `end`. */
export type Gap = { readonly start: number; readonly end: number }

function withFrame(
  file: PdfFile,
  field: FoundField,
  request: SigningRequest,
  room: number,
): { readonly bytes: Uint8Array; readonly gap: Gap } {
  const signature = file.size
  const text = (key: string, value: string | undefined): string =>
    value === undefined ? '' : `/${key}${textString(value.normalize('NFC'))}`
  const said = text('Name', request.name) + text('Reason', request.reason) + text('Location', request.location)
  const head = '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Contents'
  const range = `/ByteRange[${' '.repeat(rangeRoom)}]`
  const dictionary = `${head}<${'0'.repeat(room * 2)}>${range}/M(${pdfTime(request.at)})${said}>>`
  const changes: Changes = new Map()
  changes.set(signature, dictionary)
  const look = request.shows && appearanceOf(file, field, request.shows)
  if (look) changes.set(signature + 1, look)
  const drawn = look ? { AP: withEntries(noEntries, { N: referenceTo(signature + 1) }) } : {}
  changes.set(field.object, shown(withEntries(field.dictionary, { V: referenceTo(signature), ...drawn })))
  const { pdf: bytes, offsets } = updated(file, changes)
  const start = (offsets.get(signature) ?? 0) + `${signature} 0 obj\n${head}`.length
  const gap = { start, end: start + room * 2 + 2 }
  const numbers = `0 ${gap.start} ${gap.end} ${bytes.length - gap.end}`.padEnd(rangeRoom)
  bytes.set(bytesOf(numbers), gap.end + '/ByteRange['.length)
  return { bytes, gap }
}

const noEntries: Dictionary = { kind: 'dictionary', entries: new Map() }

/** Room for four numbers of a file of up to ten gigabytes. */
const rangeRoom = 36

/** A clock in Vietnam as ISO 32000-1, 7.9.4 writes it. */
function pdfTime(at: string): string {
  const [, date = '', hour = '', minute = '', second = '00'] =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(at) ?? []
  if (!isDay(date)) throw refuseToSign('signing-time', { at })
  return `D:${date.replaceAll('-', '')}${hour}${minute}${second}+07'00'`
}

/** Everything but the place of the signature. */
export function outside(bytes: Uint8Array, { start, end }: Gap): Uint8Array {
  const all = new Uint8Array(bytes.length - (end - start))
  all.set(bytes.subarray(0, start))
  all.set(bytes.subarray(end), start)
  return all
}

/** @throws {Refusal} `signature-too-large` */
export function fill(bytes: Uint8Array, { start, end }: Gap, der: Uint8Array): void {
  const room = (end - start - 2) / 2
  if (der.length > room) throw refuseToSign('signature-too-large', { bytes: der.length, room })
  let hex = ''
  for (const byte of der) hex += byte.toString(16).toUpperCase().padStart(2, '0')
  bytes.set(bytesOf(hex.padEnd(room * 2, '0')), start + 1)
}
