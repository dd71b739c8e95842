// RFC 4648, section 6, without padding: letters and digits that QR codes pack two in 11 bits, none easily confused.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function base32(bytes: Uint8Array): string {
  let [text, held, bits] = ['', 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += letters[(held >>> (bits - 5)) & 31]
    held &= 0xff
  }
  return bits === 0 ? text : text + letters[(held << (5 - bits)) & 31]
}

/** Nothing for a text that {@link base32} does not write. */
export function bytesOfBase32(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  let [held, bits] = [0, 0]
  for (const letter of text) {
    held = ((held << 5) | letters.indexOf(letter)) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >>> bits) & 255)
  }
  const read = Uint8Array.from(bytes)
  return base32(read) === text ? read : undefined
}
