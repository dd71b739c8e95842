/** Where an ASCII text begins in some bytes, from a place on; -1 when it does not. */
export function search(bytes: Uint8Array, text: string, from = 0): number {
  for (let at = bytes.indexOf(text.charCodeAt(0), from); at >= 0; at = bytes.indexOf(text.charCodeAt(0), at + 1)) {
    let i = 1
    while (i < text.length && bytes[at + i] === text.charCodeAt(i)) i += 1
    if (i === text.length) return at
  }
  return -1
}

/** How often it occurs. */
export function occurrences(bytes: Uint8Array, text: string): number {
  let count = 0
  for (let at = search(bytes, text); at >= 0; at = search(bytes, text, at + text.length)) count += 1
  return count
}

/** Nothing but white space from one place to another? */
export function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (![0, 9, 10, 12, 13, 32].includes(bytes[at] ?? 0)) return false
  return true
}
