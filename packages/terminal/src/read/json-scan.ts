import { pointer } from '@congvu/core'

/** What people get wrong in JSON that they write by hand or paste from elsewhere. */
export type Slip =
  | 'comma-missing'
  | 'comma-too-many'
  | 'colon-missing'
  | 'value-missing'
  | 'bracket-other'
  | 'cut-short'
  | 'text-not-closed'
  | 'line-break-in-text'
  | 'control-in-text'
  | 'backslash'
  | 'quote-mark'
  | 'no-quotes'
  | 'word'
  | 'number'
  | 'comment'
  | 'odd-space'
  | 'odd-character'
  | 'text-after-end'
  | 'too-deep'

/** A place in a text as editors show it, both counted from 1. */
export type Place = { readonly line: number; readonly column: number }

/** The first thing that keeps a text from being JSON. */
export type Fault = Place & {
  readonly slip: Slip
  /** The characters there, as far as they help. */
  readonly found: string
  /** Line on which the bracket or quotation mark was opened that is still open. */
  readonly opened?: number
}

/** A key that its object already has: all but the last value would be lost. */
export type Repeat = Place & { readonly pointer: string; readonly key: string }

export type Scan =
  | { readonly ok: true; readonly repeats: readonly Repeat[] }
  | { readonly ok: false; readonly fault: Fault }

/** Records are some five levels deep. */
const deepest = 100
const mostRepeats = 20
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy
const space = new Set([0x20, 0x09, 0x0a, 0x0d])

/** Ends the scan; caught in {@link scanJson}. */
class Stop extends Error {
  constructor(
    readonly slip: Slip,
    readonly at: number,
    readonly found = '',
    readonly opened?: number,
  ) {
    super(slip)
  }
}

type Cursor = {
  readonly text: string
  at: number
  /** Where the brackets around the cursor were opened. */
  readonly open: number[]
  readonly path: (string | number)[]
  readonly repeats: { at: number; pointer: string; key: string }[]
}

/**
 * Is this text JSON, and if not, which slip of a person is the first? Also finds keys written twice, of which
 * `JSON.parse` keeps the last without a word.
 *
 * @example
 * ```ts
 * const scan = scanJson('{"a": 1\n "b": 2}')
 * scan.ok ? [] : [scan.fault.slip, scan.fault.line, scan.fault.column] //=> ['comma-missing', 1, 8]
 * ```
 */
export function scanJson(text: string): Scan {
  const cursor: Cursor = { text, at: 0, open: [], path: [], repeats: [] }
  try {
    value(cursor)
    skipSpace(cursor)
    if (cursor.at < text.length) throw misplaced(cursor, 'text-after-end')
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop
    const { slip, found, opened } = stop
    const line = opened === undefined ? {} : { opened: placeOf(text, opened).line }
    return { ok: false, fault: { slip, found, ...placeOf(text, stop.at), ...line } }
  }
  return { ok: true, repeats: cursor.repeats.map(({ at, ...rest }) => ({ ...rest, ...placeOf(text, at) })) }
}

function value(cursor: Cursor): void {
  skipSpace(cursor)
  const first = cursor.text[cursor.at]
  if (first === '{') members(cursor)
  else if (first === '[') elements(cursor)
  else if (first === '"') string(cursor)
  else if (first !== undefined && /[-0-9]/.test(first)) numeral(cursor)
  else if (!literal(cursor)) throw misplaced(cursor, 'odd-character')
}

function members(cursor: Cursor): void {
  enter(cursor)
  const keys = new Set<string>()
  for (let more = !closes(cursor, '}'); more; more = goesOn(cursor, '}')) {
    skipSpace(cursor)
    const at = cursor.at
    if (cursor.text[at] !== '"') throw misplaced(cursor, 'no-quotes')
    const key = string(cursor)
    cursor.path.push(key)
    if (keys.has(key) && cursor.repeats.length < mostRepeats)
      cursor.repeats.push({ at, key, pointer: pointer(cursor.path) })
    keys.add(key)
    skipSpace(cursor)
    if (cursor.text[cursor.at] !== ':') throw misplaced(cursor, 'colon-missing')
    cursor.at += 1
    value(cursor)
    cursor.path.pop()
  }
  cursor.open.pop()
}

