import { type FileHandle, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Problem, problem } from '@congvu/core'
import { systemProblem } from '../system-problem.ts'
import type { FileCode } from '../words/file-words.ts'

/** How much is read, and what a longer file is told. */
export type Limit<Code extends string> = { readonly most: number; readonly tooLarge: Code }

/**
 * The bytes of a file, or why they cannot be had. No more is read than the limit allows.
 *
 * @param path absolute; undefined for standard input
 */
export async function readBytes<Code extends string>(
  path: string | undefined,
  stdin: Readable,
  limit: Limit<Code>,
): Promise<Uint8Array | Problem<FileCode | Code>> {
  if (path === undefined) return drain(stdin, limit)
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const { size } = await file.stat()
    // A pipe has no size; it is counted while it is read.
    return size > limit.most ? tooLarge(size, limit) : await drain(file.createReadStream({ autoClose: false }), limit)
  } catch (error) {
    return systemProblem(error, 'cannot-read')
  } finally {
    await file?.close()
  }
}

const tooLarge = <Code extends string>(bytes: number, { most, tooLarge: code }: Limit<Code>): Problem<Code> =>
  problem(code, '', { megabytes: Math.ceil(bytes / 1024 / 1024), most: most / 1024 / 1024 })

async function drain<Code extends string>(stream: Readable, limit: Limit<Code>): Promise<Uint8Array | Problem<Code>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > limit.most) return tooLarge(size, limit)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
