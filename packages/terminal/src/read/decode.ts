import { isUtf8 } from 'node:buffer'
import { type Facts, type Problem, problem } from '@congvu/core'
import type { FileCode } from '../words/file-words.ts'

export type Decoded = { readonly text: string } | { readonly problem: Problem<FileCode> }

/** Beginnings of files that people hand in by mistake, and what such a file is. */
const otherFiles: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'Word, Excel, ZIP'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'Word, Excel 97–2003'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
]

const refused = (code: FileCode, facts: Facts = {}): Decoded => ({ problem: problem(code, '', facts) })

/** The text of a file, which must be UTF-8; a byte order mark may stand before it. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return refused('other-encoding', { encoding: wide })
  const other = otherFiles.find(([start]) => start.every((byte, i) => bytes[i] === byte))
  if (other) return refused('other-file', { kind: other[1] })
  if (!isUtf8(bytes)) return refused('not-utf-8', firstBadCharacter(bytes))
  const text = new TextDecoder().decode(bytes)
  return text.trim() === '' ? refused('empty-file') : { text }
}

/** UTF-16 or UTF-32, by its mark, or by the zero byte beside the first bracket. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a = -1, b = -1, c = -1, d = -1] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32'
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  return marked || (a === 0 && b > 0) || (a > 0 && b === 0) ? 'UTF-16' : undefined
}

/** No byte of a longer UTF-8 character looks like a line feed, so lines can be looked at one by one. */
function firstBadCharacter(bytes: Uint8Array): Facts {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start)
    const part = bytes.subarray(start, feed < 0 ? bytes.length : feed)
    if (!isUtf8(part)) {
      const before = validStart(part)
      return { line, column: before.length + 1, before: before.slice(-20) }
    }
    start += part.length + 1
  }
  return {}
}

/** What can be read of a line before its first bad byte. */
function validStart(line: Uint8Array): string {
  let [good, bad] = [0, line.length]
  // Cutting inside a good character looks bad as well: `stream` leaves an unfinished one out.
  const readable = (length: number): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(line.subarray(0, length), { stream: true })
    } catch {
      return undefined
    }
  }
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (readable(middle) === undefined) bad = middle
    else good = middle
  }
  return readable(good) ?? ''
}
