import { type FoundField, fieldsOf } from './fields.ts'
import type { PdfFile } from './pdf-file.ts'
import { type Dictionary, entryOf, isSame, isSameBut, itemsOf, nameOf, type Value } from './values.ts'

/** What signing adds to a file. `picture`: something is drawn on a page where the field is. */
export type Addition =
  | { readonly kind: 'signature' | 'field'; readonly field: string; readonly picture: boolean }
  | { readonly kind: 'validation-data' }

/** What may be said of a field: no actions among it (ISO 32000-1, 12.6), these could do anything when it is clicked. */
const fieldKeys = new Set(
  'Type Subtype FT T TU TM V Ff F Rect P AP AS MK BS Border H DA DR Lock SV M NM StructParent'.split(' '),
)
/** What filling a field changes in it. */
const filled = ['V', 'AP', 'F', 'M', 'MK']

/** Objects that signing changes or adds from one saving to the next, and nothing else does. */
export class Additions {
  readonly told: Addition[] = []
  readonly #explained = new Set<number>()
  readonly #old: PdfFile
  readonly #now: PdfFile
  readonly #referredTo: ReadonlySet<number>

  /** @param referredTo objects that what was there before refers to, be they there or not */
  constructor(old: PdfFile, now: PdfFile, referredTo: ReadonlySet<number>) {
    this.#old = old
    this.#now = now
    this.#referredTo = referredTo
    const added = this.#fields()
    this.#catalog(added)
    if (added.length > 0) this.#pages(added)
    this.#tables()
  }

  explains(object: number): boolean {
    return this.#explained.has(object)
  }

