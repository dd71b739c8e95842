// Everything that @congvu/minutes answers, by name.

export { type Carried, extractCarried, type Made } from './carried.ts'
export { checkMinutes } from './check/check-minutes.ts'
export type { Nd30Code } from './check/codes.ts'
export type { Because, Nd30Line, Nd30Report, Verdict } from './check/report.ts'
export { describeLine, type LineWording } from './check/words/words.ts'
export {
  type Attachment,
  type Block,
  type Cell,
  type Column,
  type Columns,
  type DocumentModel,
  type Paragraph,
  type Part,
  type Photo,
  paragraph,
  type Rule,
  type Run,
  type SigningPicture,
  type Table,
  type Text,
} from './document.ts'
export type { FontPack } from './fonts/pack.ts'
export { minutesOf } from './minutes.ts'
export { nd30 } from './nd30.ts'
export type { Profile } from './pdf/draw.ts'
export { inspectPhoto } from './photo/inspect.ts'
export { describe, minutesProblems } from './problems.ts'
export { checkQr, type Ed25519Verify, type QrCheck, qrHolds } from './qr/check-qr.ts'
export type { QrOption } from './qr/foot-code.ts'
export type { Proof } from './qr/proof.ts'
export type { Change, Saving } from './read/savings.ts'
export { renderDocument } from './render.ts'
export { type MinutesOptions, renderMinutes } from './render-minutes.ts'
export { consolidatedReport, type ReportPaper } from './report/consolidated-report.ts'
export type { PhotoOf } from './sections/annexes.ts'
export type { FilePart } from './sections/parts.ts'
export { type SignatureRole, signatureFieldNames } from './signature-fields.ts'
export { type SignaturePicture, signaturePictureProblems } from './signature-pictures.ts'
export { missingGlyphs } from './text/clean.ts'
export { type Agreement, type Verification, type VerifyOptions, verifyMinutes } from './verify.ts'
