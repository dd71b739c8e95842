/** Letters and digits in one case: marks at a sentence's end and capitals depend on the place. */
export const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The first text that is not found after those before it.
 *
 * @param words bare
 */
export function lost(texts: readonly string[], words: string): string | undefined {
  let from = 0
  for (const text of texts.flatMap((each) => each.split('\n'))) {
    const at = words.indexOf(bare(text), from)
    if (at < 0) return `${text} after …${words.slice(Math.max(0, from - 40), from)}`
    from = at + bare(text).length
  }
  return undefined
}
