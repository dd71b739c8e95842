import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate, type Name } from '@peculiar/asn1-x509'
import { bytesOfBase64 } from '../fonts/pack.ts'

/** A certificate as it was handed in, and read. */
export type ReadCertificate = { readonly der: Uint8Array; readonly parsed: Certificate }

/** Who a certificate says somebody is. Nothing here tells whether it may be believed. */
export type CertificateInfo = {
  /** common name of the subject: the person's or the body's */
  readonly name: string
  /** organisation of the subject */
  readonly organisation?: string
  /** common name of who issued it */
  readonly issuer: string
  /** hexadecimal */
  readonly serial: string
  /** first and last instant, ISO 8601 in UTC */
  readonly validFrom: string
  readonly validTo: string
  /** issued by its own subject: nobody else vouches for it */
  readonly selfIssued: boolean
}

const ids = { commonName: '2.5.4.3', organisation: '2.5.4.10' }

/** A certificate from the bytes of a file, DER or PEM. Of several in a PEM file, all of them. */
export function certificatesIn(file: Uint8Array): readonly ReadCertificate[] {
  const ders = file[0] === 0x30 ? [file] : pemBlocks(file, 'CERTIFICATE')
  try {
    return ders.map(readCertificate)
  } catch {
    // What is no certificate carries none.
    return []
  }
}

export const readCertificate = (der: Uint8Array): ReadCertificate => ({
  der,
  parsed: AsnConvert.parse(der, Certificate),
})

/** The contents of the blocks of that kind in a PEM file (RFC 7468). */
export function pemBlocks(file: Uint8Array, kind: string): Uint8Array[] {
  const text = new TextDecoder('latin1').decode(file)
  const block = new RegExp(`-----BEGIN ${kind}-----([A-Za-z0-9+/=\\s]*)-----END ${kind}-----`, 'g')
  return [...text.matchAll(block)].map(([, body = '']) => bytesOfBase64(body.replace(/\s+/g, '')))
}

export function infoOf({ parsed }: ReadCertificate): CertificateInfo {
  const { subject, issuer, serialNumber, validity } = parsed.tbsCertificate
  const organisation = partOf(subject, ids.organisation)
  return {
    name: partOf(subject, ids.commonName) ?? organisation ?? '',
    ...(organisation ? { organisation } : {}),
    issuer: partOf(issuer, ids.commonName) ?? partOf(issuer, ids.organisation) ?? '',
    serial: hexOf(new Uint8Array(serialNumber)),
    validFrom: validity.notBefore.getTime().toISOString(),
    validTo: validity.notAfter.getTime().toISOString(),
    selfIssued: sameBytes(derOf(subject), derOf(issuer)),
  }
}

const partOf = (name: Name, type: string): string | undefined =>
  name
    .flatMap((each) => [...each])
    .find((each) => each.type === type)
    ?.value.toString()
    .normalize('NFC')

export const derOf = (value: unknown): Uint8Array => new Uint8Array(AsnConvert.serialize(value))

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
