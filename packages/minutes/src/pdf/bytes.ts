const digit = 0x30
const point = 0x2e
const minus = 0x2d

/** Bytes in the making, written from left to right into memory that grows and can be used again. */
export class Bytes {
  #bytes = new Uint8Array(1 << 14)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** What was written, in memory that the next one who writes here will use. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#size)
  }

  clear(): void {
    this.#size = 0
  }

  /** @throws {Error} when a character is not a byte: then what follows would stand elsewhere than counted */
  text(text: string): void {
    const { length } = text
    const bytes = this.#room(length)
    let at = this.#size
    let seen = 0
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i)
      seen |= code
      bytes[at++] = code
    }
    if (seen > 0xff) throw new Error('a character that is not a byte')
    this.#size = at
  }

  bytes(bytes: Uint8Array): void {
    this.#room(bytes.length).set(bytes, this.#size)
    this.#size += bytes.length
  }

  /** @param value whole, not negative, below 2^31 */
  integer(value: number): void {
    let places = 1
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) places++
    this.padded(value, places)
  }

  /** A whole number with zeros before it, so many digits long. */
  padded(value: number, places: number): void {
    const bytes = this.#room(places)
    let rest = value
    for (let at = this.#size + places - 1; at >= this.#size; at--) {
      const tenth = (rest / 10) | 0
      bytes[at] = digit + rest - tenth * 10
      rest = tenth
    }
    this.#size += places
  }

  /** What points at the object of this number (ISO 32000-1, 7.3.10). */
  reference(object: number): void {
    this.integer(object)
    this.text(' 0 R')
  }

  /** A length or a coordinate in hundredths, as short as it goes: 1250 is `12.5`. */
  hundredths(value: number): void {
    const rest = Math.abs(value)
    const whole = (rest / 100) | 0
    const part = rest - whole * 100
    if (value < 0) this.#byte(minus)
    this.integer(whole)
    if (part === 0) return
    this.#byte(point)
    if (part % 10 === 0) this.#byte(digit + part / 10)
    else this.padded(part, 2)
  }

  #byte(byte: number): void {
    this.#room(1)[this.#size++] = byte
  }

  /** The memory, with room for so many bytes more. */
  #room(length: number): Uint8Array {
    const needed = this.#size + length
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
      grown.set(this.written)
      this.#bytes = grown
    }
    return this.#bytes
  }
}
