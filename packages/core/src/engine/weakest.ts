import type { KnownHow } from './citation.ts'

/** The weakest first. */
const weakness: readonly KnownHow[] = ['unverified', 'secondary', 'text']

/**
 * The weakest mark among sources. With no source at all: `unverified`.
 *
 * @example
 * ```ts
 * weakest(['text', 'secondary']) //=> 'secondary'
 * weakest([]) //=> 'unverified'
 * ```
 */
export const weakest = (marks: readonly KnownHow[]): KnownHow =>
  weakness.find((mark) => marks.includes(mark)) ?? 'unverified'

/** The weakest mark among the sources themselves. */
export function weakestOf(sources: readonly { readonly known: KnownHow }[]): KnownHow {
  let found: KnownHow = sources.length === 0 ? 'unverified' : 'text'
  for (const { known } of sources) {
    if (known === 'unverified') return known
    if (known === 'secondary') found = known
  }
  return found
}
