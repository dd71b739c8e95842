import { id_contentType, id_data, id_messageDigest } from '@peculiar/asn1-cms'
import * as asn1 from 'asn1js'
import { derOf, type ReadCertificate, sameBytes } from './certificate.ts'
import { membersOf, oids, type ReadCms } from './cms.ts'

/** What a CMS signature over a document is worth, trust in its certificate aside. */
export type CmsCheck = {
  readonly certificate?: ReadCertificate
  /** the document's digest is the one that was signed */
  readonly digest: boolean
  /** the signature is by the key of the certificate, over these attributes, of this certificate */
  readonly signature: boolean
  /** an algorithm that is not looked at here: neither answer says anything */
  readonly unknownAlgorithm?: string
}

const digests: Readonly<Record<string, string>> = {
  [oids.sha256]: 'SHA-256',
  [oids.sha384]: 'SHA-384',
  [oids.sha512]: 'SHA-512',
}
const schemes: Readonly<Record<string, { readonly name: 'RSASSA-PKCS1-v1_5' | 'ECDSA'; readonly hash?: string }>> = {
  [oids.rsa]: { name: 'RSASSA-PKCS1-v1_5' },
  [oids.rsaSha256]: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  [oids.rsaSha384]: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  [oids.rsaSha512]: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
  [oids.ecdsaSha256]: { name: 'ECDSA', hash: 'SHA-256' },
  [oids.ecdsaSha384]: { name: 'ECDSA', hash: 'SHA-384' },
  [oids.ecdsaSha512]: { name: 'ECDSA', hash: 'SHA-512' },
}
const curves: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  [oids.p256]: { name: 'P-256', bytes: 32 },
  [oids.p384]: { name: 'P-384', bytes: 48 },
}

/** @param document the bytes that are signed */
export async function checkCms(cms: ReadCms, document: Uint8Array): Promise<CmsCheck> {
  const { signer, attributes } = cms
  const certificate = certificateOf(cms)
  const hash = digests[signer.digestAlgorithm.algorithm]
  const scheme = schemes[signer.signatureAlgorithm.algorithm]
  if (!hash || !scheme) {
    const unknownAlgorithm = hash ? signer.signatureAlgorithm.algorithm : signer.digestAlgorithm.algorithm
    return { ...(certificate ? { certificate } : {}), digest: false, signature: false, unknownAlgorithm }
  }
  const digest = await digestOf(hash, document)
  const signed = octetsOf(attributeOf(cms, id_messageDigest))
  const digestAgrees = signed !== undefined && sameBytes(signed, digest)
  if (!certificate) return { digest: digestAgrees, signature: false }
  const typed = attributeOf(cms, id_contentType)
  const isData = typed !== undefined && objectIdOf(typed) === id_data
  const named = isData && (await namesCertificate(cms, certificate))
  const agrees = scheme.hash === undefined || scheme.hash === hash
  const signature =
    named &&
    agrees &&
    (await verified(certificate, scheme.name, hash, new Uint8Array(signer.signature.buffer), attributes))
  return { certificate, digest: digestAgrees, signature }
}

const digestOf = async (hash: string, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(hash, Uint8Array.from(bytes)))

/** The one value of a signed attribute that is there once. */
function attributeOf({ signer }: ReadCms, type: string): Uint8Array | undefined {
  const [only, second] = (signer.signedAttrs ?? []).filter(({ attrType }) => attrType === type)
  const [value, more] = only?.attrValues ?? []
  return second || more || !value ? undefined : new Uint8Array(value)
}

function octetsOf(der: Uint8Array | undefined): Uint8Array | undefined {
  const { result } = asn1.fromBER(Uint8Array.from(der ?? []))
  return result instanceof asn1.OctetString ? new Uint8Array(result.getValue()) : undefined
}

function objectIdOf(der: Uint8Array): string | undefined {
  const { result } = asn1.fromBER(Uint8Array.from(der))
  return result instanceof asn1.ObjectIdentifier ? result.getValue() : undefined
}

