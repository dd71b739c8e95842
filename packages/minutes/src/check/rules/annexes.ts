import { type Anatomy, isAnnexTitle } from '../anatomy.ts'
import type { Nd30Line } from '../report.ts'
import { typeLine, typeOf } from '../typed.ts'

/** `Phụ lục` over each annex. A document without annexes says nothing. */
export function annexes({ sections }: Anatomy): Nd30Line[] {
  const titles = sections.flatMap(({ annex, sheets }) => (annex ? (sheets[0]?.lines.filter(isAnnexTitle) ?? []) : []))
  return titles.length === 0 ? [] : [typeLine('annex-title-type', titles, typeOf('annexNumber'))]
}
