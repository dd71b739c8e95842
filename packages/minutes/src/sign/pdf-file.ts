import { Unzlib } from 'fflate'
import { type Dictionary, entryOf, itemsOf, nameOf, numberOf, type Stream, type Value } from './cos.ts'
import { Parser, Unreadable } from './parser.ts'

/** Where an object stands: at a byte, or in a stream of objects. */
export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'within'; readonly stream: number; readonly index: number }

/** What one saving of the file wrote: its table of objects, and where that stands. */
export type Section = {
  readonly form: 'table' | 'stream'
  readonly start: number
  /** After `%%EOF` and its line end. */
  readonly end: number
  readonly entries: ReadonlyMap<number, Entry>
  readonly trailer: Dictionary
}

const mostSections = 1000
const mostObjects = 2_000_000
const mostUnfolded = 64 * 1024 * 1024

/** A file as it stood when it had so many bytes: what a reader that follows the tables of objects sees. */
export class PdfFile {
  readonly bytes: Uint8Array
  /** The newest first. */
  readonly sections: readonly Section[]
  readonly trailer: Dictionary
  readonly #entries = new Map<number, Entry>()
  readonly #objects = new Map<number, Value>()
  readonly #streams = new Map<number, Uint8Array>()

  constructor(bytes: Uint8Array, sections: readonly Section[]) {
    this.bytes = bytes
    this.sections = sections
    const [newest] = sections
    if (!newest) throw new Unreadable('no table of objects')
    this.trailer = newest.trailer
    for (const { entries } of sections)
      for (const [object, entry] of entries) if (!this.#entries.has(object)) this.#entries.set(object, entry)
  }

  /** One more than the greatest number of an object. */
  get size(): number {
    let most = 0
    for (const object of this.#entries.keys()) most = Math.max(most, object)
    return most + 1
  }

  entry(object: number): Entry | undefined {
    return this.#entries.get(object)
  }

  /** The object of that number; `null` when there is none. */
  object(number: number): Value {
    const known = this.#objects.get(number)
    if (known) return known
    const entry = this.entry(number)
    const value = !entry || entry.kind === 'free' ? nothing : this.#read(number, entry)
    this.#objects.set(number, value)
    return value
  }

  /** What a value means, a reference followed. */
  resolved(value: Value | undefined): Value {
    let found = value ?? nothing
    for (let i = 0; found.kind === 'reference'; i++) {
      if (i > 32) throw new Unreadable('references in a circle')
      found = this.object(found.object)
    }
    return found
  }

  get catalog(): Value {
    return this.resolved(this.trailer.entries.get('Root'))
  }

  /** Where an object that stands by itself ends: after `endobj`. */
  endOf(number: number): number | undefined {
    const entry = this.entry(number)
    return entry?.kind === 'at' ? indirect(this, number, entry.offset).end : undefined
  }

  #read(number: number, entry: Exclude<Entry, { kind: 'free' }>): Value {
    if (entry.kind === 'at') return indirect(this, number, entry.offset).value
    const holder = this.object(entry.stream)
    if (holder.kind !== 'stream' || nameOf(entryOf(holder, 'Type')) !== 'ObjStm')
      throw new Unreadable('no object stream')
    const bytes = this.#streams.get(entry.stream) ?? unfolded(this.bytes, holder)
    this.#streams.set(entry.stream, bytes)
    const heads = new Parser(bytes, 0)
    const [count, first] = [numberOf(entryOf(holder, 'N')) ?? 0, numberOf(entryOf(holder, 'First')) ?? 0]
    for (let i = 0; i < count; i++) {
      const [object, offset] = [heads.integer(), heads.integer()]
      if (object === number) return new Parser(bytes, first + offset).value()
    }
    throw new Unreadable(`object ${number} is not in its stream`)
  }
}

const nothing: Value = { kind: 'null' }

/**
 * A file by its tables of objects, the newest section first (ISO 32000-1, 7.5).
 *
 * @throws {Unreadable} whatever is not well formed; nothing is mended, as readers mend in different ways
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const sections: Section[] = []
  const seen = new Set<number>()
  let next: number | undefined = lastStart(bytes)
  while (next !== undefined) {
    if (seen.has(next) || sections.length > mostSections) throw new Unreadable('tables of objects in a circle')
    seen.add(next)
    const section = readSection(bytes, next)
    sections.push(section)
    next = numberOf(section.trailer.entries.get('Prev'))
  }
  return new PdfFile(bytes, sections)
}

/** The file as it stood when a section was its newest. */
export const asOf = (file: PdfFile, section: Section): PdfFile =>
  new PdfFile(file.bytes, file.sections.slice(file.sections.indexOf(section)))

const search = (bytes: Uint8Array, text: string, from: number): number => {
  for (let at = bytes.indexOf(text.charCodeAt(0), from); at >= 0; at = bytes.indexOf(text.charCodeAt(0), at + 1)) {
    let i = 1
    while (i < text.length && bytes[at + i] === text.charCodeAt(i)) i += 1
    if (i === text.length) return at
  }
  return -1
}

function lastStart(bytes: Uint8Array): number {
  let at = -1
  for (let found = search(bytes, 'startxref', Math.max(0, bytes.length - 2048)); found >= 0; ) {
    at = found
    found = search(bytes, 'startxref', found + 1)
  }
  if (at < 0) throw new Unreadable('no startxref')
  return new Parser(bytes, at + 9).integer()
}

function readSection(bytes: Uint8Array, start: number): Section {
  const parser = new Parser(bytes, start)
  const table = parser.word('xref')
  const { entries, trailer } = table ? readTable(bytes, parser) : readXrefStream(bytes, start, parser)
  return { form: table ? 'table' : 'stream', start, end: endOfSection(bytes, parser.at), entries, trailer }
}

function endOfSection(bytes: Uint8Array, from: number): number {
  const mark = search(bytes, '%%EOF', from)
  if (mark < 0) throw new Unreadable('no end of file')
  let end = mark + 5
  if (bytes[end] === 13) end += 1
  if (bytes[end] === 10) end += 1
  return end
}

type Table = { readonly entries: Map<number, Entry>; readonly trailer: Dictionary }

function readTable(bytes: Uint8Array, parser: Parser): Table {
  const entries = new Map<number, Entry>()
  while (!parser.word('trailer')) {
    const [first, count] = [parser.integer(), parser.integer()]
    if (count > mostObjects) throw new Unreadable('too many objects')
    for (let i = 0; i < count; i++) {
      const [offset, generation] = [parser.integer(), parser.integer()]
      const used = parser.word('n')
      if (!used) parser.expect('f')
      entries.set(first + i, used ? { kind: 'at', offset, generation } : { kind: 'free' })
    }
  }
  const trailer = parser.value()
  if (trailer.kind !== 'dictionary') throw new Unreadable('no trailer')
  const hybrid = numberOf(trailer.entries.get('XRefStm'))
  if (hybrid !== undefined) {
    const more = readXrefStream(bytes, hybrid, new Parser(bytes, hybrid))
    for (const [object, entry] of more.entries) if (entries.get(object)?.kind !== 'at') entries.set(object, entry)
  }
  return { entries, trailer }
}

function readXrefStream(bytes: Uint8Array, start: number, parser: Parser): Table {
  const { value, end } = indirectAt(bytes, start, () => undefined)
  if (value.kind !== 'stream' || nameOf(entryOf(value, 'Type')) !== 'XRef') throw new Unreadable('no table of objects')
  parser.at = end
  const widths = itemsOf(entryOf(value, 'W')).map((each) => numberOf(each) ?? 0)
  const [type = 0, second = 0, third = 0] = widths
  const size = numberOf(entryOf(value, 'Size')) ?? 0
  const index = itemsOf(entryOf(value, 'Index')).map((each) => numberOf(each) ?? 0)
  const data = unfolded(bytes, value)
  const entries = new Map<number, Entry>()
  let at = 0
  const field = (width: number, missing: number): number => {
    let number = width === 0 ? missing : 0
    for (let i = 0; i < width; i++) number = number * 256 + (data[at++] ?? 0)
    return number
  }
  for (const [i, first] of (index.length > 0 ? index : [0, size]).entries()) {
    if (i % 2 === 1) continue
    for (let k = 0; k < ((index.length > 0 ? index : [0, size])[i + 1] ?? 0) && at < data.length; k++) {
      const [kind, a, b] = [field(type, 1), field(second, 0), field(third, 0)]
      if (kind === 0) entries.set(first + k, { kind: 'free' })
      if (kind === 1) entries.set(first + k, { kind: 'at', offset: a, generation: b })
      if (kind === 2) entries.set(first + k, { kind: 'within', stream: a, index: b })
    }
  }
  return { entries, trailer: value.dictionary }
}

type Indirect = { readonly number: number; readonly value: Value; readonly end: number }

function indirect(file: PdfFile, number: number, offset: number): Indirect {
  const found = indirectAt(file.bytes, offset, (length) => numberOf(file.resolved(length)))
  if (found.number !== number) throw new Unreadable(`object ${number} is not where it should be`)
  return found
}

function indirectAt(bytes: Uint8Array, offset: number, lengthOf: (length: Value) => number | undefined): Indirect {
  const parser = new Parser(bytes, offset)
  const number = parser.integer()
  parser.integer()
  parser.expect('obj')
  const value = parser.value()
  if (value.kind !== 'dictionary' || !parser.word('stream')) {
    parser.expect('endobj')
    return { number, value, end: parser.at }
  }
  if (bytes[parser.at] === 13) parser.at += 1
  if (bytes[parser.at] === 10) parser.at += 1
  const start = parser.at
  const declared = value.entries.get('Length') ?? nothing
  const end = start + (numberOf(declared) ?? lengthOf(declared) ?? -1)
  if (end < start || end > bytes.length) throw new Unreadable('a stream of no length')
  parser.at = end
  parser.expect('endstream')
  parser.expect('endobj')
  return { number, value: { kind: 'stream', dictionary: value, start, end }, end: parser.at }
}

/** The bytes of a stream of objects: deflated, with the predictor of tables, or as they stand. */
function unfolded(bytes: Uint8Array, stream: Stream): Uint8Array {
  const filter = entryOf(stream, 'Filter')
  const raw = bytes.subarray(stream.start, stream.end)
  if (filter === undefined) return raw
  const name = nameOf(filter) ?? (itemsOf(filter).length === 1 ? nameOf(itemsOf(filter)[0]) : undefined)
  if (name !== 'FlateDecode') throw new Unreadable('a filter we do not know')
  const asked = entryOf(stream, 'DecodeParms')
  const parameters = asked?.kind === 'array' ? asked.items[0] : asked
  const data = inflated(raw)
  const predictor = numberOf(entryOf(parameters, 'Predictor')) ?? 1
  if (predictor === 1) return data
  if (predictor < 10) throw new Unreadable('a predictor we do not know')
  return unpredicted(data, numberOf(entryOf(parameters, 'Columns')) ?? 1)
}

function inflated(raw: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Unzlib((piece) => {
    size += piece.length
    if (size > mostUnfolded) throw new Unreadable('too much to unfold')
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
