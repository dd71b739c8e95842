const primes = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/**
 * 128 bits of some bytes as 32 hexadecimal digits, for a file's identifier: equal for equal files, different for
 * different ones. Four mixing lanes over 32-bit words; not meant to withstand anyone who wants two files alike.
 */
export function digestOf(bytes: Uint8Array): string {
  let a = bytes.length | 0
  let b = ~bytes.length
  let c = 0x2545f491
  let d = 0x6c62272e
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 16)
  for (let at = 0; at < whole; at += 16) {
    a = mixed(a, view.getInt32(at, true), primes[0])
    b = mixed(b, view.getInt32(at + 4, true), primes[1])
    c = mixed(c, view.getInt32(at + 8, true), primes[2])
    d = mixed(d, view.getInt32(at + 12, true), primes[3])
  }
  for (let at = whole; at < bytes.length; at++) a = mixed(a, bytes[at] ?? 0, primes[0])
  // Every lane is stirred into every other one.
  for (let round = 0; round < 3; round++) {
    a = mixed(a, b, primes[0])
    b = mixed(b, c, primes[1])
    c = mixed(c, d, primes[2])
    d = mixed(d, a, primes[3])
  }
  return hexadecimal(a) + hexadecimal(b) + hexadecimal(c) + hexadecimal(d)
}

const hexadecimal = (lane: number): string => (lane >>> 0).toString(16).toUpperCase().padStart(8, '0')

function mixed(lane: number, word: number, prime: number): number {
  const stirred = rotated(Math.imul(lane ^ word, prime), 13)
  return stirred ^ (stirred >>> 15)
}
