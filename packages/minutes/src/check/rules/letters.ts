import type { Anatomy } from '../anatomy.ts'
import { judged } from '../codes.ts'
import { paragraphsOf } from '../paragraphs.ts'
import type { Nd30Line } from '../report.ts'

/** The order of Vietnamese letters for điểm (II.6.đ): no f, j, w, z, and đ after d. */
const alphabet = [...'abcdđeghiklmnopqrstuvxy']

/** Điểm are lettered a), b), c), d), đ), e). A document without any says nothing. */
export function letters(anatomy: Anatomy): Nd30Line[] {
  const points = paragraphsOf(anatomy).flatMap(({ lines: [line] }) => {
    const letter = /^(\p{Ll})\)/u.exec(line?.text ?? '')?.[1]
    return line && letter ? [{ line, letter }] : []
  })
  const [first] = points
  if (first === undefined) return []
  const wrong = points.find(({ letter }, i) => {
    const before = points[i - 1]?.letter
    if (!alphabet.includes(letter)) return true
    return letter !== 'a' && before !== undefined && alphabet.indexOf(letter) !== alphabet.indexOf(before) + 1
  })
  const at = wrong ?? first
  return [
    judged('body-letters', {
      page: at.line.page,
      found: { text: at.line.text, letter: at.letter, count: points.length },
      asked: { letters: 'a, b, c, d, đ, e, g, h, i, k' },
      faults: wrong ? ['letter'] : [],
    }),
  ]
}
