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
  let rest = slabs
  while (rest.length > 0 || pages.length === 0) {
    const { items, left } = fillPage(rest, room)
    pages.push(items)
    rest = left
  }
  return pages
}

type Filled = { readonly items: Item[]; readonly left: readonly Slab[] }

function fillPage(slabs: readonly Slab[], room: number): Filled {
  const heads = repeatedHead(slabs[0])
  const start = heads.height
  let y = start
  let end = 0
  for (; end < slabs.length; end++) {
    const slab = slabs[end]
    if (!slab || (slab.newPage && end > 0)) break
    const height = (end === 0 ? 0 : slab.above) + slab.height
    if (y + height > room + tolerance) return overflow(slabs, end, { room, y, heads: heads.items, start })
    y += height
  }
  return { items: place(slabs.slice(0, end), heads.items, start), left: slabs.slice(end) }
}

const tolerance = 0.01

type Overflow = { readonly room: number; readonly y: number; readonly heads: Item[]; readonly start: number }

/** The slab at `at` does not fit: part it, or go back to the last place where a page may end. */
function overflow(slabs: readonly Slab[], at: number, { room, y, heads, start }: Overflow): Filled {
  const slab = slabs[at]
  const before = slabs.slice(0, at)
  if (slab?.part && slab.height > room - (slab.table?.headHeight ?? 0)) {
    const left = room - y - (at === 0 ? 0 : slab.above)
    const parts = at === 0 || left >= worthParting ? slab.part(left) : undefined
    if (parts) return { items: place([...before, parts[0]], heads, start), left: [parts[1], ...slabs.slice(at + 1)] }
  }
  let end = at
  while (end > 0 && !slabs[end - 1]?.breakAfter) end--
  // Nothing on this page lets go, or the slab is alone and too tall: break the chain, and always move on.
  if (end === 0) end = Math.max(1, at)
  return { items: place(slabs.slice(0, end), heads, start), left: slabs.slice(end) }
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
