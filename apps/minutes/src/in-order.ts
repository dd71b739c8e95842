/**
 * Hands things on in their order, each as soon as all before it have come, and keeps none of them after.
 *
 * @returns takes a thing and its place, counted from 0; ends when all that could be handed on is
 */
export function inOrder<Thing>(handOn: (thing: Thing, place: number) => Promise<void>) {
  const waiting = new Map<number, Thing>()
  let next = 0
  return async (thing: Thing, place: number): Promise<void> => {
    waiting.set(place, thing)
    const ready: Promise<void>[] = []
    for (let first = waiting.get(next); first !== undefined; first = waiting.get(next)) {
      waiting.delete(next)
      ready.push(handOn(first, next))
      next++
    }
    await Promise.all(ready)
  }
}
