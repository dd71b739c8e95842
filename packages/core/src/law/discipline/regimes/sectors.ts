import type { Source } from '../../../engine/citation.ts'
import { type Day, day } from '../../../engine/day.ts'
import type { Form, Sector } from '../slugs.ts'
import { placesOf } from '../stand.ts'

/** A decree of a field that has discipline rules of its own. */
export type SectorDecree = {
  readonly sources: readonly Source[]
  /** its forms, where they were read */
  readonly forms?: readonly Form[]
  /** acts before this day: the new wording, unless the earlier one is more favourable */
  readonly favourable?: { readonly from: Day; readonly sources: readonly Source[] }
}

/** Of three of them only the existence is known. */
export const sectorDecrees: Readonly<Record<Sector, SectorDecree>> = {
  'xu-ly-vi-pham-hanh-chinh': { sources: [placesOf('nd-19-2020', 'secondary')()] },
  'khieu-nai': {
    sources: [placesOf('nd-124-2020', 'text')('39', '1')],
    forms: ['khien-trach', 'canh-cao', 'cach-chuc', 'bai-nhiem', 'buoc-thoi-viec'],
    favourable: { from: day('2026-07-01'), sources: [placesOf('nd-155-2026', 'text')('22', '3')] },
  },
  'to-cao': { sources: [placesOf('nd-31-2019', 'secondary')()] },
  'phong-chong-tham-nhung': { sources: [placesOf('nd-59-2019', 'secondary')()] },
}
