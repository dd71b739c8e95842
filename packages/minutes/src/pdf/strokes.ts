import type { StrokeItem } from '../layout/pages.ts'
import { number } from './syntax.ts'

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
      x: Math.round(from[0] * 100),
      y: Math.round((this.#height - down - from[1]) * 100),
      toX: Math.round(to[0] * 100),
      toY: Math.round((this.#height - down - to[1]) * 100),
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

  /** As a page's stream draws them; nothing when there are none. */
  get stream(): string {
    let out = ''
    for (const [style, lines] of this.#lines) {
      out += `${style}\n`
      for (const { x, y, toX, toY } of lines) out += `${x / 100} ${y / 100} m ${toX / 100} ${toY / 100} l\n`
      out += 'S\n'
    }
    return out
  }
}
