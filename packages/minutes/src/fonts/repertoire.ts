const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

/**
 * The characters a font pack holds, in the order of their code points: all 134 letters of Vietnamese in NFC, those of
 * the minority languages written in Latin letters and of European names, digits, punctuation and the signs that
 * official texts use. A combining mark is not here: NFC leaves none in Vietnamese, and without positioning it would
 * be drawn in the wrong place.
 */
export const repertoire: string = [
  range(0x20, 0x7e),
  range(0xa0, 0xac), // Latin-1 signs, but not the soft hyphen
  range(0xae, 0x17e), // Latin-1 and Latin Extended-A letters
  'ƀɃƠơƯưȘșȚț',
  range(0x1ea0, 0x1ef9), // Vietnamese letters with two marks
  '‐‑–—―‘’‚“”„†‡•…‰′″‹›⁄₫€№™←↑→↓−≈≠≤≥□',
].join('')
