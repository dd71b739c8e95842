import { fold } from '@congvu/core'
import type { Anatomy } from '../anatomy.ts'
import { judged, missing, untold } from '../codes.ts'
import { type Line, middle } from '../lines.ts'
import { round } from '../measure.ts'
import { millimetres } from '../page.ts'
import type { Nd30Line } from '../report.ts'
import { typeLine, typeOf } from '../typed.ts'

/** Số, ký hiệu and địa danh, thời gian: their form, type and place. */
export function numberAndDate({ header }: Anatomy): Nd30Line[] {
  const { number, date, bodies, nationalName, documentType } = header
  const isMinutes = documentType !== undefined && fold(documentType.text) === 'bien ban'
  const numberLines = number
    ? [
        numberForm(number),
        typeLine('number-type', [number], typeOf('number')),
        under('number-place', number, bodies[bodies.length - 1], []),
      ]
    : [missing('number-form')]
  if (date === undefined) return [...numberLines, isMinutes ? untold('date-form', 'form-1-9') : missing('date-form')]
  const level = number && Math.abs(number.y - date.y) > 3 ? ['level'] : []
  return [
    ...numberLines,
    dateForm(date),
    typeLine('date-type', [date], typeOf('placeAndDate')),
    under('date-place', date, nationalName, level),
  ]
}

/** Millimetres: names are centred by hand with spaces and tabs. */
const offCentre = 4

function under(
  code: 'number-place' | 'date-place',
  line: Line,
  above: Line | undefined,
  more: readonly string[],
): Nd30Line {
  const off = above ? millimetres(Math.abs(middle(line) - middle(above))) : 0
  return judged(code, {
    page: line.page,
    found: { text: line.text, off: round(off) },
    asked: { place: 'centred' },
    faults: [...(off <= offCentre ? [] : ['centre']), ...more],
  })
}

const signForm = /^\/?[A-ZĐƯƠÂĂÊÔ][\p{L}\d&.]*([/-][\p{L}\d&.]+)*$/u

function numberForm(line: Line): Nd30Line {
  const asked = { form: 'Số: 07/BB-SNV' }
  const told = { page: line.page, found: { text: line.text }, asked }
  const after = line.text.replace(/^số\s*:?\s*/i, '')
  const [, digits = '', sign = ''] = /^(\d*|[.…_\s]*)\s*(\/.*|[A-ZĐ].*)?$/u.exec(after) ?? ['', '?', after]
  const given = /\d/.test(digits)
  const faults = [
    ...(/^Số:/.test(line.text) ? [] : ['label']),
    ...(given && /^\d$/.test(digits.trim()) ? ['leading-zero'] : []),
    ...(/\s[/-]|[/-]\s/.test(given ? after : sign.trim()) ? ['spaces'] : []),
    ...(signForm.test(sign.replace(/\s/g, '')) ? [] : ['sign']),
    ...(sign === sign.toUpperCase() || /^\/\d{4}\//.test(sign) || /QyĐ|CTr|TTr|TrS/.test(sign) ? [] : ['capitals']),
  ]
  // Điều 15 khoản 2: a paper's number is given after it is signed.
  return faults.length === 0 && !given
    ? untold('number-form', 'blank', told)
    : judged('number-form', { ...told, faults })
}

function dateForm(line: Line): Nd30Line {
  const asked = { form: 'Khánh Hòa, ngày 05 tháng 02 năm 2026' }
  const told = { page: line.page, found: { text: line.text }, asked }
  const [, place = '', day = '', month = '', year = ''] =
    /^(.*?),?\s*ngày\s*([\d.…_]*)\s*tháng\s*([\d.…_]*)\s*năm\s*([\d.…_]*)\.?$/iu.exec(line.text) ?? []
  const written = [day, month, year].every((each) => /^\d+$/.test(each))
  const faults = [
    ...(/\p{L}/u.test(place) ? [] : ['place-name']),
    ...(/,\s*ngày/.test(line.text) ? [] : ['comma']),
    ...(written ? numberFaults(day, month, year) : []),
  ]
  return faults.length === 0 && !written ? untold('date-form', 'blank', told) : judged('date-form', { ...told, faults })
}

/** II.4: a zero before days below 10 and before months 1 and 2, and before no other. */
const numberFaults = (day: string, month: string, year: string): string[] => [
  ...(/^(0[1-9]|[12]\d|3[01])$/.test(day) ? [] : ['day']),
  ...(/^(0[12]|[3-9]|1[0-2])$/.test(month) ? [] : ['month']),
  ...(/^\d{4}$/.test(year) ? [] : ['year']),
]
