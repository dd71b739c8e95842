import { day } from '../../engine/day.ts'
import { type Bodies, kindOf, type Unit, type UnitRow } from '../../law/bodies/snapshot.ts'
import { departments } from './departments.ts'
import { merges2025, units2025Before } from './merges-2025.ts'
import { units2019 } from './units-2019.ts'
import { units2025 } from './units-2025.ts'

const name = 'Khánh Hòa'
const unit = ([code, full]: UnitRow, more: Partial<Unit> = {}): Unit => ({
  code,
  name: full,
  kind: kindOf(full),
  ...more,
})

/** Old communes of another province; their successors carry its name. */
const provinceBefore = new Map(
  units2025Before.flatMap(([province, , communes]) => communes.map(([code]) => [code, province] as const)),
)

function formerProvince(code: string): Partial<Unit> {
  const madeFrom = merges2025.find(([made]) => made === code)?.[1] ?? []
  const former = madeFrom
    .map((old) => provinceBefore.get(old))
    .find((province) => province !== undefined && province !== name)
  return former ? { formerProvince: former } : {}
}

/**
 * Units on 11/9/2019, on 1/3/2025 (the last before the merger; both provinces) and from 1/7/2025. Between the first two
 * lie the changes of 1/3/2020 (139 communes) and 1/1/2025 (132); of the first only Diên Bình and Diên Lộc becoming Bình
 * Lộc is known by name.
 */
export const bodies: Bodies = {
  snapshots: [
    {
      on: day('2019-09-11'),
      startsHere: false,
      known: 'secondary',
      sources: [],
      note: 'Danh mục của cơ quan thống kê ngày 11/9/2019, đọc qua một bản lưu công khai.',
      units: units2019.flatMap((district) => [
        unit([district[0], district[1]]),
        ...district[2].map((commune) => unit(commune, { district: district[0] })),
      ]),
    },
    {
      on: day('2025-03-01'),
      startsHere: false,
      known: 'secondary',
      sources: [{ instrument: 'nq-1667-2025', known: 'secondary' }],
      units: [
        ...units2019.map(([code, full]) => unit([code, full])),
        ...units2025Before.flatMap(([province, district, communes]) =>
          communes.map((commune) =>
            unit(commune, { district, ...(province === name ? {} : { formerProvince: province }) }),
          ),
        ),
      ],
    },
    {
      on: day('2025-07-01'),
      startsHere: true,
      known: 'secondary',
      sources: [{ instrument: 'nq-1667-2025', known: 'secondary' }],
      units: units2025.map((commune) => unit(commune, formerProvince(commune[0]))),
    },
  ],
  merges: merges2025,
  departments,
}
