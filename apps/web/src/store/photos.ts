import type { StoredFile } from './db.ts'

/** Pixels of the longer side: sharp over the width of a page at 200 dots an inch. */
const longestSide = 1600
const quality = 0.82

/** A photo as it was taken, and the smaller copy that the minutes print. */
export type TakenPhoto = { readonly original: StoredFile; readonly printed: StoredFile }

/** Hashes the file as it came, before anything else is done to it; then draws a smaller JPEG without its metadata. */
export async function takePhoto(file: Blob): Promise<TakenPhoto> {
  const bytes = await file.arrayBuffer()
  const original = { sha256: await sha256Of(bytes), type: file.type, bytes }
  const small = await shrink(file)
  return { original, printed: { sha256: await sha256Of(small), type: 'image/jpeg', bytes: small } }
}

export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function shrink(file: Blob): Promise<ArrayBuffer> {
  const picture = await createImageBitmap(file)
  try {
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
    const paper = canvas.getContext('2d')
    if (paper === null) throw new Error('no canvas')
    paper.fillStyle = '#fff'
    paper.fillRect(0, 0, canvas.width, canvas.height)
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return (await canvas.convertToBlob({ type: 'image/jpeg', quality })).arrayBuffer()
  } finally {
    picture.close()
  }
}
