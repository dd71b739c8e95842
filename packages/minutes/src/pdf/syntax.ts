import { zlibSync } from 'fflate'

/** A length or a coordinate as it is written: two decimals are a 7000th of an inch. */
export const hundredths = (value: number): number => Math.round(value * 100)

export const number = (value: number): string => String(hundredths(value) / 100 + 0)

/**
 * Text outside pages: title, bookmark, alternative text. UTF-16 in hexadecimal (ISO 32000-1, 7.9.2.2); a literal string
 * would lose `ĩ`, whose code ends in the byte of a bracket.
 */
export function textString(text: string): string {
  let hex = '<FEFF'
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    hex += (hexadecimal[unit >> 8] ?? '') + (hexadecimal[unit & 0xff] ?? '')
  }
  return `${hex}>`
}

/** Each byte as two digits. */
const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'))

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
