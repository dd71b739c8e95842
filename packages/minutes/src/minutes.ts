import type { Inspection, Province } from '@congvu/core'
import type { DocumentModel, Part } from './document.ts'
import { annex, annexName, type PhotoOf } from './sections/annexes.ts'
import { closing, type PictureOf, signatures } from './sections/closing.ts'
import { findings } from './sections/findings.ts'
import { bases, header, opening, title } from './sections/header.ts'
import { opinions, remarks } from './sections/opinions.ts'
import { parties } from './sections/parties.ts'
import type { FilePart } from './sections/parts.ts'
import { recipients } from './sections/recipients.ts'
import { recommendations } from './sections/recommendations.ts'
import { results } from './sections/results.ts'
import { SignatureFields } from './signature-fields.ts'
import { sign, subjectOf } from './words.ts'

/**
 * What do the minutes of this inspection say, block by block? The look is NĐ 30/2020/NĐ-CP's, the content NĐ 217/2025/NĐ-CP
 * Điều 15 khoản 3 điểm a's; the order of sections is that of minutes in real use.
 *
 * @example
 * ```ts
 * minutesOf(inspection, () => undefined, khanhHoa).parts.map(({ title }) => title) //=> ['Biên bản']
 * ```
 */
export function minutesOf(
  inspection: Inspection,
  photoOf: PhotoOf,
  province: Province,
  pictureOf: PictureOf = () => undefined,
  part: FilePart = 'all',
): DocumentModel {
  if (typeof part === 'number') return annexAlone(inspection, part, photoOf)

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
  const together = part === 'main' ? [] : inspection.annexes
  const annexes = together.map(
    (_, i): Part => ({ title: annexName(inspection, i), blocks: annex(inspection, i, photoOf) }),
  )
  return {
    title: `Biên bản ${lowerFirst(subjectOf(inspection))}`,
    lang: 'vi-VN',
    id: idOf(inspection),
    meta: { author: inspection.issuer.name, subject: subjectOf(inspection) },
    parts: [main, ...annexes],
  }
}

const idOf = ({ issuer, decision, startedAt }: Inspection): string => `${sign(issuer)} ${decision.number} ${startedAt}`

/**
 * An annex in a file of its own: the body signs each such file digitally, at the top right of its first page (NĐ 30/2020
 * Phụ lục I, Phần I, Mục II khoản 8 điểm b, Mục III khoản 1 điểm d).
 */
function annexAlone(inspection: Inspection, at: number, photoOf: PhotoOf): DocumentModel {
  const { issuer } = inspection
  const name = annexName(inspection, at)
  const corner = { ...new SignatureFields().agency(issuer.name), shows: `${shownInCorner}${sign(issuer)}` }
  return {
    title: `${name} kèm theo biên bản ${lowerFirst(subjectOf(inspection))}`,
    lang: 'vi-VN',
    id: `${idOf(inspection)} ${at + 1}`,
    meta: { author: issuer.name, subject: subjectOf(inspection) },
    parts: [{ title: name, blocks: annex(inspection, at, photoOf), corner }],
  }
}

/** Beside the sign: what số and a time are written with. */
const shownInCorner = 'Số: 0123456789/-+T '

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
