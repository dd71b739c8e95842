import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  ContentInfo,
  DigestAlgorithmIdentifier,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  id_contentType,
  id_data,
  id_messageDigest,
  id_signedData,
  SignatureAlgorithmIdentifier,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import * as asn1 from 'asn1js'
import { certificatesIn, derOf, type ReadCertificate } from './certificate.ts'

/** Object identifiers of algorithms and attributes (RFC 3370, 5754, 5035). */
export const oids = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  rsa: '1.2.840.113549.1.1.1',
  rsaSha256: '1.2.840.113549.1.1.11',
  rsaSha384: '1.2.840.113549.1.1.12',
  rsaSha512: '1.2.840.113549.1.1.13',
  ecKey: '1.2.840.10045.2.1',
  p256: '1.2.840.10045.3.1.7',
  p384: '1.3.132.0.34',
  ecdsaSha256: '1.2.840.10045.4.3.2',
  ecdsaSha384: '1.2.840.10045.4.3.3',
  ecdsaSha512: '1.2.840.10045.4.3.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))

/**
 * What a signer signs: content type, digest of the document and digest of the own certificate, as a DER SET (RFC 5652,
 * 5.4). PAdES B-B (ETSI EN 319 142-1, 6.3) wants the certificate's digest and no signing time among them.
 */
export async function signedAttributes(documentDigest: Uint8Array, certificate: ReadCertificate): Promise<Uint8Array> {
  const sequence = (...value: asn1.AsnType[]): asn1.Sequence => new asn1.Sequence({ value })
  const octets = (bytes: Uint8Array): asn1.OctetString => new asn1.OctetString({ valueHex: Uint8Array.from(bytes) })
  const attribute = (type: string, value: asn1.AsnType): asn1.Sequence =>
    sequence(new asn1.ObjectIdentifier({ value: type }), new asn1.Set({ value: [value] }))
  // ESSCertIDv2 with SHA-256, which is its default and therefore not said (RFC 5035, 4).
  const own = sequence(sequence(sequence(octets(await sha256(certificate.der)))))
  const attributes = [
    attribute(id_contentType, new asn1.ObjectIdentifier({ value: id_data })),
    attribute(id_messageDigest, octets(documentDigest)),
    attribute(oids.signingCertificateV2, own),
  ]
  // DER puts the members of a set in the order of their bytes (X.690, 11.6).
  const value = attributes.sort((a, b) => compared(new Uint8Array(a.toBER()), new Uint8Array(b.toBER())))
  return new Uint8Array(new asn1.Set({ value }).toBER())
}

function compared(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, i) => byte !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** The key of a certificate, as far as we can sign with it. */
export function keyKindOf({ parsed }: ReadCertificate): 'rsa' | 'p256' | undefined {
  const { algorithm, parameters } = parsed.tbsCertificate.subjectPublicKeyInfo.algorithm
  if (algorithm === oids.rsa) return 'rsa'
  if (algorithm !== oids.ecKey || !parameters) return undefined
  const curve = asn1.fromBER(parameters).result
  return curve instanceof asn1.ObjectIdentifier && curve.getValue() === oids.p256 ? 'p256' : undefined
}

export type CmsParts = {
  /** as {@link signedAttributes} gives them */
  readonly attributes: Uint8Array
  readonly certificate: ReadCertificate
  /** of those who issued the certificate */
  readonly chain: readonly ReadCertificate[]
  /** empty while nobody has signed */
  readonly signature: Uint8Array
}

/** A detached signature in CMS (RFC 5652), DER, with the certificates in it. */
export function cmsOf({ attributes, certificate, chain, signature }: CmsParts): Uint8Array {
  const { issuer, serialNumber } = certificate.parsed.tbsCertificate
  const digestAlgorithm = new DigestAlgorithmIdentifier({ algorithm: oids.sha256 })
  const signer = new SignerInfo({
    version: 1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm,
    signedAttrs: membersOf(attributes).map((der) => AsnConvert.parse(der, Attribute)),
    signatureAlgorithm:
      keyKindOf(certificate) === 'rsa'
        ? new SignatureAlgorithmIdentifier({ algorithm: oids.rsa, parameters: null })
        : new SignatureAlgorithmIdentifier({ algorithm: oids.ecdsaSha256 }),
    signature: new OctetString(signature),
  })
  const certificates = [certificate, ...chain].map(({ parsed }) => new CertificateChoices({ certificate: parsed }))
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([digestAlgorithm]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_data }),
    certificates: new CertificateSet(certificates),
    signerInfos: new SignerInfos([signer]),
  })
  return derOf(new ContentInfo({ contentType: id_signedData, content: AsnConvert.serialize(signed) }))
}

/** The members of a set or sequence, each as its own DER. */
export const membersOf = (der: Uint8Array): Uint8Array[] =>
  childrenOf(asn1.fromBER(Uint8Array.from(der)).result).map(rawOf)

const childrenOf = (block: asn1.AsnType | undefined): readonly asn1.AsnType[] =>
  block instanceof asn1.Constructed ? block.valueBlock.value : []

const rawOf = (block: asn1.AsnType): Uint8Array => Uint8Array.from(block.valueBeforeDecodeView)

/** The member with the tag [0], as certificates of signed data and signed attributes of a signer have it. */
const taggedZero = (block: asn1.AsnType | undefined): asn1.AsnType | undefined =>
  childrenOf(block).find(({ idBlock }) => idBlock.tagClass === contextSpecific && idBlock.tagNumber === 0)
const contextSpecific = 3

/** A signature in CMS, read. */
export type ReadCms = {
  readonly signer: SignerInfo
  /** the signed attributes as the DER that was signed */
  readonly attributes: Uint8Array
  readonly certificates: readonly ReadCertificate[]
}

/**
 * A detached CMS signature of one signer with signed attributes; zeros after it do not matter.
 *
 * @returns undefined for anything else
 */
export function readCms(bytes: Uint8Array): ReadCms | undefined {
  try {
    const der = Uint8Array.from(bytes.subarray(0, lengthOfDer(bytes)))
    const outer = AsnConvert.parse(der, ContentInfo)
    if (outer.contentType !== id_signedData) return undefined
    const signed = AsnConvert.parse(outer.content, SignedData)
    const [signer, second] = signed.signerInfos
    if (!signer?.signedAttrs || second || signed.encapContentInfo.eContent) return undefined
    // What was signed and what was certified count as the bytes they are, not as we would write them.
    const tree = asn1.fromBER(outer.content).result
    const attributes = rawOf(taggedZero(childrenOf(childrenOf(tree).at(-1))[0]) ?? tree)
    attributes[0] = setTag
    const certificates = childrenOf(taggedZero(tree)).map(rawOf).flatMap(certificatesIn)
    return { signer, attributes, certificates }
  } catch {
    // Not CMS as we know it.
    return undefined
  }
}

/** In the file the attributes carry the tag [0]; signed is the SET (RFC 5652, 5.4). */
const setTag = 0x31

function lengthOfDer(bytes: Uint8Array): number {
  const first = bytes[1] ?? 0
  if (first < 0x80) return 2 + first
  let length = 0
  for (let i = 0; i < first - 0x80; i++) length = length * 256 + (bytes[2 + i] ?? 0)
  return 2 + first - 0x80 + length
}
