import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Visit } from '../visit/visit.ts'

/** A file of evidence by the SHA-256 of its content. */
export type StoredFile = { readonly sha256: string; readonly type: string; readonly bytes: ArrayBuffer }

type Schema = DBSchema & {
  visits: { key: string; value: Visit }
  files: { key: string; value: StoredFile }
  settings: { key: string; value: unknown }
}
export type Db = IDBPDatabase<Schema>

const version = 1

/** What a page is told when another page needs the database in a newer shape, or already has it. */
export type DbTrouble = 'newer-page-open' | 'older-page-open' | 'closed'

/**
 * Opens the device's store.
 *
 * @throws {DOMException} `VersionError` where a newer page has been here, `QuotaExceededError` where there is no room
 */
export const openStore = (tell: (trouble: DbTrouble) => void): Promise<Db> =>
  openDB<Schema>('congvu', version, {
    upgrade(db) {
      db.createObjectStore('visits', { keyPath: 'id' })
      db.createObjectStore('files', { keyPath: 'sha256' })
      db.createObjectStore('settings')
    },
    blocked: () => tell('older-page-open'),
    blocking(_current, _next, event) {
      // The page that waits goes first; this one has nothing unsaved beyond what it still holds on screen.
      const { target } = event
      if (target instanceof IDBDatabase) target.close()
      tell('newer-page-open')
    },
    terminated: () => tell('closed'),
  })

/** Resolves when the disk has it, not when memory has. */
const durable = { durability: 'strict' } as const

export async function putVisit(db: Db, visit: Visit): Promise<void> {
  const writing = db.transaction('visits', 'readwrite', durable)
  await Promise.all([writing.store.put(visit), writing.done])
}

/** Files of evidence: all of them or none. */
export async function putFiles(db: Db, files: readonly StoredFile[]): Promise<void> {
  const writing = db.transaction('files', 'readwrite', durable)
  await Promise.all([...files.map((file) => writing.store.put(file)), writing.done])
}

/** A visit with its files: both or neither. */
export async function putWithFiles(db: Db, visit: Visit, files: readonly StoredFile[]): Promise<void> {
  const writing = db.transaction(['visits', 'files'], 'readwrite', durable)
  const store = writing.objectStore('files')
  await Promise.all([...files.map((file) => store.put(file)), writing.objectStore('visits').put(visit), writing.done])
}

/** Removes a visit, and the files that no other visit names. */
export async function removeVisit(db: Db, id: string, filesOf: (visit: Visit) => readonly string[]): Promise<void> {
  const writing = db.transaction(['visits', 'files'], 'readwrite', durable)
  const visits = writing.objectStore('visits')
  const gone = await visits.get(id)
  const kept = new Set((await visits.getAll()).filter((visit) => visit.id !== id).flatMap(filesOf))
  const loose = (gone ? filesOf(gone) : []).filter((sha256) => !kept.has(sha256))
  await Promise.all([
    visits.delete(id),
    ...loose.map((sha256) => writing.objectStore('files').delete(sha256)),
    writing.done,
  ])
}
