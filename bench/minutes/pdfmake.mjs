import pdfmake from 'pdfmake'
import { page } from './plain.mjs'

const text = ({ runs, size, align, indent, before }) => ({
  text: runs.map(({ text: said, bold, italic }) => ({ text: said, bold, italics: italic })),
  fontSize: size,
  alignment: align,
  leadingIndent: indent,
  margin: [0, before ?? 0, 0, 0],
})
const cell = (each) => ({ ...text(each), alignment: 'left' })

function content(block) {
  if (block.kind === 'text') return text(block)
  if (block.kind === 'columns')
    return {
      columns: block.columns.map(({ width, texts }) => ({ width, stack: texts.map(text) })),
      margin: [0, 12, 0, 0],
    }
  return {
    table: {
      headerRows: 1,
      widths: block.widths.map((width) => width - 9),
      body: [block.head, ...block.rows].map((row) => row.map(cell)),
    },
  }
}

// The fonts are ours to read.
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setUrlAccessPolicy(() => false)

/** @param fonts file names or bytes of the four faces */
export function withPdfmake(fonts) {
  return async (blocks, seed) => {
    pdfmake.setFonts({
      Tinos: { normal: fonts.regular, bold: fonts.bold, italics: fonts.italic, bolditalics: fonts.boldItalic },
    })
    const document = pdfmake.createPdf({
      info: { title: `Biên bản ${seed}` },
      pageSize: 'A4',
      pageMargins: [page.left, page.top, page.right, page.bottom],
      defaultStyle: { font: 'Tinos' },
      header: (number) => (number > 1 ? { text: String(number), alignment: 'center', margin: [0, 28, 0, 0] } : null),
      content: blocks.map(content),
    })
    return document.getBuffer()
  }
}
