import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { resolve } from 'node:path'
import { type Problem, problem } from '@congvu/core'
import type { Io } from '@congvu/terminal'
import { readBytes } from '@congvu/terminal'
import type { FileCode } from '../messages/file-words.ts'

/** A key of a few hundred bytes. */
const mostKeyBytes = 64 * 1024

/** The Ed25519 key of a PEM file (RFC 8410): the private one to sign codes, or the public one to check them. */
export async function readKey(
  name: string,
  kind: 'private' | 'public',
  { cwd, stdin }: Io,
): Promise<KeyObject | Problem<FileCode>> {
  const bytes = await readBytes(resolve(cwd, name), stdin, { most: mostKeyBytes, tooLarge: 'key-unfit' })
  if (!(bytes instanceof Uint8Array)) return bytes
  try {
    const pem = Buffer.from(bytes)
    const key = kind === 'private' ? createPrivateKey(pem) : createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : problem('key-unfit', '', { kind })
  } catch {
    // No key, another kind of key, or one under a password: told alike, and nothing of its content.
    return problem('key-unfit', '', { kind })
  }
}
