import type { Day } from '../../engine/day.ts'
import { fold } from '../../engine/text.ts'
import type { Bodies, Department, Unit } from './snapshot.ts'
import { departmentsOn, unitsOn } from './units.ts'

/** One candidate. The lower the rank, the nearer to what was written: 0 is the code or the whole name. */
export type FoundBody =
  | { readonly kind: 'unit'; readonly rank: number; readonly unit: Unit }
  | { readonly kind: 'department'; readonly rank: number; readonly department: Department }

// Words that people write before a name, in any mix: "UBND P. Nha Trang", "xã Diên Khánh".
const prefixes =
  /^(uy ban nhan dan|hoi dong nhan dan|ubnd|hdnd|cong an|tinh|thanh pho|thi xa|thi tran|dac khu|phuong|huyen|xa|tp|tx|tt|p|x|h)\b\.?\s*/

function bare(text: string): string {
  let rest = fold(text)
  for (let next = rest.replace(prefixes, ''); next !== rest && next !== ''; next = rest.replace(prefixes, ''))
    rest = next
  return rest
}

/**
 * Which body is meant? Any spelling: NFC or NFD, `hoà` or `hòa`, no marks at all, with or without "phường", "UBND".
 * Several answers come ranked; none is taken for the caller.
 *
 * @param query a name or a code
 * @param on the day on which it must have stood
 * @returns at most 20 candidates, nearest first; empty when nothing is near
 * @example
 * ```ts
 * const [found] = findBody('p. bac nha trang', day('2026-11-05'), khanhHoa.bodies)
 * found?.kind === 'unit' && found.unit.name //=> 'Phường Bắc Nha Trang'
 * ```
 */
export function findBody(query: string, on: Day, bodies: Bodies): readonly FoundBody[] {
  const wanted = { whole: fold(query), bare: bare(query) }
  if (wanted.whole === '') return []
  const units = unitsOn(on, bodies).flatMap((unit): FoundBody[] => {
    const rank = unit.code === query.trim() ? 0 : rankOf(wanted, unit.name)
    return rank === undefined ? [] : [{ kind: 'unit', rank, unit }]
  })
  const departments = departmentsOn(on, bodies).flatMap((department): FoundBody[] => {
    const rank = department.id === query.trim() ? 0 : rankOf(wanted, department.name)
    return rank === undefined ? [] : [{ kind: 'department', rank, department }]
  })
  return [...units, ...departments].sort((a, b) => a.rank - b.rank).slice(0, 20)
}

function rankOf(wanted: { whole: string; bare: string }, name: string): number | undefined {
  const whole = fold(name)
  const short = bare(name)
  if (whole === wanted.whole) return 0
  if (short === wanted.bare) return 1
  if (short.startsWith(wanted.bare)) return 2
  if (whole.includes(wanted.whole) || short.includes(wanted.bare)) return 3
  return wanted.bare.length > 3 && wanted.bare.includes(short) ? 4 : undefined
}
