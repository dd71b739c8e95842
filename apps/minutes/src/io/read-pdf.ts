import type { Readable } from 'node:stream'
import { type Problem, problem } from '@congvu/core'
import { readBytes } from '@congvu/terminal'
import type { FileCode } from '../messages/file-words.ts'
import type { Source } from './read-record.ts'

/** Minutes with the most photos that are taken, and as much again for what was added to them. */
const mostPdfBytes = 600 * 1024 * 1024

/** A file that says at its beginning it is a PDF (ISO 32000-1, 7.5.2), or why not. */
export async function readPdf({ path }: Source, stdin: Readable): Promise<Uint8Array | Problem<FileCode>> {
  const bytes = await readBytes(path, stdin, { most: mostPdfBytes, tooLarge: 'pdf-too-large' })
  if (!(bytes instanceof Uint8Array)) return bytes
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  return start.includes('%PDF-') ? bytes : problem('not-a-pdf', '')
}
