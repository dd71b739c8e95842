import { day } from '../../../engine/day.ts'
import type { Regime } from '../regime.ts'
import { cited, placesOf } from '../stand.ts'

const at = placesOf('luat-02-2011', 'text')
const acceptance = placesOf('nd-124-2020', 'text')

/** The days of complaints against decisions of discipline: Luật Khiếu nại 02/2011/QH13. */
export const complaintLimits = {
  /** the law bears the number of 2011; from which day it was in force was not read */
  enacted: { from: day('2011-01-01'), sources: [at()] },
  /** amended by a law whose words were not read; the day from which it is in force neither, only its year */
  amended: { from: day('2025-01-01'), sources: [placesOf('luat-136-2025', 'unverified')()] },
  first: { days: 15, sources: [at('48')] },
  second: { days: 10, sources: [at('48')] },
  secondAfterDismissal: { days: 30, sources: [at('48')] },
  /** illness, disaster, absence: the time does not count */
  obstacle: { sources: [at('48')] },
  /** first: who signed the decision; second: the direct superior, or after a minister or a provincial chair, Bộ trưởng Bộ Nội vụ */
  where: { sources: [at('49'), at('51')] },
  acceptance: { days: 10, sources: [at('50')] },
  acceptanceFrom2026: {
    from: day('2026-07-01'),
    workingDays: 7,
    sources: [acceptance('16', '1'), placesOf('nd-155-2026', 'text')('10')],
  },
  settlement: { days: 30, complex: 45, sources: [at('50'), at('53')] },
  settlementEffect: { days: 30, sources: [at('57', '1')] },
} as const

/** A court is open to dismissed công chức up to Tổng cục trưởng only. */
export const complaintOfCivilServants: Pick<Regime, 'complaintRight' | 'lawsuit'> = {
  complaintRight: cited(true, at('48')),
  lawsuit: cited('dismissed-civil-servant', at('57', '3')),
}
export const complaintOfElected: Pick<Regime, 'complaintRight' | 'lawsuit'> = {
  complaintRight: cited(true, at('48')),
  lawsuit: cited('nobody', at('57', '3')),
}