function elements(cursor: Cursor): void {
  enter(cursor)
  let index = 0
  for (let more = !closes(cursor, ']'); more; more = goesOn(cursor, ']')) {
    cursor.path.push(index)
    value(cursor)
    cursor.path.pop()
    index += 1
  }
  cursor.open.pop()
}

function enter(cursor: Cursor): void {
  cursor.open.push(cursor.at)
  if (cursor.open.length > deepest) throw new Stop('too-deep', cursor.at)
  cursor.at += 1
}

function closes(cursor: Cursor, bracket: '}' | ']'): boolean {
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== bracket) return false
  cursor.at += 1
  return true
}

/** After a member or an element: whether another one follows. */
function goesOn(cursor: Cursor, bracket: '}' | ']'): boolean {
  const end = cursor.at
  if (closes(cursor, bracket)) return false
  const next = cursor.text[cursor.at]
  if (next === '}' || next === ']') throw new Stop('bracket-other', cursor.at, next, cursor.open.at(-1))
  if (next !== ',') {
    const stop = misplaced(cursor, 'comma-missing')
    // A comma is missed where the value before it ends, not where the next one begins.
    throw stop.slip === 'comma-missing' ? new Stop('comma-missing', end, stop.found) : stop
  }
  const comma = cursor.at
  cursor.at += 1
  skipSpace(cursor)
  const after = cursor.text[cursor.at]
  if (after === '}' || after === ']' || after === ',') throw new Stop('comma-too-many', comma, ',')
  return true
}

/** The text of a string; the cursor goes behind its closing mark. */
function string(cursor: Cursor): string {
  const { text } = cursor
  const start = cursor.at
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      cursor.at = at + 1
      const raw = text.slice(start + 1, at)
      return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw
    }
    if (code === 0x5c) {
      escapeSequence.lastIndex = at
      if (!escapeSequence.test(text)) throw new Stop('backslash', at, text.slice(at, at + 2))
      at = escapeSequence.lastIndex - 1
    } else if (code < 0x20) {
      const slip = code === 0x0a || code === 0x0d ? 'line-break-in-text' : 'control-in-text'
      throw new Stop(slip, at, codePoint(code), start)
    }
  }
  throw new Stop('text-not-closed', start, '', start)
}

function numeral(cursor: Cursor): void {
  const { text, at } = cursor
  number.lastIndex = at
  const end = number.test(text) ? number.lastIndex : at
  const run = /^[-+.\w]*/.exec(text.slice(at, at + 40))?.[0] ?? ''
  if (end === at || at + run.length > end) throw new Stop('number', at, run)
  cursor.at = end
}

function literal(cursor: Cursor): boolean {
  const found = wordAt(cursor)
  if (found !== 'true' && found !== 'false' && found !== 'null') return false
  cursor.at += found.length
  return true
}

function wordAt({ text, at }: Cursor): string {
  word.lastIndex = at
  return word.exec(text)?.[0] ?? ''
}

const takenForWords = /^(true|false|null|none|nan|undefined|infinity|nil)$/i
const foreignQuotes = "'`“”„‟‘’‚«»"

/** Why the characters at the cursor cannot stand there; `otherwise` when nothing about them says it. */
function misplaced(cursor: Cursor, otherwise: Slip): Stop {
  const { text, at, open } = cursor
  const code = text.codePointAt(at)
  if (code === undefined) return new Stop('cut-short', at, '', open.at(-1))
  const char = String.fromCodePoint(code)
  const found = wordAt(cursor)
  if (foreignQuotes.includes(char)) return new Stop('quote-mark', at, char)
  if (char === '#' || /^\/[/*]/.test(text.slice(at, at + 2))) return new Stop('comment', at, char)
  if (/[\s\u200b\u2060\ufeff]/.test(char)) return new Stop('odd-space', at, codePoint(code))
  if (otherwise !== 'odd-character') return new Stop(otherwise, at, found || char)
  if (found) return new Stop(takenForWords.test(found) ? 'word' : 'no-quotes', at, found)
  if (char === ',' || char === '}' || char === ']' || char === ':') return new Stop('value-missing', at, char)
  return /[+.]/.test(char) ? new Stop('number', at, char) : new Stop('odd-character', at, char)
}

function skipSpace(cursor: Cursor): void {
  while (space.has(cursor.text.charCodeAt(cursor.at))) cursor.at += 1
}

const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`

/** The place of an offset; line feeds, carriage returns and both together end a line. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
