// jsPDF wraps and justifies one style at a time, so a paragraph takes the style of its first run: less work than ours.
import { readFileSync } from 'node:fs'
import { jsPDF } from 'jspdf'
import { page, textWidth } from './plain.mjs'

const style = ({ bold, italic } = {}) => (bold ? (italic ? 'bolditalic' : 'bold') : italic ? 'italic' : 'normal')
const names = { regular: 'normal', bold: 'bold', italic: 'italic', boldItalic: 'bolditalic' }

/** @param fonts file names or bytes of the four faces */
export function withJsPdf(fonts) {
  const inBase64 = Object.entries(fonts).map(([face, font]) => [
    face,
    Buffer.from(typeof font === 'string' ? readFileSync(font) : font).toString('base64'),
  ])
  return (blocks, seed) => {
    const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true })
    for (const [face, data] of inBase64) {
      doc.addFileToVFS(`${face}.ttf`, data)
      doc.addFont(`${face}.ttf`, 'Tinos', names[face])
    }
    doc.setProperties({ title: `Biên bản ${seed}` })
    const pen = { y: page.top }
    const need = (height) => {
      if (pen.y + height <= page.height - page.bottom) return
      doc.addPage()
      pen.y = page.top
    }
    const linesOf = ({ runs, size }, width) => {
      doc.setFont('Tinos', style(runs[0])).setFontSize(size)
      return doc.splitTextToSize(runs.map(({ text }) => text).join(''), width)
    }
    const text = (block, x, width, align = block.align) => {
      const lines = linesOf(block, width)
      lines.forEach((line, i) => {
        need(block.size * 1.15)
        const last = i === lines.length - 1
        const at = align === 'center' ? x + width / 2 : x
        const how = align === 'justify' ? (last ? 'left' : 'justify') : align === 'center' ? 'center' : 'left'
        doc.text(line, at, pen.y + block.size, { align: how, maxWidth: width + 1 })
        pen.y += block.size * 1.15
      })
    }
    const row = (cells, widths) => {
      const pad = 4
      const heights = cells.map((cell, i) => linesOf(cell, widths[i] - 2 * pad).length * cell.size * 1.15)
      const height = Math.max(...heights) + 2 * pad
      need(height)
      const top = pen.y
      let x = page.left
      cells.forEach((cell, i) => {
        doc.rect(x, top, widths[i], height)
        pen.y = top + pad
        text(cell, x + pad, widths[i] - 2 * pad, 'left')
        x += widths[i]
      })
      pen.y = top + height
    }
    const columns = (block) => {
      need(160)
      const top = pen.y
      let [x, lowest] = [page.left, top]
      for (const { width, texts, room } of block.columns) {
        pen.y = top
        texts.forEach((each, i) => {
          if (room && i === 2) pen.y += room
          text(each, x, width)
        })
        lowest = Math.max(lowest, pen.y)
        x += width
      }
      pen.y = lowest + 12
    }
    for (const block of blocks) {
      if (block.kind === 'text') {
        pen.y += block.before
        text(block, page.left, textWidth)
      } else if (block.kind === 'table') for (const cells of [block.head, ...block.rows]) row(cells, block.widths)
      else columns(block)
    }
    return new Uint8Array(doc.output('arraybuffer'))
  }
}
