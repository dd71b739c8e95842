import { PDFCrossRefSection, PDFRef, PDFTrailer } from 'pdf-lib'
import { digestOf } from '../pdf/digest.ts'
import { bytesOf } from '../pdf/syntax.ts'
import type { PdfFile } from '../read/pdf-file.ts'
import { itemsOf, shown } from '../read/values.ts'

/** New or changed objects by number: PDF text, or a stream's dictionary entries and bytes. */
export type Changes = Map<number, string | { readonly entries: string; readonly bytes: Uint8Array }>

/**
 * A file with an incremental update at its end (ISO 32000-1, 7.5.6). All bytes of the file stay as they are; its table
 * of objects goes on in the form it has.
 */
export function updated(
  file: PdfFile,
  changes: Changes,
): { readonly pdf: Uint8Array; readonly offsets: Map<number, number> } {
  const pieces: Uint8Array[] = [file.bytes]
  let size = file.bytes.length
  const put = (piece: Uint8Array): void => {
    pieces.push(piece)
    size += piece.length
  }
  if (file.bytes[size - 1] !== 10) put(bytesOf('\n'))
  const offsets = new Map<number, number>()
  for (const [object, change] of [...changes].sort(([a], [b]) => a - b)) {
    offsets.set(object, size)
    const text = typeof change === 'string' ? change : `<<${change.entries}/Length ${change.bytes.length}>>\nstream\n`
    put(bytesOf(`${object} 0 obj\n${text}`))
    if (typeof change !== 'string') {
      put(change.bytes)
      put(bytesOf('\nendstream'))
    }
    put(bytesOf('\nendobj\n'))
  }
  const mark = digestOf(joined(pieces.slice(1)))
  put(
    bytesOf(
      file.sections[0]?.form === 'stream' ? xrefStream(file, offsets, size, mark) : table(file, offsets, size, mark),
    ),
  )
  return { pdf: joined(pieces), offsets }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** Numbers in runs of neighbours. */
function runs(numbers: readonly number[]): number[][] {
  const found: number[][] = []
  for (const number of numbers) {
    const last = found[found.length - 1]
    if (last && last[last.length - 1] === number - 1) last.push(number)
    else found.push([number])
  }
  return found
}

function table(file: PdfFile, offsets: ReadonlyMap<number, number>, start: number, mark: string): string {
  const section = PDFCrossRefSection.createEmpty()
  for (const [object, offset] of offsets) section.addEntry(PDFRef.of(object), offset)
  return `${section}trailer\n<<${trailerOf(file, nextFree(file, offsets), mark)}>>\n${endingAt(start)}`
}

const endingAt = (start: number): string => `${PDFTrailer.forLastCrossRefSectionOffset(start)}\n`

/** The table as a stream: it is an object itself, with four bytes for an offset. */
function xrefStream(file: PdfFile, offsets: ReadonlyMap<number, number>, start: number, mark: string): string {
  const own = nextFree(file, offsets)
  const all = new Map([...offsets, [own, start]])
  const index = runs([...all.keys()]).map((run) => `${run[0]} ${run.length}`)
  let data = ''
  for (const offset of all.values())
    data += `\x01${String.fromCharCode(...[24, 16, 8, 0].map((shift) => (offset >>> shift) & 255))}\x00`
  const entries = `/Type/XRef/W[1 4 1]/Index[${index.join(' ')}]${trailerOf(file, own + 1, mark)}/Length ${data.length}`
  return `${own} 0 obj\n<<${entries}>>\nstream\n${data}\nendstream\nendobj\n${endingAt(start)}`
}

const nextFree = (file: PdfFile, offsets: ReadonlyMap<number, number>): number =>
  Math.max(file.size, ...[...offsets.keys()].map((object) => object + 1))

/** The identifier's first part stays, its second part is of what is added (ISO 32000-1, 14.4). */
function trailerOf(file: PdfFile, size: number, mark: string): string {
  const { entries } = file.trailer
  const [first] = itemsOf(entries.get('ID'))
  const entry = (key: string): string => {
    const value = entries.get(key)
    return value ? `/${key} ${shown(value)}` : ''
  }
  const id = first ? `/ID[${shown(first)}<${mark}>]` : ''
  return `/Size ${size}${entry('Root')}${entry('Info')}${id}/Prev ${file.sections[0]?.start ?? 0}`
}
