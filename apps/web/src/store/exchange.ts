import { unzipSync, Zip, ZipPassThrough } from 'fflate'
import { filesOf, type Visit } from '../visit/visit.ts'
import { type Db, putWithFiles, type StoredFile } from './db.ts'
import { sha256Of } from './photos.ts'

// One file holds everything: an index, and a folder for each visit with its record and its files, so that the folders
// can also be handed to the command line.

const indexName = 'congvu-export.json'
const indexSchema = 'congvu.export/1'

type Index = { readonly schema: typeof indexSchema; readonly visits: readonly Listed[] }
type Listed = Omit<Visit, 'record'> & { readonly folder: string }

const fixedTime = '2026-01-01T00:00:00'
const nameOf = (sha256: string, type: string): string =>
  `anh/${sha256}.${type === 'image/png' ? 'png' : type === 'image/jpeg' ? 'jpg' : 'bin'}`

/** Everything on this device, or one visit, as a ZIP that {@link importFrom} takes in again. */
export async function exportAll(db: Db, visits: readonly Visit[]): Promise<Blob> {
  const parts: BlobPart[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    parts.push(new Uint8Array(chunk))
  })
  const add = (name: string, bytes: Uint8Array): void => {
    const entry = new ZipPassThrough(name)
    entry.mtime = fixedTime
    zip.add(entry)
    entry.push(bytes, true)
  }
  const addText = (name: string, value: unknown): void =>
    add(name, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`))
  const listed = visits.map(({ record: _record, ...rest }) => ({ ...rest, folder: rest.id }))
  addText(indexName, { schema: indexSchema, visits: listed } satisfies Index)
  for (const visit of visits) {
    addText(`${visit.id}/ho-so.json`, visit.record)
    for (const sha256 of new Set(filesOf(visit))) {
      const file = await db.get('files', sha256)
      if (file) add(`${visit.id}/${nameOf(sha256, file.type)}`, new Uint8Array(file.bytes))
    }
  }
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}

/** The name a printed photo has beside its record in the export. */
export const printedName = (sha256: string): string => nameOf(sha256, 'image/jpeg')

/** What came of an import: a visit that is already here and differs comes in beside it, never over it. */
export type Imported = { readonly added: number; readonly same: number; readonly beside: number }

/** @throws {NotAnExport} */
export async function importFrom(db: Db, file: Blob): Promise<Imported> {
  const entries = await unpack(file)
  const count = { added: 0, same: 0, beside: 0 }
  for (const { folder, ...rest } of indexOf(entries).visits) {
    const record = parsed<Visit['record']>(entries[`${folder}/ho-so.json`])
    const visit: Visit = { ...rest, record }
    const here = await db.get('visits', visit.id)
    if (here && JSON.stringify(here.record) === JSON.stringify(record)) {
      count.same += 1
      continue
    }
    count[here ? 'beside' : 'added'] += 1
    await putWithFiles(db, here ? { ...visit, id: crypto.randomUUID() } : visit, await filesIn(entries, folder))
  }
  return count
}

/** The file is something else, or was cut short. */
export class NotAnExport extends Error {}

type Entries = Readonly<Record<string, Uint8Array>>

async function unpack(file: Blob): Promise<Entries> {
  try {
    return unzipSync(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    throw new NotAnExport('not a ZIP', { cause: error })
  }
}

function indexOf(entries: Entries): Index {
  const index = parsed<Index>(entries[indexName])
  if (index.schema !== indexSchema) throw new NotAnExport('another schema')
  return index
}

function parsed<T>(bytes: Uint8Array | undefined): T {
  try {
    return JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()))
  } catch (error) {
    throw new NotAnExport('not JSON', { cause: error })
  }
}

/** Each file by the hash of what is really in it. */
async function filesIn(entries: Entries, folder: string): Promise<readonly StoredFile[]> {
  const files = Object.entries(entries).filter(([name]) => name.startsWith(`${folder}/anh/`))
  return Promise.all(
    files.map(async ([name, content]) => {
      const bytes = new Uint8Array(content).buffer
      const type = name.endsWith('.png') ? 'image/png' : name.endsWith('.jpg') ? 'image/jpeg' : ''
      return { sha256: await sha256Of(bytes), type, bytes }
    }),
  )
}
