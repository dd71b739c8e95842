import { day } from '../../../engine/day.ts'
import type { Regime } from '../regime.ts'
import { cited, placesOf } from '../stand.ts'
import { nd145 } from './nd-145-2020.ts'
import { doesNotArise } from './unread.ts'

/** From 2026-07-01 Nghị định 235/2026/NĐ-CP leaves workers of public-service units to labour law, as before. */
export const nd235: Regime = {
  ...withoutEnd(nd145),
  id: 'nd-235-2026/nguoi-lao-dong',
  instruments: ['bl-45-2019', 'nd-145-2020', 'nd-235-2026'],
  from: day('2026-07-01'),
  governs: cited(true, ...nd145.governs.sources, placesOf('nd-235-2026', 'text')('8', '5')),
  transition: doesNotArise,
}

function withoutEnd({ until: _until, ...regime }: Regime) {
  return regime
}
