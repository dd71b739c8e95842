import { day } from '../../../engine/day.ts'
import type { Regime } from '../regime.ts'
import { cited, knownNoBetterThan, notKnown, placesOf } from '../stand.ts'
import { allPausesBelieved, noRules } from './no-rules.ts'
import { checkedOn, notRead } from './unread.ts'

const at = placesOf('nd-35-2005', 'secondary')
const law = placesOf('luat-22-2008', 'text')
const sixForms = cited(['khien-trach', 'canh-cao', 'ha-bac-luong', 'ha-ngach', 'cach-chuc', 'buoc-thoi-viec'], {
  instrument: 'nd-35-2005',
  part: 'Chương II',
  known: 'secondary',
})

const nd35: Omit<Regime, 'id' | 'subject'> = {
  ...noRules,
  instruments: ['nd-35-2005'],
  from: day('2005-04-06'),
  checkedOn,
  governs: cited(true, at()),
  pauses: allPausesBelieved,
  forms: { leader: sixForms, other: sixForms },
  // The decree calls its 3 and 6 months "thời hiệu", counted from the finding to the meeting of the council.
  timeLimit: cited({ base: { months: 3 }, extended: { months: 6 } }, at()),
  timeLimitFrom: cited('detection', at()),
  timeLimitUntil: cited('council-meeting', at()),
  lateStillDecides: cited(false, at()),
}

/** What Luật Cán bộ, công chức 22/2008/QH12 says beside the decrees until 2020-06-30. */
export const luat22 = {
  limitation: cited({ reprimand: { months: 24 }, heavier: { months: 24 } }, law('80', '1')),
  reachesRunning: notRead,
  // The law says "the time of the violation"; that it is the end of an act that lasted is inferred.
  limitationFrom: {
    ended: cited('end', law('80', '1', undefined, 'unverified')),
    ongoing: notRead,
    unknown: notRead,
  },
  timeLimit: cited({ base: { months: 2 }, extended: { months: 4 } }, law('80')),
  timeLimitFrom: cited('detection', law('80')),
  timeLimitUntil: cited('decision', law('80')),
  lateStillDecides: notRead,
  payStep: cited(
    {
      'khien-trach': { months: 6 },
      'canh-cao': { months: 6 },
      'giang-chuc': { months: 12 },
      'cach-chuc': { months: 12 },
    },
    law('82', '1'),
  ),
  appointmentBan: cited(
    {
      'khien-trach': { months: 12 },
      'canh-cao': { months: 12 },
      'ha-bac-luong': { months: 12 },
      'giang-chuc': { months: 12 },
      'cach-chuc': { months: 12 },
    },
    law('82', '2'),
  ),
  corruptionBar: cited(true, law('82', '4')),
  retirementGoesOn: cited(false, law('82', '3')),
  exclusions: {
    ...noRules.exclusions,
    'superior-order': cited('exempt', law('77', '1')),
  },
  suspension: cited({ days: 15, atMost: 30 }, law('81')),
  whileConsidered: cited(
    ['candidacy', 'appointment', 'transfer', 'training', 'retirement', 'resignation'],
    law('82', '3'),
  ),
} as const satisfies Partial<Regime>

const believedEnd = (subject: 'viên chức', until: string) =>
  notKnown(
    `Chỉ theo trí nhớ: trước Luật Viên chức, ${subject} thuộc diện “cán bộ, công chức” của Nghị định 35/2005 (đến ${until}).`,
    'From memory only: before Luật Viên chức these people were “cán bộ, công chức” of Nghị định 35/2005.',
  )

/** Nghị định 35/2005/NĐ-CP, alone and beside the laws that came while it was in force. */
export const nd35Regimes: readonly Regime[] = [
  { ...nd35, id: 'nd-35-2005/can-bo', subject: 'can-bo', until: day('2009-12-31') },
  { ...nd35, id: 'nd-35-2005/cong-chuc', subject: 'cong-chuc', until: day('2009-12-31') },
  {
    ...knownNoBetterThan('unverified', ['nd-35-2005'], nd35),
    id: 'nd-35-2005/vien-chuc',
    subject: 'vien-chuc',
    until: day('2011-12-31'),
    governs: believedEnd('viên chức', '31/12/2011'),
  },
  {
    ...nd35,
    ...luat22,
    id: 'luat-22-2008/can-bo',
    subject: 'can-bo',
    // Điều 81 was noted as speaking of công chức.
    suspension: notRead,
    instruments: ['luat-22-2008', 'nd-35-2005'],
    from: day('2010-01-01'),
    until: day('2020-06-30'),
    governs: cited(true, law()),
    forms: {
      leader: cited(['khien-trach', 'canh-cao', 'cach-chuc', 'bai-nhiem'], law('78', '1'), law('78', '2')),
      other: cited(['khien-trach', 'canh-cao', 'bai-nhiem'], law('78', '1'), law('78', '2')),
    },
  },
  {
    ...nd35,
    ...luat22,
    id: 'luat-22-2008/cong-chuc',
    subject: 'cong-chuc',
    instruments: ['luat-22-2008', 'nd-35-2005'],
    from: day('2010-01-01'),
    until: day('2011-07-04'),
    // That the decree went on until NĐ 34/2011 is inferred.
    governs: cited(true, law(), at(undefined, undefined, undefined, 'unverified')),
    forms: formsOfLuat22(),
    judgment: judgmentOfLuat22(),
  },
]

/** Luật 22/2008/QH12 Điều 79 as first enacted: hạ bậc lương for leaders too, giáng chức and cách chức for leaders only. */
export function formsOfLuat22(): Regime['forms'] {
  return {
    leader: cited(
      ['khien-trach', 'canh-cao', 'ha-bac-luong', 'giang-chuc', 'cach-chuc', 'buoc-thoi-viec'],
      law('79', '1'),
      law('79', '2'),
    ),
    other: cited(['khien-trach', 'canh-cao', 'ha-bac-luong', 'buoc-thoi-viec'], law('79')),
  }
}

/** Prison without án treo dismisses; corruption is not yet named. */
export function judgmentOfLuat22(): Regime['judgment'] {
  return cited({ dismisses: ['prison'], endsPost: true }, law('79', '3'))
}
