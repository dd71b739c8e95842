import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Screen } from './screen.ts'

/** A column: its head, and how few columns of text it may be pressed into. */
export type Column = { readonly head: string; readonly least?: number }
type Rows = readonly (readonly string[])[]

const gap = 2
/** A word longer than this may be broken. */
const longWord = 24
/** Below this, a row becomes a card: one line a cell. */
const forTables = 64

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => stringWidth(text)))

/**
 * Rows under their heads, broken to the width of the screen; where they do not fit beside each other, each row is a
 * card. Every line ends in a line feed, none in spaces.
 */
export function table(columns: readonly Column[], rows: Rows, screen: Screen): string {
  if (rows.length === 0) return ''
  const widths = screen.width < forTables && columns.length > 2 ? undefined : widthsOf(columns, rows, screen.width)
  return widths === undefined ? cards(columns, rows, screen) : grid(columns, rows, widths, screen)
}

function grid(columns: readonly Column[], rows: Rows, widths: readonly number[], screen: Screen): string {
  const last = columns.length - 1
  const line = (cells: readonly string[]): string => {
    const broken = cells.map((cell, i) => wrapped(cell, (widths[i] ?? longWord) - (i === last ? 0 : gap)))
    const height = Math.max(...broken.map((lines) => lines.length))
    return Array.from({ length: height }, (_, at) =>
      broken.map((lines, i) => padded(lines[at] ?? '', i === last ? 0 : (widths[i] ?? 0))).join(''),
    ).join('\n')
  }
  return tidied([columns.map(({ head }) => screen.paint('strong', head)), ...rows].map(line).join('\n'))
}

/** Broken at spaces; a word longer than the column is broken too, and never cut off. */
const wrapped = (text: string, width: number): readonly string[] => wrapAnsi(text, width, { hard: true }).split('\n')

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

/** As wide as what stands in them; where that is too much, the widest give way first. Undefined where they do not fit. */
function widthsOf(columns: readonly Column[], rows: Rows, width: number): readonly number[] | undefined {
  const last = columns.length - 1
  const texts = columns.map(({ head }, i) => [head, ...rows.map((row) => row[i] ?? '')])
  const gaps = columns.map((_, i) => (i === last ? 0 : gap))
  const widths = texts.map((cells, i) => longest(cells) + (gaps[i] ?? 0))
  const least = texts.map((cells, i) => {
    const word = Math.min(longWord, longest(cells.flatMap((cell) => cell.split(' '))))
    return Math.min(widths[i] ?? 0, Math.max(word, columns[i]?.least ?? 0) + (gaps[i] ?? 0))
  })
  if (least.reduce((sum, each) => sum + each, 0) > width) return undefined
  for (let over = widths.reduce((sum, each) => sum + each, 0) - width; over > 0; over -= 1) {
    const spare = widths.map((each, i) => each - (least[i] ?? 0))
    const widest = spare.indexOf(Math.max(...spare))
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return widths
}

function cards(columns: readonly Column[], rows: Rows, screen: Screen): string {
  return rows
    .map((row) =>
      columns
        .flatMap(({ head }, i) =>
          row[i] ? [paragraph(`${screen.paint('strong', `${head}:`)} ${row[i]}`, screen, i === 0 ? 0 : 2)] : [],
        )
        .join(''),
    )
    .join('\n')
}

/** A text broken to the width of the screen; what follows the first line stands further in. */
export function paragraph(text: string, { width }: Screen, indent = 0, hanging = 2): string {
  const lines = wrapped(text, width - indent - hanging)
  return tidied(lines.map((line, i) => ' '.repeat(i === 0 ? indent : indent + hanging) + line).join('\n'))
}

const tidied = (text: string): string => `${text.replace(/[ \t]+$/gm, '')}\n`
