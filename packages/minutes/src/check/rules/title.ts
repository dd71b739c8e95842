import { nd30 } from '../../nd30.ts'
import type { Anatomy } from '../anatomy.ts'
import { judged, missing, untold } from '../codes.ts'
import { type Line, middle } from '../lines.ts'
import { round } from '../measure.ts'
import { millimetres } from '../page.ts'
import type { Nd30Line } from '../report.ts'
import { typeLine, typeOf } from '../typed.ts'
import { ruleUnder } from './under-rule.ts'

/** Tên loại and trích yếu, or the `V/v` of an official letter. */
export function title({ header, sections }: Anatomy): Nd30Line[] {
  const { documentType, subject, letterSubject, strokes } = header
  if (documentType === undefined && letterSubject.length > 0) {
    const [least, most] = nd30.sizes.letterSummary
    return [
      untold('document-type-type', 'official-letter'),
      typeLine('letter-subject-type', letterSubject, { least, most, bold: false, italic: false }),
    ]
  }
  if (documentType === undefined) return [missing('document-type-type', typeOf('documentType', true))]
  const [least, most] = nd30.rule.short.allowed
  const sheet = sections[0]?.sheets[0]
  const centre = sheet ? (sheet.left + sheet.right) / 2 : 0
  const typeLines = [
    typeLine('document-type-type', [documentType], typeOf('documentType', true)),
    centred('document-type-place', [documentType], centre),
  ]
  if (subject.length === 0) return [...typeLines, missing('subject-type', typeOf('summary'))]
  return [
    ...typeLines,
    typeLine('subject-type', subject, typeOf('summary', false)),
    centred('subject-place', subject, centre),
    ruleUnder('subject-rule', subject, strokes, { least, most }),
  ]
}

/** Millimetres. */
const offCentre = 4

function centred(code: 'document-type-place' | 'subject-place', lines: readonly Line[], centre: number): Nd30Line {
  const placed = lines.map((line) => ({ line, off: millimetres(Math.abs(middle(line) - centre)) }))
  const worst = placed.toSorted((a, b) => b.off - a.off)[0]
  return judged(code, {
    ...(worst ? { page: worst.line.page } : {}),
    found: { text: worst?.line.text, off: round(worst?.off ?? 0) },
    asked: { place: 'centred' },
    faults: (worst?.off ?? 0) <= offCentre ? [] : ['centre'],
  })
}
