import { useEffect, useState } from 'preact/hooks'

/** Where the person is. The address after `#` holds it, so that back, reload and a bookmark work. */
export type Route =
  | { readonly screen: 'home' | 'device' | 'deadlines' | 'year' }
  | { readonly screen: 'compare'; readonly id: string }
  | { readonly screen: 'visit'; readonly id: string; readonly step: number; readonly focus?: string }

export function hrefOf(route: Route): string {
  if (route.screen === 'visit') return `#/v/${route.id}/${route.step}`
  if (route.screen === 'compare') return `#/compare/${route.id}`
  return route.screen === 'home' ? '#/' : `#/${route.screen}`
}

/** A field to go to once the screen of that step is there. */
let wanted: string | undefined
export const takeWanted = (): string | undefined => {
  const found = wanted
  wanted = undefined
  return found
}

export function goTo(route: Route): void {
  wanted = route.screen === 'visit' ? route.focus : undefined
  if (location.hash === hrefOf(route)) dispatchEvent(new HashChangeEvent('hashchange'))
  else location.hash = hrefOf(route)
}

function routeOf(hash: string): Route {
  const [, first, id, step] = hash.split('/')
  if (first === 'v' && id) return { screen: 'visit', id, step: Math.min(5, Math.max(1, Number(step) || 1)) }
  if (first === 'compare' && id) return { screen: 'compare', id }
  return first === 'device' || first === 'deadlines' || first === 'year' ? { screen: first } : { screen: 'home' }
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const read = (): void => setRoute(routeOf(location.hash))
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return route
}
