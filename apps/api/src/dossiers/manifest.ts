import { Day } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { BodyId } from '../inspections/draft.ts'
import { fileTypes } from '../inspections/file-types.ts'
import { Resource } from '../inspections/resource.ts'

/** What an archive of dossiers is called inside, and what is said of another version. */
export const manifestName = 'congvu-dossier.json'
export const manifestSchema = 'congvu.dossier/1'

/** Largest archive, in bytes. Beyond it a store is carried by `npm run backup` or `npm run move`. */
export const archiveMax = 200 * 1024 * 1024
/** Most entries of an archive. */
export const entriesMax = 20_000

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Id = z.uuid().regex(/^[0-9a-f-]{36}$/)
const HeldFile = z.strictObject({
  role: z.enum(['evidence', 'signed']),
  sha256: Sha256,
  type: z.enum(fileTypes),
  createdAt: z.iso.datetime(),
})

/** An inspection without its record, which stands in `{id}/ho-so.json`. */
export const InspectionEntry = Resource.pick({ state: true, number: true, reason: true, eligibility: true }).extend({
  id: Id,
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  supersedes: Id.nullable(),
  supersededBy: Id.nullable(),
  followUpOf: Id.nullable(),
  decision: Id.nullable(),
  signature: z.strictObject({ signedOn: Day, how: z.enum(['ink', 'digital']) }).nullable(),
  files: z.array(HeldFile),
})
export type InspectionEntry = z.infer<typeof InspectionEntry>

/** The kinds of record a dossier holds. Discipline cases are not among them: each look at one needs its own reason. */
export const carriedKinds = ['programme', 'decision', 'deed'] as const

/** A record of another kind with every version it had; the last one is how it stands. */
export const RecordEntry = z.strictObject({
  kind: z.enum(carriedKinds),
  id: Id,
  createdAt: z.iso.datetime(),
  versions: z
    .array(z.strictObject({ version: z.int(), state: z.string(), document: z.unknown(), at: z.iso.datetime() }))
    .min(1),
})
export type RecordEntry = z.infer<typeof RecordEntry>

/** What an archive says of itself: what is in it, and the SHA-256 of every other entry. */
export const Manifest = z.strictObject({
  schema: z.literal(manifestSchema),
  body: BodyId,
  /** written by a test key: invented */
  test: z.boolean(),
  exportedAt: z.iso.datetime(),
  /** the end of the body's chained log when it was written, to find the place in the log it came from */
  origin: z.strictObject({ seq: z.int(), hash: Sha256 }),
  inspections: z.array(InspectionEntry),
  records: z.array(RecordEntry),
  files: z.array(z.strictObject({ name: z.string().max(200), sha256: Sha256, size: z.int().min(0) })),
})
export type Manifest = z.infer<typeof Manifest>

export const recordName = (id: string): string => `${id}/ho-so.json`

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

/** Where a file of an inspection stands in the archive; evidence as in the export of the inspectors' page. */
export const fileName = (
  id: string,
  { role, sha256, type }: Pick<z.infer<typeof HeldFile>, 'role' | 'sha256' | 'type'>,
) => `${id}/${role === 'evidence' ? 'anh' : 'da-ky'}/${sha256}.${extensions[type]}`
