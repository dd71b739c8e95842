import { randomBytes } from 'node:crypto'
import { chmod, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errno } from './system-problem.ts'

/** Bytes that lie on the disk beside their target, not yet under its name. */
export type Staged = {
  /** Give them the target's name. The file that had it before is replaced as a whole. */
  commit(): Promise<void>
  /** Take them away; the target stays as it was. */
  discard(): Promise<void>
}

/**
 * Write a file so that its name always means a whole file: first beside the target and down to the disk, then renamed.
 * A target that is no regular file (`/dev/null`, a pipe) is written to directly, at `commit`.
 *
 * @throws the system's error; then nothing stays behind
 */
export async function stage(target: string, bytes: Uint8Array): Promise<Staged> {
  const before = await statOf(target)
  if (before && !before.isFile() && !before.isDirectory())
    return { commit: () => writeFile(target, bytes), discard: async () => {} }
  // A link stays a link: what it leads to is replaced.
  const path = before ? await realpath(target) : target
  const beside = join(dirname(path), `.congvu-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
  const discard = () => rm(beside, { force: true })
  try {
    await writeThrough(beside, bytes)
    if (before) await chmod(beside, before.mode)
  } catch (error) {
    await discard()
    throw error
  }
  const commit = async () => {
    try {
      await rename(beside, path)
    } catch (error) {
      await discard()
      throw error
    }
    await syncFolder(dirname(path))
  }
  return { commit, discard }
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    if (errno(error) === 'ENOENT') return undefined
    throw error
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Without this a power cut may forget the new name. Windows has no such thing, nor have some network disks. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path)
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(errno(error) ?? '')) throw error
  }
}
