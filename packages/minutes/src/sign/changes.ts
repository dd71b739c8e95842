import { type Dictionary, entryOf, itemsOf, nameOf, shown, type Value, withEntries } from './cos.ts'
import type { PdfFile, Section } from './pdf-file.ts'
import { asOf } from './pdf-file.ts'
import { fieldsOf } from './signature-field.ts'

/**
 * What a later saving of a file did. `signature`: a field was signed. `field`: an empty field for a signature was added.
 * `validation-data`: certificates and their status, for those who check later (DSS). `pages`: what pages show may have
 * changed. `other`: something else. `stray`: bytes that belong to no object.
 */
export type Change = { readonly kind: 'signature' | 'field'; readonly field: string } | { readonly kind: OtherKind }
type OtherKind = 'validation-data' | 'pages' | 'other' | 'stray'

/** One saving of the file after its first: up to which byte, and what it did. */
export type Saving = { readonly section: Section; readonly end: number; readonly changes: readonly Change[] }

/**
 * What each saving after the first did, the oldest first. Objects are compared as a reader that follows the tables sees
 * them before and after; whatever is not plainly a signature counts as a change.
 */
export function savingsOf(file: PdfFile): readonly Saving[] {
  const oldestFirst = file.sections.toReversed()
  return oldestFirst.slice(1).map((section, i) => {
    const before = oldestFirst[i]
    const changes = before ? changesBetween(asOf(file, before), asOf(file, section), before, section) : []
    const isLast = i === oldestFirst.length - 2
    const trailing = isLast && !isBlank(file.bytes, section.end, file.bytes.length)
    return { section, end: section.end, changes: trailing ? [...changes, { kind: 'stray' }] : changes }
  })
}

function changesBetween(old: PdfFile, now: PdfFile, before: Section, section: Section): Change[] {
  const allowed = new Allowed(old, now)
  const changes: Change[] = [...allowed.changes]
  const kinds = new Set<OtherKind>()
  for (const object of section.entries.keys()) {
    if (object === 0 || allowed.has(object) || sameObject(old, now, object)) continue
    kinds.add(showsOnPages(old.object(object), now.object(object)) ? 'pages' : 'other')
  }
  if (section.start < before.end || hasStrayBytes(now, before, section)) kinds.add('stray')
  if (shown(old.trailer.entries.get('Root') ?? nothing) !== shown(now.trailer.entries.get('Root') ?? nothing))
    kinds.add('other')
  return [...changes, ...[...kinds].map((kind) => ({ kind }))]
}

const nothing: Value = { kind: 'null' }

/** Objects that signing changes or adds, and nothing else does. */
class Allowed {
  readonly changes: Change[] = []
  readonly #objects = new Set<number>()
  readonly #old: PdfFile
  readonly #now: PdfFile

