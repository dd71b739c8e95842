import { Parser, readable, Unreadable } from './parser.ts'
import { search } from './search.ts'
import { type Entry, type Indirect, indirectAt, readSections, type Section } from './sections.ts'
import { unfolded } from './unfold.ts'
import { type Dictionary, entryOf, nameOf, numberOf, type Stream, type Value } from './values.ts'

/** What all the streams of objects of a file may hold together. Bytes. */
const mostUnfolded = 128 * 1024 * 1024

/** Objects as they stand in the bytes of a file, each read once however often and at whatever time it is looked at. */
class Store {
  readonly bytes: Uint8Array
  readonly #standing = new Map<number, Indirect>()
  readonly #packed = new Map<number, Packed>()
  #room = mostUnfolded

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  at(offset: number, lengthOf: (length: Value) => number | undefined): Indirect {
    const known = this.#standing.get(offset)
    if (known) return known
    const found = indirectAt(this.bytes, offset, lengthOf)
    // A length told by another object may be another one at another time.
    if (entryOf(found.value, 'Length')?.kind !== 'reference') this.#standing.set(offset, found)
    return found
  }

  /** The objects in a stream of objects (ISO 32000-1, 7.5.7). */
  packed(stream: Stream): Packed {
    const known = this.#packed.get(stream.start)
    if (known) return known
    if (nameOf(entryOf(stream, 'Type')) !== 'ObjStm') throw new Unreadable('no stream of objects')
    const bytes = unfolded(this.bytes, stream, this.#room)
    if (entryOf(stream, 'Filter')) this.#room -= bytes.length
    const heads = new Parser(bytes, 0)
    const [count, first] = [numberOf(entryOf(stream, 'N')) ?? 0, numberOf(entryOf(stream, 'First')) ?? 0]
    const places: Packed['places'][number][] = []
    for (let i = 0; i < count; i++) places.push({ object: heads.integer(), offset: first + heads.integer() })
    const packed = { bytes, places }
    this.#packed.set(stream.start, packed)
    return packed
  }
}

type Packed = {
  readonly bytes: Uint8Array
  readonly places: readonly { readonly object: number; readonly offset: number }[]
}

/** Each table that names an object, the newest first. */
type Named = ReadonlyMap<number, readonly { readonly section: number; readonly entry: Entry }[]>

function namedIn(sections: readonly Section[]): Named {
  const named = new Map<number, { section: number; entry: Entry }[]>()
  sections.forEach(({ entries }, section) => {
    for (const [object, entry] of entries) {
      const known = named.get(object)
      if (known) known.push({ section, entry })
      else named.set(object, [{ section, entry }])
    }
  })
  return named
}

/** A file as it stood after one of its savings: what a reader that follows the tables of objects sees. */
export class PdfFile {
  /** The newest first. */
  readonly sections: readonly Section[]
  readonly trailer: Dictionary
  readonly #all: readonly Section[]
  readonly #store: Store
  readonly #named: Named
  /** How many sections did not exist yet. */
  readonly #later: number
  readonly #objects = new Map<number, Value>()
  readonly #reading = new Set<number>()

  private constructor(store: Store, all: readonly Section[], named: Named, later: number) {
    this.#store = store
    this.#named = named
    this.#all = all
    this.#later = later
    this.sections = all.slice(later)
    const [newest] = this.sections
    if (!newest) throw new Unreadable('no table of objects')
    this.trailer = newest.trailer
  }

  /**
   * A file by its tables of objects.
   *
   * @throws {Unreadable} whatever is not well formed
   */
  static read(bytes: Uint8Array): PdfFile {
    const sections = readSections(bytes)
    return new PdfFile(new Store(bytes), sections, namedIn(sections), 0)
  }

  /** The file as it stood when a section was its newest. */
  asOf(section: Section): PdfFile {
    return new PdfFile(this.#store, this.#all, this.#named, this.#all.indexOf(section))
  }

  get bytes(): Uint8Array {
    return this.#store.bytes
  }

  /** One more than the greatest number of an object. */
  get size(): number {
    let most = 0
    for (const object of this.#named.keys()) most = Math.max(most, object)
    return most + 1
  }

  entry(object: number): Entry | undefined {
    return this.#named.get(object)?.find(({ section }) => section >= this.#later)?.entry
  }

  /** The object of that number; `null` when there is none. */
  object(number: number): Value {
    const known = this.#objects.get(number)
    if (known) return known
    if (this.#reading.has(number)) throw new Unreadable(`object ${number} within itself`)
    this.#reading.add(number)
    const entry = this.entry(number)
    const value = !entry || entry.kind === 'free' ? nothing : this.#read(number, entry)
    this.#reading.delete(number)
    this.#objects.set(number, value)
    return value
  }

  /** What a value means, a reference followed. */
  resolved(value: Value | undefined): Value {
    let found = value ?? nothing
    for (let i = 0; found.kind === 'reference'; i++) {
      if (i > 32) throw new Unreadable('references in a circle')
      const entry = this.entry(found.object)
      const generation = entry?.kind === 'at' ? entry.generation : 0
      found = generation === found.generation ? this.object(found.object) : nothing
    }
    return found
  }

  get catalog(): Value {
    return this.resolved(this.trailer.entries.get('Root'))
  }

  /** Where an object that stands by itself ends: after `endobj`. */
  endOf(number: number): number | undefined {
    const entry = this.entry(number)
    return entry?.kind === 'at' ? this.#standing(number, entry).end : undefined
  }

  #standing(number: number, { offset, generation }: Extract<Entry, { kind: 'at' }>): Indirect {
    const found = this.#store.at(offset, (length) => numberOf(this.resolved(length)))
    if (found.number !== number || found.generation !== generation)
      throw new Unreadable(`object ${number} is not where it should be`)
    return found
  }

  #read(number: number, entry: Exclude<Entry, { kind: 'free' }>): Value {
    if (entry.kind === 'at') return this.#standing(number, entry).value
    const holder = this.object(entry.stream)
    if (holder.kind !== 'stream') throw new Unreadable('no stream of objects')
    const { bytes, places } = this.#store.packed(holder)
    const place = places[entry.index]
    if (place?.object !== number) throw new Unreadable(`object ${number} is not in its stream`)
    return new Parser(bytes, place.offset).value()
  }
}

const nothing: Value = { kind: 'null' }

/** A file as its first saving left it, whatever came after; undefined when that cannot be read. */
export function asMade(bytes: Uint8Array): PdfFile | undefined {
  const firstEnd = search(bytes, '%%EOF')
  const parts = firstEnd < 0 ? [bytes] : [bytes, bytes.subarray(0, firstEnd + '%%EOF'.length)]
  for (const part of parts) {
    const file = readable(() => PdfFile.read(part))
    const first = file?.sections.at(-1)
    if (file && first) return file.asOf(first)
  }
  return undefined
}
