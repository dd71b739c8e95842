import { fieldsOf } from '../read/fields.ts'
import { entryOf, itemsOf, numberOf } from '../read/values.ts'
import { certificatesIn, pemBlocks, type ReadCertificate } from './certificate.ts'
import { cmsOf, keyKindOf, type ReadCms, readCms, sha256, signedAttributes } from './cms.ts'
import { checkCms, derEcdsa } from './cms-check.ts'
import { fill, type Gap, openedForSigning, outside } from './prepare.ts'
import { refuseToSign } from './sign-words.ts'

/** A signature to put in: that of a token or service over the hash it was given. */
export type Signing = {
  /**
   * What came back from the token or service: the bare signature (RSA PKCS#1 v1.5 with SHA-256; ECDSA P-256 as DER or as
   * two numbers), or a whole CMS (PKCS#7) made for the document's digest
   */
  readonly signature: Uint8Array
  /** the signer's certificate, DER or PEM, when it was not given before */
  readonly certificate?: Uint8Array
  /** certificates of its issuers; those given before are kept when none are given here */
  readonly chain?: readonly Uint8Array[]
}

/**
 * Put a signature into a file that {@link prepareSignature} made. It is checked first: what does not match the document
 * and the certificate is refused, and nothing but the place kept for it changes.
 *
 * @returns the signed file
 * @throws {Refusal} `not-prepared`, `certificate-missing`, `certificate-unfit`, `signature-mismatch`,
 * `signature-too-large`, `pdf-unreadable`, `pdf-encrypted`
 * @example
 * ```ts
 * const { pdf: prepared, hash } = await prepareSignature(pdf, { field: 'head', at: '2026-11-05T16:45:30', certificate })
 * const signed = await embedSignature(prepared, { signature: await token.sign(hash) })
 * (await verifySignatures(signed)).signatures.length //=> 1
 * ```
 */
export async function embedSignature(prepared: Uint8Array, signing: Signing): Promise<Uint8Array> {
  const waiting = waitingIn(prepared)
  const document = outside(prepared, waiting.gap)
  const given = bare(signing.signature)
  const cms = readCms(given) ? given : await assembled(document, given, waiting.cms, signing)
  const read = readCms(cms)
  const check = read ? await checkCms(read, document) : undefined
  if (!check?.digest) throw refuseToSign('signature-mismatch', { why: 'digest' })
  if (!check.signature) throw refuseToSign('signature-mismatch', { why: 'signature' })
  const signed = Uint8Array.from(prepared)
  fill(signed, waiting.gap, cms)
  return signed
}

type Waiting = { readonly gap: Gap; readonly cms: ReadCms | undefined }

/** The signature that covers the whole file and is not there yet. */
function waitingIn(prepared: Uint8Array): Waiting {
  const file = openedForSigning(prepared)
  for (const { signature } of fieldsOf(file)) {
    const found = signature === undefined ? undefined : file.object(signature)
    const contents = entryOf(found, 'Contents')
    const range = itemsOf(entryOf(found, 'ByteRange')).map((each) => numberOf(each))
    if (contents?.kind !== 'string' || !contents.hex) continue
    const { start, end } = contents
    const whole = [0, start, end, prepared.length - end]
    if (range.length !== 4 || range.some((each, i) => each !== whole[i])) continue
    const cms = readCms(Uint8Array.from(contents.bytes, (byte) => byte.charCodeAt(0)))
    const empty = cms ? cms.signer.signature.byteLength === 0 : /^\0*$/.test(contents.bytes)
    if (empty) return { gap: { start, end }, cms }
  }
  throw refuseToSign('not-prepared')
}

async function assembled(
  document: Uint8Array,
  given: Uint8Array,
  before: ReadCms | undefined,
  { certificate: file, chain }: Signing,
): Promise<Uint8Array> {
  const [first, ...others] = file ? certificatesIn(file) : (before?.certificates ?? [])
  if (file && !first) throw refuseToSign('certificate-unfit')
  if (!first) throw refuseToSign('certificate-missing')
  const kind = keyKindOf(first)
  if (!kind) throw refuseToSign('certificate-unfit')
  const issuers: readonly ReadCertificate[] = chain ? chain.flatMap((each) => certificatesIn(each)) : others
  const signature = kind === 'p256' && given.length === 64 ? derEcdsa(given) : given
  const attributes = await signedAttributes(await sha256(document), first)
  return cmsOf({ attributes, certificate: first, chain: issuers, signature })
}

/** A signature from the bytes of a file: binary, PEM, hexadecimal or base64. */
function bare(file: Uint8Array): Uint8Array {
  const [pem] = [...pemBlocks(file, 'PKCS7'), ...pemBlocks(file, 'CMS')]
  if (pem) return pem
  const text = new TextDecoder('latin1').decode(file).replace(/\s+/g, '')
  if (/^([0-9A-Fa-f]{2}){64,}$/.test(text))
    return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
  if (!/^[A-Za-z0-9+/]{80,}={0,2}$/.test(text) || text.length % 4 !== 0) return file
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
