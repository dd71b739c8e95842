import { dirname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { type Problem, problem } from '@congvu/core'
import type { FileCode } from '../messages/file-words.ts'
import { decode } from './decode.ts'
import { scanJson } from './json-scan.ts'
import { readBytes } from './read-bytes.ts'

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
  const bytes = await readBytes(source.path, stdin, { most: mostBytes, tooLarge: 'record-too-large' })
  return bytes instanceof Uint8Array ? parse(bytes) : { ok: false, problems: [bytes] }
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
