import type { FootCode } from '../document.ts'
import { nd30 } from '../nd30.ts'
import { drawable } from '../text/clean.ts'
import type { Ruler, Word } from '../text/ruler.ts'
import { pointsPerMillimetre } from '../text/tokens.ts'
import type { CodeItem, Page, TextItem } from './pages.ts'

/** Modules of white around a code, so that readers find it (ISO/IEC 18004, 6.3.8). */
const quiet = 4

/** Lines beside the code, in sizes of their type. */
const leading = 1.25

/** A page with the code in its bottom margin, at the left edge of the text, and its text beside it. */
export function withFootCode(page: Page, code: FootCode, ruler: Ruler): Page {
  const { margin, footCode } = nd30
  const points = (millimetres: number): number => millimetres * pointsPerMillimetre
  const room = points(margin.bottom.value - footCode.fromBottom)
  // Below it the margin is white as far as the edge of the paper.
  const side = (room * code.size) / (code.size + quiet)
  const foot = page.height - points(footCode.fromBottom)
  const x = points(margin.left.value)
  const item: CodeItem = { kind: 'code', x, y: foot, side, code }

  const left = x + side * (1 + quiet / code.size)
  const width = page.width - points(margin.right.value) - left
  const line = (text: string, size: number, y: number): TextItem => {
    const words: Word[] = text.split(' ').map((word) => ruler.word(drawable(word), 'regular'))
    return { kind: 'text', x: left, y, face: 'regular', size, words, spaceAfter: true, stretch: 0, node: undefined }
  }
  const first = foot - side + footCode.title
  const lines = chunks(code.text, (width * 1000) / footCode.text, ruler).map((text, i) =>
    line(text, footCode.text, first + (i + 1) * footCode.text * leading),
  )
  return { ...page, items: [...page.items, item, line(code.title, footCode.title, first), ...lines] }
}

/** A text without spaces, cut where a line is full. */
function chunks(text: string, width: number, ruler: Ruler): string[] {
  const lines: string[] = []
  let [line, used] = ['', 0]
  for (const character of text) {
    const next = ruler.word(character, 'regular').width
    if (used + next > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += character
    used += next
  }
  return [...lines, line]
}
