import type { Item, StrokeItem } from './pages.ts'

/**
 * What is never parted: a line, a row, a photo. Pages are filled with slabs, so everything that can stand on a page
 * becomes a list of them first. Lengths in points.
 */
export type Slab = {
  /** Space over it, not used at the top of a page. */
  readonly above: number
  readonly height: number
  /** Of a line: where its letters stand, from its top. */
  readonly baseline?: number
  /** Placed from the slab's own top. */
  readonly items: readonly Item[]
  /** The space above may grow to make columns end level. */
  readonly grow?: boolean
  /** May a page end after it? */
  breakAfter: boolean
  /** A page ends before it. */
  readonly newPage?: true
  /** Of a row: what it belongs to. */
  readonly table?: TableFrame
  /** Of a row or columns: how to part it when it is taller than a page. Nothing when not one line fits. */
  readonly part?: (room: number) => readonly [Slab, Slab] | undefined
}

/** What a table's rows need where a page begins with one of them. */
export type TableFrame = {
  /** Its head, to be repeated. */
  readonly head: readonly Slab[]
  readonly headHeight: number
  /** The line over the first row on a page. */
  readonly top: StrokeItem
}

/** Height of slabs one under another, the first one's space above included only when `withFirst`. */
export const heightOf = (slabs: readonly Slab[], withFirst = false): number =>
  slabs.reduce((sum, { above, height }, i) => sum + (i > 0 || withFirst ? above : 0) + height, 0)
