import { nd30 } from '../nd30.ts'
import type { Anatomy } from './anatomy.ts'
import type { Sheet } from './frame.ts'
import { type Line, middle } from './lines.ts'
import { times } from './measure.ts'
import { points } from './page.ts'

/** Lines of running text that belong together, on one page. */
export type Paragraph = {
  readonly sheet: Sheet
  readonly lines: readonly Line[]
  /** points from the baseline above to its first, where a paragraph of text stands right above */
  readonly above: { readonly distance: number; readonly line: Line } | undefined
  readonly centred: boolean
}

/** The paragraphs of the main text; tables, boxes and lines in columns are left out. */
export const paragraphsOf = ({ body }: Anatomy): Paragraph[] =>
  body.flatMap(({ sheet, lines }) => ofSheet(sheet, lines))

function ofSheet(sheet: Sheet, all: readonly Line[]): Paragraph[] {
  const paragraphs: { sheet: Sheet; lines: Line[]; above: Paragraph['above']; centred: boolean }[] = []
  let before: Line | undefined
  for (const line of all) {
    if (line.boxed || line.shared) {
      before = undefined
      continue
    }
    const last = paragraphs[paragraphs.length - 1]
    if (last && before && continues(last.lines, before, line, sheet)) last.lines.push(line)
    else {
      const above = before ? { distance: line.y - before.y, line: before } : undefined
      paragraphs.push({ sheet, lines: [line], above, centred: isCentred(line, sheet) })
    }
    before = line
  }
  return paragraphs
}

/** Points: an edge met exactly, or nearly. */
const near = 3

/** A line goes on a paragraph when it begins at the left edge, no further below than a line may be, and the one above is full. */
function continues(lines: readonly Line[], above: Line, line: Line, { left, right }: Sheet): boolean {
  const [first] = lines
  const previous = lines[lines.length - 2]
  const widest = right - above.end < near && Math.abs(line.x - left) < near ? 2.2 : 1.55
  const pitch = previous ? above.y - previous.y : widest * times.single * line.size
  if (line.y - above.y > pitch + near) return false
  if (Math.abs(line.x - left) > near || isCentred(above, { left, right })) return false
  const firstWord = line.words[0]
  // A word that would have fitted on the line above begins a new paragraph.
  const room = right - above.end
  const begun = first !== undefined && Math.abs(first.x - left) < near && lines.length === 1
  return !(begun && firstWord && room > 2.5 * (firstWord.end - firstWord.x) + line.size)
}

const isCentred = (line: Line, { left, right }: Pick<Sheet, 'left' | 'right'>): boolean =>
  line.x > left + 8 &&
  line.end < right - 8 &&
  Math.abs(middle(line) - (left + right) / 2) < 6 &&
  !nd30.text.firstIndent.oneOf.some((indent) => Math.abs(line.x - left - points(indent)) < 1)
