/** Largest file that is taken in, in bytes. */
export const fileMax = 20 * 1024 * 1024

const beginnings: Readonly<Record<string, readonly number[]>> = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
}

/** Types of evidence. */
export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const

/** Do the bytes begin as this type does? */
export const isOfType = (type: string, data: Uint8Array): boolean =>
  beginnings[type]?.every((byte, i) => data[i] === byte) ?? false
