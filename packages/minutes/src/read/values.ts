/** The objects a PDF is made of (ISO 32000-1, 7.3), as they stand in the file. */
export type Value =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | Characters
  | { readonly kind: 'array'; readonly items: readonly Value[] }
  | Dictionary
  | Stream
  | Reference

/** A string: each character one byte. It stands from `start` to `end`, its delimiters included. */
export type Characters = {
  readonly kind: 'string'
  readonly bytes: string
  readonly hex: boolean
  readonly start: number
  readonly end: number
}
export type Dictionary = { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, Value> }
/** Its bytes stand from `start` to `end` as they are in the file, still filtered. */
export type Stream = {
  readonly kind: 'stream'
  readonly dictionary: Dictionary
  readonly start: number
  readonly end: number
}
export type Reference = { readonly kind: 'reference'; readonly object: number; readonly generation: number }

/** An object as PDF text. A stream is its dictionary alone. */
export function shown(value: Value): string {
  switch (value.kind) {
    case 'null':
      return 'null'
    case 'boolean':
      return String(value.value)
    case 'number':
      return value.text
    case 'name':
      return `/${shownName(value.name)}`
    case 'string':
      return `<${[...value.bytes].map((byte) => hexByte(byte.charCodeAt(0))).join('')}>`
    case 'array':
      return `[${value.items.map(shown).join(' ')}]`
    case 'reference':
      return `${value.object} ${value.generation} R`
    case 'stream':
      return shown(value.dictionary)
    case 'dictionary':
      return `<<${[...value.entries].map(([key, each]) => `/${shownName(key)} ${shown(each)}`).join('')}>>`
  }
}

/** Do two values say the same, however they were written? Of streams only the dictionaries are compared. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return a === b
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value
  if (a.kind === 'array' && b.kind === 'array')
    return a.items.length === b.items.length && a.items.every((item, i) => isSame(item, b.items[i]))
  if (a.kind === 'stream' && b.kind === 'stream') return isSame(a.dictionary, b.dictionary)
  if (a.kind === 'dictionary' && b.kind === 'dictionary') return isSameBut(a, b, [])
  return shown(a) === shown(b)
}

/** Do two dictionaries say the same, some entries aside? */
export const isSameBut = (a: Dictionary, b: Dictionary, aside: readonly string[]): boolean =>
  [...a.entries].every(([key, value]) => aside.includes(key) || isSame(value, b.entries.get(key))) &&
  [...b.entries.keys()].every((key) => aside.includes(key) || a.entries.has(key))

const hexByte = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0')

const shownName = (name: string): string =>
  name.replace(/[^!"$&'*-.0-;=?-Z\\^-z|~]/g, (character) => `#${hexByte(character.charCodeAt(0))}`)

/** A string as text: UTF-16 or UTF-8 where it says so, else Latin letters. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.kind !== 'string') return undefined
  const { bytes } = value
  if (bytes.startsWith('\xFE\xFF')) {
    let text = ''
    for (let i = 2; i + 1 < bytes.length; i += 2)
      text += String.fromCharCode((bytes.charCodeAt(i) << 8) | bytes.charCodeAt(i + 1))
    return text
  }
  if (!bytes.startsWith('\xEF\xBB\xBF')) return bytes
  return new TextDecoder().decode(Uint8Array.from(bytes.slice(3), (byte) => byte.charCodeAt(0)))
}

/** The entry of a dictionary or of a stream's dictionary. */
export function entryOf(value: Value | undefined, key: string): Value | undefined {
  if (value?.kind === 'stream') return value.dictionary.entries.get(key)
  return value?.kind === 'dictionary' ? value.entries.get(key) : undefined
}

export const nameOf = (value: Value | undefined): string | undefined =>
  value?.kind === 'name' ? value.name : undefined
export const numberOf = (value: Value | undefined): number | undefined =>
  value?.kind === 'number' ? value.value : undefined
export const itemsOf = (value: Value | undefined): readonly Value[] => (value?.kind === 'array' ? value.items : [])

/** A dictionary with some entries put in place of its own; those given as undefined are taken out. */
export function withEntries(value: Dictionary, entries: Readonly<Record<string, Value | undefined>>): Dictionary {
  const changed = new Map(value.entries)
  for (const [key, entry] of Object.entries(entries)) {
    if (entry === undefined) changed.delete(key)
    else changed.set(key, entry)
  }
  return { kind: 'dictionary', entries: changed }
}

export const referenceTo = (object: number): Reference => ({ kind: 'reference', object, generation: 0 })
