import type { Ruler } from './ruler.ts'
import type { Segment, Token } from './tokens.ts'

/** Tokens that stand on one line. Widths in points. */
export type Line = {
  readonly tokens: readonly Token[]
  /** Its width before any stretching. */
  readonly natural: number
  /** Width of the room it stands in. */
  readonly room: number
  /** How it ended: the text went on, a token was cut, or text or line came to their end. */
  readonly end: 'wrapped' | 'cut' | 'ended'
}

/**
 * Fill lines with tokens, each as full as it goes.
 *
 * @param room points on the first line and on the others
 */
export function linesOf(tokens: readonly Token[], room: { first: number; other: number }, ruler: Ruler): Line[] {
  const lines: Line[] = []
  let line: Token[] = []
  let natural = 0
  let width = room.first
  const end = (how: Line['end']): void => {
    lines.push({ tokens: line, natural, room: width, end: how })
    line = []
    natural = 0
    width = room.other
  }
  for (let token of tokens) {
    if (token.newLine) end('ended')
    if (line.length > 0 && natural + token.gap + token.width > width + tolerance) end('wrapped')
    while (line.length === 0 && token.width > width + tolerance) {
      const [head, tail] = cut(token, width, ruler)
      if (!tail) break
      line.push(head)
      natural = head.width
      end('cut')
      token = tail
    }
    natural += (line.length === 0 ? 0 : token.gap) + token.width
    line.push(token)
  }
  end('ended')
  return lines
}

/** Sums of widths differ in the last bit; a hair's breadth must not move a word. */
const tolerance = 0.001

/**
 * Cut a token that is wider than its line. The tail is missing when nothing can be cut. A cut after `/`, `-` or `.` is
 * preferred; document numbers are cut nowhere else while that is possible.
 */
function cut(token: Token, room: number, ruler: Ruler): [Token, Token | undefined] {
  const { segments } = token
  let used = 0
  let i = 0
  for (; i < segments.length; i++) {
    const segment = segments[i]
    if (!segment || used + segment.width > room) break
    used += segment.width
  }
  const wide = segments[i]
  const parts = wide?.kind === 'word' && !wide.field ? cutWord(wide, room - used, i === 0, ruler) : undefined
  const head = parts ? [...segments.slice(0, i), parts[0]] : segments.slice(0, Math.max(1, i))
  const tail = parts ? [parts[1], ...segments.slice(i + 1)] : segments.slice(Math.max(1, i))
  return [tokenOf(head, token), tail.length > 0 ? tokenOf(tail, token) : undefined]
}

const tokenOf = (segments: Segment[], { space, gap }: Token): Token => ({
  segments,
  width: segments.reduce((sum, { width }) => sum + width, 0),
  space,
  gap,
  newLine: false,
})

type WordSegment = Extract<Segment, { kind: 'word' }>

/** The part of a word that fits, and the rest; at least one character when `must`, nothing when none fits or all do. */
function cutWord(
  segment: WordSegment,
  room: number,
  must: boolean,
  ruler: Ruler,
): [WordSegment, WordSegment] | undefined {
  const characters = [...segment.word.text]
  const part = (from: number, to: number): WordSegment => {
    const word = ruler.word(characters.slice(from, to).join(''), segment.face)
    return { ...segment, word, width: (word.width * segment.size) / 1000 }
  }
  let fit = 0
  let width = 0
  let preferred = 0
  for (const character of characters) {
    width += (ruler.word(character, segment.face).width * segment.size) / 1000
    if (width > room + tolerance) break
    fit++
    if (/[/\-.]/.test(character)) preferred = fit
  }
  const at = preferred > 0 && preferred < characters.length ? preferred : Math.max(fit, must ? 1 : 0)
  return at === 0 || at >= characters.length ? undefined : [part(0, at), part(at, characters.length)]
}
