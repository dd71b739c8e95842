import { day } from '../../engine/day.ts'
import type { BodyChange, Plan } from './schema.ts'

/** Kinds of body that national law has dissolved, whatever the province. */
const everywhere: readonly BodyChange[] = [
  {
    body: 'ubnd-huyen',
    change: 'dissolved',
    from: day('2025-07-01'),
    known: 'secondary',
    sources: [
      { instrument: 'luat-72-2025', known: 'secondary' },
      { instrument: 'nq-190-2025', known: 'unverified' },
    ],
    code: 'district-level-abolished',
    vi: 'Từ ngày 01/7/2025 không còn Ủy ban nhân dân cấp huyện. Cơ quan nào đã tiếp nhận nhiệm vụ này: Ủy ban nhân dân cấp xã hay cơ quan cấp tỉnh?',
    en: 'From 1/7/2025 there are no district People’s Committees. Which body has taken this duty over: the People’s Committee of the commune or a body of the province?',
  },
]

/** What happened to this kind of body up to a day. What the plan itself records of a body stands before national rows. */
export function changesOf(body: string, through: string, of: Plan): readonly BodyChange[] {
  const own = of.since.bodies.filter((change) => change.body === body)
  const all = own.length > 0 ? own : everywhere.filter((change) => change.body === body)
  return all.filter(({ from }) => from <= through)
}
