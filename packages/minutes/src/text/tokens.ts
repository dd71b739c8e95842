import type { Run, Style, Text } from '../document.ts'
import type { FaceName } from '../fonts/pack.ts'
import { drawable } from './clean.ts'
import type { Ruler, Word } from './ruler.ts'

/** Face and size of a run, in points. */
export type Ink = { readonly face: FaceName; readonly size: number }

/** A stretch of a token in one ink. Widths in points. */
export type Segment = Ink & { readonly width: number } & (
    | { readonly kind: 'word'; readonly word: Word; readonly field?: true }
    | { readonly kind: 'box'; readonly ticked: boolean }
    | { readonly kind: 'blank'; readonly rest: boolean; readonly dotted: boolean }
  )

/** What no line end may part: segments with no space between them. */
export type Token = {
  readonly segments: Segment[]
  /** Points. */
  width: number
  /** The ink of the space before it; nothing for the first token of a line set by hand. */
  readonly space: Ink | undefined
  /** Width of that space. Points. */
  readonly gap: number
  /** A line starts here whatever room is left. */
  readonly newLine: boolean
}

export type TextContext = {
  readonly ruler: Ruler
  readonly style: Required<Style>
  /** A word that will say the number of pages: as wide as the number expected, its text filled in when it is known. */
  readonly pages: (face: FaceName) => Word
}

export const pointsPerMillimetre = 72 / 25.4

/** The side of a checkbox, as part of the type size. */
const boxSide = 0.72
/** Room a rest of a line needs at least: less is not worth writing on. */
const leastRest = 10 * pointsPerMillimetre

const space = 0x20
const lineFeed = 0x0a
const end = -1

/** Cut text into tokens at its spaces and line feeds. Spaces in a row count as one. */
export function tokensOf(text: Text, context: TextContext): Token[] {
  const cutter = new Cutter(context)
  for (const run of typeof text === 'string' ? [text] : text) cutter.run(run)
  return cutter.tokens
}

class Cutter {
  readonly tokens: Token[] = []
  readonly #context: TextContext
  #open: Token | undefined
  #space: Ink | undefined
  #newLine = false

  constructor(context: TextContext) {
    this.#context = context
  }

  run(run: Run): void {
    const ink = this.#ink(typeof run === 'string' ? {} : run)
    if (typeof run === 'string') this.#text(run, ink)
    else if ('text' in run) this.#text(run.text, ink)
    else if ('field' in run) this.#measured(this.#context.pages(ink.face), ink, true)
    else if ('ticked' in run) this.#add({ kind: 'box', ...ink, ticked: run.ticked, width: ink.size * boxSide })
    else {
      const rest = run.blank === 'rest'
      const width = run.blank === 'rest' ? leastRest : run.blank * pointsPerMillimetre
      this.#add({ kind: 'blank', ...ink, rest, dotted: run.dotted ?? true, width })
    }
  }

  #text(raw: string, ink: Ink): void {
    const text = drawable(raw)
    const { ruler } = this.#context
    let from = 0
    for (let at = 0; at <= text.length; at++) {
      const code = at === text.length ? end : text.charCodeAt(at)
      if (code !== space && code !== lineFeed && code !== end) continue
      if (at > from) this.#measured(ruler.word(text.slice(from, at), ink.face), ink, false)
      if (code === space) this.#endToken(ink)
      else if (code === lineFeed) this.#endLine()
      from = at + 1
    }
  }

  #measured(word: Word, { face, size }: Ink, field: boolean): void {
    const width = (word.width * size) / 1000
    this.#add(field ? { kind: 'word', face, size, word, width, field } : { kind: 'word', face, size, word, width })
  }

  #add(segment: Segment): void {
    if (this.#open) {
      this.#open.segments.push(segment)
      this.#open.width += segment.width
      return
    }
    const space = this.#space
    const gap = space ? (this.#context.ruler.space(space.face).width * space.size) / 1000 : 0
    this.#open = { segments: [segment], width: segment.width, space, gap, newLine: this.#newLine }
    this.#newLine = false
    this.tokens.push(this.#open)
  }

  #endToken(ink: Ink): void {
    if (!this.#open) return
    this.#open = undefined
    this.#space = ink
  }

  #endLine(): void {
    // A line feed after a line feed leaves an empty line: a token without segments holds its place.
    if (this.#newLine) this.tokens.push({ segments: [], width: 0, space: undefined, gap: 0, newLine: true })
    this.#open = undefined
    this.#space = undefined
    this.#newLine = true
  }

  #ink(run: Style): Ink {
    const { style } = this.#context
    const bold = run.bold ?? style.bold
    const italic = run.italic ?? style.italic
    return { face: faceOf(bold, italic), size: run.size ?? style.size }
  }
}

export const faceOf = (bold: boolean, italic: boolean): FaceName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
