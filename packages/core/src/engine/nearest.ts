import { fold } from './text.ts'

/**
 * The candidate nearest to a word, when it is near enough to be what the writer meant: by letters, or as the only one that
 * has the word among its parts (`hach-dich` of `hach-dich-phien-ha`).
 *
 * @example
 * ```ts
 * nearest('ubnd-xaa', ['ubnd-xa', 'so-noi-vu']) //=> 'ubnd-xa'
 * nearest('cong an', ['ubnd-xa', 'so-noi-vu']) //=> undefined
 * ```
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = fold(word)
  const near = candidates
    .map((candidate) => ({ candidate, distance: edits(folded, fold(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
  return near.sort((a, b) => a.distance - b.distance)[0]?.candidate ?? onlyOneWith(word, candidates)
}

function onlyOneWith(word: string, candidates: readonly string[]): string | undefined {
  const part = parts(word)
  const [found, another] = part.length < 5 ? [] : candidates.filter((each) => parts(each).includes(part))
  return another === undefined ? found : undefined
}

/** The parts of a slug or of words, each between spaces. */
const parts = (text: string): string => ` ${fold(text)} `

/** Edits between two words: a letter put in, left out, changed, or two neighbours exchanged. */
function edits(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + change,
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY
