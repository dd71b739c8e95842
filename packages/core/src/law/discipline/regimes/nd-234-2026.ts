import { day } from '../../../engine/day.ts'
import type { GroupRule, Regime } from '../regime.ts'
import { cited, notKnown, placesOf } from '../stand.ts'
import { checkedOn, doesNotArise, notRead } from './unread.ts'

const at = placesOf('nd-234-2026', 'text')
const law = placesOf('luat-129-2025', 'secondary')
const group = (clause: string, afterReminder = false) =>
  cited<GroupRule>({ listed: true, afterReminder }, at('8', clause))
const elsewhere = (...places: Parameters<typeof at>) => cited<GroupRule>({ listed: false }, at(...places))

/** Discipline of viên chức from 2026-07-01: Luật Viên chức 129/2025/QH15 and Nghị định 234/2026/NĐ-CP. */
export const nd234: Regime = {
  id: 'nd-234-2026/vien-chuc',
  subject: 'vien-chuc',
  instruments: ['nd-234-2026', 'luat-129-2025'],
  from: day('2026-07-01'),
  checkedOn,
  governs: cited(true, at('25', '1')),
  communeLevel: doesNotArise,
  transition: cited({ pendingStays: true, favourableEarlier: true }, at('24', '1')),

  severalActs: cited('heaviest', at('2', '2')),
  whileServing: cited('two-branch', at('2', '3', 'a'), at('2', '3', 'b')),
  party: cited(
    { withinDays: 30, unlessPaused: true, removalOfNonLeader: 'canh-cao', expulsion: 'highest-if-job-related' },
    at('2', '6'),
  ),
  partyEffect: cited('from-party-decision', at('2', '9')),
  partyChanged: cited('followed', at('2', '6')),
  noSubstitution: cited(['fine', 'criminal'], at('2', '5')),
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
      'remedy',
    ],
    at('2', '4'),
  ),
  dignity: cited('no-harm', at('2', '7')),
  repeatWithin: cited({ months: 12 }, at('2', '8')),
  laterRepeat: notKnown(
    'Nghị định không nói gì về vi phạm lặp lại sau 12 tháng.',
    'The decree says nothing about the same act after 12 months.',
    at('2', '8'),
  ),
  effect: cited({ months: 12 }, at('2', '9')),
  conflictOfInterest: cited(true, at('2', '11')),
  newDecisionEndsOld: cited(true, at('2', '9')),
  transferred: cited('new-unit-by-present-post', at('2', '10')),
  reachesLeft: notRead,
  sectorLawFirst: cited(['xu-ly-vi-pham-hanh-chinh', 'phong-chong-tham-nhung'], at('24', '2')),

  pauses: {
    leave: cited('does-not-stop', at('3')),
    illness: cited('stops', at('3')),
    maternity: cited('unless-asked', at('3', '2')),
    father: cited('unless-asked', at('3')),
    criminal: cited('unless-authority', at('3')),
    'land-law': cited('stops', at('3', '4')),
    complaint: cited('does-not-stop', at('3')),
    verification: cited('does-not-stop', at('3')),
    'by-other-law': cited('stops', at('3', '5')),
  },
  exclusions: {
    'no-capacity': cited('excluded', at('4', '1', 'a')),
    'superior-order': cited('none', at('4')),
    'force-majeure': cited('excluded', at('4', '1', 'b')),
    'followed-procedure': cited('exempt', at('4', '2', 'b')),
    innovation: cited('exempt', at('4', '2', 'a')),
    died: cited('exempt', at('4', '2', 'c')),
    'land-law': cited('exempt', at('4', '2', 'd')),
    'excluded-by-other-law': cited('excluded', at('4', '1', 'c')),
    'exempt-by-other-law': cited('exempt', at('4', '2', 'đ')),
  },
  // Khoản 3 has four points and no "others by law"; khoản 4 has them.
  aggravating: cited(['not-admitting', 'obstructing', 'organised', 'abuse-of-post'], at('4', '3')),
  mitigating: cited(['early-report', 'full-information', 'remedying', 'land-law', 'by-other-law'], at('4', '4')),

  limitation: cited({ reprimand: { years: 5 }, heavier: { years: 10 } }, at('5', '3'), law('36', '1')),
  reachesRunning: cited(true, placesOf('nq-76-2022', 'secondary')()),
  limitationFrom: {
    ended: cited('end', at('5', '2')),
    ongoing: cited('not-listed', at('5', '2')),
    unknown: cited('conclusion', at('5', '2')),
  },
  limitationUntil: cited('conclusion', at('5', '1')),
  restartsOnNewAct: cited(true, at('5', '1')),
  neverBarred: {
    'khai-tru': cited(true, at('5', '4'), law('36', '2')),
    'chinh-tri-noi-bo': cited(true, at('5', '4'), law('36', '2')),
    'loi-ich-quoc-gia': cited(true, at('5', '4'), law('36', '2')),
    'van-bang-gia': cited(true, at('5', '4'), law('36', '2')),
  },
  notCounted: cited(
    {
      limitation: ['illness', 'maternity', 'father', 'criminal', 'land-law', 'by-other-law', 'complaint'],
      timeLimit: ['illness', 'maternity', 'father', 'criminal', 'land-law', 'by-other-law', 'complaint'],
    },
    at('5', '6'),
  ),
  limitationExtension: doesNotArise,
  // Who lengthens it: Điều 18 khoản 1 điểm c.
  timeLimit: cited({ base: { days: 90 }, extended: { days: 150 } }, at('5', '5'), at('18', '1', 'c')),
  timeLimitFrom: cited('detection', at('5', '5')),
  timeLimitUntil: cited('decision', at('5', '5')),
  lateStillDecides: cited(true, at('5', '5')),

  severities: cited(['it-nghiem-trong', 'nghiem-trong', 'rat-nghiem-trong'], at('6', '2')),
  forms: {
    leader: cited(['khien-trach', 'canh-cao', 'cach-chuc', 'buoc-thoi-viec'], at('7', '1')),
    other: cited(['khien-trach', 'canh-cao', 'buoc-thoi-viec'], at('7', '1')),
  },
  formsOfLeft: cited(['khien-trach', 'canh-cao', 'xoa-tu-cach-chuc-vu'], at('1', '2'), at('19')),
  probation: cited('no-probation', placesOf('luat-129-2025', 'secondary')()),
  groups: {
    'dao-duc-ung-xu': group('1', true),
    // Điều 6 khoản 1 names these manners as a violation; no group of Điều 8 has those words.
    'van-hoa-giao-tiep': cited<GroupRule>(
      { mapTo: ['dao-duc-ung-xu', 'nghia-vu-noi-quy', 'hach-dich-phien-ha', 'quy-dinh-khac'] },
      at('6', '1'),
      at('8'),
    ),
    'nghia-vu-noi-quy': group('2', true),
    'hach-dich-phien-ha': group('3'),
    'ne-tranh-dun-day': group('4'),
    'trat-tu-tham-nhung': group('5'),
    'bi-mat-nha-nuoc': group('6'),
    'khieu-nai-to-cao': group('7'),
    'tap-trung-dan-chu': cited<GroupRule>({ mapTo: ['quy-dinh-khac'] }, at('8')),
    'dau-tu-dat-dai-tai-san': group('8'),
    'gia-dinh-an-sinh': group('9'),
    // "Dân số" stood in NĐ 112/2020 Điều 16 khoản 9 and is gone.
    'dan-so': cited<GroupRule>({ mapTo: ['quy-dinh-khac'] }, at('8', '9')),
    'quy-dinh-khac': group('10'),
    'trach-nhiem-quan-ly': elsewhere('9', '3'),
    'giay-to-gia-bo-nhiem': elsewhere('10', '3'),
    'giay-to-gia-tuyen-dung': elsewhere('11', '3'),
    'nghien-ma-tuy': elsewhere('11', '4'),
    'tu-y-nghi-viec': cited<GroupRule>({ mapTo: ['nghia-vu-noi-quy', 'quy-dinh-khac'] }, at('8')),
    'trom-cap-tham-o': cited<GroupRule>({ mapTo: ['trat-tu-tham-nhung', 'quy-dinh-khac'] }, at('8')),
    'tiet-lo-thiet-hai-quay-roi': cited<GroupRule>(
      { mapTo: ['bi-mat-nha-nuoc', 'hach-dich-phien-ha', 'quy-dinh-khac'] },
      at('8'),
    ),
  },
  formRules: cited(
    [
      { form: 'khien-trach', of: 'listed', first: ['it-nghiem-trong'], source: at('8') },
      { form: 'canh-cao', of: 'listed', repeatAfter: ['khien-trach'], source: at('9', '1') },
      { form: 'canh-cao', of: 'listed', first: ['nghiem-trong'], source: at('9', '2') },
      {
        form: 'canh-cao',
        of: 'trach-nhiem-quan-ly',
        role: 'leader',
        first: ['it-nghiem-trong'],
        source: at('9', '3'),
      },
      { form: 'cach-chuc', of: 'listed-or-managing', role: 'leader', repeatAfter: ['canh-cao'], source: at('10', '1') },
      {
        form: 'cach-chuc',
        of: 'listed-or-managing',
        role: 'leader',
        first: ['rat-nghiem-trong'],
        accepts: true,
        mitigating: true,
        source: at('10', '2'),
      },
      { form: 'cach-chuc', of: 'giay-to-gia-bo-nhiem', role: 'leader', source: at('10', '3') },
      {
        form: 'buoc-thoi-viec',
        of: 'listed-or-managing',
        role: 'leader',
        repeatAfter: ['cach-chuc'],
        source: at('11', '1'),
      },
      { form: 'buoc-thoi-viec', of: 'listed', role: 'other', repeatAfter: ['canh-cao'], source: at('11', '1') },
      {
        form: 'buoc-thoi-viec',
        of: 'listed-or-managing',
        first: ['rat-nghiem-trong'],
        accepts: false,
        aggravating: true,
        source: at('11', '2'),
      },
      { form: 'buoc-thoi-viec', of: 'giay-to-gia-tuyen-dung', source: at('11', '3') },
      { form: 'buoc-thoi-viec', of: 'nghien-ma-tuy', source: at('11', '4') },
    ],
    at('8'),
    at('9'),
    at('10'),
    at('11'),
  ),
  judgment: cited({ dismisses: ['prison', 'corruption'], endsPost: true }, at('7', '3')),

  decides: {
    leader: cited('appointing-head-or-delegate', at('12', '1')),
    other: cited('using-head', at('12', '2'), at('16', '4')),
  },
  decidesSeconded: cited('receiving-head-agreed', at('12', '3')),
  decidesLeft: cited(
    {
      'khien-trach': 'appointer-to-the-post',
      'canh-cao': 'appointer-to-the-post',
      'xoa-tu-cach-chuc-vu': 'appointer-to-the-highest-post',
    },
    at('19', '1'),
    at('19', '2'),
  ),
  procedureOfLeft: notKnown(
    'Điều 20: khi đã có quyết định xử lý kỷ luật của cấp có thẩm quyền, cơ quan tham mưu về tổ chức, cán bộ đề xuất hình thức, thời điểm và thời gian thi hành; khi chưa có, cấp có thẩm quyền tại Điều 19 ra quyết định. Các bước và số ngày không được quy định.',
    'Điều 20: after a decision of the competent level the personnel body proposes form, day and time of serving; else the authority of Điều 19 decides. Steps and days are not laid down.',
    at('20', '1'),
    at('20', '2'),
  ),
  hearing: doesNotArise,
  reviewSkipped: cited(['transfer', 'authority-in-criminal-case', 'already-reviewed', 'land-law'], at('13', '2')),
  reviewAndCouncilSkipped: cited(['form-proposed', 'court', 'party'], at('13', '3')),
  councilDespiteParty: cited(true, at('13', '3', 'c')),
  conclusionsServe: cited(true, at('13', '4')),
  reviewVote: cited('none', at('14', '3', 'c')),
  steps: {
    report: cited({ workingDays: 3 }, at('14', '4')),
    council: cited({ workingDays: 5 }, at('15', '1')),
    summons: cited({ workingDays: 5 }, at('17', '1', 'a')),
    proposal: cited({ workingDays: 5 }, at('18', '1', 'a')),
    decision: cited({ workingDays: 5 }, at('18', '1', 'b')),
    'court-decision': cited({ workingDays: 15 }, at('18', '2')),
  },
  council: {
    leader: councilOfThree('2', ['head-or-deputy', 'unit-head', 'personnel']),
    other: councilOfThree('1', ['head-or-deputy', 'union', 'personnel']),
  },
  quorum: cited({ members: 3, secretary: false }, at('15', '2', 'a'), at('15', '2', 'b')),
  reviewInAbsence: cited('second-summons-or-asked', at('14', '3', 'b')),
  councilInAbsence: cited('second-summons-or-asked', at('17', '1', 'a')),
  replacements: {
    'review-chair': cited('leaders-above', at('14', '1', 'b')),
    'head-or-deputy': cited('head-above', at('16', '4')),
    union: cited('party-committee-above-or-another-member', at('16', '3')),
    personnel: cited('whom-the-authority-names', at('16', '6')),
    'unit-head': cited('representative-above', at('16', '5')),
  },
  proposedAnew: cited(true, at('21', '2')),
  criminalFile: notRead,
  suspension: notRead,
  whileConsidered: cited(['candidacy', 'appointment', 'secondment', 'transfer', 'training'], law()),
  retirementGoesOn: cited(true, at('21', '1')),

  professionRestricted: cited('is', at('7', '2')),
  payStep: notKnown(
    'Luật mới không còn ghi số tháng; Thông tư 08/2013/TT-BNV (sửa đổi 03/2021) còn được dẫn năm 2026, số tháng chưa đọc.',
    'The new law gives no months; Thông tư 08/2013/TT-BNV (amended 03/2021) is still cited in 2026, its months were not read.',
    law(),
  ),
  appointmentBan: notKnown(
    'Theo quy định của cấp có thẩm quyền; số tháng chưa đọc.',
    'By the rules of the competent authority; the months were not read.',
    law(),
  ),
  corruptionBar: cited(true, law()),
  lowerStep: doesNotArise,
  file: cited('personal-file-and-database', at('2', '9')),
  erasedAfter: doesNotArise,
  applyAgainAfter: cited({ months: 12 }, at('22', '1')),
  announcedIfWrong: cited({ workingDays: 10 }, at('22', '2')),
  fittingPostIfWrong: cited(true, at('22', '3')),
  cancelledIsRedone: cited(true, at('22', '4')),
  complaintRight: cited(true, at('23')),
  lawsuit: notKnown(
    'Luật Viên chức 2010 cho khởi kiện; điều tương ứng của Luật 129/2025/QH15 chưa đọc.',
    'The law of 2010 allowed a lawsuit; the corresponding article of Luật 129/2025/QH15 was not read.',
    law(),
  ),
}

/** Khoản 1 of those who manage nobody, khoản 2 of managers. */
function councilOfThree(clause: '1' | '2', seats: readonly ['head-or-deputy', 'union' | 'unit-head', 'personnel']) {
  const council = { members: 3, seats }
  return cited({ without: council, withSubUnits: council }, at('16', clause))
}
