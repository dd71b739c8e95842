import { day } from '../../../engine/day.ts'
import type { FormRule, GroupRule, Regime } from '../regime.ts'
import { cited, notKnown, placesOf } from '../stand.ts'
import { everyGroup, noRules } from './no-rules.ts'
import { checkedOn, doesNotArise } from './unread.ts'

const at = placesOf('bl-45-2019', 'text')
const fourForms = cited(['khien-trach', 'keo-dai-nang-luong', 'cach-chuc', 'sa-thai'], at('124'))
const dismissal = (clause?: string) => cited<GroupRule>({ listed: false }, at('125', clause))
const byRules = cited<GroupRule>({ listed: true, afterReminder: false }, at('127', '3'))

const rules: readonly FormRule[] = [
  { form: 'sa-thai', of: 'trom-cap-tham-o', source: at('125', '1') },
  { form: 'sa-thai', of: 'tiet-lo-thiet-hai-quay-roi', source: at('125', '2') },
  { form: 'sa-thai', of: 'listed', repeatAfter: ['keo-dai-nang-luong', 'cach-chuc'], source: at('125') },
  { form: 'sa-thai', of: 'tu-y-nghi-viec', source: at('125') },
]

/** Workers on contract from 2021-01-01: Bộ luật Lao động 2019 and, from 2021-02-01, Nghị định 145/2020/NĐ-CP. */
export const labour: Regime = {
  ...noRules,
  id: 'bl-45-2019/nguoi-lao-dong',
  subject: 'nguoi-lao-dong',
  instruments: ['bl-45-2019', 'nd-145-2020'],
  from: day('2021-01-01'),
  checkedOn,
  governs: cited(true, at('124'), placesOf('nd-235-2026', 'text')('8', '5')),
  severalActs: cited('heaviest', at('122')),
  conflictOfInterest: doesNotArise,
  pauses: {
    leave: cited('stops', at('122', '4')),
    illness: cited('stops', at('122', '4')),
    maternity: cited('stops', at('122', '4')),
    father: cited('stops', at('122', '4')),
    criminal: cited('stops', at('122', '4')),
    'land-law': cited('does-not-stop', at('122', '4')),
    complaint: cited('does-not-stop', at('122', '4')),
    verification: cited('stops', at('122', '4')),
  },
  exclusions: {
    ...noRules.exclusions,
    'no-capacity': cited('excluded', at('122', '5')),
  },
  // 6 months, 12 for finance, property and secrets: the fact `touchesProperty` decides, not the form.
  limitation: cited({ reprimand: { months: 6 }, heavier: { months: 12 } }, at('123', '1')),
  limitationFrom: {
    ended: cited('end', at('123', '1')),
    ongoing: notKnown('Điều 123 không nói.', 'Điều 123 does not say.', at('123', '1')),
    unknown: notKnown('Điều 123 không nói.', 'Điều 123 does not say.', at('123', '1')),
  },
  limitationUntil: cited('decision', at('123', '3')),
  timeLimit: doesNotArise,
  timeLimitFrom: doesNotArise,
  lateStillDecides: doesNotArise,
  party: doesNotArise,
  partyEffect: doesNotArise,
  probation: doesNotArise,
  severities: doesNotArise,
  forms: { leader: fourForms, other: fourForms },
  formsOfLeft: doesNotArise,
  groups: {
    ...everyGroup(byRules),
    'trom-cap-tham-o': dismissal('1'),
    'tiet-lo-thiet-hai-quay-roi': dismissal('2'),
    'tu-y-nghi-viec': dismissal(),
  },
  formRules: cited(rules, at('125'), at('127', '3')),
  judgment: doesNotArise,
  decides: { leader: cited('employer', at('122')), other: cited('employer', at('122')) },
  steps: { ...noRules.steps, summons: cited({ workingDays: 5 }, placesOf('nd-145-2020', 'text')('70', '2', 'a')) },
  suspension: cited({ days: 15, atMost: 90 }, at('128')),
}
