import { zlibSync } from 'fflate'

/** A length or a coordinate as it is written: two decimals are a 7000th of an inch. */
export const hundredths = (value: number): number => Math.round(value * 100)

export const number = (value: number): string => String(hundredths(value) / 100 + 0)

/**
 * Text outside pages: title, bookmark, alternative text. A literal string (ISO 32000-1, 7.3.4.2): ASCII as it is, else
 * UTF-16. Bytes that mean something in such a string are escaped, so that `ĩ`, whose code ends in the byte of a bracket,
 * is not lost.
 */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${escaped(text)})`
  let bytes = '\xfe\xff'
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return `(${escaped(bytes)})`
}

/** A bare end of line would be read as a line feed, whichever it is. */
const escaped = (bytes: string): string =>
  bytes.replace(/[\\()\r\n]/g, (byte) => (byte === '\r' ? '\\r' : byte === '\n' ? '\\n' : `\\${byte}`))

/** The entry of a stream whose bytes are deflated. */
export const deflated = '/Filter/FlateDecode'

/** What is deflated for each document: pages at this level are as small as at 9, within a thousandth or two, and sooner done. */
const level = 4

export const deflate = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level })

export const reference = (object: number): string => `${object} 0 R`

/** Bytes of a text whose characters are bytes. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
