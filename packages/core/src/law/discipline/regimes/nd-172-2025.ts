import { day } from '../../../engine/day.ts'
import type { FormRule, GroupRule, Regime } from '../regime.ts'
import { cited, notKnown, placesOf } from '../stand.ts'
import { complaintOfCivilServants, complaintOfElected } from './luat-02-2011.ts'
import { noRules } from './no-rules.ts'
import { believed, checkedOn, doesNotArise, notRead } from './unread.ts'

// Seen, in secondary sources only: Điều 1, 2 (k1–k3, k10), 6, 7, 8 (part), 16 (part), 22 and the text of cách chức.
const at = placesOf('nd-172-2025', 'secondary')
const believedAt = placesOf('nd-172-2025', 'unverified')
const law = placesOf('luat-80-2025', 'secondary')
const believedLaw = placesOf('luat-80-2025', 'unverified')

const listed = cited<GroupRule>({ listed: true, afterReminder: false }, at('8'))
/** The list seen was cut after its fourth group. */
const cutOff = notKnown(
  'Danh mục Điều 8 mới đọc được đến nhóm thứ tư qua báo chí; chưa biết nhóm này đứng ở khoản nào.',
  'The list of Điều 8 was seen up to its fourth group only, in the press.',
  at('8'),
)

/** Điều 8–12. The numbers of Điều 10 to 12 are inferred. */
const rules: readonly FormRule[] = [
  { form: 'khien-trach', of: 'listed', first: ['it-nghiem-trong'], source: at('8') },
  { form: 'canh-cao', of: 'listed-or-managing', repeatAfter: ['khien-trach'], source: at('9') },
  { form: 'canh-cao', of: 'listed', first: ['nghiem-trong'], source: at('9') },
  {
    form: 'canh-cao',
    of: 'trach-nhiem-quan-ly',
    role: 'leader',
    // The summary read names the act and no level.
    first: ['it-nghiem-trong', 'nghiem-trong'],
    source: believedAt('9'),
  },
  { form: 'cach-chuc', of: 'listed-or-managing', role: 'leader', repeatAfter: ['canh-cao'], source: at() },
  {
    form: 'cach-chuc',
    of: 'listed',
    role: 'leader',
    first: ['rat-nghiem-trong'],
    accepts: true,
    mitigating: true,
    source: at(),
  },
  { form: 'cach-chuc', of: 'giay-to-gia-bo-nhiem', role: 'leader', source: at() },
]
/** The condition of the second ground was cut in the source; as in NĐ 234 it is presumed to be attitude and aggravation. */
const dismissal: readonly FormRule[] = [
  { form: 'buoc-thoi-viec', of: 'listed-or-managing', role: 'leader', repeatAfter: ['cach-chuc'], source: at() },
  { form: 'buoc-thoi-viec', of: 'listed', role: 'other', repeatAfter: ['canh-cao'], source: at() },
  {
    form: 'buoc-thoi-viec',
    of: 'listed-or-managing',
    first: ['rat-nghiem-trong'],
    accepts: false,
    aggravating: true,
    source: believedAt(),
  },
  { form: 'buoc-thoi-viec', of: 'giay-to-gia-tuyen-dung', source: believedAt() },
  { form: 'buoc-thoi-viec', of: 'nghien-ma-tuy', source: believedAt() },
]

