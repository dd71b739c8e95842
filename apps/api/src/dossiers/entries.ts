import { declaredOf, draftOf } from '../inspections/resource.ts'
import type { FileRow, InspectionRow, RecordRow, RecordVersionRow } from '../store/schema.ts'
import { InspectionEntry, RecordEntry } from './manifest.ts'

/** An inspection and its files as an archive lists them. */
export const inspectionEntry = (row: InspectionRow, files: readonly Omit<FileRow, 'data'>[]): InspectionEntry =>
  InspectionEntry.parse({
    id: row.id,
    version: row.version,
    state: row.state,
    number: row.number,
    reason: row.reason,
    eligibility: declaredOf(row),
    createdAt: row.created_at,
    supersedes: row.supersedes,
    supersededBy: row.superseded_by,
    followUpOf: row.follow_up_of,
    decision: row.decision_id,
    signature: row.signed_on === null ? null : { signedOn: row.signed_on, how: row.signed_how },
    files: files.map(({ role, sha256, type, created_at }) => ({ role, sha256, type, createdAt: created_at })),
  })

/** The record with its number, as minutes are made from it. */
export const recordOf = (row: InspectionRow) => ({ ...draftOf(row), number: row.number })

export const recordEntry = (row: RecordRow, versions: readonly RecordVersionRow[]): RecordEntry =>
  RecordEntry.parse({
    kind: row.kind,
    id: row.id,
    createdAt: row.created_at,
    versions: versions.map(({ version, state, document, at }) => ({
      version,
      state,
      document: JSON.parse(document),
      at,
    })),
  })
