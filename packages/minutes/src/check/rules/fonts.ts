import { nd30 } from '../../nd30.ts'
import type { Anatomy } from '../anatomy.ts'
import { judged, untold } from '../codes.ts'
import type { Line } from '../lines.ts'
import type { Colour, Word } from '../page.ts'
import { familyOf, kindOfFamily } from '../read/fonts.ts'
import type { Nd30Line } from '../report.ts'

/** Is the text in Times New Roman, in Unicode, and black? */
export function fonts({ sections }: Anatomy): Nd30Line[] {
  const sheets = sections.flatMap((section) => section.sheets)
  const lines = sheets.flatMap((sheet) => [...sheet.lines, ...(sheet.number ? [sheet.number] : [])])
  return [family(lines), colour(lines)]
}

/** Bullets, ticks and the like come from fonts of signs; the decree speaks of the text. */
const isText = ({ text }: Word): boolean => /[\p{L}\p{N}]/u.test(text)

function firstOf(lines: readonly Line[], is: (word: Word) => boolean): { word: Word; line: Line } | undefined {
  for (const line of lines) {
    const word = line.words.find((each) => isText(each) && is(each))
    if (word) return { word, line }
  }
  return undefined
}

function family(lines: readonly Line[]): Nd30Line {
  const asked = { font: nd30.font }
  const used = new Set(lines.flatMap(({ words }) => words.filter(isText).map(({ font }) => familyOf(font) || '?')))
  const first = (kind: ReturnType<typeof kindOfFamily>) => firstOf(lines, ({ font }) => kindOfFamily(font) === kind)
  const told = (at: ReturnType<typeof first>) => ({
    ...(at ? { page: at.line.page } : {}),
    found: { font: at ? familyOf(at.word.font) : nd30.font, fonts: [...used], text: at?.line.text },
    asked,
  })
  const old = first('before-unicode')
  if (old) return judged('font-family', { ...told(old), faults: ['unicode'] })
  const other = first('other')
  if (other) return judged('font-family', { ...told(other), faults: ['font'] })
  const nameless = first('nameless')
  if (nameless) return untold('font-family', 'nameless-font', told(nameless))
  const twin = first('twin')
  return twin ? untold('font-family', 'metric-twin', told(twin)) : judged('font-family', told(undefined))
}

/** Printers' black (100 % K) comes out as #231f20. */
const darkest = 0x28

const isBlack = (colour: Colour): boolean => colour !== 'pattern' && colour.every((channel) => channel <= darkest)

/** Marks of urgency are red (III.2.b). */
const mayBeRed = (line: Line): boolean => /^(hỏa tốc|hoả tốc|thượng khẩn|khẩn|(tối |tuyệt )?mật)/i.test(line.text)

function colour(lines: readonly Line[]): Nd30Line {
  const at = firstOf(
    lines.filter((line) => !mayBeRed(line)),
    (word) => !isBlack(word.colour),
  )
  const asked = { colour: '#000000' }
  if (at === undefined) return judged('font-colour', { found: { colour: '#000000' }, asked })
  const found = { colour: shown(at.word.colour), text: at.word.text }
  return judged('font-colour', { page: at.line.page, found, asked, faults: ['colour'] })
}

const shown = (colour: Colour): string =>
  colour === 'pattern'
    ? colour
    : `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
