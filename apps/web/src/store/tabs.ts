// Several tabs of the page: one holds a visit, the others look at it.

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('congvu')

const here = new EventTarget()

/** Tells this tab and the others that a visit on disk, or what is known of it, has changed. */
export function tellChanged(id: string): void {
  channel?.postMessage(id)
  here.dispatchEvent(new MessageEvent('message', { data: id }))
}

export function onChanged(listen: (id: string) => void): () => void {
  const heard = (event: Event): void => {
    if (event instanceof MessageEvent) listen(String(event.data))
  }
  const both = [here, ...(channel ? [channel] : [])]
  for (const each of both) each.addEventListener('message', heard)
  return () => {
    for (const each of both) each.removeEventListener('message', heard)
  }
}

export type Hold = { readonly release: () => void }

/** Visits that this tab is giving back: the browser takes a moment to see it. */
const givingBack = new Map<string, Promise<unknown>>()

/**
 * Takes a visit for this tab.
 *
 * @param lost called when another tab takes it away
 * @returns undefined where another tab has it and `steal` is false
 */
export async function hold(id: string, steal: boolean, lost: () => void): Promise<Hold | undefined> {
  if (!('locks' in navigator)) return { release: () => undefined }
  await givingBack.get(id)
  return new Promise((resolve) => {
    const options = steal ? { steal: true } : { ifAvailable: true }
    const over = navigator.locks
      .request(`congvu-visit-${id}`, options, (lock) => {
        if (lock === null) return resolve(undefined)
        return new Promise<void>((free) => {
          resolve({
            release: () => {
              givingBack.set(id, over)
              over.finally(() => givingBack.delete(id))
              free()
            },
          })
        })
      })
      .catch(lost)
  })
}
