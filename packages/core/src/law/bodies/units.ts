import type { Day } from '../../engine/day.ts'
import { answer, forAPerson, groundsOf, type Ruling } from '../../engine/ruling.ts'
import type { Bodies, Snapshot, Unit } from './snapshot.ts'

/** Whether a unit stood on a day, as far as the snapshots show. */
export type Stood = 'yes' | 'no' | 'unknown'

/** The snapshots around a day: the last one on or before it and the next one after it. */
const around = ({ snapshots }: Bodies, on: Day): readonly [Snapshot | undefined, Snapshot | undefined] => [
  snapshots.findLast((snapshot) => snapshot.on <= on),
  snapshots.find((snapshot) => snapshot.on > on),
]

/** The unit with this code in one snapshot. */
const inSnapshot = (snapshot: Snapshot | undefined, code: string): Unit | undefined =>
  snapshot?.units.find((unit) => unit.code === code)

/**
 * Did a unit with this code stand on this day? Between two snapshots that disagree the day of the change is not known,
 * so neither is the answer.
 *
 * @example
 * ```ts
 * stoodOn('22366', day('2026-11-05'), khanhHoa.bodies).unit?.name //=> 'Phường Nha Trang'
 * stoodOn('22366', day('2026-11-05'), khanhHoa.bodies).stood //=> 'yes'
 * ```
 */
export function stoodOn(code: string, on: Day, bodies: Bodies): { readonly stood: Stood; readonly unit?: Unit } {
  const [before, after] = around(bodies, on)
  const was = inSnapshot(before, code)
  const becomes = inSnapshot(after, code)
  // A snapshot that starts where it stands says all until the next one; a unit in both sides stood in between.
  if (before && (before.on === on || before.startsHere)) return was ? { stood: 'yes', unit: was } : { stood: 'no' }
  if (after?.startsHere) return was ? { stood: 'yes', unit: was } : { stood: 'no' }
  if (was && becomes && was.name === becomes.name) return { stood: 'yes', unit: was }
  const shown = was ?? becomes
  return shown ? { stood: 'unknown', unit: shown } : { stood: 'no' }
}

/**
 * Every unit that stood, or may have stood, on a day.
 *
 * @example
 * ```ts
 * unitsOn(day('2026-11-05'), khanhHoa.bodies).length //=> 65
 * ```
 */
export function unitsOn(on: Day, bodies: Bodies): readonly Unit[] {
  const [before, after] = around(bodies, on)
  const shown = before?.units ?? after?.units ?? []
  if (!before || before.on === on || before.startsHere || !after || after.startsHere) return shown
  const later = after.units.filter(({ code, name }) => !shown.some((unit) => unit.code === code && unit.name === name))
  return [...shown, ...later]
}

/**
 * Which unit of today took over this old one? A split unit has several: then it is a question for a person, who knows
 * which part is meant.
 *
 * @param code code of the old unit
 * @example
 * ```ts
 * const whole = successors('22327', khanhHoa.bodies)
 * whole.kind === 'answer' && whole.answer.name //=> 'Phường Bắc Nha Trang'
 * successors('22450', khanhHoa.bodies).kind //=> 'question', Xã Cam Hiệp Bắc was split
 * ```
 */
export function successors(code: string, bodies: Bodies): Ruling<Unit> {
  const today = bodies.snapshots.at(-1)
  const found = bodies.merges
    .filter(([, madeFrom]) => madeFrom.includes(code))
    .flatMap(([made]) => inSnapshot(today, made) ?? [])
  const grounds = groundsOf(today?.sources ?? [], {
    code,
    candidates: found.map(({ code: each, name }) => `${each} ${name}`),
  })
  const [only, ...others] = found
  if (only && others.length === 0) return answer(only, grounds)
  const names = found.map(({ name }) => name).join(', ')
  return forAPerson(
    only
      ? {
          code: 'unit-was-split',
          vi: `Đơn vị mã ${code} được chia cho nhiều đơn vị mới: ${names}. Phần nào được hỏi đến?`,
          en: `Unit ${code} was split between several new units: ${names}. Which part is meant?`,
        }
      : {
          code: 'no-successor-known',
          vi: `Không có dữ liệu về đơn vị kế thừa của đơn vị mã ${code}.`,
          en: `No successor of unit ${code} is known.`,
        },
    grounds,
  )
}

/**
 * What was this unit of today made from, in whole or in part?
 *
 * @param code code of the unit of today
 * @example
 * ```ts
 * predecessors('22366', khanhHoa.bodies).length > 1 //=> true
 * ```
 */
export function predecessors(
  code: string,
  bodies: Bodies,
): readonly { readonly unit: Unit; readonly split: boolean }[] {
  const before = bodies.snapshots.at(-2)
  const madeFrom = bodies.merges.find(([made]) => made === code)?.[1] ?? []
  return madeFrom.flatMap((old) => {
    const unit = inSnapshot(before, old)
    const split = bodies.merges.filter(([, codes]) => codes.includes(old)).length > 1
    return unit ? [{ unit, split }] : []
  })
}

/**
 * The departments of a day. Mostly believed, not read: each carries its mark.
 *
 * @example
 * ```ts
 * departmentsOn(day('2019-11-05'), khanhHoa.bodies).some(({ name }) => name === 'Sở Du lịch') //=> true
 * ```
 */
export const departmentsOn = (on: Day, { departments }: Bodies) =>
  departments.filter(({ from, until }) => from <= on && (until === undefined || on <= until))
