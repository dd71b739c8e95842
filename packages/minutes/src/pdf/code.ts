import type { FootCode } from '../document.ts'
import type { ImageObject } from './image.ts'

/** A QR code as a picture of one bit a module, dark where it is set. So few bytes gain nothing by being deflated. */
export function codeObject({ size, modules }: FootCode): ImageObject {
  const rowBytes = Math.ceil(size / 8)
  const bytes = new Uint8Array(rowBytes * size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (modules[row * size + column] !== 1) continue
      const at = row * rowBytes + (column >> 3)
      bytes[at] = (bytes[at] ?? 0) | (0x80 >> (column & 7))
    }
  }
  return {
    entries: `/Type/XObject/Subtype/Image/Width ${size}/Height ${size}/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]`,
    bytes,
  }
}
