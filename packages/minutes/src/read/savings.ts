import { type Addition, Additions } from './additions.ts'
import { readable } from './parser.ts'
import { PdfFile } from './pdf-file.ts'
import { isBlank } from './search.ts'
import { newestTable, type Section } from './sections.ts'
import { entryOf, isSame, isSameBut, nameOf, type Value } from './values.ts'

/**
 * What a later saving of a file did. `signature`: a field was signed. `field`: an empty field for a signature was added.
 * Either may bring a `picture` that is drawn on a page. `validation-data`: certificates and their status, for those who
 * check later (DSS). `pages`: what pages show may have changed. `other`: something else. `stray`: bytes that belong to no
 * object, or that cannot be followed.
 */
export type Change = Addition | { readonly kind: OtherKind }
type OtherKind = 'pages' | 'other' | 'stray'

/** One saving of the file after its first. */
export type Saving = {
  /** the file had so many bytes then */
  readonly end: number
  /** how many of them are new */
  readonly bytes: number
  readonly changes: readonly Change[]
}

/** Does it leave everything that was there as it was, and add nothing but signatures and what belongs to them? */
export const isSigning = ({ kind }: Change): boolean =>
  kind === 'signature' || kind === 'field' || kind === 'validation-data'

/**
 * What each saving after the first did, the oldest first. Objects are compared as a reader that follows the tables sees
 * them before and after; whatever is not plainly a signature counts as a change.
 */
export function savingsOf(file: PdfFile): readonly Saving[] {
  const savings: Saving[] = []
  const referredTo = new Set<number>()
  let before: Section | undefined
  for (const section of file.sections.toReversed()) {
    if (before) {
      const changes = changesBetween(file, before, section, referredTo)
      savings.push({ end: section.end, bytes: section.end - before.end, changes })
    }
    const then = file.asOf(section)
    for (const object of section.entries.keys()) addReferences(then.object(object), referredTo)
    before = section
  }
  const { length } = file.bytes
  const end = file.sections[0]?.end ?? 0
  return isBlank(file.bytes, end, length)
    ? savings
    : [...savings, { end: length, bytes: length - end, changes: [{ kind: 'stray' }] }]
}

/**
 * What was added to a file after it was made. What does not go on from there, to the letter, is `stray`.
 *
 * @param made the file as it was, with which these bytes begin
 */
export function savingsAfter(made: Uint8Array, bytes: Uint8Array): readonly Saving[] {
  if (bytes.length === made.length) return []
  const savings = readable(() => {
    const file = PdfFile.read(bytes)
    const first = file.sections.at(-1)
    return first?.start === newestTable(made) && first.end === made.length ? savingsOf(file) : undefined
  })
  if (savings) return savings
  return [{ end: bytes.length, bytes: bytes.length - made.length, changes: [{ kind: 'stray' }] }]
}

function addReferences(value: Value, into: Set<number>): void {
  if (value.kind === 'reference') into.add(value.object)
  else if (value.kind === 'array') for (const each of value.items) addReferences(each, into)
  else if (value.kind === 'dictionary') for (const each of value.entries.values()) addReferences(each, into)
  else if (value.kind === 'stream') addReferences(value.dictionary, into)
}

function changesBetween(file: PdfFile, before: Section, section: Section, referredTo: ReadonlySet<number>): Change[] {
  const [old, now] = [file.asOf(before), file.asOf(section)]
  const additions = new Additions(old, now, referredTo)
  const kinds = new Set<OtherKind>()
  for (const object of section.entries.keys()) {
    if (object === 0 || additions.explains(object)) continue
    const [was, is] = [old.object(object), now.object(object)]
    if (isSame(was, is) && isSameData(file, was, is)) continue
    if (object === infoOf(now) && isOnlyDate(was, is)) continue
    kinds.add(showsOnPages(was, is) ? 'pages' : 'other')
  }
  if (section.start < before.end || hasStrayBytes(now, before, section)) kinds.add('stray')
  if (!isSameBut(old.trailer, now.trailer, ofTableOnly)) kinds.add('other')
  return [...additions.told, ...[...kinds].map((kind) => ({ kind }))]
}

/** Entries of a trailer, or of the stream in its place, that say how the table is written (ISO 32000-1, 7.5.5 and 7.5.8). */
const ofTableOnly = ['Size', 'Prev', 'ID', 'Type', 'W', 'Index', 'Length', 'Filter', 'DecodeParms']

function infoOf({ trailer }: PdfFile): number | undefined {
  const info = trailer.entries.get('Info')
  return info?.kind === 'reference' ? info.object : undefined
}

const isOnlyDate = (was: Value, is: Value): boolean =>
  was.kind === 'dictionary' && is.kind === 'dictionary' && isSameBut(was, is, ['ModDate'])

function isSameData({ bytes }: PdfFile, was: Value, is: Value): boolean {
  if (was.kind !== 'stream' || is.kind !== 'stream') return true
  const [from, to] = [bytes.subarray(was.start, was.end), bytes.subarray(is.start, is.end)]
  return from.length === to.length && from.every((byte, i) => byte === to[i])
}

/** What is drawn, or decides what is: everything but what only describes the document. */
const silent = new Set('Metadata XRef ObjStm StructElem StructTreeRoot Sig DSS EmbeddedFile Filespec'.split(' '))
const showing = new Set(['Page', 'Pages', 'Font', 'Annot', 'Catalog'])

function showsOnPages(was: Value, is: Value): boolean {
  const value = is.kind === 'null' ? was : is
  const type = nameOf(entryOf(value, 'Type'))
  if (value.kind === 'stream') return type === undefined || !silent.has(type)
  return type !== undefined && showing.has(type)
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
