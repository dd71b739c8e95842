import PDFDocument from 'pdfkit'
import { page, textWidth } from './plain.mjs'

const face = ({ bold, italic }) => (bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular')

function write(doc, { runs, size, align = 'left', indent = 0 }, width, x) {
  runs.forEach((run, i) => {
    const options = { width, align, indent: i === 0 ? indent : 0, continued: i < runs.length - 1, lineGap: 0 }
    doc.font(face(run)).fontSize(size)
    if (i === 0 && x !== undefined) doc.text(run.text, x, doc.y, options)
    else doc.text(run.text, options)
  })
}

function columns(doc, block) {
  const height = 160
  if (doc.y + height > page.height - page.bottom) doc.addPage()
  const top = doc.y
  let lowest = top
  let x = page.left
  for (const { width, texts, room } of block.columns) {
    doc.y = top
    texts.forEach((text, i) => {
      if (room && i === 2) doc.y += room
      write(doc, { ...text, indent: 0 }, width, x)
    })
    lowest = Math.max(lowest, doc.y)
    x += width
  }
  doc.x = page.left
  doc.y = lowest + 12
}

/** A row as high as its highest cell, on a new page under the head when it does not fit. */
function table(doc, { widths, head, rows }) {
  const pad = 4
  const heightOf = (row) =>
    Math.max(
      ...row.map(({ runs, size }, i) => {
        doc.font(face(runs[0] ?? {})).fontSize(size)
        return doc.heightOfString(runs.map(({ text }) => text).join(''), { width: widths[i] - 2 * pad })
      }),
    ) +
    2 * pad
  const draw = (row) => {
    const height = heightOf(row)
    if (doc.y + height > page.height - page.bottom) {
      doc.addPage()
      if (row !== head) draw(head)
    }
    const top = doc.y
    let x = page.left
    row.forEach((cell, i) => {
      doc.rect(x, top, widths[i], height).stroke()
      doc.y = top + pad
      if (cell.runs.length > 0) write(doc, cell, widths[i] - 2 * pad, x + pad)
      x += widths[i]
    })
    doc.x = page.left
    doc.y = top + height
  }
  for (const row of [head, ...rows]) draw(row)
}

/** @param fonts file names or bytes of the four faces */
export function withPdfkit(fonts) {
  return (blocks, seed) =>
    new Promise((resolve, reject) => {
      const { top, bottom, left, right } = page
      const doc = new PDFDocument({
        size: 'A4',
        margins: { top, bottom, left, right },
        info: { Title: `Biên bản ${seed}` },
        font: fonts.regular,
      })
      for (const [name, source] of Object.entries(fonts)) doc.registerFont(name, source)
      const chunks = []
      doc.on('data', (chunk) => chunks.push(chunk))
      doc.on('end', () => resolve(Buffer.concat(chunks)))
      doc.on('error', reject)
      for (const block of blocks) {
        if (block.kind === 'text') {
          doc.y += block.before
          write(doc, block, textWidth, page.left)
        } else if (block.kind === 'columns') columns(doc, block)
        else table(doc, block)
      }
      doc.end()
    })
}
