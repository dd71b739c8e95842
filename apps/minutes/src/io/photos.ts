import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Evidence, fold, type Inspection, type Problem, pointer, problem, tidy, warning } from '@congvu/core'
import { errno, systemProblem } from '@congvu/terminal'
import type { FileCode } from '../messages/file-words.ts'

/** Photos by the SHA-256 of their file, and what is wrong with files of evidence. */
export type Attached = {
  readonly photos: ReadonlyMap<string, Uint8Array>
  readonly problems: readonly Problem<FileCode>[]
}

/** Phones send some 5 MB a photo. */
export const mostPhotoBytes = 50 * 1024 * 1024
/** A PDF of this size can be neither sent nor opened on a phone. */
export const mostBytesTogether = 300 * 1024 * 1024

type Found = { readonly path: string; readonly size: number }

/**
 * The photos that the annexes print, read from the record's own folder, each checked against its SHA-256. Other
 * evidence that lies there is checked too, because the minutes may be held against it later.
 */
export async function readPhotos(
  { evidence, annexes }: Pick<Inspection, 'evidence' | 'annexes'>,
  folder: string,
): Promise<Attached> {
  const printed = new Set(annexes.flatMap((annex) => annex.photos))
  const photos = new Map<string, Uint8Array>()
  const problems: Problem<FileCode>[] = []
  let together = 0
  for (const [i, item] of evidence.entries()) {
    if (item.file === undefined) continue
    const place = pointer(['evidence', i, 'file'])
    const isPrinted = printed.has(item.id)
    const found = await findFile(folder, item.file, place, isPrinted)
    if ('code' in found) problems.push(found)
    else if (!isPrinted) problems.push(...(await checkHash(item, found, i)))
    else if (found.size > mostPhotoBytes) problems.push(tooLarge('photo-file-too-large', place, item, mostPhotoBytes))
    else {
      together += photos.has(item.sha256) ? 0 : found.size
      if (together > mostBytesTogether)
        return { photos, problems: [...problems, tooLarge('photos-too-large', place, item, mostBytesTogether)] }
      const bytes = await read(found.path, place)
      if ('code' in bytes) problems.push(bytes)
      else {
        problems.push(...compared(item, createHash('sha256').update(bytes).digest('hex'), i))
        photos.set(item.sha256, bytes)
      }
    }
  }
  return { photos, problems }
}

const tooLarge = (code: FileCode, place: string, { file }: Evidence, most: number): Problem<FileCode> =>
  problem(code, place, { file, most: most / 1024 / 1024 })

async function read(path: string, place: string): Promise<Uint8Array | Problem<FileCode>> {
  try {
    return await readFile(path)
  } catch (error) {
    return systemProblem(error, 'cannot-read', place)
  }
}

/** A recording may be large: its bytes are counted as they pass. */
async function checkHash(item: Evidence, { path }: Found, i: number): Promise<readonly Problem<FileCode>[]> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch (error) {
    return [systemProblem(error, 'cannot-read', pointer(['evidence', i, 'file']))]
  }
  return compared(item, hash.digest('hex'), i)
}

const compared = ({ id, file, sha256 }: Evidence, actual: string, i: number): readonly Problem<FileCode>[] =>
  actual === sha256 ? [] : [problem('hash-mismatch', pointer(['evidence', i, 'sha256']), { id, file, actual })]

/** The file of this name inside the folder, wherever links lead; needed ones that are missing are an error. */
async function findFile(
  folder: string,
  name: string,
  place: string,
  isNeeded: boolean,
): Promise<Found | Problem<FileCode>> {
  const segments = name.split('/')
  if (!isInside(segments)) return problem('path-leaves-folder', place, { file: name })
  try {
    const path = await onDisk(folder, segments)
    if (path === undefined) return await notFound(folder, segments, place, isNeeded)
    const [real, root] = await Promise.all([realpath(path), realpath(folder)])
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return problem('path-leaves-folder', place, { file: name })
    }
    const about = await stat(real)
    return about.isFile() ? { path: real, size: about.size } : problem('not-a-file', place, { file: name })
  } catch (error) {
    return systemProblem(error, 'cannot-read', place)
  }
}

/** A relative name with `/` between its parts means the same on every system. */
export const isInside = (segments: readonly string[]): boolean =>
  segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..' && !/[\\:]/.test(segment))

const asInRecord = (name: string): string => tidy(name.replace(/\s+/g, ' '))

/**
 * The path of a name whose letters the record holds in NFC and new tone style, while the disk keeps them as they were
 * typed: `Hoà.jpg`, or decomposed, as macOS does.
 */
async function onDisk(folder: string, segments: readonly string[]): Promise<string | undefined> {
  let path = folder
  for (const segment of segments) {
    const exact = join(path, segment)
    if (await exists(exact)) path = exact
    else {
      const [only, ...others] = (await entries(path)).filter((entry) => asInRecord(entry) === segment)
      if (only === undefined || others.length > 0) return undefined
      path = join(path, only)
    }
  }
  return path
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return false
    throw error
  }
}

async function entries(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return []
    throw error
  }
}

/** Missing, with a name from that folder that differs in case or marks only, or in its ending. */
async function notFound(folder: string, segments: readonly string[], place: string, isNeeded: boolean) {
  const stem = (name: string): string => fold(name.replace(/\.\w+$/, ''))
  const last = segments.at(-1) ?? ''
  const near = (await entries(join(folder, ...segments.slice(0, -1)))).find((entry) => stem(entry) === stem(last))
  const facts = { file: segments.join('/'), near }
  return isNeeded
    ? problem<FileCode>('photo-not-found', place, facts)
    : warning<FileCode>('evidence-not-found', place, facts)
}
