import type { Colour, Word } from '../page.ts'

export type Glyph = {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
  readonly colour: Colour
}

/** Joins letters to words as they come: a space or a jump parts them. */
export class Words {
  readonly words: Word[] = []
  #open: Glyph[] = []
  #spaced = false

  add(glyph: Glyph): void {
    if (glyph.text.trim() === '') {
      this.close()
      this.#spaced = true
      return
    }
    const last = this.#open[this.#open.length - 1]
    if (last && !continues(last, glyph)) this.close()
    this.#open.push(glyph)
  }

  close(): void {
    const [first] = this.#open
    const last = this.#open[this.#open.length - 1]
    if (first && last) {
      const text = this.#open
        .map((glyph) => glyph.text)
        .join('')
        .normalize('NFC')
      this.words.push({ ...first, text, end: last.end, spaced: this.#spaced })
    }
    this.#open = []
    this.#spaced = false
  }
}

/** A jump of a quarter of the size is a space that was not written. */
const jump = 0.2

function continues(last: Glyph, next: Glyph): boolean {
  const gap = next.x - last.end
  return (
    Math.abs(next.y - last.y) < 0.5 &&
    gap < jump * last.size &&
    gap > -0.6 * last.size &&
    next.size === last.size &&
    next.font === last.font &&
    next.bold === last.bold &&
    next.italic === last.italic &&
    String(next.colour) === String(last.colour)
  )
}
