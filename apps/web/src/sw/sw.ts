/// <reference lib="webworker" />
// The service worker: every file of the page is on the device, named by the hash of its content, before it takes over.
// A newer one waits until the person says so.

// The library types `self` for every kind of worker; here it is the service worker's.
const worker = self as unknown as ServiceWorkerGlobalScope

type Listed = readonly (readonly [path: string, hash: string])[]

// The build puts the list of files in place of this name.
declare const __PRECACHE__: Listed
const listed = __PRECACHE__

const cacheName = 'congvu-files'
const keyOf = ([path, hash]: Listed[number]): string => `${path}?v=${hash}`

worker.addEventListener('install', (event) => {
  event.waitUntil(fetchMissing())
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()))
})

worker.addEventListener('message', ({ data }) => {
  if (data === 'use-new-version') worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  const path = request.mode === 'navigate' && url.pathname === '/index.html' ? '/' : url.pathname
  const entry = listed.find(([name]) => name === path)
  if (entry !== undefined) event.respondWith(fromDevice(entry, request))
})

/** Files whose content has not changed are kept from the version before. */
async function fetchMissing(): Promise<void> {
  const cache = await caches.open(cacheName)
  for (const entry of listed) {
    if (await cache.match(keyOf(entry))) continue
    const response = await fetch(entry[0], { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${entry[0]}: ${response.status}`)
    await cache.put(keyOf(entry), response)
  }
}

async function dropOld(): Promise<void> {
  const cache = await caches.open(cacheName)
  const wanted = new Set(listed.map(keyOf))
  for (const { url } of await cache.keys()) {
    const { pathname, search } = new URL(url)
    if (!wanted.has(pathname + search)) await cache.delete(url)
  }
}

async function fromDevice(entry: Listed[number], request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(keyOf(entry))) ?? fetch(request)
}
