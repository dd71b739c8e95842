import { Parser, Unreadable } from './parser.ts'
import { search } from './search.ts'
import { unfolded } from './unfold.ts'
import { type Dictionary, entryOf, itemsOf, nameOf, numberOf, type Value } from './values.ts'

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

const mostSections = 500
const mostObjects = 2_000_000
const mostUnfolded = 64 * 1024 * 1024

/**
 * The tables of objects of a file, the newest first (ISO 32000-1, 7.5).
 *
 * @throws {Unreadable} whatever is not well formed; nothing is mended, as readers mend in different ways
 */
export function readSections(bytes: Uint8Array): readonly Section[] {
  const sections: Section[] = []
  const seen = new Set<number>()
  let objects = 0
  for (let next: number | undefined = newestTable(bytes); next !== undefined; ) {
    if (seen.has(next) || sections.length >= mostSections) throw new Unreadable('tables of objects in a circle')
    seen.add(next)
    const section = readSection(bytes, next, mostObjects - objects)
    objects += section.entries.size
    sections.push(section)
    next = numberOf(section.trailer.entries.get('Prev'))
  }
  return sections
}

/** Where the newest table of a file stands, by what its end says. */
export function newestTable(bytes: Uint8Array): number {
  let at = -1
  for (let found = search(bytes, 'startxref', Math.max(0, bytes.length - 2048)); found >= 0; ) {
    at = found
    found = search(bytes, 'startxref', found + 1)
  }
  if (at < 0) throw new Unreadable('no startxref')
  return new Parser(bytes, at + 9).integer()
}

function readSection(bytes: Uint8Array, start: number, room: number): Section {
  const parser = new Parser(bytes, start)
  const table = parser.word('xref')
  const { entries, trailer } = table ? readTable(bytes, parser, room) : readXrefStream(bytes, start, parser, room)
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

/** Some readers take twenty bytes for an entry, others read on by words: only what is the same to both. */
const entryLength = 20
const entryForm = /^(\d{10}) (\d{5}) ([nf])(?: \n| \r|\r\n)$/

function readTable(bytes: Uint8Array, parser: Parser, room: number): Table {
  const entries = new Map<number, Entry>()
  while (!parser.word('trailer')) {
    const [first, count] = [parser.integer(), parser.integer()]
    if (count > room - entries.size) throw new Unreadable('too many objects')
    if (count > 0) parser.skip()
    for (let i = 0; i < count; i++) {
      const text = String.fromCharCode(...bytes.subarray(parser.at, parser.at + entryLength))
      const [, offset, generation, use] = entryForm.exec(text) ?? []
      if (use === undefined) throw new Unreadable(`no entry of a table at ${parser.at}`)
      const at: Entry = { kind: 'at', offset: Number(offset), generation: Number(generation) }
      add(entries, first + i, use === 'n' ? at : { kind: 'free' })
      parser.at += entryLength
    }
  }
  const trailer = parser.value()
  if (trailer.kind !== 'dictionary') throw new Unreadable('no trailer')
  // Readers that know of it see other objects than those that do not.
  if (trailer.entries.has('XRefStm')) throw new Unreadable('two tables of objects at once')
  return { entries, trailer }
}

function add(entries: Map<number, Entry>, object: number, entry: Entry): void {
  if (entries.has(object)) throw new Unreadable(`object ${object} twice in a table`)
  entries.set(object, entry)
}

function readXrefStream(bytes: Uint8Array, start: number, parser: Parser, room: number): Table {
  const { value, end } = indirectAt(bytes, start, () => undefined)
  if (value.kind !== 'stream' || nameOf(entryOf(value, 'Type')) !== 'XRef') throw new Unreadable('no table of objects')
  parser.at = end
  const numbers = (key: string): number[] => itemsOf(entryOf(value, key)).map((each) => numberOf(each) ?? 0)
  const [type = 0, second = 0, third = 0] = numbers('W')
  const width = type + second + third
  if (![type, second, third].every((each) => Number.isInteger(each) && each >= 0 && each <= 8) || width === 0)
    throw new Unreadable('a table of objects without columns')
  const parts = entryOf(value, 'Index') ? numbers('Index') : [0, numberOf(entryOf(value, 'Size')) ?? 0]
  const data = unfolded(bytes, value, mostUnfolded)
  const entries = new Map<number, Entry>()
  let at = 0
  const field = (bytesWide: number, missing: number): number => {
    let number = bytesWide === 0 ? missing : 0
    for (let i = 0; i < bytesWide; i++) number = number * 256 + (data[at++] ?? 0)
    return number
  }
  for (let part = 0; part + 1 < parts.length; part += 2) {
    const [first = 0, count = 0] = parts.slice(part, part + 2)
    if (count > room - entries.size || at + count * width > data.length) throw new Unreadable('too many objects')
    for (let k = 0; k < count; k++) {
      const [kind, a, b] = [field(type, 1), field(second, 0), field(third, 0)]
      if (kind === 0) add(entries, first + k, { kind: 'free' })
      if (kind === 1) add(entries, first + k, { kind: 'at', offset: a, generation: b })
      if (kind === 2) add(entries, first + k, { kind: 'within', stream: a, index: b })
    }
  }
  return { entries, trailer: value.dictionary }
}

/** An object that stands by itself: `12 0 obj … endobj`. */
export type Indirect = {
  readonly number: number
  readonly generation: number
  readonly value: Value
  /** after `endobj` */
  readonly end: number
}

/** @param lengthOf what a stream's length is that is told elsewhere */
export function indirectAt(
  bytes: Uint8Array,
  offset: number,
  lengthOf: (length: Value) => number | undefined,
): Indirect {
  const parser = new Parser(bytes, offset)
  const [number, generation] = [parser.integer(), parser.integer()]
  parser.expect('obj')
  const value = parser.value()
  if (value.kind !== 'dictionary' || !parser.word('stream')) {
    parser.expect('endobj')
    return { number, generation, value, end: parser.at }
  }
  if (bytes[parser.at] === 13) parser.at += 1
  if (bytes[parser.at] === 10) parser.at += 1
  const start = parser.at
  const declared = value.entries.get('Length') ?? { kind: 'null' }
  const end = start + (numberOf(declared) ?? lengthOf(declared) ?? -1)
  if (end < start || end > bytes.length) throw new Unreadable('a stream of no length')
  parser.at = end
  parser.expect('endstream')
  parser.expect('endobj')
  return { number, generation, value: { kind: 'stream', dictionary: value, start, end }, end: parser.at }
}
