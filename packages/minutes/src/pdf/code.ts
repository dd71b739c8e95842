import type { FootCode } from '../document.ts'
import { bytesOf, deflate } from './syntax.ts'

/**
 * A QR code as a form of its own (ISO 32000-1, 8.10), drawn once and shown on every page: one path of dark modules, a
 * module a unit, its foot at 0.
 */
export function codeObject({ size, modules }: FootCode): { readonly entries: string; readonly bytes: Uint8Array } {
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = column
      while (column < size && modules[row * size + column] === 1) column++
      if (column > from) path += `${from} ${size - 1 - row} ${column - from} 1 re\n`
    }
  }
  return {
    entries: `/Type/XObject/Subtype/Form/BBox[0 0 ${size} ${size}]/Resources<<>>/Filter/FlateDecode`,
    bytes: deflate(bytesOf(`${path}f\n`)),
  }
}
