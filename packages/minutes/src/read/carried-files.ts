import { readable } from './parser.ts'
import type { PdfFile } from './pdf-file.ts'
import { unfolded } from './unfold.ts'
import { entryOf, itemsOf, nameOf, textOf, type Value } from './values.ts'

/** What a file carries is not longer than this when unfolded. Bytes. */
const mostUnfolded = 64 * 1024 * 1024
const mostPages = 20_000

/** A file within a PDF. */
export type CarriedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** Files that a PDF carries as its own (`/AF` of the catalog, ISO 19005-3, 6.8), in their order. What is damaged is left out. */
export function filesIn(file: PdfFile): readonly CarriedFile[] {
  const specs = readable(() => itemsOf(file.resolved(entryOf(file.catalog, 'AF')))) ?? []
  return specs.flatMap((spec) => readable(() => fileOf(file, spec)) ?? [])
}

function fileOf(file: PdfFile, spec: Value): CarriedFile | undefined {
  const about = file.resolved(spec)
  const named = (key: string): string | undefined => textOf(file.resolved(entryOf(about, key)))
  const name = named('UF') ?? named('F') ?? ''
  const stream = file.resolved(entryOf(file.resolved(entryOf(about, 'EF')), 'F'))
  const type = nameOf(entryOf(stream, 'Subtype'))
  if (stream.kind !== 'stream' || type === undefined) return undefined
  return { name, type, bytes: unfolded(file.bytes, stream, mostUnfolded) }
}

/** The JPEGs that its pages draw: they stand in a PDF byte for byte. Each once. */
export function jpegsIn(file: PdfFile): readonly Uint8Array[] {
  const found = new Map<number, Uint8Array>()
  for (const page of pagesOf(file)) {
    const drawn = readable(() => file.resolved(entryOf(file.resolved(entryOf(page, 'Resources')), 'XObject')))
    if (drawn?.kind !== 'dictionary') continue
    for (const each of drawn.entries.values()) {
      const image = readable(() => file.resolved(each))
      if (image?.kind === 'stream' && nameOf(entryOf(image, 'Filter')) === 'DCTDecode')
        found.set(image.start, file.bytes.subarray(image.start, image.end))
    }
  }
  return [...found.values()]
}

function pagesOf(file: PdfFile): readonly Value[] {
  const pages: Value[] = []
  const seen = new Set<number>()
  const root = readable(() => entryOf(file.catalog, 'Pages'))
  const open: Value[] = root ? [root] : []
  for (let node = open.pop(); node !== undefined && pages.length < mostPages; node = open.pop()) {
    if (node.kind !== 'reference' || seen.has(node.object)) continue
    seen.add(node.object)
    const { object } = node
    const page = readable(() => file.object(object))
    const kids = entryOf(page, 'Kids')
    if (page && kids === undefined) pages.push(page)
    else for (const kid of itemsOf(readable(() => file.resolved(kids))).toReversed()) open.push(kid)
  }
  return pages
}
