import { latin1 } from './read-own.ts'
import { type Change, changeOf, type Lookup } from './revision-changes.ts'
import { afterSpace, type Dictionary, isDictionary, matchAt, readValue, type Value } from './values.ts'

/**
 * What was added to a file at one time. `signature`: a digital signature, the pages look as before. `picture`: one that
 * also puts a picture on a page. `nothing`: nothing that can be seen. `unknown`: it changes pages, or cannot be followed.
 */
export type Revision = { readonly bytes: number; readonly adds: Change }

/** An object as it stands in the file: a stream's bytes are not looked at. */
type Standing = { readonly value: Value; readonly offset: number; readonly end: number; readonly isStream: boolean }
type Section = { readonly objects: ReadonlyMap<number, Standing>; readonly trailer: Dictionary; readonly end: number }

/**
 * What was added after the end of minutes made here, revision by revision (ISO 32000-1, 7.5.6)? Only the plain form of
 * an update is followed, to the letter: what two readers might read differently is `unknown`.
 *
 * @param length where the minutes end that were made again and found the same
 */
export function revisionsAfter(pdf: Uint8Array, length: number): readonly Revision[] {
  const text = latin1(pdf)
  const base = baseOf(text, length)
  const revisions: Revision[] = []
  const objects = new Map(base.objects)
  let { xref } = base
  for (let at = afterSpace(text, length); at < text.length; ) {
    const section = readSection(text, at)
    const follows =
      section !== undefined &&
      section.trailer.get('Prev') === String(xref) &&
      !['Encrypt', 'XRefStm'].some((key) => section.trailer.has(key)) &&
      ['Root', 'Info'].every((key) => section.trailer.get(key) === base.trailer.get(key))
    if (!follows) return [...revisions, { bytes: text.length - at, adds: 'unknown' }]
    const before: Lookup = (ref) => objects.get(numberOf(ref))?.value
    const latest = (ref: string) => section.objects.get(numberOf(ref))?.value ?? before(ref)
    const changes = [...section.objects].map(([number, { value, isStream }]): Change => {
      const old = objects.get(number)
      if (old === undefined) return 'nothing'
      return isStream || old.isStream ? 'unknown' : changeOf(old.value, value, latest)
    })
    for (const [number, object] of section.objects) objects.set(number, object)
    revisions.push({ bytes: section.end - at, adds: gravest.find((each) => changes.includes(each)) ?? 'nothing' })
    xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(at, section.end))?.[1])
    at = afterSpace(text, section.end)
  }
  return revisions
}

const gravest = ['unknown', 'picture', 'signature'] as const satisfies readonly Change[]

const numberOf = (ref: string): number => (ref.endsWith(' R') ? Number.parseInt(ref, 10) : -1)

/** The objects of what was made here, by its own table. */
function baseOf(text: string, length: number) {
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(length - 100, length))?.[1])
  const table = readTable(text, xref)
  if (table === undefined) throw new Error('a file made here has a table')
  const objects = new Map<number, Standing>()
  for (const [number, offset] of table.offsets) {
    const object = readObject(text, offset)
    if (object) objects.set(number, object.standing)
  }
  return { objects, trailer: table.trailer, xref }
}

const objectHead = /(\d{1,10}) 0 obj\s/y

function readObject(text: string, at: number): { readonly number: number; readonly standing: Standing } | undefined {
  const head = matchAt(objectHead, text, at)
  const body = head && readValue(text, at + head[0].length)
  if (!body) return undefined
  const { value } = body
  let end = afterSpace(text, body.end)
  const isStream = text.startsWith('stream', end)
  if (isStream) {
    const length = isDictionary(value) ? Number(value.get('Length')) : Number.NaN
    const lineEnd = text.startsWith('\r\n', end + 6) ? 2 : 1
    const after = afterSpace(text, end + 6 + lineEnd + length)
    if (!Number.isInteger(length) || length < 0 || !text.startsWith('endstream', after)) return undefined
    end = afterSpace(text, after + 9)
  }
  if (!text.startsWith('endobj', end)) return undefined
  return { number: Number(head[1]), standing: { value, offset: at, end: end + 6, isStream } }
}

const tableHead = /xref\s*\n/y
const subsection = /(\d{1,10}) (\d{1,10})\s*\n/y
const tableEntry = /(\d{10}) (\d{5}) ([nf])(?: \n| \r|\r\n)/y

type TableRead = { readonly offsets: ReadonlyMap<number, number>; readonly trailer: Dictionary; readonly end: number }

/** A cross-reference table and its trailer (7.5.4, 7.5.5). Of what is free only the object 0 may be told. */
function readTable(text: string, from: number): TableRead | undefined {
  const head = matchAt(tableHead, text, from)
  if (!head) return undefined
  const offsets = new Map<number, number>()
  let at = from + head[0].length
  for (let part = matchAt(subsection, text, at); part; part = matchAt(subsection, text, at)) {
    at += part[0].length
    const [first, count] = [Number(part[1]), Number(part[2])]
    for (let number = first; number < first + count; number++) {
      const entry = matchAt(tableEntry, text, at)
      if (!entry || (entry[3] === 'f' && number !== 0) || offsets.has(number)) return undefined
      if (entry[3] === 'n') offsets.set(number, Number(entry[1]))
      at += entry[0].length
    }
  }
  at = afterSpace(text, at)
  if (!text.startsWith('trailer', at)) return undefined
  const trailer = readValue(text, at + 'trailer'.length)
  return trailer && isDictionary(trailer.value) ? { offsets, trailer: trailer.value, end: trailer.end } : undefined
}

const sectionEnd = /startxref\s+(\d{1,10})\s+%%EOF/y

/** One update: objects, the table that names exactly these, a trailer, the end. */
function readSection(text: string, from: number): Section | undefined {
  const objects = new Map<number, Standing>()
  let at = from
  for (let object = readObject(text, at); object; object = readObject(text, at)) {
    if (objects.has(object.number)) return undefined
    objects.set(object.number, object.standing)
    at = afterSpace(text, object.standing.end)
  }
  const table = readTable(text, at)
  const end = table && matchAt(sectionEnd, text, afterSpace(text, table.end))
  if (!table || !end || Number(end[1]) !== at) return undefined
  const isExact =
    table.offsets.size === objects.size &&
    [...table.offsets].every(([number, offset]) => objects.get(number)?.offset === offset)
  return isExact ? { objects, trailer: table.trailer, end: end.index + end[0].length } : undefined
}