const base: Omit<Regime, 'id' | 'subject'> = {
  ...noRules,
  instruments: ['nd-172-2025', 'luat-80-2025'],
  from: day('2025-07-01'),
  until: day('2025-09-22'),
  checkedOn,
  governs: cited(true, at('1'), law()),
  transition: believed(
    'vụ việc đang xem xét theo văn bản cũ; hành vi trước, xem xét sau thì theo văn bản mới trừ khi văn bản cũ có lợi hơn',
    'pending cases stay; acts before and considered later: the new text unless the old is more favourable',
  ),
  severalActs: cited('heaviest', at('2', '2')),
  whileServing: cited('two-branch', at('2', '3')),
  party: believed(
    '30 ngày kể từ ngày công bố quyết định kỷ luật đảng',
    '30 days from the announcement of the Party decision',
  ),
  noSubstitution: believed(
    'không xử phạt hành chính, kỷ luật đảng thay cho kỷ luật hành chính',
    'neither a fine nor Party discipline instead of discipline',
  ),
  effect: believed('12 tháng', '12 months'),
  conflictOfInterest: believed(
    'người thân thích, người có quyền lợi liên quan không được tham gia',
    'relatives and people with related interests take no part',
  ),
  transferred: cited('new-unit', at('2', '10')),
  pauses: {
    leave: cited('does-not-stop', at()),
    illness: cited('stops', at()),
    maternity: cited('unless-asked', at()),
    father: cited('unless-asked', at()),
    criminal: cited('unless-authority', at()),
    'land-law': notRead,
    complaint: cited('does-not-stop', at()),
    verification: cited('does-not-stop', at()),
    'by-other-law': notRead,
  },
  exclusions: {
    'no-capacity': cited('exempt', law('34'), at('4')),
    'superior-order': cited('exempt', law('34', '1', 'a')),
    'force-majeure': cited('exempt', law('34'), at('4')),
    'followed-procedure': cited('exempt', law('34', '1', 'b')),
    innovation: cited('exempt', law('34', '1', 'c')),
    died: cited('exempt', believedAt('4')),
    'land-law': notRead,
    'excluded-by-other-law': notRead,
    'exempt-by-other-law': notRead,
  },
  aggravating: cited(['not-admitting', 'obstructing', 'organised', 'abuse-of-post'], at('4')),
  mitigating: cited(['early-report', 'full-information', 'remedying', 'by-other-law'], at('4')),
  // The same numbers were read in the sister law for viên chức; here they are believed.
  limitation: cited({ reprimand: { years: 5 }, heavier: { years: 10 } }, believedLaw('37'), believedAt('5')),
  reachesRunning: cited(true, placesOf('nq-76-2022', 'secondary')()),
  limitationFrom: { ended: cited('end', believedAt('5')), ongoing: notRead, unknown: notRead },
  timeLimit: cited({ base: { days: 90 }, extended: { days: 150 } }, at()),
  timeLimitFrom: cited('detection', at()),
  timeLimitUntil: cited('decision', at()),
  neverBarred: {
    'khai-tru': cited(true, believedLaw('37')),
    'chinh-tri-noi-bo': cited(true, believedLaw('37')),
    'loi-ich-quoc-gia': cited(true, believedLaw('37')),
    'van-bang-gia': cited(true, believedLaw('37')),
  },
  severities: cited(['it-nghiem-trong', 'nghiem-trong', 'rat-nghiem-trong'], at('6')),
  groups: {
    'dao-duc-ung-xu': listed,
    'van-hoa-giao-tiep': listed,
    'nghia-vu-noi-quy': listed,
    'hach-dich-phien-ha': cutOff,
    'ne-tranh-dun-day': cutOff,
    'trat-tu-tham-nhung': listed,
    'bi-mat-nha-nuoc': cutOff,
    'khieu-nai-to-cao': cutOff,
    'tap-trung-dan-chu': listed,
    'dau-tu-dat-dai-tai-san': listed,
    'gia-dinh-an-sinh': cutOff,
    'dan-so': cutOff,
    'quy-dinh-khac': cutOff,
    'trach-nhiem-quan-ly': cited<GroupRule>({ listed: false }, at('9')),
    'giay-to-gia-bo-nhiem': cited<GroupRule>({ listed: false }, at()),
    'giay-to-gia-tuyen-dung': cited<GroupRule>({ listed: false }, believedAt()),
    'nghien-ma-tuy': cited<GroupRule>({ listed: false }, believedAt()),
    'tu-y-nghi-viec': cutOff,
    'trom-cap-tham-o': cutOff,
    'tiet-lo-thiet-hai-quay-roi': cutOff,
  },
  decides: {
    leader: believed('người đứng đầu cơ quan có thẩm quyền bổ nhiệm', 'the appointing authority'),
    other: believed(
      'người đứng đầu cơ quan quản lý hoặc được phân cấp; ở cấp xã: Chủ tịch Ủy ban nhân dân cấp xã (Điều 15)',
      'the head of the managing body or by delegation; at commune level the chair of its People’s Committee',
    ),
  },
  steps: {
    report: believed('03 ngày làm việc', '3 working days'),
    council: notRead,
    summons: believed('05 ngày làm việc', '5 working days'),
    proposal: believed('05 ngày làm việc', '5 working days'),
    decision: believed('05 ngày làm việc', '5 working days'),
    'court-decision': believed('15 ngày', '15 days'),
  },
  lowerStep: doesNotArise,
  reviewSkipped: cited(['transfer', 'authority-in-criminal-case'], at('16')),
  payStep: believed('luật mới không còn ghi số tháng', 'the new law gives no months'),
  forms: { leader: notRead, other: notRead },
}

/** Discipline of cán bộ and công chức from 2025-07-01: Luật 80/2025/QH15 and Nghị định 172/2025/NĐ-CP. */
export const nd172Regimes: readonly Regime[] = [
  {
    ...base,
    id: 'nd-172-2025/can-bo',
    subject: 'can-bo',
    forms: {
      leader: cited(['khien-trach', 'canh-cao', 'cach-chuc', 'bai-nhiem'], at('7', '1')),
      other: cited(['khien-trach', 'canh-cao', 'bai-nhiem'], at('7', '1')),
    },
    formRules: cited(rules, at('8'), at('9')),
    ...complaintOfElected,
  },
  {
    ...base,
    id: 'nd-172-2025/cong-chuc',
    subject: 'cong-chuc',
    forms: {
      leader: cited(['khien-trach', 'canh-cao', 'cach-chuc', 'buoc-thoi-viec'], at('7', '2')),
      other: cited(['khien-trach', 'canh-cao', 'buoc-thoi-viec'], at('7', '2')),
    },
    formRules: cited([...rules, ...dismissal], at('8'), at('9')),
    ...complaintOfCivilServants,
    judgment: cited({ dismisses: ['prison', 'corruption'], endsPost: true }, believedLaw('36')),
  },
]
