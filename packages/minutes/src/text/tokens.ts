import type { Run, Style, Text } from '../document.ts'
import type { FaceName } from '../fonts/pack.ts'
import { drawable } from './clean.ts'
import { type Ink, type Segment, type Token, type WordToken, wordSegment } from './ink.ts'
import type { Ruler, Word } from './ruler.ts'
import { lineFeed, space } from './word-table.ts'

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

/** Cut text into tokens at its spaces and line feeds. Spaces in a row count as one. */
export function tokensOf(text: Text, context: TextContext): Token[] {
  const cutter = new Cutter(context)
  for (const run of typeof text === 'string' ? [text] : text) cutter.run(run)
  return cutter.tokens
}

class Cutter {
  readonly tokens: Token[] = []
  readonly #context: TextContext
  /** Whether what comes next goes on with the last token. */
  #isOpen = false
  #space: Ink | undefined
  #newLine = false

  constructor(context: TextContext) {
    this.#context = context
  }

  run(run: Run): void {
    const ink = this.#ink(typeof run === 'string' ? {} : run)
    if (typeof run === 'string') this.#text(run, ink)
    else if ('text' in run) this.#text(run.text, ink)
    else if ('field' in run) this.#add({ ...wordSegment(ink, this.#context.pages(ink.face)), field: true })
    else if ('ticked' in run) this.#add({ kind: 'box', ink, ticked: run.ticked, width: ink.size * boxSide })
    else {
      const rest = run.blank === 'rest'
      const width = run.blank === 'rest' ? leastRest : run.blank * pointsPerMillimetre
      this.#add({ kind: 'blank', ink, rest, dotted: run.dotted ?? true, width })
    }
  }

  #text(raw: string, ink: Ink): void {
    const text = drawable(raw)
    let at = 0
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (code === space) this.#endToken(ink)
      else if (code === lineFeed) this.#endLine()
      else {
        const token = ink.wordAt(text, at)
        this.#word(token, ink)
        at += token.segments[0].word.text.length
        continue
      }
      at++
    }
  }

  #word(token: WordToken, ink: Ink): void {
    if (this.#isOpen || this.#space !== ink) this.#add(token.segments[0])
    else {
      this.tokens.push(token)
      this.#isOpen = true
    }
  }

  #add(segment: Segment): void {
    const open = this.#isOpen ? this.tokens.pop() : undefined
    if (open) {
      this.tokens.push({ ...open, segments: [...open.segments, segment], width: open.width + segment.width })
      return
    }
    const { width } = segment
    this.tokens.push({
      segments: [segment],
      width,
      space: this.#space,
      gap: this.#space?.gap ?? 0,
      newLine: this.#newLine,
    })
    this.#isOpen = true
    this.#newLine = false
  }

  #endToken(ink: Ink): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#space = ink
  }

  #endLine(): void {
    // A line feed after a line feed leaves an empty line: a token without segments holds its place.
    if (this.#newLine) this.tokens.push({ segments: [], width: 0, space: undefined, gap: 0, newLine: true })
    this.#isOpen = false
    this.#space = undefined
    this.#newLine = true
  }

  #ink(run: Style): Ink {
    const { style, ruler } = this.#context
    const bold = run.bold ?? style.bold
    const italic = run.italic ?? style.italic
    return ruler.ink(faceOf(bold, italic), run.size ?? style.size)
  }
}

export const faceOf = (bold: boolean, italic: boolean): FaceName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
