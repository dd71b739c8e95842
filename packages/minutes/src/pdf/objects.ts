import { Bytes } from './bytes.ts'

/** Bytes that no text has tell programs that move files that this is none (ISO 32000-1, 7.5.2). */
const header = '%PDF-1.7\n%\x81\x81\x81\x81\n'

/** Where a file is put together: the same memory for one after another. */
const file = new Bytes()

/** The objects of a file in the making, written one after another, each under its number (ISO 32000-1, 7.3.10). */
export class Objects {
  /** Where each object begins, by its number less one; 0 for one that is not written yet. */
  readonly #places: number[] = []

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
    const number = this.reserve()
    const out = this.begin(number)
    out.text(`<<${entries}/Length ${bytes.length}>>\nstream\n`)
    out.bytes(bytes)
    out.text('\nendstream')
    this.end()
    return number
  }

  /** All that was written, and where each object begins, by its number less one. */
  get written(): { readonly out: Bytes; readonly places: readonly number[] } {
    const missing = this.#places.indexOf(0)
    if (missing >= 0) throw new Error(`object ${missing + 1} was reserved and never written`)
    return { out: file, places: this.#places }
  }
}
