import type { Regime } from '../regime.ts'
import type { Exclusion, Group, Pause } from '../slugs.ts'
import type { NotKnown } from '../stand.ts'
import { believed, notRead } from './unread.ts'

const everyPause = (stand: NotKnown): Record<Pause, NotKnown> => ({
  leave: stand,
  illness: stand,
  maternity: stand,
  father: stand,
  criminal: stand,
  'land-law': stand,
  complaint: stand,
  verification: stand,
})

const everyExclusion = (stand: NotKnown): Record<Exclusion, NotKnown> => ({
  'no-capacity': stand,
  'superior-order': stand,
  'force-majeure': stand,
  'followed-procedure': stand,
  innovation: stand,
  died: stand,
})

/** Every group of violations with one stand. */
export const everyGroup = <Stand>(stand: Stand): Record<Group, Stand> => ({
  'dao-duc-ung-xu': stand,
  'van-hoa-giao-tiep': stand,
  'nghia-vu-noi-quy': stand,
  'hach-dich-phien-ha': stand,
  'ne-tranh-dun-day': stand,
  'trat-tu-tham-nhung': stand,
  'bi-mat-nha-nuoc': stand,
  'khieu-nai-to-cao': stand,
  'tap-trung-dan-chu': stand,
  'dau-tu-dat-dai-tai-san': stand,
  'gia-dinh-an-sinh': stand,
  'dan-so': stand,
  'quy-dinh-khac': stand,
  'trach-nhiem-quan-ly': stand,
  'giay-to-gia-bo-nhiem': stand,
  'giay-to-gia-tuyen-dung': stand,
  'nghien-ma-tuy': stand,
  'tu-y-nghi-viec': stand,
  'trom-cap-tham-o': stand,
  'tiet-lo-thiet-hai-quay-roi': stand,
})

export const allPausesBelieved = everyPause(
  believed('nghỉ phép, ốm, thai sản, bị khởi tố thì chưa xem xét kỷ luật', 'leave, illness, maternity, prosecution'),
)

/** A wording of which nothing was read: each regime says over it what is known of it. */
export const noRules: Omit<Regime, 'id' | 'subject' | 'instruments' | 'from' | 'checkedOn' | 'governs'> = {
  transition: notRead,
  severalActs: notRead,
  whileServing: notRead,
  party: notRead,
  partyEffect: notRead,
  repeatWithin: notRead,
  laterRepeat: notRead,
  effect: notRead,
  conflictOfInterest: notRead,
  pauses: everyPause(notRead),
  exclusions: everyExclusion(notRead),
  aggravating: notRead,
  mitigating: notRead,
  limitation: notRead,
  reachesRunning: notRead,
  limitationFrom: { ended: notRead, ongoing: notRead, unknown: notRead },
  limitationUntil: notRead,
  restartsOnNewAct: notRead,
  neverBarred: {
    'khai-tru': notRead,
    'chinh-tri-noi-bo': notRead,
    'loi-ich-quoc-gia': notRead,
    'van-bang-gia': notRead,
  },
  notCounted: notRead,
  timeLimit: notRead,
  timeLimitFrom: notRead,
  lateStillDecides: notRead,
  severities: notRead,
  forms: { leader: notRead, other: notRead },
  formsOfLeft: notRead,
  probation: notRead,
  groups: everyGroup(notRead),
  formRules: notRead,
  judgment: notRead,
  decides: { leader: notRead, other: notRead },
  decidesSeconded: notRead,
  reviewSkipped: notRead,
  reviewAndCouncilSkipped: notRead,
  steps: {
    report: notRead,
    council: notRead,
    summons: notRead,
    proposal: notRead,
    decision: notRead,
    'court-decision': notRead,
  },
  council: { leader: notRead, other: notRead },
  quorum: notRead,
  payStep: notRead,
  appointmentBan: notRead,
  corruptionBar: notRead,
  retirementGoesOn: notRead,
  applyAgainAfter: notRead,
  announcedIfWrong: notRead,
  suspension: notRead,
}
