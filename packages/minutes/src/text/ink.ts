import type { FaceName } from '../fonts/pack.ts'
import type { FaceHeights, Word } from './ruler.ts'
import { lineFeed, space as spaceCode, WordTable } from './word-table.ts'

/** A face in one size: what spaces, lines and words in it measure. Lengths in points. */
export type Ink = {
  readonly face: FaceName
  readonly size: number
  /** Width of its space. */
  readonly gap: number
  /** Height of a line over and under its baseline, half the font's line gap on either side. */
  readonly above: number
  readonly below: number
  /** The token of the word that begins there, after a space in the same ink: the same object for the same word. */
  readonly wordAt: (text: string, from: number) => WordToken
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

export type WordSegment = Extract<Segment, { kind: 'word' }>

/** A token that is one word. */
export type WordToken = Token & { readonly segments: readonly [WordSegment] }

export const sameInk = (a: Ink | undefined, b: Ink): boolean =>
  a === b || (a !== undefined && a.face === b.face && a.size === b.size)

export const wordSegment = (ink: Ink, word: Word): WordSegment => ({
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

export function inkOf({ face, heights, space, word }: FaceMeasures, size: number): Ink {
  const { ascent, descent, lineGap } = heights
  const gap = (space.width * size) / 1000
  const tokens = new WordTable<WordToken>()
  const ink: Ink = {
    face,
    size,
    gap,
    above: ((ascent + lineGap / 2) * size) / 1000,
    below: ((descent + lineGap / 2) * size) / 1000,
    wordAt: (text, from) => {
      const known = tokens.find(text, from)
      if (known) return known
      const measured = word(text.slice(from, endOfWord(text, from)))
      const segment = wordSegment(ink, measured)
      const token: WordToken = { segments: [segment], width: segment.width, space: ink, gap, newLine: false }
      tokens.add(measured.text, token)
      return token
    },
  }
  return ink
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== spaceCode && text.charCodeAt(at) !== lineFeed) at++
  return at
}
