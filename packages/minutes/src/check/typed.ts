import { nd30 } from '../nd30.ts'
import { judged, type Nd30Code } from './codes.ts'
import { isCapital, type Line, mostly } from './lines.ts'
import type { Nd30Line } from './report.ts'

/** Type that a clause asks for. `capitals` left out: the clause does not say. */
export type Type = {
  readonly least: number
  readonly most: number
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals?: boolean
}

type Styled = keyof typeof nd30.style & keyof typeof nd30.sizes

/** The decree's type of a component, out of the one table of it. */
export function typeOf(component: Styled, capitals?: boolean): Type {
  const { bold, italic } = nd30.style[component]
  const [least, most] = nd30.sizes[component]
  return { least, most, bold, italic, ...(capitals === undefined ? {} : { capitals }) }
}

/** Points: printers and browsers round sizes. */
const sizeTolerance = 0.26

/** What of a line's type is not as asked. */
export function typeFaults(line: Line, { least, most, bold, italic, capitals }: Type): string[] {
  const is = {
    size: line.size >= least - sizeTolerance && line.size <= most + sizeTolerance,
    bold: mostly(line, (word) => word.bold) === bold,
    italic: mostly(line, (word) => word.italic) === italic,
    capitals: capitals === undefined || isCapital(line.text) === capitals || !/\p{L}/u.test(line.text),
  }
  return Object.entries(is).flatMap(([name, holds]) => (holds ? [] : [name]))
}

/** The line of the report about the type of a component: of its first line that is not as asked, or of its first. */
export function typeLine(code: Nd30Code, lines: readonly Line[], type: Type): Nd30Line {
  const asked = lines.map((line) => ({ line, faults: typeFaults(line, type) }))
  const worst = asked.find(({ faults }) => faults.length > 0) ?? asked[0]
  if (worst === undefined) return judged(code, { found: {}, asked: type, faults: ['missing'] })
  const { line, faults } = worst
  return judged(code, { page: line.page, found: typeFound(line), asked: type, faults })
}

export const typeFound = (line: Line) => ({
  text: line.text,
  size: line.size,
  bold: mostly(line, ({ bold }) => bold),
  italic: mostly(line, ({ italic }) => italic),
  capitals: isCapital(line.text),
})
