import { dirname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { type JsonFile, readJson } from '@congvu/terminal'
import type { FileCode } from '../messages/file-words.ts'

/** A record as named on the command line: `-` is standard input. */
export type Source = {
  /** as the person wrote it, for messages */
  readonly name: string
  /** absolute; undefined for standard input */
  readonly path: string | undefined
  /** where its photos are looked for: its own folder, for standard input the folder one stands in */
  readonly folder: string
}

export type RecordFile = JsonFile<FileCode>

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
export const readRecord = (source: Source, stdin: Readable): Promise<RecordFile> =>
  readJson(source.path, stdin, { most: mostBytes, tooLarge: 'record-too-large' })
