import { read } from '@congvu/core'
import { unzipSync, Zip, ZipPassThrough } from 'fflate'
import { sha256 } from '../auth/keys.ts'
import { ApiRefusal, invalid } from '../errors/api-refusal.ts'
import { jsonOf, under } from '../http/body.ts'
import { entriesMax, Manifest, manifestName, manifestSchema } from './manifest.ts'

type Entry = { readonly name: string; readonly bytes: Uint8Array }

/** Every entry carries the same time: the same content makes the same bytes. */
const fixedTime = '2026-01-01T00:00:00'

/** A ZIP of these entries as they come, none compressed: what is read from the store is handed on and not kept. */
export async function* zipped(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for await (const { name, bytes } of entries) {
    const entry = new ZipPassThrough(name)
    entry.mtime = fixedTime
    zip.add(entry)
    entry.push(bytes, true)
    yield* chunks.splice(0)
  }
  zip.end()
  yield* chunks.splice(0)
}

export type Opened = { readonly manifest: Manifest; readonly bytesOf: (name: string) => Uint8Array }

/**
 * An archive with everything in it compared to its manifest. Nothing in it may be compressed, so nothing grows when it is
 * taken out; names are looked up in the manifest and are never a path.
 *
 * @throws {ApiRefusal} `not-an-archive`, `unknown-dossier-version`, `not-as-listed`, `invalid-request`
 */
export function openArchive(bytes: Uint8Array): Opened {
  const entries = unpacked(bytes)
  const manifest = manifestOf(entries.get(manifestName))
  for (const { name, sha256: hash, size } of manifest.files) {
    const entry = entries.get(name)
    if (!entry || entry.length !== size || sha256(entry) !== hash) throw new ApiRefusal('not-as-listed', { name })
  }
  const listed = new Set([manifestName, ...manifest.files.map(({ name }) => name)])
  const strange = [...entries.keys()].find((name) => !listed.has(name))
  if (strange !== undefined) throw new ApiRefusal('not-as-listed', { name: strange.slice(0, 200) })
  return {
    manifest,
    bytesOf: (name) => {
      const entry = entries.get(name)
      if (!entry || !listed.has(name)) throw new ApiRefusal('not-as-listed', { name })
      return entry
    },
  }
}

const notAnArchive = (why: string) => new ApiRefusal('not-an-archive', { why })
/** `congvu-dossier.json`, or a folder of an id and what stands in it. */
const namePattern =
  /^(?:congvu-dossier\.json|[0-9a-f-]{36}\/(?:ho-so\.json|(?:anh|da-ky)\/[0-9a-f]{64}\.(?:jpg|png|pdf)))$/

function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const seen = new Set<string>()
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        if (!namePattern.test(name)) throw notAnArchive('name')
        if (compression !== 0 || size !== originalSize) throw notAnArchive('compressed')
        total += size
        // Entries that lie over each other would be more than the archive.
        if (seen.has(name) || seen.size >= entriesMax || total > bytes.length) throw notAnArchive('entries')
        seen.add(name)
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    throw error instanceof ApiRefusal ? error : notAnArchive('zip')
  }
}

function manifestOf(bytes: Uint8Array | undefined): Manifest {
  if (!bytes) throw notAnArchive('manifest')
  const json = jsonOf(bytes)
  const schema = typeof json === 'object' && json !== null && 'schema' in json ? String(json.schema).slice(0, 60) : ''
  if (schema !== manifestSchema) throw new ApiRefusal('unknown-dossier-version', { schema, wanted: manifestSchema })
  const found = read(Manifest, json)
  if (!found.ok) throw invalid(under('manifest', found.problems))
  return found.value
}