  constructor(old: PdfFile, now: PdfFile) {
    this.#old = old
    this.#now = now
    const before = new Map(fieldsOf(old).map((field) => [field.object, field]))
    const added: number[] = []
    for (const { object, name, dictionary, signature } of fieldsOf(now)) {
      const earlier = before.get(object)
      if (!earlier) {
        if (!this.#isNew(object)) continue
        this.#objects.add(object)
        added.push(object)
        this.#new(dictionary.entries.get('AP'))
        this.changes.push({ kind: 'field', field: name })
      }
      if (signature === undefined || earlier?.dictionary.entries.has('V')) continue
      if (earlier && !sameBut(earlier.dictionary, dictionary, ['V', 'AP'])) continue
      this.#objects.add(object)
      this.#new(dictionary.entries.get('AP'))
      if (this.#isNew(signature)) this.#objects.add(signature)
      this.changes.push({ kind: 'signature', field: name })
    }
    this.#catalog(added)
    if (added.length > 0) this.#pages(added)
    this.#tables()
  }

  has(object: number): boolean {
    return this.#objects.has(object)
  }

  #isNew(object: number): boolean {
    const entry = this.#old.entry(object)
    return entry === undefined || entry.kind === 'free'
  }

  /** Everything new that hangs on a value. What was there before may be used, and must not change. */
  #new(value: Value | undefined, depth = 0): void {
    if (!value || depth > 16) return
    if (value.kind === 'reference') {
      if (!this.#isNew(value.object) || this.#objects.has(value.object)) return
      this.#objects.add(value.object)
      this.#new(this.#now.object(value.object), depth + 1)
    } else if (value.kind === 'array') for (const each of value.items) this.#new(each, depth + 1)
    else if (value.kind === 'dictionary') for (const each of value.entries.values()) this.#new(each, depth + 1)
    else if (value.kind === 'stream') this.#new(value.dictionary, depth + 1)
  }

  /** The catalog may get a form and data to check signatures with; the form may get fields. */
  #catalog(added: readonly number[]): void {
    const [old, now] = [this.#old.catalog, this.#now.catalog]
    const root = this.#now.trailer.entries.get('Root')
    if (old.kind !== 'dictionary' || now.kind !== 'dictionary' || root?.kind !== 'reference') return
    const store = now.entries.get('DSS')
    if (store && shown(store) !== shown(old.entries.get('DSS') ?? nothing)) {
      this.#new(store)
      this.changes.push({ kind: 'validation-data' })
    }
    const [oldForm, nowForm] = [
      this.#old.resolved(entryOf(old, 'AcroForm')),
      this.#now.resolved(entryOf(now, 'AcroForm')),
    ]
    if (nowForm.kind !== 'dictionary') return
    const kept = withoutNew(this.#now.resolved(nowForm.entries.get('Fields')), added)
    const known = itemsOf(this.#old.resolved(entryOf(oldForm, 'Fields'))).map(shown)
    const formGrew =
      kept.join() === known.join() &&
      (oldForm.kind === 'dictionary' ? sameBut(oldForm, nowForm, ['Fields', 'SigFlags']) : isPlainForm(nowForm))
    if (!formGrew) return
    const form = now.entries.get('AcroForm')
    if (form?.kind === 'reference') this.#objects.add(form.object)
    if (sameBut(old, now, ['AcroForm', 'DSS', 'Extensions'])) this.#objects.add(root.object)
  }

  /** A page may get the new fields among its annotations. */
  #pages(added: readonly number[]): void {
    const pages = new Set(added.map((object) => entryOf(this.#now.object(object), 'P')))
    for (const page of pages) {
      if (page?.kind !== 'reference') continue
      const [old, now] = [this.#old.object(page.object), this.#now.object(page.object)]
      if (old.kind !== 'dictionary' || now.kind !== 'dictionary' || !sameBut(old, now, ['Annots'])) continue
      const kept = withoutNew(this.#now.resolved(now.entries.get('Annots')), added)
      const known = itemsOf(this.#old.resolved(old.entries.get('Annots'))).map(shown)
      if (kept.join() === known.join()) this.#objects.add(page.object)
    }
  }

  /** Tables of objects and streams of objects say nothing themselves. */
  #tables(): void {
    for (const object of this.#now.sections[0]?.entries.keys() ?? []) {
      const type = this.#isNew(object) ? nameOf(entryOf(this.#now.object(object), 'Type')) : undefined
      if (type === 'XRef' || type === 'ObjStm') this.#objects.add(object)
    }
  }
}

const withoutNew = (list: Value, added: readonly number[]): string[] =>
  itemsOf(list)
    .filter((each) => each.kind !== 'reference' || !added.includes(each.object))
    .map(shown)

/** A form that brings fields for signatures and nothing that draws or runs. */
const isPlainForm = ({ entries }: Dictionary): boolean =>
  [...entries.keys()].every((key) => key === 'Fields' || key === 'SigFlags')

const sameBut = (a: Dictionary, b: Dictionary, keys: readonly string[]): boolean => {
  const without = Object.fromEntries(keys.map((key) => [key, undefined]))
  return sorted(withEntries(a, without)) === sorted(withEntries(b, without))
}

const sorted = ({ entries }: Dictionary): string =>
  [...entries]
    .map(([key, value]) => `${key} ${shown(value)}`)
    .sort()
    .join('\n')

function sameObject(old: PdfFile, now: PdfFile, object: number): boolean {
  const [a, b] = [old.object(object), now.object(object)]
  if (a.kind === 'null' && b.kind === 'null') return true
  if (a.kind !== b.kind) return false
  if (a.kind !== 'stream' || b.kind !== 'stream') return shown(a) === shown(b)
  const [from, to] = [old.bytes.subarray(a.start, a.end), now.bytes.subarray(b.start, b.end)]
  return shown(a) === shown(b) && from.length === to.length && from.every((byte, i) => byte === to[i])
}

/** What is drawn, or decides what is: everything but what only describes the document. */
const silent = new Set([
  'Metadata',
  'XRef',
  'ObjStm',
  'StructElem',
  'StructTreeRoot',
  'Sig',
  'DSS',
  'EmbeddedFile',
  'Filespec',
])
const showsOnPages = (old: Value, now: Value): boolean => {
  const value = now.kind === 'null' ? old : now
  const type = nameOf(entryOf(value, 'Type'))
  if (value.kind === 'stream') return type === undefined || !silent.has(type)
  return type === 'Page' || type === 'Pages' || type === 'Font' || type === 'Annot' || type === 'Catalog'
}

/** Bytes of a saving that belong neither to an object it lists nor to its table. */
function hasStrayBytes(now: PdfFile, before: Section, section: Section): boolean {
  const spans: (readonly [number, number])[] = [[section.start, section.end]]
  for (const [object, entry] of section.entries) {
    if (entry.kind === 'at' && entry.offset >= before.end) spans.push([entry.offset, now.endOf(object) ?? entry.offset])
  }
  let at = before.end
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    if (start > at && !isBlank(now.bytes, at, start)) return true
    at = Math.max(at, end)
  }
  return false
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (![0, 9, 10, 12, 13, 32].includes(bytes[at] ?? 0)) return false
  return true
}
