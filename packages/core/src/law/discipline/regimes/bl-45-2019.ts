import { day } from '../../../engine/day.ts'
import type { FormRule, GroupRule, Regime } from '../regime.ts'
import { cited, notKnown, placesOf } from '../stand.ts'
import { everyGroup, everySeat, noRules } from './no-rules.ts'
import { checkedOn, doesNotArise, notRead } from './unread.ts'

const at = placesOf('bl-45-2019', 'text')
const fourForms = cited(['khien-trach', 'keo-dai-nang-luong', 'cach-chuc', 'sa-thai'], at('124'))
const dismissal = (clause: string) => cited<GroupRule>({ listed: false }, at('125', clause))
const byRules = cited<GroupRule>({ listed: true, afterReminder: false }, at('127', '3'))

const rules: readonly FormRule[] = [
  { form: 'sa-thai', of: 'trom-cap-tham-o', source: at('125', '1') },
  { form: 'sa-thai', of: 'tiet-lo-thiet-hai-quay-roi', source: at('125', '2') },
  { form: 'sa-thai', of: 'listed', repeatAfter: ['keo-dai-nang-luong', 'cach-chuc'], source: at('125', '3') },
  {
    form: 'sa-thai',
    of: 'tu-y-nghi-viec',
    absent: [
      { days: 5, within: 30 },
      { days: 20, within: 365 },
    ],
    source: at('125', '4'),
  },
]

/** Workers on contract from 2021-01-01: Bộ luật Lao động 45/2019/QH14. */
export const labour: Regime = {
  ...noRules,
  id: 'bl-45-2019/nguoi-lao-dong',
  subject: 'nguoi-lao-dong',
  instruments: ['bl-45-2019'],
  from: day('2021-01-01'),
  until: day('2021-01-31'),
  checkedOn,
  governs: cited(true, at('124')),
  severalActs: cited('heaviest', at('122', '3')),
  conflictOfInterest: doesNotArise,
  pauses: {
    leave: cited('stops', at('122', '4', 'a')),
    illness: cited('stops', at('122', '4', 'a')),
    maternity: cited('stops', at('122', '4', 'd')),
    father: cited('stops', at('122', '4', 'd')),
    criminal: notKnown(
      'Điều 122 chỉ nêu người đang bị tạm giữ, tạm giam; không nêu người bị khởi tố mà tại ngoại.',
      'Điều 122 names people in custody only, not those who are prosecuted and at large.',
      at('122', '4', 'b'),
    ),
    'land-law': cited('does-not-stop', at('122', '4')),
    complaint: cited('does-not-stop', at('122', '4')),
    verification: cited('stops', at('122', '4', 'c')),
    'by-other-law': notRead,
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
  notCounted: cited({ limitation: [], timeLimit: [] }, at('123')),
  limitationExtension: cited(
    { after: ['leave', 'illness', 'maternity', 'father', 'criminal', 'verification'], days: 60 },
    at('123', '2'),
  ),
  timeLimit: doesNotArise,
  timeLimitFrom: doesNotArise,
  timeLimitUntil: doesNotArise,
  lateStillDecides: doesNotArise,
  whileServing: doesNotArise,
  effect: doesNotArise,
  repeatWithin: cited('until-erased', at('125', '3')),
  laterRepeat: doesNotArise,
  party: doesNotArise,
  partyChanged: doesNotArise,
  noSubstitution: doesNotArise,
  weighed: doesNotArise,
  dignity: cited('no-harm-no-fine', at('127')),
  transferred: doesNotArise,
  reachesLeft: doesNotArise,
  sectorLawFirst: doesNotArise,
  councilDespiteParty: doesNotArise,
  conclusionsServe: doesNotArise,
  reviewVote: doesNotArise,
  partyEffect: doesNotArise,
  probation: doesNotArise,
  severities: doesNotArise,
  forms: { leader: fourForms, other: fourForms },
  formsOfLeft: doesNotArise,
  groups: {
    ...everyGroup(byRules),
    'trom-cap-tham-o': dismissal('1'),
    'tiet-lo-thiet-hai-quay-roi': dismissal('2'),
    'tu-y-nghi-viec': dismissal('4'),
  },
  formRules: cited(rules, at('125'), at('127', '3')),
  judgment: notRead,
  decides: { leader: cited('employer', at('122')), other: cited('employer', at('122')) },
  decidesSeconded: doesNotArise,
  decidesLeft: doesNotArise,
  procedureOfLeft: doesNotArise,
  hearing: cited(true, at('122', '1')),
  suspension: cited({ days: 15, atMost: 90 }, at('128')),
  whileConsidered: doesNotArise,
  retirementGoesOn: doesNotArise,
  criminalFile: doesNotArise,
  reviewInAbsence: doesNotArise,
  councilInAbsence: doesNotArise,
  replacements: everySeat(doesNotArise),
  proposedAnew: doesNotArise,
  professionRestricted: doesNotArise,
  payStep: doesNotArise,
  appointmentBan: doesNotArise,
  corruptionBar: doesNotArise,
  lowerStep: doesNotArise,
  file: doesNotArise,
  erasedAfter: cited(
    { 'khien-trach': { months: 3 }, 'keo-dai-nang-luong': { months: 6 }, 'cach-chuc': { years: 3 } },
    at('126', '1'),
  ),
  applyAgainAfter: doesNotArise,
  announcedIfWrong: doesNotArise,
  fittingPostIfWrong: doesNotArise,
  complaintRight: cited(true, at('131')),
  lawsuit: doesNotArise,
}
