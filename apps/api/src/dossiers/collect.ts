import { record } from '../audit/record.ts'
import { bodyName } from '../auth/access.ts'
import { sha256 } from '../auth/keys.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import type { Context } from '../http/operation.ts'
import { storedDecision, storedProgramme } from '../records/programmes.ts'
import { headOf } from '../store/queries/audit.ts'
import { filesOf, findFile } from '../store/queries/files.ts'
import { findInspection, inspectionsOfBody } from '../store/queries/inspections.ts'
import { findRecord, recordsOfBody, versionsOf } from '../store/queries/records.ts'
import type { FileRow, InspectionRow, RecordRow } from '../store/schema.ts'
import type { Queries } from '../store/store.ts'
import { inspectionEntry, recordEntry, recordOf } from './entries.ts'
import {
  archiveMax,
  carriedKinds,
  fileName,
  type Manifest,
  manifestName,
  manifestSchema,
  recordName,
} from './manifest.ts'

type Described = Omit<FileRow, 'data'>
type Held = { readonly inspections: readonly InspectionRow[]; readonly records: readonly RecordRow[] }

/** What goes into an archive: its manifest, the records as text, and which files are still to be read. */
export type Collected = Held & {
  readonly manifest: Manifest
  readonly texts: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly files: readonly { readonly name: string; readonly file: Described }[]
}

/**
 * Everything of a body that dossiers carry, or one inspection with what it refers to, as it stood at one instant.
 *
 * @param from the row of that inspection; undefined for the whole body
 * @throws {ApiRefusal} `export-too-large`
 */
export function collect(
  { ports, principal }: Context,
  body: string,
  from: InspectionRow | undefined,
  exportedAt: string,
): Promise<Collected> {
  return ports.store.queries
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (queries) => {
      const held = from ? await around(queries, from) : await wholeBody(queries, body)
      const origin = await headOf(queries, body)
      const inspections = []
      const [texts, files]: [{ name: string; bytes: Uint8Array }[], { name: string; file: Described }[]] = [[], []]
      for (const row of held.inspections) {
        const of = { body, inspection_id: row.id }
        const own = [...(await filesOf(queries, of, 'evidence')), ...(await filesOf(queries, of, 'signed'))]
        const entry = inspectionEntry(row, own)
        inspections.push(entry)
        texts.push({ name: recordName(row.id), bytes: textOf(recordOf(row)) })
        entry.files.forEach((file, i) => {
          const described = own[i]
          if (described) files.push({ name: fileName(row.id, file), file: described })
        })
      }
      const records = []
      for (const row of held.records) records.push(recordEntry(row, await versionsOf(queries, row)))
      const listed = [
        ...texts.map(({ name, bytes }) => ({ name, sha256: sha256(bytes), size: bytes.length })),
        ...files.map(({ name, file }) => ({ name, sha256: file.sha256, size: file.size })),
      ]
      const size = listed.reduce((sum, each) => sum + each.size, 0)
      if (size > archiveMax) throw new ApiRefusal('export-too-large', { limit: archiveMax })
      const head = { schema: manifestSchema, body: bodyName(body), test: principal.test, exportedAt, origin } as const
      return { ...held, texts, files, manifest: { ...head, inspections, records, files: listed } }
    })
}

const textOf = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)

/** The rows of the log that say what was exported, in the transaction at hand. */
export async function recordExport(context: Context, { inspections, records }: Held): Promise<void> {
  for (const row of inspections) await record(context, row, 'inspection.export', { version: row.version })
  for (const row of records) await record(context, row, `${row.kind}.export`, { version: row.version })
}

/** The entries of the archive, each file read when its turn comes. */
export async function* entriesOf(queries: Queries, { manifest, texts, files }: Collected) {
  yield { name: manifestName, bytes: textOf(manifest) }
  yield* texts
  for (const { name, file } of files) {
    const found = await findFile(queries, file)
    if (!found) throw new Error(`file ${file.sha256} of inspection ${file.inspection_id} is gone`)
    yield { name, bytes: new Uint8Array(found.data) }
  }
}

const wholeBody = async (queries: Queries, body: string): Promise<Held> => ({
  inspections: await inspectionsOfBody(queries, body),
  records: await recordsOfBody(queries, body, carriedKinds),
})

/** An inspection with those it replaces, follows or is replaced by, their decisions, and the programmes of these. */
async function around(queries: Queries, from: InspectionRow): Promise<Held> {
  const inspections = new Map<string, InspectionRow>()
  const next: (string | null)[] = [from.id]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const row = id === null || inspections.has(id) ? undefined : await findInspection(queries, id)
    if (row?.body !== from.body) continue
    inspections.set(row.id, row)
    next.push(row.supersedes, row.superseded_by, row.follow_up_of)
  }
  const records = new Map<string, RecordRow>()
  const add = async (kind: 'decision' | 'programme', id: string | null): Promise<RecordRow | undefined> => {
    const row = id === null || records.has(id) ? undefined : await findRecord(queries, kind, id)
    if (row?.body !== from.body) return undefined
    records.set(row.id, row)
    return row
  }
  for (const { decision_id } of inspections.values()) {
    const decision = await add('decision', decision_id)
    const under = decision && storedDecision(decision).decision.under
    let programme = under?.kind === 'programme' ? under.programme : null
    while (programme !== null) {
      const row = await add('programme', programme)
      programme = row ? storedProgramme(row).amends : null
    }
  }
  const inOrder = <T extends { created_at: string; id: string }>(rows: Iterable<T>): T[] =>
    [...rows].sort((a, b) => (a.created_at + a.id < b.created_at + b.id ? -1 : 1))
  return { inspections: inOrder(inspections.values()), records: inOrder(records.values()) }
}
