import { Bytes } from './bytes.ts'
import { digestOf } from './digest.ts'
import { bytesOf } from './syntax.ts'

/** Bytes that no text has tell programs that move files that this is none (ISO 32000-1, 7.5.2). */
const header = '%PDF-1.7\n%\x81\x81\x81\x81\n'

/** Where a file is put together: the same memory for one after another. */
const file = new Bytes()

/** Digests of bytes that many files hold, such as fonts: each is made once. */
const sharedDigests = new WeakMap<Uint8Array, string>()

/** The objects of a file in the making, written one after another, each under its number (ISO 32000-1, 7.3.10). */
export class Objects {
  /** Where each object begins, by its number less one; 0 for one that is not written yet. */
  readonly #places: number[] = []
  readonly #shared: { readonly from: number; readonly to: number; readonly digest: string }[] = []

  constructor() {
    file.clear()
    file.text(header)
  }

  /** A number for an object that others refer to before it is known. */
  reserve(): number {
    return this.#places.push(0)
  }

  /** What is written here before {@link end} is the object. */
  begin(number: number): Bytes {
    this.#places[number - 1] = file.size
    file.integer(number)
    file.text(' 0 obj\n')
    return file
  }

  end(): void {
    file.text('\nendobj\n')
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

  #stream(entries: string, bytes: Uint8Array, digest?: string): number {
    const number = this.reserve()
    const out = this.begin(number)
    out.text(`<<${entries}/Length ${bytes.length}>>\nstream\n`)
    if (digest !== undefined) this.#shared.push({ from: out.size, to: out.size + bytes.length, digest })
    out.bytes(bytes)
    out.text('\nendstream')
    this.end()
    return number
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

  /** All that was written, and where each object begins, by its number less one. */
  get written(): { readonly out: Bytes; readonly places: readonly number[] } {
    const missing = this.#places.indexOf(0)
    if (missing >= 0) throw new Error(`object ${missing + 1} was reserved and never written`)
    return { out: file, places: this.#places }
  }
}
