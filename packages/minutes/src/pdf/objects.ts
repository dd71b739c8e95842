import { Bytes } from './bytes.ts'
import { digestOf } from './digest.ts'
import { bytesOf, deflate, deflated } from './syntax.ts'

/** Bytes that no text has tell programs that move files that this is none (ISO 32000-1, 7.5.2). */
const header = '%PDF-1.7\n%\x81\x81\x81\x81\n'

/** Where a file is put together: the same memory for one after another. */
const file = new Bytes()

/** Where objects are put together that one stream will hold. */
const group = new Bytes()

/** A stream of objects is unfolded whole to read one of them: so many keep a long file quick to open. */
const groupMost = 200

/** Digests of bytes that many files hold, such as fonts: each is made once. */
const sharedDigests = new WeakMap<Uint8Array, string>()

/** Where an object stands: how many bytes from the beginning, or as which one of a stream of objects. */
export type Place = number | { readonly stream: number; readonly index: number }

/** `open`: each object where everyone can read it. `packed`: those that are no streams deflated together (7.5.7). */
export type Packing = 'open' | 'packed'

/** The objects of a file in the making, written one after another, each under its number (ISO 32000-1, 7.3.10). */
export class Objects {
  readonly packing: Packing
  /** Where each object stands, by its number less one; 0 for one that is not written yet. */
  readonly #places: Place[] = []
  readonly #shared: { readonly from: number; readonly to: number; readonly digest: string }[] = []
  /** The objects that wait in the group, in its order, and where each begins in it. */
  readonly #waiting: { readonly number: number; readonly at: number }[] = []

  constructor(packing: Packing) {
    this.packing = packing
    file.clear()
    file.text(header)
    group.clear()
  }

  /** A number for an object that others refer to before it is known. */
  reserve(): number {
    return this.#places.push(0)
  }

  /** What is written here before {@link end} is the object; it is no stream. */
  begin(number: number): Bytes {
    if (this.packing === 'open') return this.#open(number)
    this.#waiting.push({ number, at: group.size })
    return group
  }

  end(): void {
    if (this.packing === 'open') {
      file.text('\nendobj\n')
      return
    }
    group.text('\n')
    if (this.#waiting.length === groupMost) this.#pack()
  }

  set(number: number, text: string): void {
    this.begin(number).text(text)
    this.end()
  }

  add(text: string): number {
    const number = this.reserve()
    this.set(number, text)
    return number
  }

  /** @param entries of the stream's dictionary, but its length */
  addStream(entries: string, bytes: Uint8Array): number {
    return this.#stream(entries, bytes)
  }

  /** A stream whose bytes other files hold too: in the digest of the file theirs stands for them. */
  addShared(entries: string, bytes: Uint8Array): number {
    const digest = sharedDigests.get(bytes) ?? digestOf(bytes)
    sharedDigests.set(bytes, digest)
    return this.#stream(entries, bytes, digest)
  }

  #open(number: number): Bytes {
    this.#places[number - 1] = file.size
    file.integer(number)
    file.text(' 0 obj\n')
    return file
  }

  #stream(entries: string, bytes: Uint8Array, digest?: string): number {
    const number = this.reserve()
    const out = this.#open(number)
    out.text(`<<${entries}/Length ${bytes.length}>>\nstream\n`)
    if (digest !== undefined) this.#shared.push({ from: out.size, to: out.size + bytes.length, digest })
    out.bytes(bytes)
    out.text('\nendstream\nendobj\n')
    return number
  }

  /** Those that wait as one stream: their numbers and places, then they themselves. */
  #pack(): void {
    const numbers = bytesOf(this.#waiting.map(({ number, at }) => `${number} ${at}`).join(' '))
    const all = new Uint8Array(numbers.length + 1 + group.size)
    all.set(numbers)
    all[numbers.length] = 0x0a
    all.set(group.written, numbers.length + 1)
    const head = `/Type/ObjStm/N ${this.#waiting.length}/First ${numbers.length + 1}${deflated}`
    const stream = this.addStream(head, deflate(all))
    for (const [index, { number }] of this.#waiting.entries()) this.#places[number - 1] = { stream, index }
    this.#waiting.length = 0
    group.clear()
  }

  /** Of all that was written, and of what else makes the document. */
  digest(more: string): string {
    let digests = more
    let at = 0
    for (const { from, to, digest } of this.#shared) {
      digests += digestOf(file.written.subarray(at, from)) + digest
      at = to
    }
    return digestOf(bytesOf(digests + digestOf(file.written.subarray(at))))
  }

  /** All that was written, and where each object stands, by its number less one. Nothing is added after. */
  finish(): { readonly out: Bytes; readonly places: readonly Place[] } {
    if (this.#waiting.length > 0) this.#pack()
    const missing = this.#places.indexOf(0)
    if (missing >= 0) throw new Error(`object ${missing + 1} was reserved and never written`)
    return { out: file, places: this.#places }
  }
}
