import type { FootCode } from '../document.ts'
import { Bytes } from './bytes.ts'
import { deflate } from './syntax.ts'

/** Where a code is written before it is deflated. */
const path = new Bytes()

/**
 * A QR code as a form of its own (ISO 32000-1, 8.10), drawn once and shown on every page: one path of dark modules, a
 * module a unit, its foot at 0.
 */
export function codeObject({ size, modules }: FootCode): { readonly entries: string; readonly bytes: Uint8Array } {
  path.clear()
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = column
      while (column < size && modules[row * size + column] === 1) column++
      if (column === from) continue
      path.integer(from)
      path.text(' ')
      path.integer(size - 1 - row)
      path.text(' ')
      path.integer(column - from)
      path.text(' 1 re\n')
    }
  }
  path.text('f\n')
  return {
    entries: `/Type/XObject/Subtype/Form/BBox[0 0 ${size} ${size}]/Resources<<>>/Filter/FlateDecode`,
    bytes: deflate(path.written),
  }
}
