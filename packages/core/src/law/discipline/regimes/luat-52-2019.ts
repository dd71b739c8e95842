import { day } from '../../../engine/day.ts'
import type { Regime } from '../regime.ts'
import type { Form, Subject } from '../slugs.ts'
import { cited, knownNoBetterThan, notKnown, placesOf } from '../stand.ts'
import { complaintOfElected } from './luat-02-2011.ts'
import { nd27 } from './nd-27-2012.ts'
import { nd34 } from './nd-34-2011.ts'
import { luat22, nd35Regimes } from './nd-35-2005.ts'
import { noRules } from './no-rules.ts'
import { checkedOn, notRead } from './unread.ts'

const officials = placesOf('luat-22-2008', 'text')
const employees = placesOf('luat-58-2010', 'text')
const amending = placesOf('luat-52-2019', 'text')

/** A year without a higher post; after the heavier forms two years without any. */
const bansOf = (ladder: readonly Form[], twoYears: readonly Form[]) =>
  Object.fromEntries(
    ladder.map((form) => [form, twoYears.includes(form) ? { months: 24 } : { months: 12, higherPost: true as const }]),
  )

/** What Luật 52/2019/QH14 put into one of the two laws, at the articles of that law. */
function amended(at: typeof officials, limitation: string) {
  return {
    limitation: cited({ reprimand: { years: 2 }, heavier: { years: 5 } }, at(limitation, '1'), amending()),
    reachesRunning: notKnown(
      'Chưa đọc quy định chuyển tiếp: thời hiệu 02/05 năm có áp dụng cho thời hiệu 24 tháng đang chạy hay không.',
      'The transition was not read: whether 2 and 5 years reach a period of 24 months that is still running.',
      amending(),
    ),
    limitationFrom: {
      ended: cited('end', at(limitation, '1', undefined, 'unverified')),
      ongoing: notRead,
      unknown: notRead,
    },
    limitationUntil: notKnown(
      'Luật không nói thời hiệu dừng ở đâu.',
      'The law does not say where it stops.',
      at(limitation, '1'),
    ),
    neverBarred: {
      'khai-tru': cited(true, at(limitation, '2')),
      'chinh-tri-noi-bo': cited(true, at(limitation, '2')),
      'loi-ich-quoc-gia': cited(true, at(limitation, '2')),
      'van-bang-gia': cited(true, at(limitation, '2')),
    },
    notCounted: cited({ limitation: [], timeLimit: ['criminal'] }, at(limitation, '4')),
    // The clause of the time limit was not noted when the article was read.
    timeLimit: cited({ base: { days: 90 }, extended: { days: 150 } }, at(limitation)),
    timeLimitFrom: cited('detection', at(limitation)),
    timeLimitUntil: cited('decision', at(limitation)),
    criminalFile: cited({ workingDays: 3 }, at(limitation, '4')),
  } as const satisfies Partial<Regime>
}

/** For cán bộ and công chức. */
export const luat52Officials = {
  ...amended(officials, '80'),
  payStep: cited(
    {
      'khien-trach': { months: 6 },
      'canh-cao': { months: 6 },
      'giang-chuc': { months: 12 },
      'cach-chuc': { months: 12 },
    },
    officials('82', '1'),
  ),
  appointmentBan: cited(
    bansOf(['khien-trach', 'canh-cao', 'ha-bac-luong', 'giang-chuc', 'cach-chuc'], ['giang-chuc', 'cach-chuc']),
    officials('82', '2'),
  ),
  corruptionBar: cited(true, officials('82', '4')),
  whileConsidered: cited(['candidacy', 'appointment', 'transfer', 'training', 'resignation'], officials('82', '3')),
  retirementGoesOn: notRead,
  suspension: luat22.suspension,
  formsOfLeft: cited(['khien-trach', 'canh-cao', 'xoa-tu-cach-chuc-vu'], officials('84', '5', 'b')),
  reachesLeft: cited({ before: day('2020-07-01') }, officials('84', '5')),
} as const satisfies Partial<Regime>

/** For viên chức. */
export const luat52Employees = {
  ...amended(employees, '53'),
  professionRestricted: nd27.professionRestricted,
  payStep: nd27.payStep,
  appointmentBan: cited(bansOf(['khien-trach', 'canh-cao', 'cach-chuc'], ['cach-chuc']), employees('56', '2')),
  corruptionBar: cited(true, employees('56', '4')),
  lowerStep: nd27.lowerStep,
  whileConsidered: nd27.whileConsidered,
  retirementGoesOn: notRead,
  suspension: nd27.suspension,
  complaintRight: nd27.complaintRight,
  lawsuit: nd27.lawsuit,
  formsOfLeft: notKnown(
    'Luật giao Chính phủ quy định; ba hình thức trong Nghị định 112/2020 chỉ theo trí nhớ.',
    'The law leaves it to the Government; the three forms of NĐ 112/2020 are from memory.',
    employees('60', '2'),
  ),
  reachesLeft: cited({ before: day('2020-07-01') }, employees('60', '2')),
} as const satisfies Partial<Regime>

/** Luật CBCC Điều 79 as amended 2019: giáng chức and cách chức for leaders, hạ bậc lương for the others. */
export const forms2019: Regime['forms'] = {
  leader: cited(['khien-trach', 'canh-cao', 'giang-chuc', 'cach-chuc', 'buoc-thoi-viec'], officials('79', '2')),
  other: cited(['khien-trach', 'canh-cao', 'ha-bac-luong', 'buoc-thoi-viec'], officials('79')),
}
export const judgment2019: Regime['judgment'] = cited(
  { dismisses: ['prison', 'corruption'], endsPost: true },
  officials('79', '3'),
)

const period = { from: day('2020-07-01'), until: day('2020-09-19'), checkedOn }
const [canBo2008] = nd35Regimes.filter(({ id }) => id === 'luat-22-2008/can-bo')

/** That the old decrees go on where they are not contrary to the amended laws is inferred. */
const between = (subject: Subject, decree: string): Pick<Regime, 'id' | 'subject' | 'instruments' | 'governs'> => ({
  id: `luat-52-2019/${subject}`,
  subject,
  instruments: ['luat-52-2019', decree],
  governs: cited(true, amending('3'), placesOf(decree, 'unverified')()),
})

/** From the amended laws to their decree: 2020-07-01 to 2020-09-19. */
export const luat52Regimes: readonly Regime[] = [
  {
    ...noRules,
    ...canBo2008,
    ...luat52Officials,
    ...complaintOfElected,
    ...between('can-bo', 'nd-35-2005'),
    ...period,
    suspension: notRead,
  },
  {
    ...knownNoBetterThan('unverified', ['nd-34-2011'], nd34),
    ...luat52Officials,
    ...between('cong-chuc', 'nd-34-2011'),
    ...period,
    forms: forms2019,
    judgment: judgment2019,
  },
  {
    ...knownNoBetterThan('unverified', ['nd-27-2012'], nd27),
    ...luat52Employees,
    ...between('vien-chuc', 'nd-27-2012'),
    ...period,
  },
]
