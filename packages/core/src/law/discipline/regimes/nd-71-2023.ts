import { day } from '../../../engine/day.ts'
import type { GroupRule, Regime } from '../regime.ts'
import { cited, placesOf } from '../stand.ts'
import { nd112AsAmended } from './nd-112-2020.ts'
import { checkedOn, notRead } from './unread.ts'

const at = placesOf('nd-71-2023', 'secondary')
const amended = placesOf('nd-112-2020', 'secondary')
const read = placesOf('nd-71-2023', 'text')

/** Nghị định 71/2023/NĐ-CP amends NĐ 112/2020 from 2023-09-20; for viên chức it went on until 2026-06-30. */
export const nd71Regimes: readonly Regime[] = nd112AsAmended.map((regime) => ({
  ...regime,
  id: `nd-71-2023/${regime.subject}`,
  instruments: ['nd-112-2020', 'nd-71-2023'],
  from: day('2023-09-20'),
  until: day(regime.subject === 'vien-chuc' ? '2026-06-30' : '2025-06-30'),
  checkedOn,
  // It added motive and circumstances.
  weighed: cited(
    [
      'content',
      'motive',
      'nature-and-degree',
      'harm',
      'cause',
      'circumstances',
      'aggravation-and-mitigation',
      'attitude',
    ],
    amended('2', '4'),
    at(),
  ),
  limitation: cited({ reprimand: { years: 5 }, heavier: { years: 10 } }, amended('5', '3'), at()),
  reachesRunning: cited(true, placesOf('nq-76-2022', 'secondary')()),
  limitationFrom: {
    ended: cited('end', amended('5', '2'), at()),
    ongoing: cited('detection', amended('5', '2'), at()),
    unknown: cited('conclusion', amended('5', '2'), at()),
  },
  restartsOnNewAct: cited(true, amended('5', '1'), at()),
  timeLimit: cited({ base: { days: 90 }, extended: { days: 150 } }, amended('5', '5'), at()),
  timeLimitFrom: cited('detection-or-conclusion', amended('5', '5'), at()),
  lateStillDecides: cited(true, amended('5', '5'), at()),
  // That a pregnant person may ask to be considered is believed to have come with this decree.
  pauses: {
    ...regime.pauses,
    maternity: cited('unless-asked', placesOf('nd-112-2020', 'unverified')('3')),
    father: cited('unless-asked', placesOf('nd-112-2020', 'unverified')('3')),
  },
  // Điều 4 was seen as first issued: whether it still knows no such ground was not read.
  exclusions: { ...regime.exclusions, 'followed-procedure': notRead, innovation: notRead },
  groups:
    regime.subject === 'vien-chuc'
      ? regime.groups
      : {
          ...regime.groups,
          'ne-tranh-dun-day': cited<GroupRule>({ listed: true, afterReminder: false }, amended('8', '3'), at()),
        },
  file: cited('personal-file', amended('2', '9'), at()),
  // It took out the number of days of Điều 34.
  steps: regime.subject === 'vien-chuc' ? { ...regime.steps, council: cited(null, read()) } : regime.steps,
}))
