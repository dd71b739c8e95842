import type { Problem } from '@congvu/core'
import type { Db } from '../store/db.ts'

export type Asked = {
  readonly id: number
  readonly record: unknown
  /** printed photos by SHA-256 */
  readonly photos: ReadonlyMap<string, Uint8Array>
}
export type Answer = { readonly id: number; readonly pdf?: Uint8Array; readonly problems: readonly Problem[] }

let worker: Worker | undefined
let count = 0

/** The minutes of a record as PDF, or what keeps it from becoming one. */
export function makeMinutes(record: unknown, photos: Asked['photos']): Promise<Answer> {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const asked: Asked = { id: ++count, record, photos }
  const at = worker
  return new Promise((resolve, reject) => {
    const end = new AbortController()
    at.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (data.id !== asked.id) return
        end.abort()
        resolve(data)
      },
      { signal: end.signal },
    )
    at.addEventListener(
      'error',
      (event) => {
        end.abort()
        worker = undefined
        reject(new Error(event.message))
      },
      { signal: end.signal },
    )
    at.postMessage(asked)
  })
}

type Printing = { readonly evidence: readonly { readonly id: string; readonly sha256: string }[] } & {
  readonly annexes: readonly { readonly photos: readonly string[] }[]
}

/** The photos that a record's annexes print, from the device. */
export async function printedPhotos(db: Db, { evidence, annexes }: Printing): Promise<Map<string, Uint8Array>> {
  const printed = new Set(annexes.flatMap(({ photos }) => photos))
  const found = new Map<string, Uint8Array>()
  for (const { id, sha256 } of evidence) {
    const file = printed.has(id) ? await db.get('files', sha256) : undefined
    if (file) found.set(sha256, new Uint8Array(file.bytes))
  }
  return found
}
