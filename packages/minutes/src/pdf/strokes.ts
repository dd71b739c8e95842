import type { StrokeItem } from '../layout/pages.ts'
import type { Bytes } from './bytes.ts'
import { hundredths, number } from './syntax.ts'

/** A line in hundredths of a point from the lower left corner of the page. */
type Line = { readonly x: number; readonly y: number; readonly toX: number; toY: number }

/** The lines of a page. Uprights that meet, row after row, become one. */
export class Strokes {
  readonly #height: number
  readonly #lines = new Map<string, Line[]>()
  readonly #uprights = new Map<string, Line>()

  constructor(height: number) {
    this.#height = height
  }

  /** @param down what its y counts from */
  add({ from, to, width, dotted }: StrokeItem, down: number): void {
    const style = `${number(width)} w ${dotted ? '[0 2]0 d 1 J' : '[]0 d 0 J'}`
    const line: Line = {
      x: hundredths(from[0]),
      y: hundredths(this.#height - down - from[1]),
      toX: hundredths(to[0]),
      toY: hundredths(this.#height - down - to[1]),
    }
    if (line.x === line.toX) {
      const key = `${style} ${line.x}`
      const above = this.#uprights.get(key)
      if (above?.toY === line.y) {
        above.toY = line.toY
        return
      }
      this.#uprights.set(key, line)
    }
    const lines = this.#lines.get(style)
    if (lines) lines.push(line)
    else this.#lines.set(style, [line])
  }

  /** An artefact of all of them, as a page's stream draws it; nothing when there are none. */
  write(out: Bytes): void {
    if (this.#lines.size === 0) return
    out.text('/Artifact BMC\n')
    for (const [style, lines] of this.#lines) {
      out.text(`${style}\n`)
      for (const { x, y, toX, toY } of lines) {
        out.hundredths(x)
        out.text(' ')
        out.hundredths(y)
        out.text(' m ')
        out.hundredths(toX)
        out.text(' ')
        out.hundredths(toY)
        out.text(' l\n')
      }
      out.text('S\n')
    }
    out.text('EMC\n')
  }
}
