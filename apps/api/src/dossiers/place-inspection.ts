import { read } from '@congvu/core'
import { sha256 } from '../auth/keys.ts'
import { ApiRefusal, invalid } from '../errors/api-refusal.ts'
import { jsonOf, under } from '../http/body.ts'
import type { Context } from '../http/operation.ts'
import { Draft } from '../inspections/draft.ts'
import { fileMax, isOfType } from '../inspections/file-types.ts'
import { instant } from '../ports.ts'
import { filesOf, insertFile } from '../store/queries/files.ts'
import { findInspection, insertInspection } from '../store/queries/inspections.ts'
import type { FileRow, InspectionRow } from '../store/schema.ts'
import type { Opened } from './archive.ts'
import { inspectionEntry, recordOf } from './entries.ts'
import { fileName, type InspectionEntry, recordName } from './manifest.ts'
import { requireSame } from './same.ts'

/**
 * An inspection of an archive with its record and files. Whether it agrees with itself and with others is asked when all
 * of them are there.
 *
 * @returns its row; undefined when it is here and the same
 * @throws {ApiRefusal} `differs-here`, `not-as-listed`, `not-that-type`, `too-large`, `invalid-request`
 */
export async function placeInspection(
  context: Context,
  body: string,
  entry: InspectionEntry,
  archive: Opened,
): Promise<InspectionRow | undefined> {
  const { queries } = context
  const { id } = entry
  const { number, draft } = recordIn(archive, id)
  if (number !== entry.number) throw new ApiRefusal('not-as-listed', { name: recordName(id) })
  const here = await findInspection(queries, id)
  if (here) {
    if (here.body !== body) throw new ApiRefusal('differs-here', { id })
    const of = { body, inspection_id: id }
    const held = [...(await filesOf(queries, of, 'evidence')), ...(await filesOf(queries, of, 'signed'))]
    requireSame(id, [inspectionEntry(here, held), recordOf(here)], [entry, { ...draft, number }])
    return undefined
  }
  const row = rowOf(context, body, entry, draft)
  await insertInspection(queries, row)
  for (const file of entry.files) {
    const data = archive.bytesOf(fileName(id, file))
    if (data.length > fileMax) throw new ApiRefusal('too-large', { limit: fileMax })
    if (sha256(data) !== file.sha256) throw new ApiRefusal('not-as-listed', { name: fileName(id, file) })
    if (!isOfType(file.type, data)) throw new ApiRefusal('not-that-type', { type: file.type })
    await insertFile(queries, fileRow(row, file, data))
  }
  return row
}

/** The record of an inspection, its number apart. @throws {ApiRefusal} `invalid-request` */
function recordIn({ bytesOf }: Opened, id: string): { readonly number: unknown; readonly draft: Draft } {
  const json = jsonOf(bytesOf(recordName(id)))
  if (typeof json !== 'object' || json === null || !('number' in json))
    throw new ApiRefusal('not-as-listed', { name: recordName(id) })
  const { number, ...rest } = json
  const found = read(Draft, rest)
  if (!found.ok) throw invalid(under(`${id}/record`, found.problems))
  return { number, draft: { ...found.value, number: null } }
}

const rowOf = ({ ports }: Context, body: string, entry: InspectionEntry, draft: Draft): InspectionRow => ({
  body,
  id: entry.id,
  version: entry.version,
  state: entry.state,
  number: entry.number,
  record: JSON.stringify(draft),
  eligibility: JSON.stringify(entry.eligibility),
  supersedes: entry.supersedes,
  superseded_by: entry.supersededBy,
  reason: entry.reason,
  follow_up_of: entry.followUpOf,
  decision_id: entry.decision,
  signed_on: entry.signature?.signedOn ?? null,
  signed_how: entry.signature?.how ?? null,
  created_at: entry.createdAt,
  changed_at: instant(ports),
})

const fileRow = (
  { body, id }: InspectionRow,
  { role, sha256: hash, type, createdAt }: InspectionEntry['files'][number],
  data: Uint8Array,
): FileRow => ({
  body,
  inspection_id: id,
  sha256: hash,
  role,
  type,
  size: data.length,
  data: Buffer.from(data),
  created_at: createdAt,
})
