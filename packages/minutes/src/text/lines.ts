import { type Segment, type Token, type WordSegment, wordSegment } from './ink.ts'
import type { Ruler } from './ruler.ts'

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
  let all = tokens
  let from = 0
  let natural = 0
  let width = room.first
  for (let at = 0; at < all.length; at++) {
    const token = all[at]
    if (!token) break
    const isFull = at > from && natural + token.gap + token.width > width + tolerance
    if (token.newLine || isFull) {
      lines.push({ tokens: all.slice(from, at), natural, room: width, end: token.newLine ? 'ended' : 'wrapped' })
      from = at
      natural = 0
      width = room.other
    }
    const parts = at === from && token.width > width + tolerance ? cut(token, width, ruler) : undefined
    if (parts) {
      const [head] = parts
      lines.push({ tokens: [head], natural: head.width, room: width, end: 'cut' })
      all = all.toSpliced(at, 1, ...parts)
      from = at + 1
      width = room.other
      continue
    }
    natural += (at === from ? 0 : token.gap) + token.width
  }
  lines.push({ tokens: all.slice(from), natural, room: width, end: 'ended' })
  return lines
}

/** Sums of widths differ in the last bit; a hair's breadth must not move a word. */
const tolerance = 0.001

/**
 * Cut a token that is wider than its line; nothing when that cannot be. A cut after `/`, `-` or `.` is preferred;
 * document numbers are cut nowhere else while that is possible.
 */
function cut(token: Token, room: number, ruler: Ruler): [Token, Token] | undefined {
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
  return tail.length > 0 ? [tokenOf(head, token), tokenOf(tail, token)] : undefined
}

const tokenOf = (segments: readonly Segment[], { space, gap }: Token): Token => ({
  segments,
  width: segments.reduce((sum, { width }) => sum + width, 0),
  space,
  gap,
  newLine: false,
})

/** The part of a word that fits, and the rest; at least one character when `must`, nothing when none fits or all do. */
function cutWord(
  segment: WordSegment,
  room: number,
  must: boolean,
  ruler: Ruler,
): [WordSegment, WordSegment] | undefined {
  const characters = [...segment.word.text]
  const { ink } = segment
  const part = (from: number, to: number): WordSegment =>
    wordSegment(ink, ruler.word(characters.slice(from, to).join(''), ink.face))
  let fit = 0
  let width = 0
  let preferred = 0
  for (const character of characters) {
    width += (ruler.word(character, ink.face).width * ink.size) / 1000
    if (width > room + tolerance) break
    fit++
    if (/[/\-.]/.test(character)) preferred = fit
  }
  const at = preferred > 0 && preferred < characters.length ? preferred : Math.max(fit, must ? 1 : 0)
  return at === 0 || at >= characters.length ? undefined : [part(0, at), part(at, characters.length)]
}
