import type { ReadPage, Word } from './page.ts'

/** Words on one baseline that belong together: a line of text, or the part of it in one column. */
export type Line = {
  readonly page: number
  readonly words: readonly Word[]
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  /** whether another part stands on the same baseline */
  readonly shared: boolean
  /** whether it stands between drawn uprights: in a table or a box */
  readonly boxed: boolean
}

/** Parts of one baseline: a gap this many times the size parts columns, a smaller one where no space was written. */
const gap = { written: 2.5, jumped: 1.2 } as const

/** The lines of a page from top to bottom and from left to right. */
export function linesOf(page: ReadPage): Line[] {
  return baselines(page.words).flatMap((words) => {
    const parts = partsOf(words)
    return parts.map((part) => lineOf(page, part, parts.length > 1))
  })
}

export function lineOf(page: ReadPage, words: readonly Word[], shared: boolean): Line {
  const largest = words.reduce((a, b) => (letters(b) > letters(a) ? b : a))
  const x = words[0]?.x ?? 0
  const { y, size } = largest
  const uprights = page.down.filter(({ from, to }) => from - 2 <= y && y <= to + 2)
  return {
    page: page.number,
    words,
    text: textOf(words),
    x,
    end: Math.max(...words.map(({ end }) => end)),
    y,
    size,
    shared,
    boxed: uprights.some(({ at }) => at <= x + 2) && uprights.some(({ at }) => at > x + 2),
  }
}

const letters = ({ text }: Word): number => text.length

/** Words with one space between them where there is one on the page. */
export const textOf = (words: readonly Word[]): string =>
  words.map((word, i) => (i > 0 && parted(words[i - 1], word) ? ` ${word.text}` : word.text)).join('')

const parted = (before: Word | undefined, { spaced, x, size }: Word): boolean =>
  spaced || before === undefined || x - before.end > 0.15 * size

function baselines(words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const last = found[found.length - 1]
    const reference = last?.[0]
    if (last && reference && word.y - reference.y < Math.min(2.5, 0.25 * word.size)) last.push(word)
    else found.push([word])
  }
  return found.map((line) => line.sort((a, b) => a.x - b.x))
}

function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const word of words) {
    const last = parts[parts.length - 1]
    const room = (word.spaced ? gap.written : gap.jumped) * word.size
    if (last && word.x - end < room) last.push(word)
    else parts.push([word])
    end = Math.max(end, word.end)
  }
  return parts
}

/** Cut a line in two before the word at `at`. */
export function cut(page: ReadPage, line: Line, at: number): Line[] {
  const [left, right] = [line.words.slice(0, at), line.words.slice(at)]
  return [left, right].filter((part) => part.length > 0).map((part) => lineOf(page, part, true))
}

/** Whether most letters of a line are so. */
export const mostly = ({ words }: Line, is: (word: Word) => boolean): boolean => {
  const all = words.reduce((sum, word) => sum + letters(word), 0)
  const those = words.filter(is).reduce((sum, word) => sum + letters(word), 0)
  return those * 2 > all
}

export const middle = ({ x, end }: { readonly x: number; readonly end: number }): number => (x + end) / 2

/** Letters in capitals, other signs aside. A text without letters is neither. */
export const isCapital = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()
