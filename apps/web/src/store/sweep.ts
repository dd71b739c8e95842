import type { Visit } from '../visit/visit.ts'
import type { Db } from './db.ts'

/** A file is on disk a moment before the visit that names it; another tab may be in that moment. */
const graceMs = 86_400_000

/** Takes out files that no visit names and that have lain here for a day: of photos dropped, or taken when the page died. */
export async function sweepFiles(db: Db, filesOf: (visit: Visit) => readonly string[], now: number): Promise<void> {
  const writing = db.transaction(['visits', 'files'], 'readwrite')
  const files = writing.objectStore('files')
  const named = new Set((await writing.objectStore('visits').getAll()).flatMap(filesOf))
  for (const sha256 of await files.getAllKeys()) {
    if (named.has(sha256)) continue
    const { storedAt = 0 } = (await files.get(sha256)) ?? {}
    if (now - storedAt > graceMs) await files.delete(sha256)
  }
  await writing.done
}
