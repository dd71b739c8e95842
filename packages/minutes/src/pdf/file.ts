import { digestOf } from './digest.ts'
import type { Objects, WrittenObject } from './objects.ts'
import { bytesOf, reference, textString } from './syntax.ts'

/** The objects that the end of a file points at, and what makes the document itself. */
export type Ending = { readonly root: number; readonly info: number; readonly id: string }

/**
 * Objects as the bytes of a PDF 1.7 with a table of their places (ISO 32000-1, 7.5): later revisions, such as
 * signatures, are added behind it. The identifier is made from all that stands before it and the document's own id.
 */
export function fileOf(objects: Objects, { root, info, id }: Ending): Uint8Array {
  const { pieces, places, size } = laidOut(objects.all)
  const body = joined(pieces, size)
  const identifier = digestOf(bytesOf(digestOf(body) + textString(id)))
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const count = places.length + 1
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<</Size ${count}/Root ${reference(root)}/Info ${reference(info)}/ID[<${identifier}><${identifier}>]>>\nstartxref\n${size}\n%%EOF\n`
  return joined([body, end], size + end.length)
}

/** Bytes that no text has tell programs that move files that this is none (ISO 32000-1, 7.5.2). */
const header = Uint8Array.of(...bytesOf('%PDF-1.7\n%'), 0x81, 0x81, 0x81, 0x81, 0x0a)

type Pieces = {
  /** Text and bytes in turn: fewer pieces are joined sooner. */
  readonly pieces: readonly (string | Uint8Array)[]
  /** Where each object begins. */
  readonly places: readonly number[]
  readonly size: number
}

function laidOut(objects: readonly WrittenObject[]): Pieces {
  const pieces: (string | Uint8Array)[] = [header]
  const places: number[] = []
  let size = header.length
  let text = ''
  objects.forEach((object, i) => {
    places.push(size + text.length)
    text += `${i + 1} 0 obj\n${object.text}`
    if (object.bytes) {
      text += '\nstream\n'
      pieces.push(text, object.bytes)
      size += text.length + object.bytes.length
      text = '\nendstream'
    }
    text += '\nendobj\n'
  })
  pieces.push(text)
  return { pieces, places, size: size + text.length }
}

const encoder = new TextEncoder()

/** @throws {Error} when a text is not ASCII: then a place in the table would be wrong */
function joined(pieces: readonly (string | Uint8Array)[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    if (typeof piece === 'string') at += encoder.encodeInto(piece, bytes.subarray(at)).written
    else {
      bytes.set(piece, at)
      at += piece.length
    }
  }
  if (at !== size) throw new Error('an object holds a character that is not ASCII')
  return bytes
}
