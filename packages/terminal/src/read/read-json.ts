import type { Readable } from 'node:stream'
import { type Problem, problem } from '@congvu/core'
import type { FileCode } from '../words/file-words.ts'
import { decode } from './decode.ts'
import { scanJson } from './json-scan.ts'
import { type Limit, readBytes } from './read-bytes.ts'

export type JsonFile<Code extends string = never> =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly problems: readonly Problem<FileCode | Code>[] }

/**
 * The JSON of a file, or why it cannot be read.
 *
 * @param path absolute; undefined for standard input
 */
export async function readJson<Code extends string>(
  path: string | undefined,
  stdin: Readable,
  limit: Limit<Code>,
): Promise<JsonFile<Code>> {
  const bytes = await readBytes(path, stdin, limit)
  return bytes instanceof Uint8Array ? parseJson(bytes) : { ok: false, problems: [bytes] }
}

/** What these bytes of a file hold, when they are JSON that loses nothing. */
export function parseJson(bytes: Uint8Array): JsonFile {
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
