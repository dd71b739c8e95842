import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { page } from './plain.mjs'

const escaped = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
const run = ({ text, bold, italic }) => {
  const style = [...(bold ? ['weight: "bold"'] : []), ...(italic ? ['style: "italic"'] : [])].join(', ')
  return `#text(${style ? `${style}, ` : ''}${escaped(text)})`
}
const words = (runs) => runs.map(run).join('')
const aligned = { justify: 'left', left: 'left', center: 'center', right: 'right' }
const text = ({ runs, size, align, indent = 0 }) =>
  `#block(above: 6pt)[#set text(size: ${size}pt);#set par(justify: ${align === 'justify'}, first-line-indent: (amount: ${indent}pt, all: true));#align(${aligned[align]})[${words(runs)}]]`

function block(each) {
  if (each.kind === 'text') return text(each)
  if (each.kind === 'columns')
    return `#grid(columns: (${each.columns.map(({ width }) => `${width}pt`).join(', ')}), ${each.columns
      .map(({ texts }) => `[${texts.map((one) => text({ ...one, indent: 0 })).join('\n')}]`)
      .join(', ')})`
  const cells = (row) => row.map(({ runs, size }) => `[#set text(size: ${size}pt);${words(runs)}]`).join(', ')
  return `#table(columns: (${each.widths.map((width) => `${width}pt`).join(', ')}), table.header(${cells(each.head)}), ${each.rows.map(cells).join(', ')})`
}

/** @param folders where the four faces lie */
export function withTypst(folders) {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: folders }] })
  const { top, bottom, left, right } = page
  const set = `#set page(paper: "a4", margin: (top: ${top}pt, bottom: ${bottom}pt, left: ${left}pt, right: ${right}pt), header: context { if counter(page).get().first() > 1 { align(center, counter(page).display()) } })\n#set text(font: "Tinos", lang: "vi")\n`
  return (blocks, seed) =>
    compiler.pdf({ mainFileContent: `#set document(title: "Biên bản ${seed}")\n${set}${blocks.map(block).join('\n')}` })
}
