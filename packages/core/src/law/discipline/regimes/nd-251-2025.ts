import { day } from '../../../engine/day.ts'
import type { Regime } from '../regime.ts'
import { cited, placesOf } from '../stand.ts'
import { nd172Regimes } from './nd-172-2025.ts'
import { checkedOn } from './unread.ts'

const at = placesOf('nd-251-2025', 'secondary')
const amended = placesOf('nd-172-2025', 'secondary')

/** Nghị định 251/2025/NĐ-CP amends NĐ 172/2025 from 2025-09-23: people who left or retired (Điều 22, 23). */
export const nd251Regimes: readonly Regime[] = nd172Regimes.map(({ until: _ended, ...regime }) => ({
  ...regime,
  id: `nd-251-2025/${regime.subject}`,
  instruments: ['nd-172-2025', 'nd-251-2025', 'luat-80-2025'],
  from: day('2025-09-23'),
  checkedOn,
  formsOfLeft: cited(['khien-trach', 'canh-cao', 'xoa-tu-cach-chuc-vu'], amended('22'), at()),
  decidesLeft: cited(
    {
      'khien-trach': 'authority-of-the-post',
      'canh-cao': 'authority-of-the-post',
      'xoa-tu-cach-chuc-vu': 'authority-of-the-highest-post',
    },
    amended('22'),
    at(),
  ),
}))
