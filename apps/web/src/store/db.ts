import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Link } from '../sync/link.ts'
import type { Visit } from '../visit/visit.ts'

/** A file of evidence by the SHA-256 of its content. */
export type StoredFile = {
  readonly sha256: string
  readonly type: string
  readonly bytes: ArrayBuffer
  /** when it came, in milliseconds */
  readonly storedAt?: number
}

type Schema = DBSchema & {
  visits: { key: string; value: Visit }
  files: { key: string; value: StoredFile }
  links: { key: string; value: Link }
  settings: { key: string; value: unknown }
}
export type Db = IDBPDatabase<Schema>

const version = 2

/** What a page is told when another page needs the database in a newer shape, or already has it. */
export type DbTrouble = 'newer-page-open' | 'older-page-open' | 'closed'

/**
 * Opens the device's store.
 *
 * @throws {DOMException} `VersionError` where a newer page has been here, `QuotaExceededError` where there is no room
 */
export const openStore = (tell: (trouble: DbTrouble) => void): Promise<Db> =>
  openDB<Schema>('congvu', version, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('visits', { keyPath: 'id' })
        db.createObjectStore('files', { keyPath: 'sha256' })
        db.createObjectStore('settings')
      }
      if (before < 2) db.createObjectStore('links', { keyPath: 'id' })
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

/** What is known of a visit at the API, and the visit where it changed with it: both or neither. */
export async function putLink(db: Db, link: Link, visit?: Visit): Promise<void> {
  const writing = db.transaction(['links', 'visits'], 'readwrite', durable)
  await Promise.all([
    writing.objectStore('links').put(link),
    ...(visit ? [writing.objectStore('visits').put(visit)] : []),
    writing.done,
  ])
}

/** A setting of this device; undefined takes it out. */
export async function putSetting(db: Db, name: string, value: unknown): Promise<void> {
  const writing = db.transaction('settings', 'readwrite', durable)
  await Promise.all([value === undefined ? writing.store.delete(name) : writing.store.put(value, name), writing.done])
}

/** Files of evidence: all of them or none. */
export async function putFiles(db: Db, files: readonly StoredFile[]): Promise<void> {
  const writing = db.transaction('files', 'readwrite', durable)
  const storedAt = Date.now()
  await Promise.all([...files.map((file) => writing.store.put({ ...file, storedAt })), writing.done])
}

/** A visit with its files: both or neither. */
export async function putWithFiles(db: Db, visit: Visit, files: readonly StoredFile[]): Promise<void> {
  const writing = db.transaction(['visits', 'files'], 'readwrite', durable)
  const store = writing.objectStore('files')
  await Promise.all([...files.map((file) => store.put(file)), writing.objectStore('visits').put(visit), writing.done])
}

/** Removes a visit, and the files that no other visit names. */
export async function removeVisit(db: Db, id: string, filesOf: (visit: Visit) => readonly string[]): Promise<void> {
  const writing = db.transaction(['visits', 'files', 'links'], 'readwrite', durable)
  const visits = writing.objectStore('visits')
  const gone = await visits.get(id)
  const kept = new Set((await visits.getAll()).filter((visit) => visit.id !== id).flatMap(filesOf))
  const loose = (gone ? filesOf(gone) : []).filter((sha256) => !kept.has(sha256))
  await Promise.all([
    visits.delete(id),
    writing.objectStore('links').delete(id),
    ...loose.map((sha256) => writing.objectStore('files').delete(sha256)),
    writing.done,
  ])
}
