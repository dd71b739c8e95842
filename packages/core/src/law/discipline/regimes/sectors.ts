import type { Source } from '../../../engine/citation.ts'
import type { sectors } from '../slugs.ts'
import { placesOf } from '../stand.ts'

/** Decrees of a field that have discipline rules of their own. Of three of them only the existence is known. */
export const sectorDecrees: Readonly<Record<keyof typeof sectors, readonly Source[]>> = {
  'xu-ly-vi-pham-hanh-chinh': [placesOf('nd-19-2020', 'secondary')()],
  'khieu-nai': [placesOf('nd-124-2020', 'text')('39', '1')],
  'to-cao': [placesOf('nd-31-2019', 'secondary')()],
  'phong-chong-tham-nhung': [placesOf('nd-59-2019', 'secondary')()],
}