  /** Fields that were signed or added, told. Those that were added are returned. */
  #fields(): number[] {
    const before = new Map(fieldsOf(this.#old).map((field) => [field.object, field]))
    const added: number[] = []
    for (const field of fieldsOf(this.#now)) {
      const { object, name, dictionary, signature } = field
      const earlier = before.get(object)
      if (!earlier) {
        if (!this.#isNew(object) || ![...dictionary.entries.keys()].every((key) => fieldKeys.has(key))) continue
        added.push(object)
        this.#field(field)
        this.told.push({ kind: 'field', field: name, picture: draws(field, undefined) })
      }
      if (signature === undefined || earlier?.dictionary.entries.has('V')) continue
      if (earlier && !isSameBut(earlier.dictionary, dictionary, filled)) continue
      this.#field(field)
      if (this.#isNew(signature)) this.#explained.add(signature)
      this.told.push({ kind: 'signature', field: name, picture: draws(field, earlier?.dictionary) })
    }
    return added
  }

  #field({ object, dictionary }: FoundField): void {
    this.#explained.add(object)
    for (const key of ['AP', 'Lock', 'SV']) this.#hangsOn(dictionary.entries.get(key))
  }

  /** Was it not there, and does nothing that was there wait for it? A page could show what comes under its number. */
  #isNew(object: number): boolean {
    const entry = this.#old.entry(object)
    return (entry === undefined || entry.kind === 'free') && !this.#referredTo.has(object)
  }

  /** Everything new that hangs on a value. What was there before may be used, and must not change. */
  #hangsOn(value: Value | undefined, depth = 0): void {
    if (!value || depth > 16) return
    if (value.kind === 'reference') {
      if (!this.#isNew(value.object) || this.#explained.has(value.object)) return
      this.#explained.add(value.object)
      this.#hangsOn(this.#now.object(value.object), depth + 1)
    } else if (value.kind === 'array') for (const each of value.items) this.#hangsOn(each, depth + 1)
    else if (value.kind === 'dictionary') for (const each of value.entries.values()) this.#hangsOn(each, depth + 1)
    else if (value.kind === 'stream') this.#hangsOn(value.dictionary, depth + 1)
  }

  /** The catalog may get a form and data to check signatures with; the form may get fields. */
  #catalog(added: readonly number[]): void {
    const [old, now] = [this.#old.catalog, this.#now.catalog]
    const root = this.#now.trailer.entries.get('Root')
    if (old.kind !== 'dictionary' || now.kind !== 'dictionary' || root?.kind !== 'reference') return
    const store = now.entries.get('DSS')
    if (store && !isSame(store, old.entries.get('DSS'))) {
      this.#hangsOn(store)
      this.told.push({ kind: 'validation-data' })
    }
    const [before, after] = [old.entries.get('AcroForm'), now.entries.get('AcroForm')]
    if (!this.#formOnlyGrew(before, after, added)) return
    this.#inPlaceOf(before, after)
    if (isSameBut(old, now, ['AcroForm', 'DSS', 'Extensions'])) this.#explained.add(root.object)
  }

  /**
   * An interactive form (ISO 32000-1, 12.7.2) may get fields for signatures, and fonts for their texts where it had none;
   * with scripts or XFA it could show anything.
   */
  #formOnlyGrew(before: Value | undefined, after: Value | undefined, added: readonly number[]): boolean {
    const [old, now] = [this.#old.resolved(before), this.#now.resolved(after)]
    if (now.kind !== 'dictionary') return false
    const known: Dictionary = old.kind === 'dictionary' ? old : { kind: 'dictionary', entries: new Map() }
    const fonts = ['DA', 'DR'].filter((key) => !known.entries.has(key))
    if (!isSameBut(known, now, ['Fields', 'SigFlags', ...fonts])) return false
    const [listed, list] = [known.entries.get('Fields'), now.entries.get('Fields')]
    if (!this.#onlyGrew(listed, list, added)) return false
    this.#inPlaceOf(listed, list)
    if (fonts.includes('DR')) this.#hangsOn(now.entries.get('DR'))
    return true
  }

  /** A page may get the new fields among its annotations. */
  #pages(added: readonly number[]): void {
    for (const object of this.#now.sections[0]?.entries.keys() ?? []) {
      const [old, now] = [this.#old.object(object), this.#now.object(object)]
      if (old.kind !== 'dictionary' || now.kind !== 'dictionary' || nameOf(entryOf(now, 'Type')) !== 'Page') continue
      if (!isSameBut(old, now, ['Annots'])) continue
      const [before, after] = [old.entries.get('Annots'), now.entries.get('Annots')]
      if (!this.#onlyGrew(before, after, added)) continue
      this.#explained.add(object)
      this.#inPlaceOf(before, after)
    }
  }

  /** The object that something stands in: the one it stood in, or a new one. */
  #inPlaceOf(before: Value | undefined, after: Value | undefined): void {
    if (after?.kind === 'reference' && (isSame(before, after) || this.#isNew(after.object)))
      this.#explained.add(after.object)
  }

  /** A list that keeps what it had, and in its order, beside what was added. */
  #onlyGrew(before: Value | undefined, after: Value | undefined, added: readonly number[]): boolean {
    const old = itemsOf(this.#old.resolved(before))
    const kept = itemsOf(this.#now.resolved(after)).filter(
      (each) => each.kind !== 'reference' || !added.includes(each.object),
    )
    return kept.length === old.length && kept.every((each, i) => isSame(each, old[i]))
  }

  /** Tables of objects and streams of objects say nothing themselves. */
  #tables(): void {
    for (const object of this.#now.sections[0]?.entries.keys() ?? []) {
      const type = this.#isNew(object) ? nameOf(entryOf(this.#now.object(object), 'Type')) : undefined
      if (type === 'XRef' || type === 'ObjStm') this.#explained.add(object)
    }
  }
}

/** Does a field draw something that it did not draw before? */
function draws({ dictionary, rectangle: [left, bottom, right, top] }: FoundField, before: Dictionary | undefined) {
  const appearance = dictionary.entries.get('AP')
  return left !== right && bottom !== top && appearance !== undefined && !isSame(appearance, before?.entries.get('AP'))
}
