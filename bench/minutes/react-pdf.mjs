import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import { createElement as element } from 'react'
import { page } from './plain.mjs'

const runs = (all) =>
  all.map(({ text, bold, italic }, i) =>
    element(Text, { key: i, style: { fontWeight: bold ? 700 : 400, fontStyle: italic ? 'italic' : 'normal' } }, text),
  )
const text = ({ runs: all, size, align, indent, before }, key) =>
  element(
    Text,
    { key, style: { fontSize: size, textAlign: align, textIndent: indent, marginTop: before ?? 0, lineHeight: 1.15 } },
    runs(all),
  )
const cell = (widths) => (each, i) =>
  element(View, { key: i, style: { width: widths[i], border: 0.5, padding: 4 } }, text({ ...each, align: 'left' }))
const row = (widths) => (cells, i) =>
  element(View, { key: i, style: { flexDirection: 'row' }, wrap: false }, cells.map(cell(widths)))

function block(each, key) {
  if (each.kind === 'text') return text(each, key)
  if (each.kind === 'table') return element(View, { key }, [each.head, ...each.rows].map(row(each.widths)))
  const columns = each.columns.map(({ width, texts }, i) =>
    element(View, { key: i, style: { width } }, texts.map(text)),
  )
  return element(View, { key, style: { flexDirection: 'row', marginTop: 12 }, wrap: false }, columns)
}

/** @param fonts file names of the four faces */
export function withReactPdf(fonts) {
  Font.register({
    family: 'Tinos',
    fonts: [
      { src: fonts.regular },
      { src: fonts.bold, fontWeight: 700 },
      { src: fonts.italic, fontStyle: 'italic' },
      { src: fonts.boldItalic, fontWeight: 700, fontStyle: 'italic' },
    ],
  })
  Font.registerHyphenationCallback((word) => [word])
  const style = {
    fontFamily: 'Tinos',
    paddingTop: page.top,
    paddingBottom: page.bottom,
    paddingLeft: page.left,
    paddingRight: page.right,
  }
  return (blocks, seed) =>
    renderToBuffer(
      element(Document, { title: `Biên bản ${seed}` }, element(Page, { size: 'A4', style }, blocks.map(block))),
    )
}
