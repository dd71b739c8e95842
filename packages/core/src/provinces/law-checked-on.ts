import type { Day } from '../engine/day.ts'
import type { Province } from './province.ts'

/**
 * The day on which a person last checked any of the law held for this province: which state of the data an answer rests
 * on.
 *
 * @example
 * ```ts
 * lawCheckedOn(khanhHoa) >= '2026-11-22' //=> true
 * ```
 */
export const lawCheckedOn = ({ instruments, standards }: Province): Day =>
  [...instruments, ...standards].map(({ checkedOn }) => checkedOn).reduce((a, b) => (a > b ? a : b))
