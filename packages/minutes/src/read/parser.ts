import type { Dictionary, Value } from './values.ts'

/** A file, or a place in it, that is no PDF as we can read it. */
export class Unreadable extends Error {}

/** What can be read, or undefined where it cannot. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

const spaces = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((each) => each.charCodeAt(0)))
const mostNested = 64
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads objects (ISO 32000-1, 7.2 and 7.3) from a place on. It mends nothing: what is not well formed is refused. */
export class Parser {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  /** Past white space and comments. */
  skip(): void {
    for (;;) {
      const byte = this.#bytes[this.at]
      if (byte === 37) while (this.at < this.#bytes.length && !this.#atLineEnd()) this.at += 1
      else if (byte === undefined || !spaces.has(byte)) return
      else this.at += 1
    }
  }

  /** Is this word next? Then past it. */
  word(text: string): boolean {
    this.skip()
    for (let i = 0; i < text.length; i++) if (this.#bytes[this.at + i] !== text.charCodeAt(i)) return false
    this.at += text.length
    return true
  }

  expect(text: string): void {
    if (!this.word(text)) throw new Unreadable(`${text} expected at ${this.at}`)
  }

  integer(): number {
    this.skip()
    const text = this.#regular()
    if (!/^\d{1,15}$/.test(text)) throw new Unreadable(`integer expected at ${this.at}`)
    return Number(text)
  }

  value(depth = 0): Value {
    if (depth > mostNested) throw new Unreadable('nested too deeply')
    this.skip()
    const byte = this.#bytes[this.at]
    if (byte === 47) return { kind: 'name', name: this.#name() }
    if (byte === 40) return this.#literal()
    if (byte === 91) return this.#array(depth)
    if (byte === 60) return this.#bytes[this.at + 1] === 60 ? this.#dictionary(depth) : this.#hex()
    return this.#plain()
  }

  #atLineEnd = (): boolean => this.#bytes[this.at] === 10 || this.#bytes[this.at] === 13

  #regular(): string {
    const start = this.at
    for (let byte = this.#bytes[this.at]; byte !== undefined; byte = this.#bytes[this.at]) {
      if (spaces.has(byte) || delimiters.has(byte) || this.at - start > 300) break
      this.at += 1
    }
    return String.fromCharCode(...this.#bytes.subarray(start, this.at))
  }

  #name(): string {
    this.at += 1
    return this.#regular().replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  }

  #plain(): Value {
    const start = this.at
    const text = this.#regular()
    if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true' }
    if (text === 'null') return { kind: 'null' }
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) throw new Unreadable(`no object at ${start}`)
    const after = this.at
    if (/^\d{1,10}$/.test(text)) {
      this.skip()
      const generation = this.#regular()
      this.skip()
      if (/^\d{1,5}$/.test(generation) && this.#regular() === 'R')
        return { kind: 'reference', object: Number(text), generation: Number(generation) }
      this.at = after
    }
    return { kind: 'number', value: Number(text), text }
  }

  #array(depth: number): Value {
    this.at += 1
    const items: Value[] = []
    while (!this.word(']')) items.push(this.value(depth + 1))
    return { kind: 'array', items }
  }

  #dictionary(depth: number): Dictionary {
    this.at += 2
    const entries = new Map<string, Value>()
    while (!this.word('>>')) {
      if (this.#bytes[this.at] !== 47) throw new Unreadable(`name expected at ${this.at}`)
      const key = this.#name()
      // Readers do not agree on which of two counts.
      if (entries.has(key)) throw new Unreadable(`/${key} twice`)
      entries.set(key, this.value(depth + 1))
    }
    return { kind: 'dictionary', entries }
  }

  #hex(): Value {
    const start = this.at
    const close = this.#bytes.indexOf(62, start)
    if (close < 0) throw new Unreadable('a string without an end')
    let digits = ''
    for (let at = start + 1; at < close; at++) {
      const byte = this.#bytes[at] ?? 0
      if (!spaces.has(byte)) digits += String.fromCharCode(byte)
    }
    if (!/^[0-9A-Fa-f]*$/.test(digits)) throw new Unreadable(`no hexadecimal string at ${start}`)
    let bytes = ''
    for (let i = 0; i < digits.length; i += 2)
      bytes += String.fromCharCode(Number.parseInt(digits.slice(i, i + 2).padEnd(2, '0'), 16))
    this.at = close + 1
    return { kind: 'string', bytes, hex: true, start, end: this.at }
  }

  #literal(): Value {
    const start = this.at
    let bytes = ''
    let open = 0
    for (;;) {
      const byte = this.#bytes[this.at]
      if (byte === undefined) throw new Unreadable('a string without an end')
      const character = String.fromCharCode(byte)
      this.at += 1
      if (character === '\\') bytes += this.#escaped()
      else if (character === '(' && open++ === 0) continue
      else if (character === ')' && --open === 0) return { kind: 'string', bytes, hex: false, start, end: this.at }
      else bytes += character
    }
  }

  #escaped(): string {
    const character = String.fromCharCode(this.#bytes[this.at] ?? 0)
    this.at += 1
    if (character === '\n' || character === '\r') {
      if (character === '\r' && this.#bytes[this.at] === 10) this.at += 1
      return ''
    }
    if (!/[0-7]/.test(character)) return escapes[character] ?? character
    let code = character
    for (let byte = this.#bytes[this.at] ?? 0; code.length < 3 && byte >= 48 && byte <= 55; ) {
      code += String.fromCharCode(byte)
      this.at += 1
      byte = this.#bytes[this.at] ?? 0
    }
    return String.fromCharCode(Number.parseInt(code, 8) & 255)
  }
}
