// Digital signatures in minutes: prepared, put in, looked at. The private key is never here.

export type { CertificateInfo } from './certificate.ts'
export { embedSignature, type Signing } from './embed.ts'
export { type Prepared, prepareSignature, type SigningRequest } from './prepare.ts'
export {
  type SignatureFault,
  type SignatureReport,
  type SignaturesReport,
  type SignatureVerdict,
  verifySignatures,
} from './verify-signatures.ts'
