import type { Align, Style } from '../document.ts'
import { type Ink, type Segment, sameInk, type Token, type WordSegment } from '../text/ink.ts'
import type { Line } from '../text/lines.ts'
import type { Ruler, Word } from '../text/ruler.ts'
import { faceOf } from '../text/tokens.ts'
import type { Item, Node } from './pages.ts'
import type { Structure } from './structure.ts'

/** Which node says a token. */
export type VoiceOf = (token: Token) => Node | undefined

type Setting = {
  readonly align: Align
  /** In lines. */
  readonly spacing: number
  readonly style: Required<Style>
  readonly ruler: Ruler
  readonly voice: VoiceOf
  readonly structure: Structure
}

/** A line from its own top: where its letters stand, where its text begins, how long it is. */
export type PlacedLine = {
  readonly items: readonly Item[]
  readonly height: number
  readonly baseline: number
  readonly x: number
  readonly width: number
}

/** Spaces grow by an em at most; a line with less text than that stays ragged. */
const mostStretch = 1

type Measures = {
  /** Height over and under the baseline: that of its tallest ink. */
  readonly above: number
  readonly below: number
  /** How many blanks share what is left of the line. */
  readonly rests: number
}

function measuresOf({ tokens }: Line, style: Required<Style>, ruler: Ruler): Measures {
  let above = 0
  let below = 0
  let rests = 0
  let measured: Ink | undefined
  for (const { segments } of tokens)
    for (const segment of segments) {
      if (segment.kind === 'blank' && segment.rest) rests++
      if (segment.ink === measured) continue
      measured = segment.ink
      above = Math.max(above, measured.above)
      below = Math.max(below, measured.below)
    }
  if (above > 0) return { above, below, rests }
  const empty = ruler.ink(faceOf(style.bold, style.italic), style.size)
  return { above: empty.above, below: empty.below, rests }
}

type OpenText = { readonly ink: Ink; readonly x: number; readonly node: Node | undefined; readonly words: Word[] }

/** Writes the lines of a paragraph, tokens from left to right, and gathers words in the same ink into one item. */
export class Pen {
  readonly #setting: Setting
  #items: Item[] = []
  #baseline = 0
  /** Points that every space of the line grows by, and every blank that takes a share of what is left. */
  #stretch = 0
  #fill = 0
  #x = 0
  #open: OpenText | undefined

  constructor(setting: Setting) {
    this.#setting = setting
  }

  /** @param left end of the line's room */
  line(line: Line, left: number): PlacedLine {
    const { tokens } = line
    const { ruler, style, align, spacing } = this.#setting
    const { above, below, rests } = measuresOf(line, style, ruler)
    const height = (above + below) * spacing
    const slack = Math.max(0, line.room - line.natural)
    const gaps = tokens.length - 1
    const even = align === 'justify' && line.end === 'wrapped' && rests === 0 && gaps > 0 ? slack / gaps : 0
    const x = left + (rests > 0 ? 0 : align === 'center' ? slack / 2 : align === 'right' ? slack : 0)
    this.#items = []
    this.#baseline = above + (height - above - below) / 2
    this.#stretch = even > mostStretch * style.size ? 0 : even
    this.#fill = rests > 0 ? slack / rests : 0
    this.#x = x
    for (let i = 0; i < tokens.length; i++) this.#token(tokens[i], i > 0)
    this.#close(line.end === 'wrapped')
    const width = line.natural + this.#fill * rests + this.#stretch * gaps
    return { items: this.#items, height, baseline: this.#baseline, x, width }
  }

  #token(token: Token | undefined, spaced: boolean): void {
    if (!token) return
    const { segments } = token
    const node = this.#setting.voice(token)
    if (spaced) this.#x += token.gap + this.#stretch
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i]
      if (!segment) continue
      const afterSpace = i === 0 && spaced
      if (segment.kind === 'word')
        this.#word(segment, node, afterSpace && sameInk(token.space, segment.ink), afterSpace)
      else this.#mark(segment, node, afterSpace)
      this.#x += segment.kind === 'blank' && segment.rest ? segment.width + this.#fill : segment.width
    }
  }

  #word({ word, ink }: WordSegment, node: Node | undefined, goesOn: boolean, spaced: boolean): void {
    const open = this.#open
    if (open && goesOn && open.node === node && sameInk(open.ink, ink)) {
      open.words.push(word)
      return
    }
    this.#close(spaced)
    this.#open = { x: this.#x, ink, node, words: [word] }
  }

  #mark(segment: Exclude<Segment, { kind: 'word' }>, node: Node | undefined, spaced: boolean): void {
    this.#close(spaced)
    const y = this.#baseline
    if (segment.kind === 'box') {
      const { ticked, width: side } = segment
      const said = node && this.#setting.structure.add('Span', node, { actualText: ticked ? '☑' : '☐' })
      this.#items.push({ kind: 'box', x: this.#x, y: y + segment.ink.size * 0.04, side, ticked, node: said })
    } else if (segment.dotted) {
      const width = segment.width + (segment.rest ? this.#fill : 0)
      this.#items.push({
        kind: 'stroke',
        from: [this.#x, y + 1],
        to: [this.#x + width, y + 1],
        width: 0.6,
        dotted: true,
      })
    }
  }

  #close(spaceAfter: boolean): void {
    if (!this.#open) return
    const { x, ink, words, node } = this.#open
    const { face, size } = ink
    this.#items.push({
      kind: 'text',
      x,
      y: this.#baseline,
      face,
      size,
      words,
      spaceAfter,
      stretch: this.#stretch,
      node,
    })
    this.#open = undefined
  }
}
