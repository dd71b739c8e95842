import type { Group, Item } from './pages.ts'
import type { Slab, TableFrame } from './slab.ts'

/** A row that no page holds is parted, if this much of the page is left for it. Points. */
const worthParting = 60

/**
 * Fill pages with slabs, each page as full as the breaks allow. A chain of slabs that want to stay together and are
 * taller than a page is broken where the page ends.
 *
 * @param room height of a page's text in points
 * @returns the items of each page, their y counted from the top of the text
 */
export function paginate(slabs: readonly Slab[], room: number): Item[][] {
  const pages: Item[][] = []
  const all = [...slabs]
  let from = 0
  while (from < all.length || pages.length === 0) {
    const { items, next, left } = fillPage(all, from, room)
    pages.push(items)
    from = next
    if (left) all[from] = left
  }
  return pages
}

/** A page, the slab the next one begins with, and what is left of that one when it was parted. */
type Filled = { readonly items: Item[]; readonly next: number; readonly left?: Slab }

function fillPage(slabs: readonly Slab[], from: number, room: number): Filled {
  const heads = repeatedHead(slabs[from])
  const start = heads.height
  let y = start
  let end = from
  for (; end < slabs.length; end++) {
    const slab = slabs[end]
    if (!slab || (slab.newPage && end > from)) break
    const height = (end === from ? 0 : slab.above) + slab.height
    if (y + height > room + tolerance) return overflow(slabs, from, end, { room, y, heads: heads.items, start })
    y += height
  }
  return { items: place(slabs.slice(from, end), heads.items, start), next: end }
}

const tolerance = 0.01

type Overflow = { readonly room: number; readonly y: number; readonly heads: Item[]; readonly start: number }

/** The slab at `at` does not fit: part it, or go back to the last place where a page may end. */
function overflow(slabs: readonly Slab[], from: number, at: number, { room, y, heads, start }: Overflow): Filled {
  const slab = slabs[at]
  if (slab?.part && slab.height > room - (slab.table?.headHeight ?? 0)) {
    const left = room - y - (at === from ? 0 : slab.above)
    const parts = at === from || left >= worthParting ? slab.part(left) : undefined
    if (parts) return { items: place([...slabs.slice(from, at), parts[0]], heads, start), next: at, left: parts[1] }
  }
  let end = at
  while (end > from && !slabs[end - 1]?.breakAfter) end--
  // Nothing on this page lets go, or the slab is alone and too tall: break the chain, and always move on.
  if (end === from) end = Math.max(from + 1, at)
  return { items: place(slabs.slice(from, end), heads, start), next: end }
}

/** What stands over the first slab of a page: the head of its table, unless this is the table's beginning. */
function repeatedHead(first: Slab | undefined): { items: Item[]; height: number } {
  const table = first?.table
  if (!first || !table || isHead(first, table)) return { items: [], height: 0 }
  const items: Item[] = []
  let y = 0
  for (const slab of table.head) {
    items.push({ kind: 'group', y, items: slab.items, artefact: true })
    y += slab.height
  }
  if (items.length > 0) items.push({ kind: 'group', y: 0, items: [table.top], artefact: true })
  return { items, height: y }
}

const isHead = (slab: Slab, { head }: TableFrame): boolean => head.some(({ items }) => items === slab.items)

function place(slabs: readonly Slab[], heads: readonly Item[], start: number): Item[] {
  const items = [...heads]
  let y = start
  let table = heads.length > 0 ? slabs[0]?.table : undefined
  slabs.forEach((slab, i) => {
    if (i > 0) y += slab.above
    if (slab.table && slab.table !== table) items.push(groupAt(y, [slab.table.top]))
    table = slab.table
    items.push(groupAt(y, slab.items))
    y += slab.height
  })
  return items
}

const groupAt = (y: number, items: readonly Item[]): Group => ({ kind: 'group', y, items, artefact: false })
