/** What is known of words, found where they stand in a text, without cutting them out of it. */
export class WordTable<Known> {
  /** By the hash of the word: one more than the place of its youngest entry. */
  readonly #youngest = new Uint16Array(1 << 12)
  readonly #entries: Entry<Known>[] = []

  /** The word from `from` as far as the next space, line feed or the end of the text. */
  find(text: string, from: number): Known | undefined {
    const end = text.length
    let hash = 0
    let to = from
    for (; to < end; to++) {
      const unit = text.charCodeAt(to)
      if (unit === space || unit === lineFeed) break
      hash = (Math.imul(hash, 31) + unit) | 0
    }
    let entry = this.#entries[(this.#youngest[hash & mask] ?? 0) - 1]
    while (entry && !(entry.hash === hash && isAt(entry.word, text, from, to))) entry = entry.older
    return entry?.known
  }

  /** @param word without spaces and line feeds */
  add(word: string, known: Known): void {
    if (this.#entries.length >= most) this.#clear()
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
    const older = this.#entries[(this.#youngest[hash & mask] ?? 0) - 1]
    this.#youngest[hash & mask] = this.#entries.push({ word, hash, known, older })
  }

  #clear(): void {
    this.#youngest.fill(0)
    this.#entries.length = 0
  }
}

type Entry<Known> = {
  readonly word: string
  readonly hash: number
  readonly known: Known
  /** Another word of the same place in the table. */
  readonly older: Entry<Known> | undefined
}

export const space = 0x20
export const lineFeed = 0x0a

const mask = (1 << 12) - 1
/** Words kept. Vietnamese repeats its syllables: some thousands cover all minutes. */
const most = 10_000

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}
