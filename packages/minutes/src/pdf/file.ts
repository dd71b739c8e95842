import type { Bytes } from './bytes.ts'
import type { Objects, Place } from './objects.ts'
import { deflate, deflated, reference, textString } from './syntax.ts'

/** The objects that the end of a file points at, and what makes the document itself. */
export type Ending = { readonly root: number; readonly info: number; readonly id: string }

/**
 * Objects as the bytes of a PDF 1.7 with a table of their places (ISO 32000-1, 7.5): later revisions, such as
 * signatures, are added behind it. The identifier is made from all that stands before it and the document's own id.
 */
export function fileOf(objects: Objects, { root, info, id }: Ending): Uint8Array {
  const { out, places } = objects.finish()
  const identifier = objects.digest(textString(id))
  const start = out.size
  const ends = `/Root ${reference(root)}/Info ${reference(info)}/ID[<${identifier}><${identifier}>]`
  if (objects.packing === 'open') writeTable(out, places, ends)
  else writeStream(out, places, ends)
  out.text(`startxref\n${start}\n%%EOF\n`)
  return out.written.slice()
}

/** Lines of twenty bytes (7.5.4). */
function writeTable(out: Bytes, places: readonly Place[], ends: string): void {
  const count = places.length + 1
  out.text(`xref\n0 ${count}\n0000000000 65535 f \n`)
  for (const place of places) {
    out.padded(Number(place), 10)
    out.text(' 00000 n \n')
  }
  out.text(`trailer\n<</Size ${count}${ends}>>\n`)
}

/** Bytes of an entry: its kind, an offset or the stream it stands in, nothing or its place there (7.5.8.3). */
const widths = [1, 4, 1] as const
const entrySize = 6

/** A stream, an object itself: what stands in streams of objects is found by no other table (7.5.8). */
function writeStream(out: Bytes, places: readonly Place[], ends: string): void {
  const own = places.length + 1
  const table = new Uint8Array(entrySize * (own + 1))
  const view = new DataView(table.buffer)
  for (const [i, place] of [0, ...places, out.size].entries()) {
    const at = i * entrySize
    const within = typeof place !== 'number'
    view.setUint8(at, within ? 2 : i === 0 ? 0 : 1)
    view.setUint32(at + 1, within ? place.stream : place)
    view.setUint8(at + 5, within ? place.index : 0)
  }
  const bytes = deflate(table)
  const entries = `/Type/XRef/Size ${own + 1}/W[${widths.join(' ')}]${ends}${deflated}`
  out.text(`${own} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream\n`)
  out.bytes(bytes)
  out.text('\nendstream\nendobj\n')
}
