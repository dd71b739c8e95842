import type { Inspection, Province } from '@congvu/core'
import type { DocumentModel, Part } from './document.ts'
import { annex, annexName, type PhotoOf } from './sections/annexes.ts'
import { closing, type PictureOf, signatures } from './sections/closing.ts'
import { findings } from './sections/findings.ts'
import { bases, header, opening, title } from './sections/header.ts'
import { opinions, remarks } from './sections/opinions.ts'
import { parties } from './sections/parties.ts'
import { recipients } from './sections/recipients.ts'
import { recommendations } from './sections/recommendations.ts'
import { results } from './sections/results.ts'
import { sign, subjectOf } from './words.ts'

/**
 * What do the minutes of this inspection say, block by block? The look is NĐ 30/2020/NĐ-CP's, the content NĐ 217/2025/NĐ-CP
 * Điều 15 khoản 3 điểm a's; the order of sections is that of minutes in real use.
 */
export function minutesOf(
  inspection: Inspection,
  photoOf: PhotoOf,
  province: Province,
  pictureOf: PictureOf = () => undefined,
): DocumentModel {
  const main: Part = {
    title: 'Biên bản',
    blocks: [
      ...header(inspection),
      ...title(inspection),
      ...bases(inspection, province),
      ...opening(inspection),
      ...parties(inspection),
      ...results(inspection, province),
      ...findings(inspection, province),
      ...remarks(inspection),
      ...opinions(inspection),
      ...recommendations(inspection),
      ...closing(inspection),
      ...signatures(inspection, pictureOf),
      ...recipients(inspection),
    ],
  }
  const annexes = inspection.annexes.map(
    (_, i): Part => ({ title: annexName(inspection, i), blocks: annex(inspection, i, photoOf) }),
  )
  return {
    title: `Biên bản ${lowerFirst(subjectOf(inspection))}`,
    lang: 'vi-VN',
    id: `${sign(inspection.issuer)} ${inspection.decision.number} ${inspection.startedAt}`,
    meta: { author: inspection.issuer.name, subject: subjectOf(inspection) },
    parts: [main, ...annexes],
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
