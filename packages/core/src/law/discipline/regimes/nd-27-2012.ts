import { day } from '../../../engine/day.ts'
import type { GroupRule, Regime } from '../regime.ts'
import type { Form } from '../slugs.ts'
import { cited, notKnown, placesOf } from '../stand.ts'
import { allPausesBelieved, noRules } from './no-rules.ts'
import { checkedOn, doesNotArise, notRead } from './unread.ts'

const at = placesOf('nd-27-2012', 'secondary')
const law = placesOf('luat-58-2010', 'text')
const months = (numbers: Partial<Record<Form, number>>) =>
  Object.fromEntries(Object.entries(numbers).map(([form, number]) => [form, { months: number }]))

/** What Luật Viên chức 58/2010/QH12 says beside the decrees until 2020-06-30. */
export const luat58: Omit<Regime, 'id' | 'instruments' | 'from' | 'until' | 'governs'> = {
  ...noRules,
  subject: 'vien-chuc',
  checkedOn,
  pauses: allPausesBelieved,
  limitation: cited({ reprimand: { months: 24 }, heavier: { months: 24 } }, law('53', '1')),
  limitationFrom: {
    ended: cited('end', law('53', '1', undefined, 'unverified')),
    ongoing: notRead,
    unknown: notRead,
  },
  timeLimit: cited({ base: { months: 2 }, extended: { months: 4 } }, law('53')),
  timeLimitFrom: cited('detection', law('53')),
  timeLimitUntil: cited('decision', law('53')),
  forms: {
    leader: cited(['khien-trach', 'canh-cao', 'cach-chuc', 'buoc-thoi-viec'], law('52', '3')),
    other: cited(['khien-trach', 'canh-cao', 'buoc-thoi-viec'], law('52')),
  },
  judgment: cited({ dismisses: ['prison', 'corruption'], endsPost: true }, law('57')),
  professionRestricted: cited('may-be', law('52', '2')),
  payStep: cited(months({ 'khien-trach': 3, 'canh-cao': 6, 'cach-chuc': 12 }), law('56', '1')),
  appointmentBan: cited(months({ 'khien-trach': 12, 'canh-cao': 12, 'cach-chuc': 12 }), law('56', '2')),
  corruptionBar: cited(true, law('56', '4')),
  lowerStep: doesNotArise,
  // The clause of the ban was not noted when the article was read.
  retirementGoesOn: cited(false, law('56')),
  whileConsidered: bansNotNoted(),
  suspension: cited({ days: 15, atMost: 30 }, law('54')),
  complaintRight: cited(true, law('56', '6')),
  lawsuit: cited('anyone-disciplined', law('56', '6')),
}

/** Luật Viên chức before its decree came: 2012-01-01 to 2012-05-24. */
export const luat58Alone: Regime = {
  ...luat58,
  id: 'luat-58-2010/vien-chuc',
  instruments: ['luat-58-2010', 'nd-35-2005'],
  from: day('2012-01-01'),
  until: day('2012-05-24'),
  // That NĐ 35/2005 went on beside the law until NĐ 27/2012 is believed.
  governs: cited(true, law(), placesOf('nd-35-2005', 'unverified')()),
}

/** Discipline of viên chức from 2012-05-25 to 2020-06-30: Luật 58/2010/QH12 and Nghị định 27/2012/NĐ-CP. */
export const nd27: Regime = {
  ...luat58,
  id: 'nd-27-2012/vien-chuc',
  instruments: ['nd-27-2012', 'luat-58-2010'],
  from: day('2012-05-25'),
  until: day('2020-06-30'),
  governs: cited(true, at('1', undefined, undefined, 'text'), at('2', undefined, undefined, 'text')),
  exclusions: { ...luat58.exclusions, 'force-majeure': cited('exempt', at('6', '2')) },
  groups: {
    ...noRules.groups,
    'nghia-vu-noi-quy': cited<GroupRule>({ listed: true, afterReminder: false }, at('4')),
    'trat-tu-tham-nhung': cited<GroupRule>({ listed: true, afterReminder: false }, at('4')),
    'giay-to-gia-tuyen-dung': cited<GroupRule>({ listed: false }, at()),
    'nghien-ma-tuy': cited<GroupRule>({ listed: false }, at()),
    'tu-y-nghi-viec': cited<GroupRule>({ listed: false }, at()),
  },
  formRules: notKnown(
    'Chỉ đọc căn cứ buộc thôi việc qua nguồn thứ cấp; căn cứ của các hình thức nhẹ hơn chưa đọc.',
    'Only the grounds of dismissal were read, in secondary sources; those of the lighter forms were not.',
    at(),
  ),
}

/** Of the ban during the consideration only what it says of retirement was noted. */
export function bansNotNoted() {
  return notKnown(
    'Chỉ ghi nhận quy định về nghỉ hưu; các điều không được làm khác chưa ghi lại khi đọc.',
    'Only the rule on retirement was noted; the other bans were not.',
    law('56'),
  )
}
