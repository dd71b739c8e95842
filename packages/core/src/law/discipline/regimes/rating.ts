import type { Source } from '../../../engine/citation.ts'
import { type Day, day } from '../../../engine/day.ts'
import type { LineCode } from '../line-words.ts'
import type { Subject } from '../slugs.ts'
import { placesOf } from '../stand.ts'

/** What the yearly rating makes of a decision of discipline. */
export type RatingRow = {
  readonly subject: Subject
  readonly from: Day
  readonly until?: Day
  readonly says: Extract<LineCode, 'rating' | 'rating-once' | 'rating-believed'>
  readonly sources: readonly Source[]
}

const employees = placesOf('nd-233-2026', 'text')
const believed = placesOf('nd-90-2020', 'unverified')
/** NĐ 90/2020: what it says about discipline is from memory. */
const nd90 = { from: day('2020-08-20'), says: 'rating-believed', sources: [believed()] } as const

/** Dated rows; outside them nothing is known. */
export const ratings: readonly RatingRow[] = [
  { ...nd90, subject: 'can-bo', until: day('2026-06-30') },
  { ...nd90, subject: 'cong-chuc', until: day('2025-12-31') },
  {
    subject: 'cong-chuc',
    from: day('2026-01-01'),
    says: 'rating',
    sources: [placesOf('nd-335-2025', 'secondary')('20', '4', 'c')],
  },
  { ...nd90, subject: 'vien-chuc', until: day('2026-06-30') },
  {
    subject: 'vien-chuc',
    from: day('2026-07-01'),
    says: 'rating-once',
    sources: [
      employees('12', '4', 'c'),
      employees('14', '3', 'a'),
      employees('14', '3', 'b'),
      employees('14', '3', 'c'),
    ],
  },
]
