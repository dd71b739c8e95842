/**
 * A value of PDF (ISO 32000-1, 7.3) as plain data, for comparing: arrays as arrays, dictionaries as maps, everything
 * else as one text. The same value is the same text, however it was written: `/Lang`, `12 0 R`, `(bytes)`, `1.5`.
 */
export type Value = string | readonly Value[] | ReadonlyMap<string, Value>

export type Dictionary = ReadonlyMap<string, Value>
export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map

/** A value and where what follows it begins. */
type Read<T> = { readonly value: T; readonly end: number }

const deepest = 40
const reference = /\d{1,10}[ \r\n]+\d{1,5}[ \r\n]+R(?![A-Za-z])/y
const numeral = /[+-]?(?:\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})/y
const name = /\/[^\0\t\n\f\r ()<>[\]{}/%]{0,127}/y
const hexadecimal = /<([0-9A-Fa-f\t\n\f\r ]*)>/y
const word = /(?:true|false|null)(?![A-Za-z])/y

const spaces = '\0\t\n\f\r '

/** Where the next token begins: after white space and comments. */
export function afterSpace(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '%') while (at + 1 < text.length && !'\r\n'.includes(text[at + 1] ?? '')) at++
    else if (!spaces.includes(character)) break
  }
  return at
}

/** What a pattern finds at this very place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/**
 * Read one value.
 *
 * @param text a file, its bytes as characters
 * @returns undefined for what is no value, or is nested too deep
 */
export function readValue(text: string, from: number, depth = 0): Read<Value> | undefined {
  const at = afterSpace(text, from)
  if (depth > deepest) return undefined
  if (text.startsWith('<<', at)) return readDictionary(text, at + 2, depth)
  const first = text[at]
  if (first === '[') return readArray(text, at + 1, depth)
  if (first === '(') return readLiteral(text, at + 1)
  if (first === '/')
    return token(name, text, at, ([whole]) => whole.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => byte(hex)))
  if (first === '<') return token(hexadecimal, text, at, ([, digits = '']) => `(${bytesOfHex(digits)})`)
  return (
    token(reference, text, at, ([whole]) => whole.replace(/\s+/g, ' ')) ??
    token(numeral, text, at, ([whole]) => String(Number(whole))) ??
    token(word, text, at, ([whole]) => whole)
  )
}

const byte = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))

function bytesOfHex(digits: string): string {
  const whole = digits.replace(/\s/g, '')
  return (whole.length % 2 === 0 ? whole : `${whole}0`).replace(/../g, byte)
}

function token(pattern: RegExp, text: string, at: number, said: (found: RegExpExecArray) => string) {
  const found = matchAt(pattern, text, at)
  return found && { value: said(found), end: at + found[0].length }
}

function readArray(text: string, from: number, depth: number): Read<Value> | undefined {
  const values: Value[] = []
  for (let at = afterSpace(text, from); ; at = afterSpace(text, at)) {
    if (text[at] === ']') return { value: values, end: at + 1 }
    const next = readValue(text, at, depth + 1)
    if (next === undefined) return undefined
    values.push(next.value)
    at = next.end
  }
}

function readDictionary(text: string, from: number, depth: number): Read<Dictionary> | undefined {
  const entries = new Map<string, Value>()
  for (let at = afterSpace(text, from); ; at = afterSpace(text, at)) {
    if (text.startsWith('>>', at)) return { value: entries, end: at + 2 }
    if (text[at] !== '/') return undefined
    const key = readValue(text, at, depth + 1)
    const value = key && readValue(text, key.end, depth + 1)
    // A key twice means one thing to one reader and another to the next.
    if (value === undefined || typeof key?.value !== 'string' || entries.has(key.value.slice(1))) return undefined
    entries.set(key.value.slice(1), value.value)
    at = value.end
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function readLiteral(text: string, from: number): Read<string> | undefined {
  let [said, open] = ['', 1]
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
      const next = text[at + 1] ?? ''
      if (octal !== undefined) said += String.fromCharCode(Number.parseInt(octal, 8) & 255)
      else if (next !== '\n' && next !== '\r') said += escapes[next] ?? next
      at += octal?.length ?? (next === '\r' && text[at + 2] === '\n' ? 2 : 1)
      continue
    }
    if (character === '(') open += 1
    if (character === ')') open -= 1
    if (open === 0) return { value: `(${said})`, end: at + 1 }
    said += character
  }
  return undefined
}

/** Do two values say the same? */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (one === undefined || other === undefined || typeof one === 'string' || typeof other === 'string')
    return one === other
  if (isDictionary(one) || isDictionary(other)) {
    if (!isDictionary(one) || !isDictionary(other)) return false
    return one.size === other.size && [...one].every(([key, value]) => isSame(value, other.get(key)))
  }
  return one.length === other.length && one.every((value, i) => isSame(value, other[i]))
}
