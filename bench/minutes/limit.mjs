// The floor: a file of ours with everything laid out and written already. What is left is to deflate its pages (and the
// record inside) with the same library, and to join the pieces.
import { unzlibSync, zlibSync } from 'fflate'

/** @param pdf a file of ours */
export function limitOf(pdf) {
  const text = Buffer.from(pdf).toString('latin1')
  const pieces = []
  let from = 0
  for (const { 0: head, index, 1: entries, 2: length } of text.matchAll(/<<([^\n]*)\/Length (\d+)>>\nstream\n/g)) {
    const start = index + head.length
    const end = start + Number(length)
    const isPage = entries === '/Filter/FlateDecode' && !isMap(pdf.subarray(start, end))
    if (!isPage && !entries.startsWith('/Type/EmbeddedFile')) continue
    pieces.push({ bytes: pdf.subarray(from, start) }, { deflate: unzlibSync(pdf.subarray(start, end)) })
    from = end
  }
  pieces.push({ bytes: pdf.subarray(from) })
  return () => {
    const parts = pieces.map(({ bytes, deflate }) => bytes ?? zlibSync(deflate, { level: 4 }))
    const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const part of parts) {
      file.set(part, at)
      at += part.length
    }
    return file
  }
}

/** A font's map to Unicode is made once in a process, as ours is. */
const isMap = (stream) => Buffer.from(unzlibSync(stream)).toString('latin1').startsWith('/CIDInit')
