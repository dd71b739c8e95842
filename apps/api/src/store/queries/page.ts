import { type RawBuilder, sql } from 'kysely'

/** Where a page of a list ended: the change and, among changes of one instant, the id. */
export type Place = { readonly changed: string; readonly id: string }

/** A page of changes. With no list of bodies it shows everything in the space of `prefix`: that of test keys, or none. */
export type PageAsked = {
  readonly bodies: readonly string[] | null
  readonly prefix: string
  readonly since?: string | undefined
  readonly after?: Place | undefined
  readonly limit: number
}

/** What follows this place in the order of change, then id: one comparison, so that an index leads there at once. */
export const beyond = ({ changed, id }: Place): RawBuilder<boolean> => sql`(changed_at, id) > (${changed}, ${id})`

type Ordered = { readonly changed_at: string; readonly id: string }

/** The page of several bodies, from a page of each: an index that begins with the body gives the order of one alone. */
export async function ofEachBody<R extends Ordered>(
  asked: PageAsked,
  page: (asked: PageAsked) => Promise<R[]>,
): Promise<R[]> {
  const { bodies, limit } = asked
  if (bodies === null || bodies.length < 2) return page(asked)
  const pages = await Promise.all([...new Set(bodies)].map((body) => page({ ...asked, bodies: [body] })))
  return pages.flat().sort(byPlace).slice(0, limit)
}

/** By bytes, as stores order them. */
const byPlace = (a: Ordered, b: Ordered): number =>
  Buffer.compare(Buffer.from(a.changed_at + a.id), Buffer.from(b.changed_at + b.id))
