// The minutes as every library can be given them: styled text, tables, stacks side by side. Sizes in points.
const points = (millimetres) => (millimetres * 72) / 25.4

export const page = {
  width: points(210),
  height: points(297),
  top: points(20),
  bottom: points(20),
  left: points(30),
  right: points(15),
}
export const textWidth = page.width - page.left - page.right

/** What a run says in letters: a box to tick is `[x]`, room to write is spaces. */
function said(run) {
  if (typeof run === 'string') return { text: run }
  const style = { bold: run.bold, italic: run.italic }
  if ('text' in run) return { ...style, text: run.text }
  if ('field' in run) return { ...style, text: '00' }
  if ('ticked' in run) return { ...style, text: run.ticked ? '[x]' : '[ ]' }
  return { ...style, text: ' '.repeat(12) }
}

const runsOf = (text, style = {}) =>
  (typeof text === 'string' ? [text] : text).map((run) => {
    const each = said(run)
    return { text: each.text, bold: each.bold ?? style.bold ?? false, italic: each.italic ?? style.italic ?? false }
  })

const paragraphOf = (block, align) => ({
  kind: 'text',
  runs: runsOf(
    block.label ? [`${block.label} `, ...(typeof block.text === 'string' ? [block.text] : block.text)] : block.text,
    block,
  ),
  size: block.size ?? 14,
  align: block.align ?? align,
  indent: points(block.firstIndent ?? ((block.align ?? align) === 'justify' ? 12.7 : 0)),
  before: block.before ?? 6,
})

const widthsOf = (columns, total) => {
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : points(width)), 0)
  const rests = columns.filter(({ width }) => width === 'rest').length
  return columns.map(({ width }) => (width === 'rest' ? (total - fixed) / rests : points(width)))
}

function cellOf(cell, size) {
  if (typeof cell === 'string' || Array.isArray(cell)) return { runs: runsOf(cell), size }
  const blocks = typeof cell.blocks === 'string' ? [{ text: cell.blocks }] : cell.blocks
  const runs = blocks.flatMap((block, i) => [
    ...(i > 0 ? [{ text: '\n', bold: false, italic: false }] : []),
    ...runsOf(block.text, { bold: cell.bold }),
  ])
  return { runs, size }
}

const blockOf = (block) => {
  if (block.kind === 'paragraph') return [paragraphOf(block, 'justify')]
  if (block.kind === 'columns') {
    const widths = widthsOf(block.columns, textWidth)
    const columns = block.columns.map(({ blocks }, i) => ({
      width: widths[i],
      texts: blocks
        .filter(({ kind }) => kind === 'paragraph')
        .map((each) => ({ ...paragraphOf(each, 'left'), before: 0 })),
      room: blocks.some(({ kind }) => kind === 'spacer') ? 58 : 0,
    }))
    return [{ kind: 'columns', columns }]
  }
  if (block.kind === 'table')
    return [
      {
        kind: 'table',
        widths: widthsOf(block.columns, textWidth),
        head: block.head[0].cells.map((cell) => cellOf(cell, block.size)),
        rows: block.rows.map(({ cells }) => cells.map((cell) => cellOf(cell, block.size))),
      },
    ]
  return []
}

/** The main part of a document model, photos left out. */
export const plain = (model) => model.parts[0].blocks.flatMap(blockOf)
