import type { PageWords } from '../words/vi.ts'

/** One place of a part where two versions differ. */
export type Difference = { readonly where: string; readonly mine: string; readonly theirs: string }

/** Where two versions of a part differ, place by place, in the order of this device's, in words a person reads. */
export function differencesOf(mine: unknown, theirs: unknown, t: PageWords): readonly Difference[] {
  const [here, there] = [flatten(mine, t), flatten(theirs, t)]
  const places = [...new Set([...here.keys(), ...there.keys()])]
  return places
    .map((where) => ({ where, mine: here.get(where) ?? '', theirs: there.get(where) ?? '' }))
    .filter((each) => each.mine !== each.theirs)
}

/** Every text within a value by where it stands: `TP-05 · Kết quả`. */
function flatten(value: unknown, t: PageWords, at: readonly string[] = []): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map()
  if (typeof value !== 'object') return new Map([[at.join(' · '), worded(value, t)]])
  const children = Array.isArray(value)
    ? value.map((each, i) => [nameOf(each) ?? `${i + 1}`, each] as const)
    : Object.entries(value).map(([key, each]) => [labelOf(key, t), each] as const)
  return new Map(children.flatMap(([name, each]) => [...flatten(each, t, [...at, name])]))
}

/** Entries that have a name of their own are called by it, so that one more before them moves nothing. */
const nameOf = (entry: unknown): string | undefined => {
  if (typeof entry !== 'object' || entry === null) return undefined
  const { id, item, result }: { id?: unknown; item?: unknown; result?: unknown } = entry
  return typeof id === 'string' ? id : typeof item === 'string' && result !== undefined ? item : undefined
}

function labelOf(key: string, { send }: PageWords): string {
  const labels: Readonly<Record<string, string>> = send.fields
  return labels[key] ?? key
}

function worded(value: unknown, t: PageWords): string {
  const words: Readonly<Record<string, string>> = {
    ...t.issuerKinds,
    ...t.visitKinds,
    ...t.roles,
    ...t.results,
    ...t.remedied,
    ...t.capacities,
    ...t.confirmCapacity,
    ...t.signerAs,
    true: t.yes,
    false: t.no,
  }
  return words[String(value)] ?? String(value)
}
