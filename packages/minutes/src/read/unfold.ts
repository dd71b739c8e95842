import { Unzlib } from 'fflate'
import { Unreadable } from './parser.ts'
import { entryOf, itemsOf, nameOf, numberOf, type Stream, type Value } from './values.ts'

/**
 * The bytes of a stream: deflated, with the predictor of tables, or as they stand (ISO 32000-1, 7.4).
 *
 * @param most bytes it may have when unfolded
 * @throws {Unreadable} another filter, damaged data, or too much of it
 */
export function unfolded(bytes: Uint8Array, stream: Stream, most: number): Uint8Array {
  const filter = entryOf(stream, 'Filter')
  const raw = bytes.subarray(stream.start, stream.end)
  if (filter === undefined) return raw
  if (onlyOne(filter, nameOf) !== 'FlateDecode') throw new Unreadable('a filter we do not know')
  const asked = entryOf(stream, 'DecodeParms')
  const parameters = asked?.kind === 'array' ? asked.items[0] : asked
  const data = inflated(raw, most)
  const predictor = numberOf(entryOf(parameters, 'Predictor')) ?? 1
  if (predictor === 1) return data
  if (predictor < 10) throw new Unreadable('a predictor we do not know')
  return unpredicted(data, numberOf(entryOf(parameters, 'Columns')) ?? 1)
}

const onlyOne = <T>(value: Value, said: (value: Value | undefined) => T | undefined): T | undefined =>
  said(value) ?? (itemsOf(value).length === 1 ? said(itemsOf(value)[0]) : undefined)

function inflated(raw: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Unzlib((piece) => {
    size += piece.length
    if (size > most) throw new Unreadable('too much to unfold')
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < raw.length; at += 65_536)
      stream.push(raw.subarray(at, at + 65_536), at + 65_536 >= raw.length)
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged data')
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** Rows of bytes, each after the kind of its filter (PNG, 9.2); tables use none, the left or the upper neighbour. */
function unpredicted(data: Uint8Array, columns: number): Uint8Array {
  if (!Number.isInteger(columns) || columns < 1) throw new Unreadable('rows of no length')
  const rows = Math.floor(data.length / (columns + 1))
  const out = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (columns + 1)] ?? 0
    if (kind > 2) throw new Unreadable('a predictor we do not know')
    for (let i = 0; i < columns; i++) {
      const at = row * columns + i
      const upper = kind === 2 && row > 0 ? (out[at - columns] ?? 0) : 0
      const left = kind === 1 && i > 0 ? (out[at - 1] ?? 0) : 0
      out[at] = (data[row * (columns + 1) + 1 + i] ?? 0) + upper + left
    }
  }
  return out
}
