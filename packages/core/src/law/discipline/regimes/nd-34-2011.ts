import { day } from '../../../engine/day.ts'
import type { GroupRule, Regime } from '../regime.ts'
import { cited, notKnown, placesOf } from '../stand.ts'
import { complaintOfCivilServants } from './luat-02-2011.ts'
import { formsOfLuat22, judgmentOfLuat22, luat22 } from './nd-35-2005.ts'
import { allPausesBelieved, noRules } from './no-rules.ts'
import { believed, checkedOn } from './unread.ts'

const at = placesOf('nd-34-2011', 'secondary')
const listed = cited<GroupRule>({ listed: true, afterReminder: false }, at('9'))

/** Of a group of violations only a part was seen on the list of Điều 9. */
const partly = (vi: string, en: string) =>
  notKnown(`Trong danh mục Điều 9 mới đọc: ${vi}.`, `Of the list of Điều 9 only this was read: ${en}.`, at('9'))

/** Discipline of công chức from 2011-07-05 to 2020-06-30: Luật 22/2008/QH12 and Nghị định 34/2011/NĐ-CP. */
export const nd34: Regime = {
  ...noRules,
  ...luat22,
  id: 'nd-34-2011/cong-chuc',
  subject: 'cong-chuc',
  instruments: ['nd-34-2011', 'luat-22-2008'],
  from: day('2011-07-05'),
  until: day('2020-06-30'),
  checkedOn,
  governs: cited(true, at()),
  communeLevel: cited('own-decree', { instrument: 'nd-112-2011', part: 'Chương VI', known: 'secondary' }),
  severalActs: cited('one-degree-above', at()),
  whileServing: believed('quy tắc hai nhánh như Nghị định 112/2020', 'the two-branch rule, as in NĐ 112/2020'),
  effect: believed('12 tháng', '12 months'),
  pauses: allPausesBelieved,
  exclusions: { ...luat22.exclusions, 'force-majeure': cited('exempt', at('5', '3')) },
  limitationUntil: cited('notice', at('6')),
  forms: formsOfLuat22(),
  severities: notKnown(
    'Theo trí nhớ, phù hợp với các danh mục đã đọc: không có định nghĩa chung về mức độ; mỗi hình thức có danh mục hành vi riêng.',
    'From memory, and the lists read agree: no general levels, each form has its own list of acts.',
    at('9'),
  ),
  groups: {
    ...noRules.groups,
    'hach-dich-phien-ha': listed,
    'ne-tranh-dun-day': listed,
    'nghia-vu-noi-quy': listed,
    'trat-tu-tham-nhung': partly('tham nhũng, tiết kiệm, mại dâm', 'corruption, thrift and prostitution'),
    'gia-dinh-an-sinh': partly('bình đẳng giới', 'gender equality'),
    'giay-to-gia-bo-nhiem': cited<GroupRule>({ listed: false }, at('13')),
    'tu-y-nghi-viec': cited<GroupRule>({ listed: false }, at('9'), at('10'), at('14')),
  },
  formRules: notKnown(
    'Danh mục hành vi của Điều 9–14 mới đọc một phần qua nguồn thứ cấp; phải đối chiếu hành vi với danh mục.',
    'The lists of acts of Điều 9–14 were read in part, in secondary sources; the act must be compared with the lists.',
    at('9'),
    at('10'),
    at('13'),
    at('14'),
  ),
  judgment: judgmentOfLuat22(),
  ...complaintOfCivilServants,
  steps: {
    ...noRules.steps,
    summons: believed('07 ngày làm việc', '7 working days'),
    proposal: believed('05 ngày', '5 days'),
    decision: believed('15 ngày', '15 days'),
  },
  applyAgainAfter: notKnown(
    'Không được hưởng chế độ thôi việc; thời hạn dự tuyển lại chưa đọc.',
    'No severance; when the person may apply again was not read.',
    at(),
  ),
}
