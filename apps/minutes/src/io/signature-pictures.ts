import { resolve } from 'node:path'
import { type Problem, problem } from '@congvu/core'
import type { SignaturePicture } from '@congvu/minutes'
import type { Io } from '@congvu/terminal'
import { readBytes } from '@congvu/terminal'
import type { CommandCode } from '../messages/command-words.ts'
import type { FileCode } from '../messages/file-words.ts'

/** What the command line says of pictures. */
export type Asked = {
  /** `head=chu-ky.png`, one for each signer */
  readonly signature?: readonly string[]
  readonly seal?: string
  /** millimetres */
  readonly 'seal-width'?: string
}

type Failed = { readonly at: string; readonly problem: Problem<CommandCode | FileCode> }

/** A scan of a signature is far below this. */
const limit = { most: 10 * 1024 * 1024, tooLarge: 'picture-too-large' } as const

/** Pictures of signatures and of the seal, read; or the first thing that is wrong with how they are named or with a file. */
export async function readSignaturePictures(asked: Asked, io: Io): Promise<readonly SignaturePicture[] | Failed> {
  const wanted: { readonly of: string; readonly file: string; readonly width?: number }[] = []
  for (const each of asked.signature ?? []) {
    const at = each.indexOf('=')
    if (at < 1 || at === each.length - 1)
      return { at: `--signature ${each}`, problem: problem('signature-form', '', { given: each }) }
    wanted.push({ of: each.slice(0, at), file: each.slice(at + 1) })
  }
  const width = asked['seal-width'] === undefined ? undefined : Number(asked['seal-width'].replace(',', '.'))
  if (asked.seal !== undefined)
    wanted.push({ of: 'agency', file: asked.seal, ...(width === undefined || Number.isNaN(width) ? {} : { width }) })
  const pictures: SignaturePicture[] = []
  for (const { file, ...rest } of wanted) {
    const bytes = await readBytes(resolve(io.cwd, file), io.stdin, limit)
    if (!(bytes instanceof Uint8Array)) return { at: file, problem: bytes }
    pictures.push({ ...rest, bytes })
  }
  return pictures
}
