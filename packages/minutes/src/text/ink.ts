import type { FaceName } from '../fonts/pack.ts'
import type { FaceHeights, Word } from './ruler.ts'

/** A face in one size: what spaces, lines and words in it measure. Lengths in points. */
export type Ink = {
  readonly face: FaceName
  readonly size: number
  /** Width of its space. */
  readonly gap: number
  /** Height of a line over and under its baseline, half the font's line gap on either side. */
  readonly above: number
  readonly below: number
  /** The token of a word after a space in the same ink: the same object for the same word. */
  readonly word: (text: string) => Token
}

/** A stretch of a token in one ink. Widths in points. */
export type Segment = { readonly ink: Ink; readonly width: number } & (
  | { readonly kind: 'word'; readonly word: Word; readonly field?: true }
  | { readonly kind: 'box'; readonly ticked: boolean }
  | { readonly kind: 'blank'; readonly rest: boolean; readonly dotted: boolean }
)

/** What no line end may part: segments with no space between them. */
export type Token = {
  readonly segments: readonly Segment[]
  /** Points. */
  readonly width: number
  /** The ink of the space before it; nothing for the first token of a line set by hand. */
  readonly space: Ink | undefined
  /** Width of that space. Points. */
  readonly gap: number
  /** A line starts here whatever room is left. */
  readonly newLine: boolean
}

export const sameInk = (a: Ink | undefined, b: Ink): boolean =>
  a === b || (a !== undefined && a.face === b.face && a.size === b.size)

export const wordSegment = (ink: Ink, word: Word): Segment & { kind: 'word' } => ({
  kind: 'word',
  ink,
  word,
  width: (word.width * ink.size) / 1000,
})

/** What a face says of itself, for any size. */
export type FaceMeasures = {
  readonly face: FaceName
  readonly heights: FaceHeights
  readonly space: Word
  readonly word: (text: string) => Word
}

/** Tokens kept of an ink. Vietnamese repeats its syllables: some thousands cover all minutes. */
const cacheMost = 10_000

export function inkOf({ face, heights, space, word }: FaceMeasures, size: number): Ink {
  const { ascent, descent, lineGap } = heights
  const gap = (space.width * size) / 1000
  const tokens = new Map<string, Token>()
  const measured = (text: string): Token => {
    const segment = wordSegment(ink, word(text))
    return { segments: [segment], width: segment.width, space: ink, gap, newLine: false }
  }
  const ink: Ink = {
    face,
    size,
    gap,
    above: ((ascent + lineGap / 2) * size) / 1000,
    below: ((descent + lineGap / 2) * size) / 1000,
    word: (text) => {
      const known = tokens.get(text)
      if (known) return known
      if (tokens.size >= cacheMost) tokens.clear()
      const token = measured(text)
      tokens.set(text, token)
      return token
    },
  }
  return ink
}
