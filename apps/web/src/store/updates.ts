// The service worker as the page sees it: is everything on the device, and is a newer version waiting?

export type Version = { readonly ready: boolean; readonly useNew?: () => void }

/** Tells how far this page is on the device. Without service workers it tells nothing. */
export async function watchVersion(tell: (version: Version) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const before = navigator.serviceWorker.controller
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first worker takes the page over without a word; a later one was asked for by the person.
    if (before !== null) location.reload()
  })
  const registration = await navigator.serviceWorker.register('/sw.js')
  const look = (): void => {
    const { waiting, active } = registration
    tell({
      ready: active !== null,
      ...(waiting && active ? { useNew: () => waiting.postMessage('use-new-version') } : {}),
    })
  }
  look()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
  if (registration.installing) registration.installing.addEventListener('statechange', look)
  addEventListener('online', () => registration.update().catch(() => undefined))
}
