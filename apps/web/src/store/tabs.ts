// Several tabs of the page: one holds a visit, the others look at it.

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('congvu')

/** Tells the other tabs that a visit on disk has changed. */
export const tellChanged = (id: string): void => channel?.postMessage(id)

export function onChanged(listen: (id: string) => void): () => void {
  const heard = ({ data }: MessageEvent): void => listen(String(data))
  channel?.addEventListener('message', heard)
  return () => channel?.removeEventListener('message', heard)
}

export type Hold = { readonly release: () => void }

/**
 * Takes a visit for this tab.
 *
 * @param lost called when another tab takes it away
 * @returns undefined where another tab has it and `steal` is false
 */
export function hold(id: string, steal: boolean, lost: () => void): Promise<Hold | undefined> {
  if (!('locks' in navigator)) return Promise.resolve({ release: () => undefined })
  return new Promise((resolve) => {
    const options = steal ? { steal: true } : { ifAvailable: true }
    navigator.locks
      .request(`congvu-visit-${id}`, options, (lock) => {
        if (lock === null) return resolve(undefined)
        return new Promise<void>((release) => resolve({ release }))
      })
      .catch(lost)
  })
}
