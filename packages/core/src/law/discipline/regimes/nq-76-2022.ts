import { day } from '../../../engine/day.ts'
import type { Regime } from '../regime.ts'
import { cited, placesOf } from '../stand.ts'
import { nd112Regimes } from './nd-112-2020.ts'
import { checkedOn } from './unread.ts'

const at = placesOf('nq-76-2022', 'secondary')

/** Nghị quyết 76/2022/QH15: limitation 5 and 10 years from the day it was passed, 2022-11-15. */
export const nq76Regimes: readonly Regime[] = nd112Regimes.map((regime) => ({
  ...regime,
  id: `nq-76-2022/${regime.subject}`,
  instruments: ['nd-112-2020', 'nq-76-2022', 'luat-52-2019'],
  from: day('2022-11-15'),
  until: day('2023-09-19'),
  checkedOn,
  limitation: cited({ reprimand: { years: 5 }, heavier: { years: 10 } }, at()),
  reachesRunning: cited(true, at()),
}))
