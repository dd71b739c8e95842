/** An object of a file: its text, and for a stream the bytes that follow it. */
export type WrittenObject = { readonly text: string; readonly bytes?: Uint8Array }

/** The objects of a file in the making, each as it will be written, each under its number (ISO 32000-1, 7.3.10). */
export class Objects {
  readonly #objects: (WrittenObject | undefined)[] = []

  /** A number for an object that others refer to before it is known. */
  reserve(): number {
    return this.#objects.push(undefined)
  }

  set(number: number, text: string): void {
    this.#objects[number - 1] = { text }
  }

  add(text: string): number {
    return this.#objects.push({ text })
  }

  /** @param entries of the stream's dictionary, but its length */
  addStream(entries: string, bytes: Uint8Array): number {
    return this.#objects.push({ text: `<<${entries}/Length ${bytes.length}>>`, bytes })
  }

  /** In the order of their numbers, which start at 1. */
  get all(): readonly WrittenObject[] {
    return this.#objects.map((object, i) => {
      if (!object) throw new Error(`object ${i + 1} was reserved and never written`)
      return object
    })
  }
}
