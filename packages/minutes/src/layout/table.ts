import type { Cell, CellBlocks, Paragraph, Photo, Row, Table, TableColumn, Text } from '../document.ts'
import { widthsOf } from './columns.ts'
import { Flow } from './flow.ts'
import type { Frame } from './frame.ts'
import type { Node } from './pages.ts'
import { layParagraph, styleOf } from './paragraph.ts'
import { across, rowSlab } from './row.ts'
import { heightOf, type Slab, type TableFrame } from './slab.ts'

/** Type of tables; the decree's text is 13-14 (II.6.e). */
const tableSize = 13
/** Points between a cell's lines and its text. */
const padding = { side: 4, over: 2.5 }
/** A head higher than this part of a page is not repeated: it would leave too little. */
const mostHead = 0.3

type Grid = {
  readonly table: Table
  readonly frame: Frame
  /** Upright lines, one more than columns. */
  readonly edges: readonly number[]
}

/** A table as rows; the first one's space above is the table's. */
export function layTable(table: Table, outer: Frame): Slab[] {
  const { structure } = outer
  const node = structure.add('Table', outer.node, table.summary === undefined ? {} : { summary: table.summary })
  const widths = widthsOf(
    table.columns.map(({ width }) => width),
    outer.width,
  )
  const edges = [outer.x]
  for (const width of widths) edges.push((edges[edges.length - 1] ?? 0) + width)
  const style = styleOf(table, { size: tableSize, bold: false, italic: false })
  const frame = { ...outer, style, pageHeight: outer.pageHeight * (1 - mostHead), firstIndent: 0, before: 0 }
  const grid: Grid = { table, frame, edges }
  const top = across(edges, 0)
  const headNode = table.head.length > 0 ? structure.add('THead', node) : undefined
  const head = headNode ? table.head.map((row) => layRow(row, grid, headNode, true, undefined)) : []
  const headHeight = heightOf(head)
  const repeated = headHeight <= outer.pageHeight * mostHead ? head : []
  const tableFrame: TableFrame = { head: repeated, headHeight: heightOf(repeated), top }
  const body = table.rows.length > 0 ? structure.add('TBody', node) : undefined
  const rows = body ? table.rows.map((row) => layRow(row, grid, body, false, tableFrame)) : []
  const above = table.before ?? outer.before
  return [...head.map((slab): Slab => ({ ...slab, table: tableFrame })), ...rows].map((slab, i) =>
    i === 0 ? { ...slab, above } : slab,
  )
}

function layRow(row: Row, grid: Grid, section: Node, isHead: boolean, table: TableFrame | undefined): Slab {
  const node = grid.frame.structure.add('TR', section)
  const borders = [grid.edges[0] ?? 0]
  let column = 0
  const stacks = row.cells.map((cell) => {
    const blocks: CellBlocks = isBlocks(cell) ? cell : { blocks: cell }
    const from = column
    column = Math.min(column + (blocks.span ?? 1), grid.table.columns.length)
    borders.push(grid.edges[column] ?? 0)
    return layCell(blocks, grid, node, { from, to: column, isHead })
  })
  if (column < grid.table.columns.length) borders.push(grid.edges[grid.table.columns.length] ?? 0)
  const breakAfter = !isHead && !(row.keepWithNext ?? false)
  const base = { above: 0, stacks, padding: padding.over, middle: isHead, borders, breakAfter }
  return rowSlab(table ? { ...base, table } : base)
}

type Place = { readonly from: number; readonly to: number; readonly isHead: boolean }

function layCell(cell: CellBlocks, grid: Grid, row: Node, { from, to, isHead }: Place): Slab[] {
  const { frame, edges, table } = grid
  const scope = isHead ? 'Column' : cell.heading ? 'Row' : undefined
  const span = to - from > 1 ? { span: to - from } : {}
  const node = frame.structure.add(scope ? 'TH' : 'TD', row, scope ? { scope, ...span } : span)
  const x = (edges[from] ?? 0) + padding.side
  const column: TableColumn | undefined = table.columns[from]
  const inner: Frame = {
    ...frame,
    node,
    x,
    width: Math.max(1, (edges[to] ?? 0) - padding.side - x),
    style: styleOf(cell, isHead ? { ...frame.style, bold: true } : frame.style),
    align: cell.align ?? (isHead ? 'center' : (column?.align ?? 'left')),
  }
  const only = onlyParagraph(cell.blocks)
  if (only) return layParagraph(only, inner, node).slabs
  const flow = new Flow(inner)
  for (const block of blocksOf(cell.blocks)) flow.add(block)
  return flow.slabs
}

const isBlocks = (cell: Cell): cell is CellBlocks => typeof cell === 'object' && 'blocks' in cell

type Content = CellBlocks['blocks']

const isText = (content: Content): content is Text =>
  typeof content === 'string' || content.every((part) => typeof part === 'string' || !('kind' in part))

/** A cell that is one plain paragraph says its text itself. */
function onlyParagraph(content: Content): Paragraph | undefined {
  if (isText(content)) return { kind: 'paragraph', text: content }
  const [first, ...others] = content
  if (typeof first !== 'object' || !('kind' in first) || first.kind !== 'paragraph' || others.length > 0)
    return undefined
  return first.role === undefined || first.role === 'P' ? first : undefined
}

const blocksOf = (content: Content): readonly (Paragraph | Photo)[] => (isText(content) ? [] : content)
