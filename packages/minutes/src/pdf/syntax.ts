/** A length or a coordinate: two decimals are a 7000th of an inch. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/**
 * Text outside pages: title, bookmark, alternative text. UTF-16 in hexadecimal (ISO 32000-1, 7.9.2.2); a literal string
 * would lose `ĩ`, whose code ends in the byte of a bracket.
 */
export function textString(text: string): string {
  let hex = '<FEFF'
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')
  return `${hex}>`
}

/** The entry of a stream whose bytes are deflated. */
export const deflated = '/Filter/FlateDecode'

export const reference = (object: number): string => `${object} 0 R`

/** Bytes of a text whose characters are bytes. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
