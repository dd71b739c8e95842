import { type FileHandle, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { type Problem, problem } from '@congvu/core'
import type { FileCode } from '../messages/file-words.ts'
import { decode } from './decode.ts'
import { scanJson } from './json-scan.ts'
import { systemProblem } from './system-problem.ts'

/** A record as named on the command line: `-` is standard input. */
export type Source = {
  /** as the person wrote it, for messages */
  readonly name: string
  /** absolute; undefined for standard input */
  readonly path: string | undefined
  /** where its photos are looked for: its own folder, for standard input the folder one stands in */
  readonly folder: string
}

export type RecordFile =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly problems: readonly Problem<FileCode>[] }

/** Forty findings take 60 KB: a record of this size is an accident. */
export const mostBytes = 25 * 1024 * 1024

export function sourceOf(name: string, cwd: string): Source {
  const path = name === '-' ? undefined : resolve(cwd, name)
  return { name, path, folder: path === undefined ? cwd : dirname(path) }
}

/**
 * The JSON of a record, or why it cannot be read.
 *
 * @param stdin read when the source is standard input
 */
export async function readRecord(source: Source, stdin: Readable): Promise<RecordFile> {
  const bytes = source.path === undefined ? await drain(stdin) : await readFile(source.path)
  return bytes instanceof Uint8Array ? parse(bytes) : { ok: false, problems: [bytes] }
}

async function readFile(path: string): Promise<Uint8Array | Problem<FileCode>> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const { size } = await file.stat()
    // A pipe has no size; it is counted while it is read.
    return size > mostBytes ? tooLarge(size) : await drain(file.createReadStream({ autoClose: false }))
  } catch (error) {
    return systemProblem(error, 'cannot-read')
  } finally {
    await file?.close()
  }
}

const tooLarge = (bytes: number): Problem<FileCode> =>
  problem('record-too-large', '', { megabytes: Math.ceil(bytes / 1024 / 1024), most: mostBytes / 1024 / 1024 })

async function drain(stream: Readable): Promise<Uint8Array | Problem<FileCode>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > mostBytes) return tooLarge(size)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** What these bytes of a file hold, when they are JSON that loses nothing. */
export function parse(bytes: Uint8Array): RecordFile {
  const decoded = decode(bytes)
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem] }
  const scan = scanJson(decoded.text)
  if (!scan.ok) return { ok: false, problems: [problem('not-json', '', scan.fault)] }
  if (scan.repeats.length > 0) {
    const problems = scan.repeats.map(({ pointer, ...facts }) => problem<FileCode>('repeated-key', pointer, facts))
    return { ok: false, problems }
  }
  const input: unknown = JSON.parse(decoded.text)
  return { ok: true, input }
}
