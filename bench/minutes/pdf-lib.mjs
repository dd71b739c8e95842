// pdf-lib has no layout: lines are filled word by word with the library's own measure, and each word is drawn, because
// justified text needs a place for every word.
import fontkit from '@pdf-lib/fontkit'
import { PDFDocument } from 'pdf-lib'
import { page, textWidth } from './plain.mjs'

const face = ({ bold, italic }) => (bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular')

function linesOf(runs, size, width, indent, fonts) {
  const lines = []
  let line = []
  let used = indent
  const end = (last) => {
    lines.push({ words: line, free: width - used, last, indent: lines.length === 0 ? indent : 0 })
    line = []
    used = 0
  }
  for (const run of runs) {
    const font = fonts[face(run)]
    const space = font.widthOfTextAtSize(' ', size)
    run.text.split('\n').forEach((part, i) => {
      if (i > 0) end(true)
      for (const text of part.split(' ')) {
        if (text === '') continue
        const wide = font.widthOfTextAtSize(text, size)
        const gap = line.length > 0 ? space : 0
        if (line.length > 0 && used + gap + wide > width) end(false)
        line.push({ text, font, wide, gap: line.length > 0 ? space : 0 })
        used += (line.length > 1 ? space : 0) + wide
      }
    })
  }
  end(true)
  return lines
}

function drawLine(target, { words, free, last, indent }, { x, y, size, align }) {
  const stretch = align === 'justify' && !last && words.length > 1 ? free / (words.length - 1) : 0
  let at = x + indent + (align === 'center' ? free / 2 : 0)
  for (const { text, font, wide, gap } of words) {
    at += gap + (gap > 0 ? stretch : 0)
    target.drawText(text, { x: at, y: y - size, size, font })
    at += wide
  }
}

/** @param files bytes of the four faces @param subset let the library subset them */
export function withPdfLib(files, { subset }) {
  return async (blocks, seed) => {
    const doc = await PDFDocument.create()
    doc.registerFontkit(fontkit)
    doc.setTitle(`Biên bản ${seed}`)
    const fonts = {}
    for (const [name, bytes] of Object.entries(files)) fonts[name] = await doc.embedFont(bytes, { subset })
    const pen = { page: doc.addPage([page.width, page.height]), y: page.height - page.top }
    const need = (height) => {
      if (pen.y - height >= page.bottom) return
      pen.page = doc.addPage([page.width, page.height])
      pen.y = page.height - page.top
    }
    const text = ({ runs, size, align, indent = 0 }, x, width) => {
      for (const line of linesOf(runs, size, width, indent, fonts)) {
        need(size * 1.15)
        drawLine(pen.page, line, { x, y: pen.y, size, align })
        pen.y -= size * 1.15
      }
    }
    const row = (cells, widths) => {
      const pad = 4
      const laid = cells.map(({ runs, size }, i) => linesOf(runs, size, widths[i] - 2 * pad, 0, fonts))
      const height = Math.max(...laid.map((lines, i) => lines.length * cells[i].size * 1.15)) + 2 * pad
      need(height)
      let x = page.left
      laid.forEach((lines, i) => {
        pen.page.drawRectangle({ x, y: pen.y - height, width: widths[i], height, borderWidth: 0.5 })
        lines.forEach((line, k) => {
          const { size } = cells[i]
          drawLine(pen.page, line, { x: x + pad, y: pen.y - pad - k * size * 1.15, size, align: 'left' })
        })
        x += widths[i]
      })
      pen.y -= height
    }
    for (const block of blocks) {
      if (block.kind === 'text') {
        pen.y -= block.before
        text(block, page.left, textWidth)
      } else if (block.kind === 'table') for (const cells of [block.head, ...block.rows]) row(cells, block.widths)
      else {
        need(160)
        const top = pen.y
        let [x, lowest] = [page.left, top]
        for (const { width, texts, room } of block.columns) {
          pen.y = top
          texts.forEach((each, i) => {
            if (room && i === 2) pen.y -= room
            text({ ...each, indent: 0 }, x, width)
          })
          lowest = Math.min(lowest, pen.y)
          x += width
        }
        pen.y = lowest - 12
      }
    }
    return doc.save()
  }
}
