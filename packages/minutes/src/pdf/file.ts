import type { Objects } from './objects.ts'
import { reference, textString } from './syntax.ts'

/** The objects that the end of a file points at, and what makes the document itself. */
export type Ending = { readonly root: number; readonly info: number; readonly id: string }

/**
 * Objects as the bytes of a PDF 1.7 with a table of their places (ISO 32000-1, 7.5): later revisions, such as
 * signatures, are added behind it. The identifier is made from all that stands before it and the document's own id.
 */
export function fileOf(objects: Objects, { root, info, id }: Ending): Uint8Array {
  const { out, places } = objects.written
  const identifier = objects.digest(textString(id))
  const start = out.size
  const count = places.length + 1
  out.text(`xref\n0 ${count}\n0000000000 65535 f \n`)
  for (const place of places) {
    out.padded(place, 10)
    out.text(' 00000 n \n')
  }
  const ends = `/Root ${reference(root)}/Info ${reference(info)}/ID[<${identifier}><${identifier}>]`
  out.text(`trailer\n<</Size ${count}${ends}>>\nstartxref\n${start}\n%%EOF\n`)
  return out.written.slice()
}
