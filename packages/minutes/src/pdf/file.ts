import { Bytes } from './bytes.ts'
import { digestOf } from './digest.ts'
import type { Objects } from './objects.ts'
import { bytesOf, reference, textString } from './syntax.ts'

/** The objects that the end of a file points at, and what makes the document itself. */
export type Ending = { readonly root: number; readonly info: number; readonly id: string }

/** Bytes that no text has tell programs that move files that this is none (ISO 32000-1, 7.5.2). */
const header = '%PDF-1.7\n%\x81\x81\x81\x81\n'

/** Where a file is put together: the same memory for one after another. */
const out = new Bytes()

/**
 * Objects as the bytes of a PDF 1.7 with a table of their places (ISO 32000-1, 7.5): later revisions, such as
 * signatures, are added behind it. The identifier is made from all that stands before it and the document's own id.
 */
export function fileOf(objects: Objects, { root, info, id }: Ending): Uint8Array {
  out.clear()
  out.text(header)
  const places = objects.all.map(({ text, bytes }, i) => {
    const place = out.size
    out.integer(i + 1)
    out.text(' 0 obj\n')
    out.text(text)
    if (bytes) {
      out.text('\nstream\n')
      out.bytes(bytes)
      out.text('\nendstream')
    }
    out.text('\nendobj\n')
    return place
  })
  const identifier = digestOf(bytesOf(digestOf(out.written) + textString(id)))
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
