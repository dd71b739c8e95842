import type { Page } from 'playwright-core'

/** What the page keeps under this key. */
export const stored = (page: Page, store: 'visits' | 'files' | 'links', key: string) =>
  page.evaluate(
    ([from, wanted]) =>
      new Promise<Record<string, unknown> | undefined>((resolve, reject) => {
        const opening = indexedDB.open('congvu')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const asking = opening.result.transaction(from).objectStore(from).get(wanted)
          asking.onsuccess = () => {
            opening.result.close()
            const found = asking.result
            resolve(found?.bytes ? { ...found, bytes: [...new Uint8Array(found.bytes)] } : found)
          }
        }
      }),
    [store, key] as const,
  )

/** A file as the page keeps it. */
export async function storedFile(page: Page, hash: string): Promise<Uint8Array> {
  const file = await stored(page, 'files', hash)
  const bytes = file?.bytes
  return Uint8Array.from(Array.isArray(bytes) ? bytes.map(Number) : [])
}