/** The certificate of the signer, by issuer and serial number or by the identifier of its key. */
function certificateOf({ signer: { sid }, certificates }: ReadCms): ReadCertificate | undefined {
  const { issuerAndSerialNumber: named, subjectKeyIdentifier: key } = sid
  return certificates.find(({ parsed: { tbsCertificate } }) => {
    if (!named) {
      const own = tbsCertificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14')
      const value = own && octetsOf(new Uint8Array(own.extnValue.buffer))
      return key !== undefined && value !== undefined && sameBytes(value, new Uint8Array(key.buffer))
    }
    const serial = new Uint8Array(tbsCertificate.serialNumber)
    const sameSerial = sameBytes(serial, new Uint8Array(named.serialNumber))
    return sameSerial && sameBytes(derOf(tbsCertificate.issuer), derOf(named.issuer))
  })
}

/** Is the certificate the one whose digest was signed (RFC 5035)? PAdES asks for it; older signatures have none. */
async function namesCertificate(cms: ReadCms, { der }: ReadCertificate): Promise<boolean> {
  const newer = attributeOf(cms, oids.signingCertificateV2)
  const older = attributeOf(cms, oids.signingCertificate)
  const value = newer ?? older
  if (!value) return true
  const [list] = membersOf(value)
  const [first] = membersOf(list ?? new Uint8Array())
  const fields = membersOf(first ?? new Uint8Array())
  const algorithm = newer && fields[0]?.[0] === 0x30 ? membersOf(fields[0])[0] : undefined
  const hash = algorithm ? digests[objectIdOf(algorithm) ?? ''] : newer ? 'SHA-256' : 'SHA-1'
  const said = octetsOf(algorithm ? fields[1] : fields[0])
  return hash !== undefined && said !== undefined && sameBytes(said, await digestOf(hash, der))
}

/** Is this a signature over these bytes by the key of this certificate? */
export async function verified(
  { parsed }: ReadCertificate,
  name: 'RSASSA-PKCS1-v1_5' | 'ECDSA',
  hash: string,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  const info = parsed.tbsCertificate.subjectPublicKeyInfo
  const curve = curves[objectIdOf(new Uint8Array(info.algorithm.parameters ?? new ArrayBuffer(0))) ?? '']
  if ((name === 'ECDSA') !== (info.algorithm.algorithm === oids.ecKey) || (name === 'ECDSA' && !curve)) return false
  const value = curve && name === 'ECDSA' ? rawEcdsa(signature, curve.bytes) : signature
  if (!value) return false
  try {
    const algorithm = curve && name === 'ECDSA' ? { name, namedCurve: curve.name } : { name, hash }
    const key = await crypto.subtle.importKey('spki', Uint8Array.from(derOf(info)), algorithm, false, ['verify'])
    return await crypto.subtle.verify({ name, hash }, key, Uint8Array.from(value), Uint8Array.from(data))
  } catch {
    // A key that cannot be one signs nothing.
    return false
  }
}

/** An ECDSA signature from DER (RFC 3279, 2.2.3) to two numbers of fixed length, as WebCrypto takes them. */
function rawEcdsa(der: Uint8Array, bytes: number): Uint8Array | undefined {
  const parts = membersOf(der).map((part) => part.subarray(2))
  if (parts.length !== 2) return undefined
  const raw = new Uint8Array(bytes * 2)
  for (const [i, part] of parts.entries()) {
    const from = part.findIndex((byte) => byte !== 0)
    const digits = from < 0 ? new Uint8Array() : part.subarray(from)
    if (digits.length > bytes) return undefined
    raw.set(digits, (i + 1) * bytes - digits.length)
  }
  return raw
}

/** Two numbers of fixed length as DER: what tokens give (PKCS#11), as CMS takes it. */
export function derEcdsa(raw: Uint8Array): Uint8Array {
  const half = raw.length / 2
  const value = [raw.subarray(0, half), raw.subarray(half)].map((part) => {
    const from = part.findIndex((byte) => byte !== 0)
    const digits = part.subarray(from < 0 ? half - 1 : from)
    return new asn1.Integer({ valueHex: Uint8Array.from((digits[0] ?? 0) >= 0x80 ? [0, ...digits] : digits) })
  })
  return new Uint8Array(new asn1.Sequence({ value }).toBER())
}
